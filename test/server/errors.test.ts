import { beforeAll, describe, expect, it } from 'vitest';
import { batch, execute, useServer } from './support.ts';

const server = useServer();

beforeAll(async () => {
  await server.client().executeMultiple(`
    CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, age INTEGER CHECK (age >= 0));
    CREATE TABLE pets (owner INTEGER REFERENCES people (id));
    CREATE TRIGGER no_leaving BEFORE DELETE ON people BEGIN SELECT raise(ABORT, 'Nobody leaves; see you.'); END;
    INSERT INTO people VALUES (1, 'An', 40);
  `);
});

describe('a refused statement says why', () => {
  it.each([
    [
      'a primary key used twice',
      "INSERT INTO people VALUES (1, 'Binh', 1)",
      'SQLITE_CONSTRAINT_PRIMARYKEY',
      'people.id',
    ],
    [
      'a unique value used twice',
      "INSERT INTO people VALUES (2, 'An', 1)",
      'SQLITE_CONSTRAINT_UNIQUE',
      'people.name',
    ],
    ['a missing value', 'INSERT INTO people (id) VALUES (2)', 'SQLITE_CONSTRAINT_NOTNULL', 'people.name'],
    ['a check', "INSERT INTO people VALUES (2, 'Chi', -1)", 'SQLITE_CONSTRAINT_CHECK', 'age >= 0'],
    ['a foreign key', 'INSERT INTO pets VALUES (99)', 'SQLITE_CONSTRAINT_FOREIGNKEY', 'FOREIGN KEY'],
    ['a trigger', 'DELETE FROM people', 'SQLITE_CONSTRAINT_TRIGGER', 'Nobody leaves; see you.'],
    ['a syntax error', 'SELEC 1', 'SQL_PARSE_ERROR', 'SELEC'],
    ['an unfinished statement', 'SELECT', 'SQL_PARSE_ERROR', 'incomplete input'],
    [
      'an unknown column',
      'SELECT absent FROM people',
      'SQL_INPUT_ERROR',
      'no such column: absent (at offset 7)',
    ],
    ['an unknown table', 'SELECT * FROM nowhere', 'SQLITE_UNKNOWN', 'no such table: nowhere'],
    ['a failure while running', "SELECT json('{')", 'SQLITE_UNKNOWN', 'malformed JSON'],
    ['two statements at once', 'SELECT 1; SELECT 2', 'SQL_MANY_STATEMENTS', 'more than one'],
    ['no statement', ' -- nothing\n ;', 'SQL_NO_STATEMENT', 'any statement'],
    ['a temporary table', 'CREATE TEMP TABLE mine (a)', 'SQL_PARSE_ERROR', 'unsupported statement'],
    ['another file', "ATTACH 'other.db' AS other", 'SQL_PARSE_ERROR', 'unsupported statement'],
    [
      'a function that writes to the disk',
      "SELECT writefile('x', 'y')",
      'SQL_PARSE_ERROR',
      'unsupported statement',
    ],
    ['a quoted one', 'SELECT "readfile"(1)', 'SQL_PARSE_ERROR', 'unsupported statement'],
    ['a table of raw pages', 'DELETE FROM [Sqlite_DbPage]', 'SQL_PARSE_ERROR', 'unsupported statement'],
    [
      'a pragma that would weaken the file',
      'PRAGMA synchronous = OFF',
      'SQL_PARSE_ERROR',
      'unsupported statement',
    ],
  ])('%s', async (_, sql, code, words) => {
    const error = await server.run(sql);
    expect(error.extended_code ?? error.code).toBe(code);
    expect(error.code).toBe(code.replace(/(?<=^SQLITE_CONSTRAINT)_.*/, ''));
    expect(error.message).toContain(words);
  });

  it('the name of a forbidden function is still a good word', async () => {
    expect((await server.run("SELECT 'readfile'")).rows).toHaveLength(1);
  });

  it('a semicolon and a comment after the statement are no second statement', async () => {
    expect((await server.run('SELECT 1; -- done')).rows).toHaveLength(1);
  });

  it('a trigger with several statements is one statement', async () => {
    const sql = `CREATE TRIGGER IF NOT EXISTS two AFTER INSERT ON pets BEGIN
      SELECT CASE WHEN 1 THEN 2 END; UPDATE pets SET owner = owner; END;`;
    expect((await server.run(sql)).code).toBeUndefined();
  });

  it('the official client sees the same code and message', async () => {
    const refused = server.client().execute('DELETE FROM people');
    await expect(refused).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT' });
    await expect(refused).rejects.toThrow(/Nobody leaves/);
  });

  it('an error does not stop the next request of the pipeline', async () => {
    const { body } = await server.pipeline([
      execute('SELEC'),
      execute('SELECT 1'),
      batch('SELEC', 'SELECT 2'),
    ]);
    expect(body.results.map((result: { type: string }) => result.type)).toEqual(['error', 'ok', 'ok']);
    const { step_results, step_errors } = body.results[2].response.result;
    expect(step_errors[0].code).toBe('SQL_PARSE_ERROR');
    expect(step_results[1].rows).toHaveLength(1);
  });
});
