import { describe, expect, it } from 'vitest';
import { inRuns } from '../../web/lib/codes.ts';
import { compareNames } from '../../web/lib/collate.ts';
import { civilDate, formatDay, formatMoment, formatPeriod, wholeYear } from '../../web/lib/dates.ts';
import { inLanguage } from '../../web/lib/language.ts';
import { safeLink } from '../../web/lib/links.ts';
import { formatDecimal, formatPercent } from '../../web/lib/numbers.ts';
import { shownPlace } from '../../web/lib/places.ts';

describe('numbers', () => {
  it.each([
    ['0', '0', '0'],
    ['999', '999', '999'],
    ['1000', '1.000', '1,000'],
    ['144345', '144.345', '144,345'],
    ['1234567.8', '1.234.567,8', '1,234,567.8'],
    ['0.0362', '0,0362', '0.0362'],
    ['-1210.50', '−1.210,50', '−1,210.50'],
    [
      '12345678901234567890.123456789',
      '12.345.678.901.234.567.890,123456789',
      '12,345,678,901,234,567,890.123456789',
    ],
  ])('%s is written %s in Vietnamese and %s in English, with every digit kept', (decimal, vi, en) => {
    expect(formatDecimal(decimal, 'vi')).toBe(vi);
    expect(formatDecimal(decimal, 'en')).toBe(en);
  });
  it('agrees with the browser’s own formatting wherever that is exact', () => {
    for (const value of [0, 7, 85, 1234, 45058.25, 1400000])
      for (const language of ['vi', 'en'] as const)
        expect(formatDecimal(value, language)).toBe(new Intl.NumberFormat(language).format(value));
  });
  it('a percentage has no space before its sign', () => {
    expect(formatPercent('34.5', 'vi')).toBe('34,5%');
    expect(formatPercent('34.5', 'en')).toBe('34.5%');
  });
  it('what is not a number is shown as it is', () => {
    expect(formatDecimal('n/a', 'vi')).toBe('n/a');
  });
});

describe('days and periods', () => {
  it.each([
    ['2026-11-02', '02/11/2026'],
    ['2025-07', '07/2025'],
    ['2013', '2013'],
  ])('%s is written %s, never more precise than its source', (day, text) => {
    expect(formatDay(day)).toBe(text);
  });
  it('a moment is told in Vietnam’s time, also when that is already tomorrow', () => {
    expect(formatMoment('2026-11-22T03:05:00.000Z')).toBe('10:05 22/11/2026');
    expect(formatMoment('2026-11-22T18:30:00.000Z')).toBe('01:30 23/11/2026');
    expect(civilDate('2026-11-22T18:30:00.000Z')).toBe('2026-11-23');
  });
  it.each([
    ['2026-Q3', 'quý III/2026', 'Q3 2026'],
    ['2026-H1', '6 tháng đầu năm 2026', 'first half of 2026'],
    ['2026-H2', '6 tháng cuối năm 2026', 'second half of 2026'],
    ['2026-07', 'tháng 7/2026', '07/2026'],
    ['2026', 'năm 2026', '2026'],
    ['soon', 'soon', 'soon'],
  ])('the period %s is %s', (period, vi, en) => {
    expect(formatPeriod(period, 'vi')).toBe(vi);
    expect(formatPeriod(period, 'en')).toBe(en);
  });
  it('only a whole calendar year is called a year', () => {
    expect(wholeYear('2025-01-01', '2025-12-31')).toBe('2025');
    expect(wholeYear('2023-01-01', '2023-09-30')).toBeNull();
    expect(wholeYear('2018-01-01', '2019-12-31')).toBeNull();
    expect(wholeYear(null, '2019-12-31')).toBeNull();
  });
});

describe('names', () => {
  const provinces =
    'An Giang|Bắc Ninh|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Nội|Hà Tĩnh|Hải Phòng|TP. Hồ Chí Minh|Huế|Hưng Yên|Khánh Hòa|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Nghệ An|Ninh Bình|Phú Thọ|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sơn La|Tây Ninh|Thái Nguyên|Thanh Hóa|Tuyên Quang|Vĩnh Long'.split(
      '|',
    );
  it('the 34 provinces stand in Vietnamese order: Đ after D, TP. Hồ Chí Minh under H', () => {
    const shuffled = [...provinces].sort((a, b) => (a < b ? 1 : -1));
    expect(shuffled.sort(compareNames)).toEqual(provinces);
  });
  it('tones follow ngang, huyền, hỏi, ngã, sắc, nặng', () => {
    expect(['mạ', 'má', 'mã', 'mả', 'mà', 'ma'].sort(compareNames)).toEqual([
      'ma',
      'mà',
      'mả',
      'mã',
      'má',
      'mạ',
    ]);
  });
  it('a city that bears a person’s name keeps its kind', () => {
    expect(shownPlace({ nameVi: 'Hồ Chí Minh', nameEn: 'Ho Chi Minh City' }).vi).toBe('TP. Hồ Chí Minh');
    expect(shownPlace({ nameVi: 'Hà Nội', nameEn: 'Ha Noi' }).vi).toBe('Hà Nội');
  });
  it('a text that lacks the reader’s language is marked as the other one', () => {
    expect(inLanguage({ vi: 'Bộ Nội vụ', en: null }, 'en')).toEqual({ text: 'Bộ Nội vụ', lang: 'vi' });
    expect(inLanguage({ vi: 'Bộ Nội vụ', en: 'Ministry of Home Affairs' }, 'en').lang).toBe('en');
    expect(inLanguage({ vi: null, en: undefined }, 'vi')).toEqual({ text: '', lang: 'vi' });
  });
});

describe('links and codes', () => {
  it('only web addresses become links', () => {
    expect(safeLink('https://example.org/a?b=1')).toBe('https://example.org/a?b=1');
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//example.org',
      'example.org',
      '',
      null,
    ])
      expect(safeLink(address)).toBeNull();
  });
  it.each([
    [
      ['1.1', '1.2', '1.3', '2.1'],
      ['1.1–1.3', '2.1'],
    ],
    [
      ['1.1', '1.2'],
      ['1.1', '1.2'],
    ],
    [
      ['3.9', '3.10', '3.11', '3.13'],
      ['3.9–3.11', '3.13'],
    ],
    [['5.7.1', '5.7.2', '5.7.3', '5.7.4'], ['5.7.1–5.7.4']],
    [[], []],
  ])('%j is written %j', (codes, runs) => {
    expect(inRuns(codes)).toEqual(runs);
  });
});
