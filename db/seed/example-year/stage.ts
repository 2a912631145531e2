// Where the example year is played: a ledger of its own, a clock that is set by hand, and offices that act by the rules for everyone.
import type { Once } from '../../act.ts';
import { addPerson } from '../../access/add-person.ts';
import { mintToken } from '../../access/token.ts';
import { openDb, type Row, type Value } from '../../client.ts';
import { type Actor, type Ctx, civilDate, type Instant, type Person, type Role, scopes } from '../../ctx.ts';

export interface Ledger {
  readonly url: string;
  readonly authToken?: string | undefined;
}

export interface Stage {
  /** The instant at which everything happens from now on. It only moves forward. */
  at(instant: Instant): void;
  /** An act by an office: each is asked for once, and every one has its own moment. */
  by<T>(office: Person, act: (ctx: Ctx, once: Once) => Promise<T>): Promise<T>;
  readonly administrator: Person;
  office(agencyId: string, role: Role, words: { vi: string; en: string }): Promise<Person>;
  read(sql: string, ...args: Value[]): Promise<Row[]>;
  upkeep(): Promise<void>;
}

/** `upkeep`: one run of the jobs at an instant, until nothing is left to do. */
export async function stageOn(
  ledger: Ledger,
  pepper: string,
  begins: Instant,
  upkeep: (now: Instant) => Promise<void>,
): Promise<Stage> {
  let clock = Date.parse(begins);
  let acts = 0;
  const ctx = (actor: Actor): Ctx => {
    const now = new Date(++clock).toISOString();
    return {
      db: openDb(ledger),
      actor,
      now,
      today: civilDate(now),
      requestId: `example-year-${acts}`,
      mintToken: (kind) => mintToken(pepper, kind),
    };
  };
  const once = (): Once => {
    const key = `example-year-${++acts}`;
    return { key, request: key };
  };

  const hired = async (by: Actor, agencyId: string, role: Role, { vi, en }: { vi: string; en: string }) => {
    const asked = { officeVi: vi, officeEn: en, agencyId, role };
    const { id, officeVi, officeEn, isExample } = await addPerson(ctx(by), once(), asked);
    const memberships = [{ agencyId, role }];
    return { kind: 'person', id, officeVi, officeEn, isExample, memberships, scopes } as const;
  };
  const administrator = await hired({ kind: 'system', job: 'setup' }, 'cpsc', 'administrator', {
    vi: 'Quản trị hệ thống, Ban Chính sách, chiến lược Trung ương (ví dụ)',
    en: 'Administrator, Central Policy and Strategy Commission (example)',
  });

  return {
    at(instant) {
      clock = Math.max(clock, Date.parse(instant));
    },
    administrator,
    by: (office, act) => act(ctx(office), once()),
    office: (agencyId, role, words) => hired(administrator, agencyId, role, words),
    read: (sql, ...args) => openDb(ledger).read({ sql, args }),
    upkeep: () => upkeep(new Date(++clock).toISOString()),
  };
}
