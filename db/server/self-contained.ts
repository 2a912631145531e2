// Which pipelines may share a commit with others: those that open a stream, write in one request, and close it,
// so that their transaction begins and ends within.
import { isRecord, type Json } from './shape.ts';
import { type Statement, statementsOf } from './statement.ts';

export function isSelfContained(requests: unknown[]): boolean {
  const last = requests.at(-1);
  if (!isRecord(last) || last.type !== 'close') return false;
  const stored = new Map<unknown, unknown>();
  let work: Json | undefined;
  for (const request of requests.slice(0, -1)) {
    if (!isRecord(request)) return false;
    if (request.type === 'store_sql') stored.set(request.sql_id, request.sql);
    else if (request.type !== 'close_sql') {
      if (work) return false;
      work = request;
    }
  }
  const statements = work && statementsIn(work, stored);
  return statements !== undefined && writesOnce(statements);
}

function statementsIn(work: Json, stored: Map<unknown, unknown>): Statement[] | undefined {
  const steps = work.type === 'execute' ? [work] : isRecord(work.batch) ? work.batch.steps : undefined;
  if (!Array.isArray(steps)) return undefined;
  const statements: Statement[] = [];
  for (const step of steps) {
    if (!isRecord(step) || !isRecord(step.stmt)) return undefined;
    const sql = step.stmt.sql ?? stored.get(step.stmt.sql_id);
    const found = typeof sql === 'string' ? known(sql) : [];
    if (found.length !== 1) return undefined;
    statements.push(found[0] as Statement);
  }
  return statements;
}

// One statement, or BEGIN, reads and changes, and then only COMMIT and ROLLBACK.
function writesOnce(statements: Statement[]): boolean {
  if (!statements.some(({ kind }) => kind === 'change')) return false;
  if (statements.length === 1) return true;
  const [first, ...rest] = statements;
  const end = rest.findIndex(({ kind }) => kind === 'end');
  if (first?.kind !== 'begin' || first.mode === 'read' || end < 0) return false;
  return (
    rest.slice(0, end).every(({ kind }) => kind === 'read' || kind === 'change') &&
    rest.slice(end).every(({ kind }) => kind === 'end')
  );
}

function known(sql: string): Statement[] {
  try {
    return statementsOf(sql);
  } catch {
    return [];
  }
}
