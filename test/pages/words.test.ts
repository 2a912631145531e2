import { expect, it } from 'vitest';
import { words } from '../../web/words/words.ts';

type Entry = readonly [path: string, entry: string | ((...given: never[]) => string)];

const entriesOf = (dictionary: object, path = ''): Entry[] =>
  Object.entries(dictionary).flatMap(([key, value]) =>
    typeof value === 'object' ? entriesOf(value, `${path}${key}.`) : [[`${path}${key}`, value] as Entry],
  );

const vietnamese = entriesOf(words.vi);
const english = new Map(entriesOf(words.en));

it('both languages have the same entries', () => {
  expect([...english.keys()]).toEqual(vietnamese.map(([path]) => path));
});

it.each(vietnamese)('%s says something in both languages, with the same things to fill in', (path, entry) => {
  const other = english.get(path)!;
  expect(typeof other).toBe(typeof entry);
  if (typeof entry === 'function') expect((other as () => string).length).toBe(entry.length);
  else {
    expect(entry.trim()).not.toBe('');
    expect((other as string).trim()).not.toBe('');
  }
});

it('all words are in composed Unicode', () => {
  for (const [path, entry] of [...vietnamese, ...english]) {
    const text = String(entry);
    expect(text === text.normalize('NFC'), path).toBe(true);
  }
});
