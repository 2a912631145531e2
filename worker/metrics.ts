// How the service does, in the text form that Prometheus reads: for whoever shows the token, and for nobody where none is set. What is
// counted is counted by this isolate since it began; on one machine there is one isolate.
import { openDb } from '../db/client.ts';
import { backupStatement, backupsIn } from '../db/upkeep/backups.ts';
import { instantNow } from './context.ts';
import { countedOf, edges } from './counted.ts';
import { crowdOf } from './crowd.ts';
import type { Visit } from './door.ts';
import { type Env, envFrom } from './env.ts';
import { refuse } from './refusals.ts';
import { mayWatch } from './watching.ts';

type Sample = readonly [labels: Readonly<Record<string, string | number>>, value: number];
interface Metric {
  readonly name: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly help: string;
  readonly samples: readonly (Sample | readonly [...Sample, suffix: string])[];
}

export async function metrics(c: Visit): Promise<Response> {
  const shown = /^bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
  // Nobody learns whether there is one.
  if (!mayWatch(shown, c.env))
    return refuse(c, { status: 404, code: 'NOT_FOUND', message: 'There is nothing at this address.' });
  const env = envFrom(c.env);
  const all = [...ofThisIsolate(c, env), ...(await ofTheLedger(env))];
  return c.body(all.map(written).join(''), 200, {
    'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
  });
}

function ofThisIsolate(c: Visit, { database: { breaker } }: Env): Metric[] {
  const { requests, took, refused, statements, roundTrips } = countedOf(c.env);
  const crowd = crowdOf(c.env);
  const one = (name: string, type: Metric['type'], help: string, value: number): Metric => ({
    name,
    type,
    help,
    samples: [[{}, value]],
  });
  return [
    {
      name: 'ledger_requests_total',
      type: 'counter',
      help: 'Answers, by kind of address and status.',
      samples: [...requests].map(([key, value]) => {
        const [kind = '', status = ''] = key.split(' ');
        return [{ kind, status }, value];
      }),
    },
    {
      name: 'ledger_request_seconds',
      type: 'histogram',
      help: 'How long answers took, by kind of address.',
      samples: [...took].flatMap(([kind, { within, count, seconds }]) => [
        ...edges.map((edge, at) => [{ kind, le: edge }, within[at]!, '_bucket'] as const),
        [{ kind, le: '+Inf' }, count, '_bucket'] as const,
        [{ kind }, seconds, '_sum'] as const,
        [{ kind }, count, '_count'] as const,
      ]),
    },
    {
      name: 'ledger_refused_total',
      type: 'counter',
      help: 'Requests that were said no to, by code.',
      samples: [
        ...[...refused].map(([code, value]): Sample => [{ code }, value]),
        [{ code: 'OVERLOADED' }, crowd.refused],
      ],
    },
    one('ledger_requests_inside', 'gauge', 'Requests being answered now.', crowd.inside),
    one('ledger_database_statements_total', 'counter', 'Statements put to the database.', statements),
    one('ledger_database_round_trips_total', 'counter', 'Round trips to the database.', roundTrips),
    one(
      'ledger_breaker_open',
      'gauge',
      '1 while the database is left alone because it does not answer, 0.5 while one may try.',
      { closed: 0, 'half-open': 0.5, open: 1 }[breaker.standing],
    ),
    one('ledger_breaker_opened_total', 'counter', 'How often that began.', breaker.told.opened),
    one(
      'ledger_breaker_refused_total',
      'counter',
      'Calls that were not made meanwhile.',
      breaker.told.refused,
    ),
  ];
}

const ledgerStatement = {
  sql: `SELECT (SELECT max(rowid) FROM audit_log) AS version, count(*) AS waiting,
    min(coalesce(happened_at, next_attempt_at)) AS oldest
    FROM outbox WHERE delivered_at IS NULL AND dead_at IS NULL AND cancelled_at IS NULL`,
  args: [],
};

/** What only the database knows; left out, but for whether it answered, where it does not. */
async function ofTheLedger({ database }: Env): Promise<Metric[]> {
  const up = (value: number): Metric => ({
    name: 'ledger_database_up',
    type: 'gauge',
    help: 'Whether the database answered just now.',
    samples: [[{}, value]],
  });
  const gauge = (name: string, help: string, value: number): Metric => ({
    name,
    type: 'gauge',
    help,
    samples: [[{}, value]],
  });
  const db = openDb({ ...database, deadlineMs: 2_000 });
  const read = await Promise.all([db.read(ledgerStatement), db.read(backupStatement)]).catch(() => null);
  if (read === null) return [up(0)];
  const [[row], backupRows] = read;
  const backups = backupsIn(backupRows, instantNow());
  const age = (name: string, help: string, seconds: number | null) =>
    seconds === null ? [] : [gauge(name, help, seconds)];
  const waitedMs = row!.oldest === null ? 0 : Date.parse(instantNow()) - Date.parse(String(row!.oldest));
  return [
    up(1),
    gauge('ledger_version', 'Rows of the audit log: one more with every act.', Number(row!.version)),
    gauge('ledger_messages_waiting', 'Webhooks and mails that are still to be sent.', Number(row!.waiting)),
    gauge(
      'ledger_oldest_message_seconds',
      'How long the oldest of them has waited.',
      Math.max(0, waitedMs / 1_000),
    ),
    gauge(
      'ledger_backup_warning',
      '1 while there is no backup, or the newest is older than a day and two hours.',
      backups.warning === null ? 0 : 1,
    ),
    ...age('ledger_backup_age_seconds', 'How old the newest whole backup is.', backups.wholeAge),
    ...age(
      'ledger_backup_journal_age_seconds',
      'How old the newest backup is that tells what accepted acts left since; on one machine each is in the journal before it is answered.',
      backups.journalAge,
    ),
  ];
}

function written({ name, type, help, samples }: Metric): string {
  const lines = samples.map(([labels, value, suffix = '']) => {
    const told = Object.entries(labels).map(([label, text]) => `${label}="${escaped(String(text))}"`);
    return `${name}${suffix}${told.length > 0 ? `{${told.join(',')}}` : ''} ${value}`;
  });
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines, ''].join('\n');
}

const escaped = (text: string): string =>
  text.replace(/[\\"\n]/g, (sign) => (sign === '\n' ? '\\n' : `\\${sign}`));
