// A text is loaded, checked against what was read, and from then on stands under whatever rests on it. All words are invented.
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { firstWords, lastWords } from '../../db/texts/rules.ts';
import { toId } from '../../schema/ids.ts';
import type { SearchPageAnswer } from '../../web/pages/answers.ts';
import { search } from '../../web/pages/public/search/page.tsx';
import { shownAt } from '../pages/asked.ts';
import { mutation, newKey } from '../support/cycle.ts';
import { keeper, writeKeeper } from '../support/keeper.ts';
import { useLedger, type Who } from '../support/ledger.ts';

const ledger = useLedger();
const hash = (words: string) => createHash('sha256').update(words).digest('hex');
const documentId = 'CT-16';
const content =
  'Các xã phải trồng cây dọc đường, kịp thời báo cáo huyện. Huyện Hai chủ trì việc đếm cây, định kỳ hằng năm.';
const file = `Trang nhà\n${content}\nNgười ký: Nguyễn Văn A`;
const passages = [
  { kind: 'task', recordId: 'CT-20/1.1', words: 'phải trồng cây dọc đường, kịp thời báo cáo huyện' },
  { kind: 'cadence', recordId: 'CT-20/1.1', words: 'kịp thời' },
  { kind: 'task', recordId: 'CT-20/1.2', words: 'việc đếm cây, định kỳ hằng năm' },
  { kind: 'assignment', recordId: 'CT-20/1/all-pcs/implement', words: 'Huyện Hai chủ trì' },
] as const;

beforeAll(async () => {
  await writeKeeper(ledger);
  await ledger.db().writeBatch([
    {
      sql: `INSERT INTO texts (id, document_id, language, edition, sha256, length, opens, closes, source_id, confidence, known_from)
        VALUES ('invented', ?, 'vi', 'full_text', ?, ?, 'Các xã phải', 'kỳ hằng năm.', 'S-THOIDAI-20', 'quoted', '2026-10-01T00:00:00.000Z')`,
      args: [documentId, hash(content), content.length],
    },
    ...passages.map(({ kind, recordId, words }) => ({
      sql: `INSERT INTO spans (id, text_id, kind, record_id, part, start, "end", sha256, first, last, read_by, sure, known_from)
        VALUES (?, 'invented', ?, ?, 1, ?, ?, ?, ?, ?, 'one_reader', 'high', '2026-10-01T00:00:00.000Z')`,
      args: [
        `${kind} ${recordId}`,
        kind,
        recordId,
        content.indexOf(words),
        content.indexOf(words) + words.length,
        hash(words),
        firstWords(words),
        lastWords(words),
      ],
    })),
  ]);
});

const load = async (given: {
  content: string;
  differs?: boolean;
  who?: Who;
  key?: string;
  language?: string;
}) => {
  const { content, differs = false, who, key = newKey(), language = 'vi' } = given;
  const args = { document: toId('Document', documentId), language, content, differs, key };
  const wanted = '... on TextLoad { id unanchored isEdition content } ... on Invalid { fields { code } }';
  const asked = await ledger.ask(
    who ?? 'public',
    mutation('loadText', args, wanted),
    {},
    who ? {} : { actor: keeper },
  );
  if (asked.errors) throw asked.errors[0]!;
  return asked.data.loadText;
};
const states = async () => {
  const { data } = await ledger.ask(
    'public',
    `{ document(id: "${toId('Document', documentId)}") { texts { loaded { content } spans(first: 20) { nodes { kind state words link task { code } assignment { role } } } } } }`,
  );
  return data.document.texts.find(({ spans }: { spans: { nodes: object[] } }) => spans.nodes.length > 0);
};
const unanchored = async () =>
  (
    await ledger.rows(
      `SELECT key FROM json_each((SELECT moved FROM text_loads WHERE text_id = 'invented' ORDER BY known_from DESC LIMIT 1)) WHERE value IS NULL ORDER BY key`,
    )
  ).map(({ key }) => key);

const sought = async (text: string, over = {}) => {
  const asked = await ledger.ask('public', search.question, { text, ...over });
  if (asked.errors) throw asked.errors[0]!;
  const answer = asked.data as SearchPageAnswer;
  return { answer, passages: answer.search.filter(({ type }) => type === 'Span') };
};

it('before a text is loaded its words are not found', async () => {
  expect((await sought('trồng cây dọc đường')).answer.search).toEqual([]);
});

it('before a text is loaded its passages lead to the page where the copy stands, and say no words', async () => {
  const { loaded, spans } = await states();
  expect(loaded).toBeNull();
  expect(spans.nodes[0]).toMatchObject({ state: 'NOT_LOADED', words: null });
  expect(spans.nodes[0].link).toMatch(/^https:.*#:~:text=/);
});

describe('a text that is loaded', () => {
  it('is refused to whoever does not keep the register, and to examples', async () => {
    expect((await load({ content: file, who: 'haiPhong' })).__typename).toBe('Forbidden');
    expect((await load({ content: file, who: 'administrator' })).__typename).toBe('Forbidden');
  });

  it.each([
    ['nothing', ' ', 'EMPTY'],
    ['another text', 'Một văn bản khác hẳn.', 'TEXT_NOT_FOUND'],
    ['a text that is not word for word the same', file.replace('dọc', 'cạnh'), 'TEXT_DIFFERS'],
    ['somebody’s number', file.replace('Huyện Hai', 'Huyện Hai (0912 345 678)'), 'PERSONAL_DATA'],
  ])('is not %s', async (_, given, code) => {
    const refused = await load({ content: given });
    expect(refused.__typename).toBe('Invalid');
    expect(refused.fields.map((field: { code: string }) => field.code)).toEqual([code]);
    expect((await states()).loaded).toBeNull();
  });

  it('stands under what rests on it, without what stands around it, once', async () => {
    const key = newKey();
    const done = await load({ content: file.replaceAll(' ', ' \t'), key });
    expect(done).toMatchObject({ unanchored: 0, isEdition: true, content });
    expect(await load({ content: file.replaceAll(' ', ' \t'), key })).toMatchObject({ id: done.id });
    const { spans } = await states();
    expect(spans.nodes.map((span: { words: string }) => span.words)).toEqual([
      passages[0].words,
      passages[1].words,
      passages[3].words,
      passages[2].words,
    ]);
    const { data } = await ledger.ask(
      'public',
      '{ directive(symbol: "20-CT/TW") { task(code: "1.1") { spans { text { id } kind words } } } }',
    );
    const own = data.directive.task.spans.filter(
      ({ text }: { text: { id: string } }) => text.id === 'SourceText:invented',
    );
    expect(own.map(({ kind }: { kind: string }) => kind)).toEqual(['TASK', 'CADENCE']);
    expect((await load({ content: file })).fields[0].code).toBe('TEXT_LOADED');
  });

  it('is found by its words, with marks or none, at the place where they stand', async () => {
    const at = content.indexOf(passages[0].words);
    for (const text of ['trồng cây dọc đường', 'trong cay DOC duong', 'đường cây']) {
      const { passages: found } = await sought(text);
      expect(found.map(({ id, slug, at: place }) => [id, slug, place])).toEqual([
        ['Span:task CT-20/1.1', 'ct-16', at],
      ]);
      expect(found[0]!.matches).toEqual([
        { field: 'wordsVi', fragment: passages[0].words, words: expect.arrayContaining(['cây', 'đường']) },
      ]);
    }
    const { answer, passages: found } = await sought('trồng cây dọc đường');
    expect(found[0]!.nameVi).toMatch(/^1\.1 /);
    const html = String(search.render(answer, shownAt('vi', '/tim', { q: 'trồng cây dọc đường' })));
    expect(html).toContain(`href="/vi/van-ban/ct-16/doc#c-${at}"`);
    expect(html).toContain('<mark>trồng</mark> <mark>cây</mark>');
  });

  it('is not found twice by words that name a body or a rhythm, nor by the name of its record', async () => {
    expect((await sought('Huyện Hai chủ trì')).passages).toEqual([]);
    const [{ title_vi: title }] = (await ledger.rows(
      "SELECT title_vi FROM tasks WHERE id = 'CT-20/1.1'",
    )) as [{ title_vi: string }];
    const { answer, passages: found } = await sought(title);
    expect(answer.search.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  it('is not found on a day before it was loaded', async () => {
    expect((await sought('trồng cây dọc đường', { knownOn: '2026-11-01' })).answer.search).toEqual([]);
  });

  it('marks exactly what rests on a character that is not as it was read', async () => {
    ledger.advance(60);
    const done = await load({ content: file.replace('kịp', 'kip'), differs: true });
    expect(done).toMatchObject({ unanchored: 2, isEdition: false });
    expect(await unanchored()).toEqual(['cadence CT-20/1.1', 'task CT-20/1.1']);
    expect((await sought('trồng cây dọc đường')).passages, 'what does not stand is not found').toEqual([]);
    const { spans } = await states();
    const marked = spans.nodes.filter(({ state }: { state: string }) => state === 'UNANCHORED');
    expect(marked).toHaveLength(2);
    expect(marked[0]).toMatchObject({ words: null, task: { code: '1.1' } });
  });

  it('is put right by loading it again', async () => {
    ledger.advance(60);
    expect(await load({ content: file })).toMatchObject({ unanchored: 0 });
    expect((await states()).spans.nodes.every(({ state }: { state: string }) => state === 'ANCHORED')).toBe(
      true,
    );
  });

  it('begins an edition where there was none', async () => {
    const done = await load({ content: 'Communes plant trees along their roads.', language: 'en' });
    expect(done).toMatchObject({ isEdition: true, unanchored: 0 });
  });
});
