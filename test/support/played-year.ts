// The example year, played by its acts upon a ledger of its own, and then some of it taken back, as its officers may.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from '../../db/client.ts';
import type { Instant } from '../../db/ctx.ts';
import {
  withdrawCommendation,
  withdrawRecommendation,
  withdrawSupervision,
} from '../../db/inspections/said.ts';
import { withdrawFinding } from '../../db/inspections/withdraw-finding.ts';
import { migrate } from '../../db/migrations/run.ts';
import { withdrawExemption } from '../../db/rulings/withdraw-exemption.ts';
import { type Cast, hire } from '../../db/seed/example-year/cast.ts';
import { facts } from '../../db/seed/example-year/facts.ts';
import { type Stage, stageOn } from '../../db/seed/example-year/stage.ts';
import { playYear, yearBegins } from '../../db/seed/example-year/year.ts';
import { loadInto } from '../../db/seed/load.ts';
import { startServer } from '../../db/server/server.ts';
import { runJobs } from '../../worker/jobs.ts';
import { patient, patiently } from './patient.ts';

/** Fewer than there are, so that it takes less time; some have a part of their own. */
const provinces = 14;

export interface PlayedYear {
  readonly config: { readonly url: string; readonly authToken: string };
  readonly stage: Stage;
  readonly cast: Cast;
  readonly rows: (sql: string) => Promise<Row[]>;
  readonly close: () => Promise<void>;
}

export async function playedYear(now: Instant): Promise<PlayedYear> {
  const folder = mkdtempSync(join(tmpdir(), 'year-'));
  const server = await startServer({ file: join(folder, 'ledger.db'), ...patient });
  await migrate(server.config);
  const db = () => patiently(server.config);
  await loadInto(db(), facts, yearBegins(now)!);
  const stage = await stageOn(
    server.config,
    'a pepper of more than thirty-two letters',
    yearBegins(now)!,
    async (at) => {
      while ((await runJobs(db(), at, null)).hasMore);
    },
  );
  const all = await hire(stage);
  const some = all.provinces.slice(0, provinces);
  const cast: Cast = { ...all, provinces: some, bodies: [...some, ...all.bodies.slice(-3)] };
  await playYear(stage, cast, now);
  return {
    config: server.config,
    stage,
    cast,
    rows: (sql) => db().read({ sql, args: [] }),
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const takenBackBecause = 'Ghi nhầm chỗ, xin rút.';

/** Of each kind that can be taken back, one that was published; the words that were in them. */
export async function takeBack({ stage, rows }: PlayedYear): Promise<string[]> {
  const words: string[] = [];
  const one = async (table: string, by: string, where: string, said: string) => {
    const [found] = await rows(
      `SELECT id, revision, ${by} AS body, ${said} AS said FROM ${table} WHERE ${where} LIMIT 1`,
    );
    if (!found) throw new Error(`There is none in ${table}.`);
    if (found.said !== null) words.push(String(found.said));
    const office = { vi: `Cơ quan rút, ${table}`, en: `Office that takes back, ${table}` };
    return {
      seen: { id: String(found.id), revision: Number(found.revision) },
      body: String(found.body),
      office,
    };
  };
  const isOut = 'published_at IS NOT NULL AND withdrawn_on IS NULL';
  const asked = await one('recommendations', 'from_agency_id', isOut, 'text');
  const asker = await stage.office(asked.body, 'province_officer', asked.office);
  await stage.by(
    asker,
    (ctx, once) => withdrawRecommendation(ctx, once, asked.seen, takenBackBecause),
    'ask',
  );
  const stated = await one('supervision_statements', 'agency_id', isOut, 'statement');
  const front = await stage.office(stated.body, 'supervisor', stated.office);
  await stage.by(
    front,
    (ctx, once) => withdrawSupervision(ctx, once, stated.seen, takenBackBecause),
    'state',
  );
  const thanked = await one('commendations', 'by_agency_id', isOut, 'reason');
  const thanks = await stage.office(thanked.body, 'commission', thanked.office);
  await stage.by(
    thanks,
    (ctx, once) => withdrawCommendation(ctx, once, thanked.seen, takenBackBecause),
    'thank',
  );
  const found = await one('findings', 'by_agency_id', isOut, 'NULL');
  const finder = await stage.office(found.body, 'commission', found.office);
  await stage.by(finder, (ctx, once) => withdrawFinding(ctx, once, found.seen, takenBackBecause), 'find');
  const granted = await one('exemptions', "'cpsc'", "withdrawn_on IS NULL AND kind = 'exemption'", 'NULL');
  const grants = await stage.office('cpsc', 'commission', granted.office);
  await stage.by(
    grants,
    (ctx, once) => withdrawExemption(ctx, once, granted.seen, takenBackBecause),
    'grant',
  );
  return words;
}
