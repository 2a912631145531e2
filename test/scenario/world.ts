// A ledger of its own with a clock that is set by hand, and offices that ask through the schema with tokens of their own.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { addPerson } from '../../db/access/add-person.ts';
import { issueToken } from '../../db/access/issue-token.ts';
import { actorFor } from '../../db/access/read.ts';
import { mintToken } from '../../db/access/token.ts';
import type { Row } from '../../db/client.ts';
import { type Actor, type Ctx, civilDate, type Role, scopes } from '../../db/ctx.ts';
import { migrate } from '../../db/migrations/run.ts';
import { loadSeed } from '../../db/seed/load.ts';
import { startServer } from '../../db/server/server.ts';
import { toId } from '../../schema/ids.ts';
import { schema } from '../../schema/index.ts';
import { mutation, word } from '../support/cycle.ts';
import { door, pepper } from '../support/fixed.ts';
import { patient, patiently } from '../support/patient.ts';

/** An office that can act. Tokens end after a year at most, so it is given a new one in time. */
export interface Office {
  readonly agency: string;
  readonly person: string;
  token: string;
  since: number;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever was asked for
type Answer = any;

const renewedAfterMs = 300 * 86_400_000;

export interface World {
  /** The instant at which everything happens from now on. It only moves forward. */
  at(instant: string): void;
  readonly now: string;
  change(office: Office, name: string, args: Record<string, unknown>, wanted?: string): Promise<Answer>;
  query(office: Office | null, source: string): Promise<Answer>;
  readonly administrator: Office;
  office(agency: string, role: Role): Promise<Office>;
  ctx(actor: Actor): Ctx;
  rows(sql: string, args?: (string | number | null)[]): Promise<Row[]>;
  readonly spent: { changes: number; statements: number; roundTrips: number; ms: number };
  size(): number;
  close(): Promise<void>;
}

export async function makeWorld(begins: string): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'scenario-'));
  const file = join(folder, 'ledger.db');
  const server = await startServer({ file, ...patient });
  await migrate(server.config);
  await loadSeed(server.config, begins);

  let clock = Date.parse(begins);
  const spent = { changes: 0, statements: 0, roundTrips: 0, ms: 0 };
  const ctx = (actor: Actor, db = patiently(server.config)): Ctx => {
    const now = new Date(++clock).toISOString();
    return {
      db,
      actor,
      now,
      today: civilDate(now),
      requestId: 'scenario',
      mintToken: () => mintToken(pepper),
    };
  };
  const ask = async (office: Office | null, source: string): Promise<Answer> => {
    if (office && clock - office.since > renewedAfterMs) await renew(office);
    const db = patiently(server.config);
    const actor = office
      ? await actorFor(db, office.token, door, new Date(clock).toISOString())
      : { kind: 'public' as const };
    if (!actor) throw new Error(`The token of ${office?.agency} is not accepted.`);
    const contextValue = ctx(actor, db);
    const result = await graphql({ schema, source, contextValue });
    if (result.errors) throw new Error(`${result.errors[0]!.message}\n${source.slice(0, 400)}`);
    spent.statements += db.spent.statements;
    spent.roundTrips += db.spent.roundTrips;
    return result.data;
  };

  const setup = ctx({ kind: 'system', job: 'setup' });
  const first = { officeVi: 'Quản trị', officeEn: 'Administration', agencyId: 'cpsc' } as const;
  const keeper = await addPerson(
    setup,
    { key: 'first-administrator', request: first },
    { ...first, role: 'administrator' },
  );
  const asked = { personId: keeper.id, label: 'scenario', scopes, days: 365 };
  const issued = await issueToken(setup, { key: 'first-token', request: { ...asked } }, asked);
  const administrator: Office = {
    agency: 'cpsc',
    person: toId('Office', keeper.id),
    token: issued.token!,
    since: clock,
  };
  const renew = async (office: Office): Promise<void> => {
    office.since = clock;
    const { token } = await world.change(
      administrator,
      'issueToken',
      {
        office: office.person,
        label: 'scenario',
        scopes: scopes.map((s) => word(s.toUpperCase())),
        days: 365,
      },
      '... on Token { token }',
    );
    office.token = token;
  };

  let keys = 0;
  const world: World = {
    at(instant) {
      clock = Math.max(clock, Date.parse(instant));
    },
    get now() {
      return new Date(clock).toISOString();
    },
    async change(office, name, args, wanted = '... on Node { id }') {
      const begun = performance.now();
      const key = `scenario-${++keys}`;
      const data = await ask(office, mutation(name, { ...args, key }, wanted));
      spent.changes++;
      spent.ms += performance.now() - begun;
      const answer = data[name];
      if (answer.message !== undefined)
        throw new Error(`${name} was refused: ${answer.message} ${JSON.stringify(answer.fields ?? '')}`);
      return answer;
    },
    query: ask,
    administrator,
    async office(agency, role) {
      const person = await world.change(administrator, 'addOffice', {
        officeVi: `Văn phòng ${agency}`,
        officeEn: `Office of ${agency}`,
        agency: toId('Agency', agency),
        role: word(role.toUpperCase()),
      });
      const office: Office = { agency, person: person.id, token: '', since: clock };
      await renew(office);
      return office;
    },
    ctx: (actor) => ctx(actor),
    rows: (sql, args = []) => patiently(server.config).read({ sql, args }),
    spent,
    size: () => statSync(file).size,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };

  return world;
}
