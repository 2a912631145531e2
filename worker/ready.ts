// Whether the service can do its work: asked by whoever decides where requests go, so it costs one round trip however big the ledger.
import { openDb } from '../db/client.ts';
import { damageIn, soundness, type Unsound } from '../db/soundness.ts';
import { backupStatement, backupsIn } from '../db/upkeep/backups.ts';
import { instantNow } from './context.ts';
import type { Visit } from './door.ts';
import { type Env, envFrom } from './env.ts';
import { writeFault } from './log.ts';
import { refuse } from './refusals.ts';

// Set by the build, as JSON: the names of the migrations of this version.
declare const migrationNames: string;
const known: readonly string[] | null =
  typeof migrationNames === 'undefined' ? null : JSON.parse(migrationNames);

const words: Readonly<Record<Unsound, string>> = {
  DATABASE_DAMAGED: 'The database of the ledger is damaged; whoever runs it finds in its log what to do.',
  SCHEMA_TOO_OLD:
    'The database lacks migrations of this version; whoever runs it applies them with npm run db:migrate.',
  SCHEMA_TOO_NEW: 'The database was migrated by a newer version; whoever runs it starts that one.',
};

export async function ready(c: Visit): Promise<Response> {
  const env = envFrom(c.env);
  const db = openDb({ ...env.database, deadlineMs: 2_000 });
  c.var.line.spent = db.spent;
  lookThrough(c, env);
  // Asked in the same trip. That it was not backed up for long keeps nobody from being served.
  const backups = db.read(backupStatement).then(
    (rows) => backupsIn(rows, instantNow()).warning,
    () => null,
  );
  const unsound = isFoundDamaged ? 'DATABASE_DAMAGED' : await soundness(db, known);
  const warning = await backups;
  return unsound === null
    ? c.json({ status: 'ok', warnings: warning === null ? undefined : [warning] })
    : refuse(c, { status: 503, code: unsound, message: words[unsound] });
}

const betweenLooksMs = 30 * 60_000;
let lookedAt: number | null = null;
let isFoundDamaged = false;

/** Now and then, behind the answer's back, the whole file: on one machine, where nobody else watches over it. */
function lookThrough(c: Visit, { database }: Env): void {
  if (!database.url.startsWith('http:')) return;
  const now = Date.parse(instantNow());
  // `npm start` has looked before the first request.
  lookedAt ??= now;
  if (now - lookedAt < betweenLooksMs) return;
  lookedAt = now;
  const look = damageIn(openDb({ ...database, deadlineMs: 60_000 })).then(
    (damage) => {
      isFoundDamaged = damage !== null;
      if (damage !== null) writeFault(c.var.line.requestId, new Error(`The database is damaged: ${damage}`));
    },
    (fault: unknown) => writeFault(c.var.line.requestId, fault),
  );
  c.executionCtx.waitUntil(look);
}
