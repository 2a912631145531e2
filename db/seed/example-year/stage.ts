// Where the example year is played: a ledger of its own, a clock that is set by hand, and offices that act by the rules for everyone.
// What was begun and not ended goes on where it stopped: a scene has its number, an act its key in it, and done is done once.
import { addPerson } from '../../access/add-person.ts';
import { mintToken } from '../../access/token.ts';
import type { Once } from '../../act.ts';
import { openDb, type Row, type Value } from '../../client.ts';
import { type Actor, type Ctx, civilDate, type Instant, type Person, type Role, scopes } from '../../ctx.ts';

export interface Ledger {
  readonly url: string;
  readonly authToken?: string | undefined;
}

interface OfficeWords {
  readonly vi: string;
  readonly en: string;
}

export interface Stage {
  /** Begins a scene: what happens from now on happens at this instant, or after what happened already. */
  scene(number: number, at: Instant): void;
  /** The number of the last scene in which somebody acted; -1 on a new ledger. It may not have ended. */
  reached(): Promise<number>;
  /** An act by an office, under its own key and at its own moment. `name`: where its place among the acts of the scene may change. */
  by<T>(office: Person, act: (ctx: Ctx, once: Once) => Promise<T>, name?: string): Promise<T>;
  readonly administrator: Person;
  /** The office of that name, added if it is not there. */
  office(agencyId: string, role: Role, words: OfficeWords): Promise<Person>;
  read(sql: string, ...args: Value[]): Promise<Row[]>;
  /** The jobs, until they have nothing left to do. */
  upkeep(): Promise<void>;
}

const mark = 'example-year-';

export async function stageOn(
  ledger: Ledger,
  pepper: string,
  begins: Instant,
  jobs: (now: Instant) => Promise<void>,
): Promise<Stage> {
  let clock = Date.parse(begins);
  let number = -1;
  let acts = 0;
  const ctx = (actor: Actor): Ctx => {
    const now = new Date(++clock).toISOString();
    return {
      db: openDb(ledger),
      actor,
      now,
      today: civilDate(now),
      requestId: `${mark}${number}`,
      mintToken: (kind) => mintToken(pepper, kind),
    };
  };
  const once = (name: string): Once => ({ key: mark + name, request: name });
  const read = (sql: string, ...args: Value[]) => openDb(ledger).read({ sql, args });

  const hired = async (by: Actor, agencyId: string, role: Role, { vi, en }: OfficeWords): Promise<Person> => {
    const asked = { officeVi: vi, officeEn: en, agencyId, role };
    const [there] = await read('SELECT id FROM people WHERE office_vi = ?', vi);
    const id = there ? String(there.id) : (await addPerson(ctx(by), once(`office-${vi}`), asked)).id;
    const memberships = [{ agencyId, role }];
    return { kind: 'person', id, officeVi: vi, officeEn: en, isExample: false, memberships, scopes };
  };
  const administrator = await hired({ kind: 'system', job: 'setup' }, 'cpsc', 'administrator', {
    vi: 'Quản trị hệ thống, Ban Chính sách, chiến lược Trung ương (ví dụ)',
    en: 'Administrator, Central Policy and Strategy Commission (example)',
  });

  return {
    scene(next, at) {
      number = next;
      acts = 0;
      clock = Math.max(clock, Date.parse(at));
    },
    async reached() {
      const [last] = await read(
        `SELECT max(CAST(substr(key, ?) AS INTEGER)) AS scene FROM idempotency WHERE key LIKE ?`,
        `${mark}scene-`.length + 1,
        `${mark}scene-%`,
      );
      return Number(last?.scene ?? -1);
    },
    by: (office, act, name) => act(ctx(office), once(`scene-${number}-${name ?? ++acts}`)),
    administrator,
    office: (agencyId, role, words) => hired(administrator, agencyId, role, words),
    read,
    upkeep: () => jobs(new Date(++clock).toISOString()),
  };
}
