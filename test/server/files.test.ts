import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../db/server/engines.ts';
import { StartError, startServer } from '../../db/server/server.ts';
import { command } from './command.ts';
import { engine, freshFolder } from './support.ts';

const SENTENCE = /^[^.]*[A-Z].*[;,].*\.$/s;
const folder = freshFolder();

const problemOf = async (file: string): Promise<StartError> => {
  const thrown = await startServer({ engine, file }).then(
    (server) => server.close(),
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(StartError);
  return thrown as StartError;
};

const filled = async (file: string): Promise<string> => {
  const server = await startServer({ engine, file });
  const client = createClient(server.config);
  await client.executeMultiple(
    'CREATE TABLE t (a); INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 999) SELECT hex(randomblob(200)) FROM n;',
  );
  client.close();
  await server.close();
  return file;
};

describe('one owner for one file', () => {
  it('a second server is refused with the folder and the way out', async () => {
    const file = join(folder, 'owned.db');
    const first = await startServer({ engine, file });
    const problem = await problemOf(file);
    expect(problem.code).toBe('IN_USE');
    expect(problem.message).toContain(folder);
    expect(problem.message).toMatch(SENTENCE);
    await first.close();
    await (await startServer({ engine, file })).close();
  });

  it('a second process is refused with one line and a failing exit', async () => {
    const file = join(folder, 'shared.db');
    const first = await startServer({ engine, file });
    const second = await command(['--file', file, '--port', '0']).ended;
    expect(second.code).toBe(1);
    expect(second.errors.trim().split('\n')).toHaveLength(1);
    expect(second.errors).toContain(folder);
    await first.close();
  });

  it('the lock of a killed owner does not stay', async () => {
    const file = join(folder, 'orphan.db');
    const first = command(['--file', file, '--port', '0']);
    await first.listening;
    first.kill('SIGKILL');
    await first.ended;
    await (await startServer({ engine, file })).close();
  });
});

describe('a file or folder that cannot be used', () => {
  it('a file that is no database', async () => {
    const file = join(folder, 'letter.db');
    writeFileSync(file, 'Kính gửi: Ban Bí thư\n'.repeat(50));
    const problem = await problemOf(file);
    expect(problem.code).toBe('NOT_A_DATABASE');
    expect(problem.message).toContain(folder);
    expect(readFileSync(file, 'utf8')).toContain('Kính gửi');
  });

  it('a folder where the file should be', async () => {
    mkdirSync(join(folder, 'a-folder.db'));
    expect((await problemOf(join(folder, 'a-folder.db'))).code).toBe('NOT_A_DATABASE');
  });

  it('a file in use by another program', async () => {
    const file = join(folder, 'elsewhere.db');
    const other = (await loadEngine(engine))(file);
    other.exec('CREATE TABLE t (a); BEGIN EXCLUSIVE');
    expect((await problemOf(file)).code).toBe('IN_USE');
    other.close();
  });

  it('a file cut short', async () => {
    const file = await filled(join(folder, 'cut.db'));
    truncateSync(file, 8192);
    expect((await problemOf(file)).code).toBe('DAMAGED');
  });

  it('a header whose rest is rubbish', async () => {
    const file = await filled(join(folder, 'rubbish.db'));
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 16, 4096);
    writeFileSync(file, bytes);
    expect(['DAMAGED', 'NOT_A_DATABASE']).toContain((await problemOf(file)).code);
  });

  it('a folder that cannot be made', async () => {
    writeFileSync(join(folder, 'in-the-way'), '');
    const problem = await problemOf(join(folder, 'in-the-way', 'a.db'));
    expect(problem.code).toBe('NOT_WRITABLE');
    expect(problem.message).toMatch(SENTENCE);
  });

  it('a taken port', async () => {
    const first = await startServer({ engine, file: join(folder, 'port.db') });
    const second = startServer({
      engine,
      file: join(folder, 'port2.db'),
      port: Number(new URL(first.url).port),
    });
    await expect(second).rejects.toMatchObject({ code: 'PORT_TAKEN' });
    await first.close();
  });
});

describe('a snapshot', () => {
  it('is a whole database of its own, taken while others write', async () => {
    mkdirSync(join(folder, 'copies'));
    const copy = join(folder, 'copies', 'copy.db');
    const server = await startServer({ engine, file: join(folder, 'source.db') });
    const client = createClient(server.config);
    await client.executeMultiple('CREATE TABLE t (a); INSERT INTO t VALUES (1), (2)');
    const transaction = await client.transaction('write');
    await transaction.execute('INSERT INTO t VALUES (3)');
    await server.snapshotTo(copy);
    await transaction.commit();
    await server.close();
    client.close();

    const restored = await startServer({ engine, file: copy });
    const reader = createClient(restored.config);
    expect((await reader.execute('SELECT count(*) FROM t')).rows[0]?.[0]).toBe(2);
    reader.close();
    await restored.close();
  });
});
