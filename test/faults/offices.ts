// A ledger with enough offices to work in earnest: many provinces, and those who verify, publish and administer.
import { mintToken } from '../../db/access/token.ts';
import type { DbConfig, Statement } from '../../db/client.ts';
import type { Role } from '../../db/ctx.ts';
import { scopes } from '../../db/ctx.ts';
import { migrate } from '../../db/migrations/run.ts';
import { loadSeed } from '../../db/seed/load.ts';
import { seed } from '../../db/seed/seed.ts';
import { loadedAt } from '../support/fixed.ts';
import { patiently } from '../support/patient.ts';

export interface Office {
  readonly id: string;
  readonly agency: string;
  readonly token: string;
}

export interface Offices {
  /** Where they work, past whatever fails between: for what no change can make ready. */
  readonly ledger: DbConfig;
  readonly provinces: readonly Office[];
  /** The first province's second officer. */
  readonly colleague: Office;
  readonly ministries: readonly Office[];
  readonly commissions: readonly Office[];
  readonly administrator: Office;
  /** Whoever agrees to what weighs. */
  readonly second: Office;
  /** Of the Front. */
  readonly supervisor: Office;
  /** Tokens that nobody needs, by their record's id. */
  readonly spareTokens: readonly string[];
  /** Sessions of the colleague in browsers that nobody uses. */
  readonly spareSessions: readonly string[];
}

const provinces = [
  'hp2-ubnd',
  'sl-ubnd',
  'tn2-ubnd',
  'ct2-ubnd',
  'hcm2-ubnd',
  'lcai2-ubnd',
  'qtr2-ubnd',
  'kho2-ubnd',
  'dng2-ubnd',
  'cma2-ubnd',
  'qng2-ubnd',
  'dla2-ubnd',
  'tnh2-ubnd',
  'vl2-ubnd',
  'nbi2-ubnd',
  'hue-ubnd',
];
const spare = 160;

/** Migrates and fills the database behind an address, and puts the offices in. */
/** Counts that no other test reads, one for each unit there ever was: few are shipped, and each is put right once. */
export const spareMeasures = seed.territories.map(({ id }) => ({ id: `spare/${id}`, territoryId: id }));

/** What no other test reads of how things stood, for the same. */
export const spareBaselines = Array.from({ length: spare }, (_, at) => ({ id: `spare/${at + 1}` }));

export async function makeOffices(config: DbConfig, pepper: string): Promise<Offices> {
  await migrate(config);
  await loadSeed(config, loadedAt);
  const statements: Statement[] = [];
  const add = async (name: string, agency: string, role: Role): Promise<Office> => {
    const { token, hash } = await mintToken(pepper);
    const id = `office-${name}`;
    statements.push(
      {
        sql: 'INSERT INTO people (id, office_vi, office_en, is_example, created_at) VALUES (?, ?, ?, 0, ?)',
        args: [id, `Văn phòng ${name}`, `Office ${name}`, loadedAt],
      },
      {
        sql: 'INSERT INTO memberships (id, person_id, agency_id, role, "from") VALUES (?, ?, ?, ?, ?)',
        args: [`${id}/1`, id, agency, role, '2025-07-01'],
      },
      tokenRow(`${id}/token`, hash, id),
    );
    return { id, agency, token };
  };
  const all = (name: string, agencies: readonly string[], role: Role) =>
    Promise.all(agencies.map((agency, at) => add(`${name}-${at + 1}`, agency, role)));
  const offices = {
    provinces: await all('province', provinces, 'province_officer'),
    colleague: await add('colleague', provinces[0]!, 'province_officer'),
    ministries: await all('ministry', ['moha', 'moha', 'moha'], 'ministry_officer'),
    commissions: await all('commission', ['cpsc', 'cpsc', 'cpsc'], 'commission'),
    administrator: await add('administrator', 'cpsc', 'administrator'),
    second: await add('second', 'cpsc', 'administrator'),
    supervisor: await add('supervisor', 'vff', 'supervisor'),
  };
  const spareTokens = Array.from({ length: spare }, (_, at) => `spare/${at + 1}`);
  for (const id of spareTokens)
    statements.push(tokenRow(id, `no token has this hash ${id}`, 'office-colleague'));
  const spareSessions = Array.from({ length: spare }, (_, at) => `spare/${at + 1}`);
  for (const id of spareSessions) statements.push(sessionRow(id));
  // Each has an address for webhooks, so that whatever is done to it is to be told; nobody answers there.
  for (const agency of [...new Set([...provinces, 'moha', 'cpsc'])])
    statements.push({
      sql: `INSERT INTO contacts (id, agency_id, channel, destination, set_at, standing, known_from)
        VALUES (?, ?, 'webhook', 'https://receiver.example.org/', ?, 'official_data', ?)`,
      args: [`contact-${agency}`, agency, loadedAt, loadedAt],
    });
  for (const { id, territoryId } of spareMeasures)
    statements.push({
      sql: `INSERT INTO territory_measures (id, territory_id, measure, value, source_id, confidence, known_from)
        VALUES (?, ?, 'communes', '1', 'S-RECALL', 'recalled', ?)`,
      args: [id, territoryId, loadedAt],
    });
  for (const { id } of spareBaselines)
    statements.push({
      sql: `INSERT INTO baselines (id, directive_id, code, kind, position, title_vi, title_en, section, source_id, confidence, known_from)
        VALUES (?, 'CT-20', ?, 'result', 100, 'Kết quả', 'A result', '1', 'S-RECALL', 'recalled', ?)`,
      args: [id, id, loadedAt],
    });
  await patiently(config).writeBatch(statements);
  return { ledger: config, ...offices, spareTokens, spareSessions };
}

const sessionRow = (id: string): Statement => ({
  sql: `INSERT INTO sessions (id, hash, person_id, scopes, label, created_at, last_seen_at, expires_at)
    VALUES (?, ?, 'office-colleague', 'read', 'Chrome', ?, ?, '2027-10-01T00:00:00.000Z')`,
  args: [id, `no session has this hash ${id}`, loadedAt, loadedAt],
});

const tokenRow = (id: string, hash: string, person: string): Statement => ({
  sql: `INSERT INTO tokens (id, hash, person_id, label, scopes, created_at, expires_at) VALUES (?, ?, ?, 'test', ?, ?, '2027-10-01T00:00:00.000Z')`,
  args: [id, hash, person, scopes.join(' '), loadedAt],
});
