// One transaction for many jobs, each in a savepoint of its own.
import type { Connection } from './connection.ts';
import { GroupedSession, LostSavepoint } from './grouped-session.ts';
import { answerAll } from './requests.ts';
import { type GroupJob, type GroupVerdict, packed } from './tasks.ts';

/** Nothing, if it could not be done together; then nothing has happened. */
export async function groupTransaction(
  writer: Connection,
  jobs: GroupJob[],
): Promise<GroupVerdict[] | undefined> {
  const verdicts: GroupVerdict[] = [];
  try {
    writer.exec('BEGIN IMMEDIATE');
    for (const job of jobs) verdicts.push(await inSavepoint(writer, job));
    writer.commit();
    return verdicts;
  } catch {
    // A statement may end the whole transaction, and a check that waits for the commit fails it for all.
    if (writer.isOpenTransaction) writer.exec('ROLLBACK');
    return undefined;
  }
}

async function inSavepoint(writer: Connection, { requests, version }: GroupJob): Promise<GroupVerdict> {
  const session = new GroupedSession(writer);
  try {
    session.open();
    const results = await answerAll({ session, sqls: new Map(), closed: false }, requests, version);
    await session.close();
    return { results };
  } catch (error) {
    if (error instanceof LostSavepoint) throw error;
    session.undo();
    return { error: packed(error) };
  }
}
