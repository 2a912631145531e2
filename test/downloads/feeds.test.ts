import { describe, expect, it } from 'vitest';
import { tagOf, writeAtom } from '../../web/downloads/atom.ts';
import { type AllDay, writeCalendar } from '../../web/downloads/ics.ts';
import { scan } from '../../web/workbook/scan.ts';

const entry = (id: string, knownAt: string, content = 'Gia hạn nhiệm vụ 1.2 <đến> 30/6 & hết') => ({
  id: tagOf('example.vn', '2026', 'change', id),
  title: `Thay đổi ${id}`,
  page: 'https://example.vn/vi/nhiem-vu/1.2?a=1&b=2',
  knownAt,
  content,
});
const feed = {
  id: tagOf('example.vn', '2026', 'feed', 'all'),
  title: 'Mọi thay đổi',
  language: 'vi' as const,
  author: 'Sổ chỉ thị',
  self: 'https://example.vn/vi/thay-doi.atom',
  page: 'https://example.vn/vi/thay-doi',
  updated: '2026-01-01',
  entries: [entry('a/1', '2026-11-24T09:00:00.000Z'), entry('b', '2026-11-24T18:00:00.000Z')],
};

describe('an Atom feed', () => {
  it('says when it was last changed, by what the ledger came to know', () => {
    const xml = writeAtom(feed);
    expect(xml).toContain('<id>tag:example.vn,2026:change/a%2F1</id>');
    expect(xml).toContain('<updated>2026-11-24T09:00:00.000Z</updated>');
    expect(/<updated>(.*?)<\/updated>/.exec(xml)?.[1]).toBe('2026-11-24T18:00:00.000Z');
    expect(writeAtom({ ...feed, entries: [] })).toContain('<updated>2026-01-01T00:00:00+07:00</updated>');
  });

  it('is well-formed whatever its entries say, and says it again', () => {
    const content = 'a <b> & "c" \u0000\u000b\ud800 ]]> &amp;';
    const texts: string[] = [];
    let name = '';
    scan(writeAtom({ ...feed, entries: [entry('x', '2026-11-24T09:00:00.000Z', content)] }), {
      open: (opened) => {
        name = opened;
      },
      close: () => {
        name = '';
      },
      text: (text) => {
        if (name === 'content') texts.push(text);
      },
    });
    expect(texts).toEqual(['a <b> & "c" \ufffd ]]> &amp;']);
  });

  it('is the same for the same entries', () => {
    expect(writeAtom(feed)).toBe(writeAtom(feed));
  });
});

const event = (more: Partial<AllDay> = {}): AllDay => ({
  uid: 'task-1.2@example.vn',
  on: '2026-12-31',
  title: 'Hạn nhiệm vụ 1.2; báo cáo, gửi\nVăn phòng \\ Ban',
  url: 'https://example.vn/vi/nhiem-vu/1.2',
  description:
    'Theo văn bản số 12-QĐ/TW: hoàn thành việc sắp xếp, tổ chức lại và báo cáo kết quả trước ngày 31/12/2026 🙂🙂🙂🙂',
  sequence: 0,
  knownAt: '2026-11-24T02:30:00.000Z',
  ...more,
});
const calendar = (...events: AllDay[]) => writeCalendar({ name: 'Thời hạn', language: 'vi', events });
const unfolded = (ics: string): string[] => ics.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar', () => {
  it('has whole days, with an end on the next, also over a new year', () => {
    const lines = unfolded(calendar(event()));
    expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
    expect(lines).toContain('DTSTAMP:20261124T023000Z');
    expect(lines).toContain('UID:task-1.2@example.vn');
    expect(lines).toContain('SUMMARY:Hạn nhiệm vụ 1.2\\; báo cáo\\, gửi\\nVăn phòng \\\\ Ban');
  });

  it('reminds at eight in the morning, 14, 7 and 1 days before', () => {
    const lines = unfolded(calendar(event()));
    expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual([
      'TRIGGER:-P13DT16H',
      'TRIGGER:-P6DT16H',
      'TRIGGER:-PT16H',
    ]);
  });

  it('an extended deadline keeps its name and counts up; a withdrawn one is cancelled and reminds nobody', () => {
    const extended = unfolded(calendar(event({ on: '2027-03-31', sequence: 1 })));
    expect(extended).toContain('UID:task-1.2@example.vn');
    expect(extended).toContain('SEQUENCE:1');
    expect(extended).toContain('STATUS:CONFIRMED');
    const withdrawn = unfolded(calendar(event({ cancelled: true, sequence: 2 })));
    expect(withdrawn).toContain('STATUS:CANCELLED');
    expect(withdrawn).not.toContain('BEGIN:VALARM');
  });

  it('no line is longer than 75 octets, and none is cut through a character', () => {
    const ics = calendar(event(), event({ uid: 'b', title: 'ế'.repeat(200) }));
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of ics.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
    expect(unfolded(ics)).toContain(`SUMMARY:${'ế'.repeat(200)}`);
  });

  it('nothing in a text begins a line of its own', () => {
    const lines = unfolded(
      calendar(event({ title: 'a\r\nBEGIN:VALARM\rEND:VCALENDAR', url: 'https://example.vn/a\r\nX:1' })),
    );
    expect(lines.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
    expect(lines).not.toContain('X:1');
  });
});
