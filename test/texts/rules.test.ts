// Texts are invented: what a text says is no matter to how its words are found again.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { agreementOf, coverageOf } from '../../db/texts/coverage.ts';
import {
  anchors,
  editionIn,
  firstWords,
  inOneLine,
  lastWords,
  linkTo,
  normalised,
  type SpanWords,
} from '../../db/texts/rules.ts';

const hash = async (words: string) => createHash('sha256').update(words).digest('hex');
const text = normalised(
  [
    'Xã Một phải trồng cây dọc mọi con đường của mình, kịp thời; xã Hai chủ trì.',
    'Xã Ba định kỳ đếm cây, báo cáo huyện; xã Hai chủ trì việc tưới nước cho cây trong mùa khô.',
  ].join('\n'),
);
const spanOf = async (id: string, words: string, from = 0): Promise<SpanWords> => {
  const line = inOneLine(text);
  const start = line.indexOf(words, from);
  expect(start).toBeGreaterThanOrEqual(0);
  return { id, start, end: start + words.length, sha256: await hash(words), first: firstWords(words) };
};
const spans = async () => [
  await spanOf('plant', 'phải trồng cây dọc mọi con đường của mình, kịp thời'),
  await spanOf('in time', 'kịp thời'),
  await spanOf('lead of planting', 'xã Hai chủ trì'),
  await spanOf('count', 'định kỳ đếm cây, báo cáo huyện'),
  await spanOf('lead of watering', 'xã Hai chủ trì', 90),
  await spanOf('water', 'xã Hai chủ trì việc tưới nước cho cây trong mùa khô'),
];
const lostIn = async (changed: string) => {
  const placed = await anchors(changed, await spans(), hash);
  return [...placed].filter(([, place]) => place === null).map(([id]) => id);
};

describe('the normalised form', () => {
  it.each([
    ['letters composed', 'tie\u0302\u0301ng'.normalize('NFD'), 'tiếng'],
    ['line ends of every kind', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['runs of white space', '  a \t\u00a0 b  \n\n \n c ', 'a b\nc'],
    ['marks that are not seen', '\ufeffa\u00adb\u200bc', 'abc'],
  ])('%s', (_, given, wanted) => expect(normalised(given)).toBe(wanted));

  it('is its own normalised form', () => expect(normalised(text)).toBe(text));
});

it('an edition begins and ends with its own words; what stands around it is left out', () => {
  const edition = { opens: 'Xã Một', closes: 'mùa khô.' };
  expect(editionIn(`TIN TỨC\n${text}\nNguyễn Văn A`, edition)).toBe(text);
  expect(editionIn('TIN TỨC', edition)).toBeNull();
});

describe('words are found again', () => {
  it('in the text itself all of them', async () => expect(await lostIn(text)).toEqual([]));

  it('in a text whose lines break elsewhere all of them', async () =>
    expect(await lostIn(text.replaceAll(' ', '\n'))).toEqual([]));

  it('behind words that were put in all of them, also the short ones', async () => {
    expect(await lostIn(`Điều này mới.\n${text}`)).toEqual([]);
    expect(await lostIn(text.replace('Xã Ba', 'Riêng Xã Ba'))).toEqual([]);
  });

  it.each([
    ['dọc', 'đọc', ['plant']],
    ['kịp thời', 'kịp thòi', ['in time', 'plant']],
    ['Xã Một', 'Xã Mốt', []],
    ['đếm', 'đém', ['count']],
    ['xã Hai chủ trì.', 'xã Hái chủ trì.', ['lead of planting']],
    ['xã Hai chủ trì việc', 'xã Hai chủ trị việc', ['lead of watering', 'water']],
    ['mùa', 'mua', ['water']],
  ])('one character of "%s" changed loses exactly what rests on it', async (from, to, lost) => {
    expect((await lostIn(text.replace(from, to))).sort()).toEqual([...lost].sort());
  });
});

it('the first and last words lead to a passage; a short one is told whole', () => {
  const at = (words: string) => ({
    first: firstWords(words),
    last: lastWords(words),
    start: 0,
    end: words.length,
  });
  const link = (words: string) => decodeURIComponent(linkTo('https://a.example/b', at(words)).split('=')[1]!);
  expect(link('một hai ba bốn năm sáu bảy')).toBe('một hai ba,năm sáu bảy');
  expect(link('một hai ba bốn')).toBe('một hai ba bốn');
  expect(link('sớm')).toBe('sớm');
  expect(linkTo('https://a.example/b', at('kinh tế - xã'))).toBe(
    'https://a.example/b#:~:text=kinh%20t%E1%BA%BF%20%2D%20x%C3%A3',
  );
});

it('every word is under a passage, in a stretch that orders nothing, or told to be bare', async () => {
  const [plant, , lead] = await spans();
  const { words, bare } = coverageOf(text, [plant!, lead!]);
  expect(words).toBe(inOneLine(text).split(' ').length);
  expect(bare.map((run) => run.words)).toEqual(['Xã Một', expect.stringMatching(/^Xã Ba .* khô\.$/)]);
  expect(coverageOf(text, [{ start: 0, end: text.length }]).bare).toEqual([]);
});

it('two readers agree on the characters that both marked', () => {
  expect(agreementOf([{ start: 0, end: 10 }], [{ start: 5, end: 20 }])).toEqual({
    both: 5,
    one: 10,
    other: 15,
  });
});
