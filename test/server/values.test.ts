import { describe, expect, it } from 'vitest';
import { engine, integer, text, useServer } from './support.ts';

const server = useServer();

describe('values', () => {
  it.each([
    ['an integer', 'SELECT 42, typeof(?1), ?1', [integer(42)], [integer(42), text('integer'), integer(42)]],
    ['the largest integer', 'SELECT ?', [integer(2n ** 63n - 1n)], [integer(2n ** 63n - 1n)]],
    ['the smallest integer', 'SELECT ?', [integer(-(2n ** 63n))], [integer(-(2n ** 63n))]],
    [
      'a float that is whole',
      'SELECT ?1, typeof(?1)',
      [{ type: 'float', value: 2 }],
      [{ type: 'float', value: 2 }, text('real')],
    ],
    ['a tiny float', 'SELECT ?', [{ type: 'float', value: 5e-324 }], [{ type: 'float', value: 5e-324 }]],
    ['infinity', 'SELECT 9e999', [], [{ type: 'float', value: Number.POSITIVE_INFINITY }]],
    ['text in Vietnamese', 'SELECT ?', [text('Thừa Thiên Huế "đ"\n\t')], [text('Thừa Thiên Huế "đ"\n\t')]],
    ['an emoji', 'SELECT ?', [text('🪷')], [text('🪷')]],
    ['empty text', 'SELECT ?', [text('')], [text('')]],
    ['null', 'SELECT ?', [{ type: 'null' }], [{ type: 'null' }]],
    [
      'bytes',
      'SELECT ?1, typeof(?1)',
      [{ type: 'blob', base64: 'AP8Q' }],
      [{ type: 'blob', base64: 'AP8Q' }, text('blob')],
    ],
    [
      'no bytes',
      'SELECT ?1, typeof(?1)',
      [{ type: 'blob', base64: '' }],
      [{ type: 'blob', base64: '' }, text('blob')],
    ],
  ])('%s comes back exactly as it went in', async (_, sql, args, expected) => {
    expect((await server.run(sql, args)).rows).toEqual([expected]);
  });

  it('columns carry their names and declared types, also when two share a name', async () => {
    await server.run('CREATE TABLE kinds (a TEXT, b int, c FURRY BUNNY)');
    const { cols } = await server.run('SELECT a, b, c, 1 AS a FROM kinds');
    expect(cols).toEqual([
      { name: 'a', decltype: 'TEXT' },
      { name: 'b', decltype: 'INT' },
      { name: 'c', decltype: 'FURRY BUNNY' },
      { name: 'a', decltype: null },
    ]);
  });

  it('rows are left out when they are not wanted, and still counted as changed', async () => {
    await server.run('CREATE TABLE unseen (a)');
    const { body } = await server.pipeline([
      { type: 'execute', stmt: { sql: 'INSERT INTO unseen VALUES (1), (2) RETURNING a', want_rows: false } },
    ]);
    const { result } = body.results[0].response;
    expect(result.rows).toEqual([]);
    expect(result.affected_row_count).toBe(2);
  });

  it('a row id beyond 2^53 is exact', async () => {
    await server.run('CREATE TABLE far (id INTEGER PRIMARY KEY)');
    expect((await server.run('INSERT INTO far VALUES (9007199254740993)')).last_insert_rowid).toBe(
      '9007199254740993',
    );
  });

  it('ten megabytes and more arrive whole', async () => {
    const { rows } = await server.run(
      'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 12000) SELECT i, hex(zeroblob(500)) FROM n',
    );
    expect(rows).toHaveLength(12_000);
    expect(rows.at(-1)).toEqual([integer(12_000), text('00'.repeat(500))]);
  });
});

// The native libSQL binding cannot do these two: it cuts text at a NUL, and ends its process on text that is not UTF-8.
describe.runIf(engine === 'node')('strange text', () => {
  it('keeps a NUL', async () => {
    expect((await server.run('SELECT ?', [text('a\0b')])).rows).toEqual([[text('a\0b')]]);
  });

  it('that is not UTF-8 arrives with replacement characters', async () => {
    expect((await server.run("SELECT x'ff41' || ''")).rows).toEqual([[text('\ufffdA')]]);
  });
});

describe('arguments', () => {
  const named = async (sql: string, args: Record<string, string>) => {
    const named_args = Object.entries(args).map(([name, value]) => ({ name, value: text(value) }));
    const { body } = await server.pipeline([{ type: 'execute', stmt: { sql, named_args } }]);
    const [first] = body.results;
    return first.error?.code ?? first.response.result.rows[0].map((cell: { value?: string }) => cell.value);
  };

  it('go by name with any of the three signs, given or left out', async () => {
    expect(await named('SELECT :a, @b, $c, :a', { ':a': '1', b: '2', c: '3' })).toEqual(['1', '2', '3', '1']);
  });

  it('go by number, with holes', async () => {
    const { rows } = await server.run('SELECT ?3, ?1', [text('x'), text('y'), text('z')]);
    expect(rows).toEqual([[text('z'), text('x')]]);
  });

  it('are not looked for in strings, comments or quoted names', async () => {
    const { rows } = await server.run(`SELECT '?', ':a' /* ? */, ? AS "?" -- ?`, [text('x')]);
    expect(rows).toEqual([[text('?'), text(':a'), text('x')]]);
  });

  it('missing and superfluous ones are refused', async () => {
    expect((await server.run('SELECT ?, ?', [integer(1)])).code).toBe('ARGS_INVALID');
    expect((await server.run('SELECT ?', [integer(1), integer(2)])).code).toBe('ARGS_INVALID');
    expect(await named('SELECT :a', { b: '1' })).toBe('ARGS_INVALID');
  });

  it('by name and by place together are refused', async () => {
    const stmt = { sql: 'SELECT ?, :a', args: [integer(1)], named_args: [{ name: 'a', value: integer(2) }] };
    const { body } = await server.pipeline([{ type: 'execute', stmt }]);
    expect(body.results[0].error.code).toBe('ARGS_BOTH_POSITIONAL_AND_NAMED');
  });
});
