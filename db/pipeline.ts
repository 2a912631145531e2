// A read from libSQL: one request, one answer, nothing kept open in between (Hrana over HTTP, version 2, in JSON, as the client speaks it).
import {
  type DatabaseDoor,
  DatabaseFailure,
  isOfTheEngine,
  type Row,
  type Statement,
  type Value,
} from './wire.ts';

interface Told {
  readonly message: string;
  readonly code?: string | null;
}
interface Cell {
  readonly type: string;
  readonly value?: string | number;
}
interface Rows {
  readonly cols: readonly { readonly name: string | null }[];
  readonly rows: readonly (readonly Cell[])[];
}
interface Steps {
  readonly step_results: readonly (Rows | null)[];
  readonly step_errors: readonly (Told | null)[];
}

/** Rows of each statement. Several are read in one transaction, and see one snapshot. */
export async function readInOne(door: DatabaseDoor, statements: readonly Statement[]): Promise<Row[][]> {
  try {
    if (statements.length === 1)
      return [rowsOf((await ask(door, { type: 'execute', stmt: encoded(statements[0]!) })) as Rows)];
    const steps = inOneTransaction(statements.map(encoded));
    return answersIn((await ask(door, { type: 'batch', batch: { steps } })) as Steps, statements.length);
  } catch (e) {
    // What did not arrive, or arrived in pieces, says nothing about the database.
    throw e instanceof DatabaseFailure ? e : new DatabaseFailure(e, 'unknown');
  }
}

/** Sends one request of a stream that ends with it; answers its result. */
async function ask({ url, authToken, leg }: DatabaseDoor, request: object): Promise<unknown> {
  const response = await leg(
    new Request(new URL('v2/pipeline', url.replace(/^libsql:/, 'https:')), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(authToken ? { authorization: `Bearer ${authToken}` } : {}),
      },
      body: JSON.stringify({ requests: [request, { type: 'close' }] }),
    }),
  );
  const said = await response.text();
  if (!response.ok) throw refusedWhole(response.status, said);
  const { results } = JSON.parse(said) as {
    results: readonly ({ type: 'ok'; response: { result: unknown } } | { type: 'error'; error: Told })[];
  };
  const [answer] = results;
  if (answer?.type === 'error') throw failure(answer.error);
  if (answer?.type !== 'ok') throw new Error('The database answered something else than was asked.');
  return answer.response.result;
}

function refusedWhole(status: number, said: string): DatabaseFailure {
  try {
    const told: Partial<Told> = JSON.parse(said);
    if (told.message) return failure({ message: told.message, code: told.code ?? null });
  } catch {
    // Somebody before the database has said it, in words of their own.
  }
  return new DatabaseFailure(`The database answered HTTP ${status}: ${said.slice(0, 200)}`, 'unknown');
}

const failure = ({ message, code }: Told): DatabaseFailure =>
  code && isOfTheEngine(code)
    ? new DatabaseFailure(`${code}: ${message}`, 'rejected', code)
    : new DatabaseFailure(code ? `${code}: ${message}` : message, 'unknown');

const encoded = ({ sql, args }: Statement) => ({ sql, args: args.map(cell), want_rows: true });

// Numbers travel as the client sends them, so that a value is the same in what is read and what is written.
function cell(value: Value): Cell {
  if (value === null) return { type: 'null' };
  if (typeof value === 'string') return { type: 'text', value };
  if (!Number.isFinite(value)) throw new RangeError('Only finite numbers can be asked for.');
  return { type: 'float', value };
}

type Step = {
  readonly stmt: { readonly sql: string; readonly want_rows: boolean };
  readonly condition?: object;
};

/** Each step where the one before it went well, and an end in any case. */
function inOneTransaction(statements: readonly ReturnType<typeof encoded>[]): Step[] {
  const plainly = (sql: string) => ({ sql, want_rows: false });
  const ok = (step: number) => ({ type: 'ok', step });
  const commit = statements.length + 1;
  return [
    { stmt: plainly('BEGIN TRANSACTION READONLY') },
    ...statements.map((stmt, at) => ({ stmt, condition: ok(at) })),
    { stmt: plainly('COMMIT'), condition: ok(commit - 1) },
    { stmt: plainly('ROLLBACK'), condition: { type: 'not', cond: ok(commit) } },
  ];
}

function answersIn({ step_results: results, step_errors: errors }: Steps, count: number): Row[][] {
  // Of BEGIN, of the statements and of COMMIT; that of ROLLBACK only says that there was nothing left to undo.
  const wrong = errors.findIndex((error, at) => error !== null && at <= count + 1);
  if (wrong >= 0) throw failure(errors[wrong]!);
  return results.slice(1, count + 1).map((rows) => {
    if (rows === null) throw new Error('The database left out a statement.');
    return rowsOf(rows);
  });
}

const rowsOf = ({ cols, rows }: Rows): Row[] =>
  rows.map((cells) =>
    Object.fromEntries(cells.map((one, at) => [cols[at]!.name ?? String(at), valueIn(one)])),
  );

function valueIn({ type, value }: Cell): Value {
  if (type === 'null') return null;
  if (type === 'text') return value as string;
  if (type === 'float') return value as number;
  const whole = type === 'integer' ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(whole))
    throw new RangeError('The database holds a value that cannot be told exactly.');
  return whole;
}
