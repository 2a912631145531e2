// Two years of provinces that hand in when they like, a job that dies in the middle, and receivers that fail: what was raised and
// delivered is then counted again, in SQL of its own, from what the provinces did. Nothing of the product's rules is used for it.
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Db, DbConfig, Row } from '../../db/client.ts';
import { type Actor, type Ctx, civilDate, type Role } from '../../db/ctx.ts';
import { migrate } from '../../db/migrations/run.ts';
import { makeRuling } from '../../db/rulings/make.ts';
import { resolveAssignees } from '../../db/rulings/resolve.ts';
import { loadSeed } from '../../db/seed/load.ts';
import { startServer } from '../../db/server/server.ts';
import { answerLetter } from '../../db/urging/answer-letter.ts';
import { endContact } from '../../db/urging/end-contact.ts';
import { previewLetters } from '../../db/urging/preview.ts';
import { requeueMessage } from '../../db/urging/requeue.ts';
import { setContact } from '../../db/urging/set-contact.ts';
import { signLetters } from '../../db/urging/sign.ts';
import type { NoticeSettings } from '../../worker/deliver.ts';
import { runJobs } from '../../worker/jobs.ts';
import { type Random, randomFrom, wholeBelow } from '../faults/random.ts';
import { patient, patiently } from '../support/patient.ts';
import { isSignedBy, type Receiver, startReceiver } from './receiver.ts';
import { notices } from './stage.ts';

export interface Habits {
  readonly seed: number;
  /** Last day of the run; it begins with 2025. */
  readonly until: string;
  /** On how many days of ten the job runs at all. */
  readonly runsInTen: number;
  /** How many of the 63 provinces take part. */
  readonly provinces?: number;
  /** A defect put between the product and the world. */
  readonly plant?: {
    readonly db?: (db: Db) => Db;
    readonly fetch?: typeof fetch;
    readonly clock?: (at: string) => string;
  };
}

export interface Found {
  readonly differences: string[];
  readonly figures: Readonly<Record<string, number>>;
}

const dayMs = 86_400_000;
const at = (day: string, time: string) => `${day}T${time}:00.000Z`;
const plus = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
const merger = '2025-07-01';
const ruledAt = at('2025-01-10', '02:00');

/** What a province did about one obligation. */
interface Deed {
  readonly obligation: string;
  readonly kind: 'hand_in' | 'return' | 'publish' | 'promise' | 'sign';
  readonly at: string;
  readonly claim: string | null;
  readonly promised: string | null;
}
interface Plan {
  readonly obligation: string;
  readonly kind: 'hand_in' | 'return' | 'publish';
  readonly on: string;
  readonly claim: string;
}

/** A province's habits decide when it hands in: early, late, half, not at all; and what its verifiers make of it. */
function plansFor(obligation: string, dueOn: string, today: string, random: Random): Plan[] {
  const habit = random();
  const later = (day: string) => (day > today ? day : plus(today, 1));
  const plan = (kind: Plan['kind'], on: string, claim = 'done') => ({
    obligation,
    kind,
    on: later(on),
    claim,
  });
  const published = (handIn: string, claim = 'done') => [
    plan('hand_in', handIn, claim),
    plan('publish', plus(later(handIn), 3 + wholeBelow(random, 18)), claim),
  ];
  if (habit < 0.45) return published(plus(dueOn, -wholeBelow(random, 13)));
  if (habit < 0.65) return published(plus(dueOn, 1 + wholeBelow(random, 25)));
  if (habit < 0.73) return published(plus(dueOn, 26 + wholeBelow(random, 60)));
  if (habit < 0.81) return published(plus(dueOn, -wholeBelow(random, 9)), 'in_progress');
  if (habit < 0.91) {
    const first = plus(dueOn, wholeBelow(random, 8) - 4);
    const back = plus(later(first), 2 + wholeBelow(random, 12));
    return [
      plan('hand_in', first),
      plan('return', back),
      ...published(plus(later(back), 1 + wholeBelow(random, 70))),
    ];
  }
  return [];
}

/** The shipped data as it was loaded before the two years, once for all runs that keep their files in this folder. */
async function filledIn(folder: string): Promise<string> {
  const file = join(folder, 'filled.db');
  if (existsSync(file)) return file;
  const server = await startServer({ file, ...patient });
  await migrate(server.config);
  await loadSeed(server.config, '2024-12-31T00:00:00.000Z');
  await server.close();
  return file;
}

/** One run in this folder, which is the caller's to remove. */
export async function simulate(habits: Habits, runs: string): Promise<Found> {
  const random = randomFrom(habits.seed);
  const folder = mkdtempSync(join(runs, 'run-'));
  const file = join(folder, 'ledger.db');
  copyFileSync(await filledIn(runs), file);
  let server = await startServer({ file });
  const receiver = await startReceiver();
  try {
    const years = new Years(habits, random, server.config, receiver);
    await years.live();
    // The product lived within the limits of its database; counting two years again in one statement is ours, and takes its time.
    await server.close();
    server = await startServer({ file, ...patient });
    return await years.found(server.config);
  } finally {
    await receiver.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

class Years {
  readonly #habits: Habits;
  readonly #random: Random;
  #config: DbConfig;
  readonly #receiver: Receiver;
  readonly #deeds: Deed[] = [];
  readonly #plans = new Map<string, Plan[]>();
  readonly #seen = new Set<string>();
  /** When the job ran to its end. */
  readonly #runs: string[] = [];
  readonly #accepted = new Map<string, number>();
  readonly #deaf = new Set<string>();
  #deaths = 0;
  #keys = 0;

  constructor(habits: Habits, random: Random, config: DbConfig, receiver: Receiver) {
    this.#habits = habits;
    this.#random = random;
    this.#config = config;
    this.#receiver = receiver;
    receiver.mood = ({ path, headers }) => {
      if (this.#deaf.has(path)) return { status: 503 };
      const luck = random();
      if (luck < 0.12) return { status: 500 };
      if (luck < 0.14) return 'silence';
      if (luck < 0.16) return { status: 302, location: '/elsewhere' };
      const id = String(headers['ledger-message']);
      this.#accepted.set(id, (this.#accepted.get(id) ?? 0) + 1);
      // It has taken the message, and the answer is lost.
      return luck < 0.24 ? 'reset' : { status: 200, body: `{"receipt":"${this.#accepted.size}"}` };
    };
  }

  #once = () => ({ key: `simulated-${++this.#keys}`, request: this.#keys });
  #rows = (sql: string, args: (string | number | null)[] = []): Promise<Row[]> =>
    patiently(this.#config).read({ sql, args });
  #write = (statements: { sql: string; args: (string | number | null)[] }[]) =>
    patiently(this.#config).writeBatch(statements);

  #ctx(actor: Actor, now: string): Ctx {
    const db = patiently(this.#config);
    return {
      db,
      actor,
      now,
      today: civilDate(now),
      requestId: `simulated-${this.#keys}`,
      mintToken: () => Promise.reject(new Error('Nobody is given a token here.')),
      notices,
    };
  }
  #actor = (agencyId: string, role: Role): Actor => ({
    kind: 'person',
    id: `office-${role}`,
    officeVi: 'Văn phòng',
    officeEn: 'Office',
    isExample: false,
    memberships: [{ agencyId, role }],
    scopes: ['read', 'report', 'verify', 'publish', 'administer'],
  });
  #commission = this.#actor('cpsc', 'commission');

  async live(): Promise<void> {
    await this.#set();
    for (let day = '2025-01-11'; day <= this.#habits.until; day = plus(day, 1)) {
      if (this.#random() * 10 < this.#habits.runsInTen) await this.#runJob(day);
      if (day === merger) await this.#moveContacts(day);
      if (day === '2025-04-01')
        for (const body of ['hd', 'kt', 'brvt', 'hau', 'qbi', 'yba', 'nth']) this.#deaf.add(`/${body}-ubnd`);
      if (day === '2025-10-01') this.#deaf.add('/sl-ubnd');
      if (day === '2026-02-01') this.#deaf.delete('/sl-ubnd');
      await this.#plan(day);
      await this.#day(day);
    }
    await this.#drain(plus(this.#habits.until, 1));
  }

  /** What became of it all, counted again at the database behind this address. */
  async found(config: DbConfig): Promise<Found> {
    this.#config = config;
    return { differences: await this.#count(), figures: await this.#figures() };
  }

  async #set(): Promise<void> {
    const provinces = await this.#rows(
      `SELECT id FROM agencies WHERE kind = 'province_government' AND (started_on IS NULL OR started_on < '2025-07-01')
        AND (ended_on IS NULL OR ended_on >= '2025-07-01') AND is_collective = 0 AND (id LIKE '%-ubnd' OR id LIKE 'pc%') AND id NOT LIKE '%-hdnd' ORDER BY id LIMIT ?`,
      [this.#habits.provinces ?? 1_000],
    );
    const ids = provinces.map((p) => String(p.id));
    await this.#write([
      ...(['commission', 'administrator', 'province_officer'] as const).map((role) => ({
        sql: "INSERT INTO people (id, office_vi, office_en, is_example, created_at) VALUES (?, 'Văn phòng', 'Office', 0, '2025-01-01T00:00:00.000Z')",
        args: [`office-${role}`],
      })),
      {
        sql: `INSERT INTO memberships (id, person_id, agency_id, role, "from") VALUES ('lead', 'office-commission', 'cpsc', 'commission', '2025-01-01')`,
        args: [],
      },
    ]);
    const document = { documentId: 'CT-20', section: '1' };
    await resolveAssignees(this.#ctx(this.#commission, ruledAt), this.#once(), {
      ...document,
      collectiveId: 'localities',
      agencyIds: ids,
      from: '2025-01-02',
    });
    await makeRuling(this.#ctx(this.#commission, ruledAt), this.#once(), {
      ...document,
      directiveId: 'CT-20',
      authorityId: 'secretariat',
      ruledOn: '2025-01-02',
      taskIds: ['CT-20/5.3.1'],
      roles: ['implement'],
      agencyKinds: ['province_government'],
      agencyIds: [],
      cadence: 'quarterly',
      owes: 'report',
      dueOn: null,
      opensAfterDays: null,
      dueAfterDays: 15,
      graceDays: 2,
      from: '2025-01-02',
    });
    await this.#register(['cpsc', ...ids], ruledAt);
  }

  async #register(ids: readonly string[], now: string): Promise<void> {
    for (const agencyId of ids)
      await setContact(this.#ctx(this.#actor('cpsc', 'administrator'), now), this.#once(), {
        agencyId,
        channel: 'webhook',
        destination: `${this.#receiver.url}/${agencyId}`,
      });
  }

  /** Provinces merge; the new ones say where their notices go, one in three only weeks later. */
  async #moveContacts(day: string): Promise<void> {
    const now = at(day, '06:00');
    const ended = await this.#rows(
      `SELECT c.id, c.revision FROM contacts c JOIN agencies a ON a.id = c.agency_id WHERE a.ended_on <= ? AND c.ended_at IS NULL`,
      [day],
    );
    for (const { id, revision } of ended)
      await endContact(this.#ctx(this.#actor('cpsc', 'administrator'), now), this.#once(), {
        id: String(id),
        revision: Number(revision),
      });
    const fresh = await this.#rows(
      `SELECT DISTINCT s.to_id AS id FROM successions s JOIN agencies a ON a.id = s.to_id WHERE s."on" = ? AND a.kind = 'province_government'
        AND s.to_id NOT IN (SELECT agency_id FROM contacts WHERE ended_at IS NULL) ORDER BY 1`,
      [merger],
    );
    const ids = fresh.map((r) => String(r.id));
    await this.#register(
      ids.filter((_, n) => n % 3 > 0),
      now,
    );
    this.#late = ids.filter((_, n) => n % 3 === 0);
  }
  #late: string[] = [];

  /** A database that dies now and then with the job: before a batch is sent, or after it was done. */
  #mortal(db: Db, life: { isDead: boolean }): Db {
    const killed = () => {
      life.isDead = true;
      throw new Error('killed');
    };
    const planted = this.#habits.plant?.db?.(db) ?? db;
    return {
      ...planted,
      read: (statement) => (life.isDead ? killed() : planted.read(statement)),
      fresh: () => this.#mortal(db.fresh(), life),
      writeBatch: async (statements) => {
        const luck = life.isDead ? 0 : this.#random();
        if (luck < 0.01) return killed();
        const answer = await planted.writeBatch(statements);
        return luck < 0.02 ? killed() : answer;
      },
    };
  }

  /** The job, started again an hour later as often as it dies. */
  async #runJob(day: string): Promise<void> {
    for (let hour = 3; ; hour++) {
      const now = at(day, `${String(hour).padStart(2, '0')}:00`);
      const life = { isDead: false };
      const db = patiently(this.#config);
      const settings: NoticeSettings = {
        ...notices,
        patienceMs: 60,
        // Where a process has died, nothing more leaves it.
        fetch: (input, init) =>
          life.isDead
            ? Promise.reject(new Error('killed'))
            : (this.#habits.plant?.fetch ?? fetch)(input, init),
      };
      const clock = this.#habits.plant?.clock?.(now) ?? now;
      const isImmortal = hour >= 6;
      try {
        await runJobs(
          isImmortal ? (this.#habits.plant?.db?.(db) ?? db) : this.#mortal(db, life),
          clock,
          settings,
        );
        this.#runs.push(now);
        return;
      } catch (e) {
        // Killed, or the machine so busy that the database was too late: either way the next hour sees to the rest.
        if (hour >= 8) throw e;
        this.#deaths++;
      }
    }
  }

  async #plan(day: string): Promise<void> {
    const owed = await this.#rows('SELECT id, due_at FROM obligations');
    for (const { id, due_at } of owed) {
      const obligation = String(id);
      if (this.#seen.has(obligation)) continue;
      this.#seen.add(obligation);
      const dueOn = new Date(Date.parse(String(due_at)) - 1 + 7 * 3_600_000).toISOString().slice(0, 10);
      for (const plan of plansFor(obligation, dueOn, day, this.#random))
        this.#plans.set(plan.on, [...(this.#plans.get(plan.on) ?? []), plan]);
    }
  }

  async #day(day: string): Promise<void> {
    if (day === '2025-08-05') await this.#register(this.#late.splice(0), at(day, '06:00'));
    const now = at(day, '09:00');
    for (const plan of this.#plans.get(day) ?? []) await this.#do(plan, now);
    // The officer is in on some days, and signs whatever there is.
    if (this.#random() < 0.5) await this.#sign(at(day, '09:30'));
    const unanswered = await this.#rows(
      "SELECT id, revision, obligation_ids, addressee_id FROM letters WHERE status = 'signed' AND signed_at >= ?",
      [at(plus(day, -4), '00:00')],
    );
    for (const { id, revision, obligation_ids, addressee_id } of unanswered) {
      if (this.#random() > 0.12) continue;
      const promised = this.#random() < 0.8 ? plus(day, 10 + wholeBelow(this.#random, 40)) : null;
      const seen = { id: String(id), revision: Number(revision) };
      const answeredAt = at(day, '10:00');
      await answerLetter(
        this.#ctx(this.#actor(await this.#heir(String(addressee_id), day), 'province_officer'), answeredAt),
        this.#once(),
        seen,
        {
          text: 'The plan waits for the council.',
          promisedOn: promised,
        },
      );
      for (const obligation of JSON.parse(String(obligation_ids)) as string[])
        this.#deeds.push({ obligation, kind: 'promise', at: answeredAt, claim: null, promised });
    }
  }

  /** Looks at every draft and signs what it has looked at. */
  async #sign(now: string): Promise<void> {
    const drafts = await this.#rows("SELECT id, revision FROM letters WHERE status = 'drafted' LIMIT 100");
    if (drafts.length === 0) return;
    const shown = await previewLetters(
      this.#ctx(this.#commission, now),
      drafts.map(({ id }) => String(id)),
    );
    const letters = shown.map(({ letterId, asShown }) => ({
      id: letterId,
      revision: Number(drafts.find(({ id }) => id === letterId)!.revision),
      asShown: asShown ?? '',
    }));
    await signLetters(this.#ctx(this.#commission, now), this.#once(), { letters });
    const lines = await this.#rows(
      'SELECT k.obligation_id FROM letter_lines k JOIN letters l ON l.id = k.letter_id WHERE l.signed_at = ?',
      [now],
    );
    for (const { obligation_id } of lines)
      this.#deeds.push({
        obligation: String(obligation_id),
        kind: 'sign',
        at: now,
        claim: null,
        promised: null,
      });
  }

  async #heir(agencyId: string, day: string): Promise<string> {
    const [next] = await this.#rows(
      `SELECT s.to_id FROM successions s JOIN agencies a ON a.id = s.from_id WHERE s.from_id = ? AND a.ended_on <= ? AND s."on" <= ? ORDER BY s.to_id`,
      [agencyId, day, day],
    );
    return next ? String(next.to_id) : agencyId;
  }

  /** A step of a report, straight into its table: who may take it is tested elsewhere. */
  async #do({ obligation, kind, claim }: Plan, now: string): Promise<void> {
    const [round, task, agency] = obligation.split('~') as [string, string, string];
    const id = `report ${round} ${agency}`;
    const [there] = await this.#rows('SELECT status FROM reports WHERE id = ?', [id]);
    const officer = 'office-province_officer';
    if (kind === 'hand_in')
      await this.#write([
        ...(there
          ? []
          : [
              {
                sql: `INSERT INTO reports (id, round_id, agency_id, status, standing, started_by_id, started_at, waited_ms, revision) VALUES (?, ?, ?, 'draft', 'official_data', ?, ?, 0, 1)`,
                args: [id, round, agency, officer, now],
              },
            ]),
        {
          sql: `INSERT INTO report_items (report_id, task_id, claim, done, saved_at) VALUES (?, ?, ?, 'x', ?) ON CONFLICT DO UPDATE SET claim = excluded.claim`,
          args: [id, task, claim, now],
        },
        {
          sql: `UPDATE reports SET status = 'submitted', submitted_by_id = ?, submitted_at = ?, revision = revision + 1 WHERE id = ?`,
          args: [officer, now, id],
        },
      ]);
    else if (kind === 'return') {
      const handedIn = this.#deeds.findLast((d) => d.obligation === obligation && d.kind === 'hand_in')!.at;
      await this.#write([
        {
          sql: `UPDATE reports SET status = 'returned', waited_ms = waited_ms + ?, revision = revision + 1 WHERE id = ?`,
          args: [Date.parse(now) - Date.parse(handedIn), id],
        },
      ]);
    } else
      await this.#write([
        {
          sql: `UPDATE reports SET status = 'published', published_at = ?, leaf_number = 0, revision = revision + 1 WHERE id = ?`,
          args: [now, id],
        },
      ]);
    this.#deeds.push({ obligation, kind, at: now, claim, promised: null });
  }

  /** What was given up is put back, and the job runs without rungs to raise until nothing waits. */
  async #drain(from: string): Promise<void> {
    this.#deaf.clear();
    await this.#register(this.#late, at(from, '05:00'));
    const last = this.#runs.at(-1)!;
    for (const { id, revision } of await this.#rows(
      'SELECT id, revision FROM outbox WHERE dead_at IS NOT NULL',
    ))
      await requeueMessage(this.#ctx(this.#commission, at(from, '06:00')), this.#once(), {
        id: String(id),
        revision: Number(revision),
      });
    for (let n = 0; n < 60; n++) {
      const [left] = await this.#rows('SELECT count(*) AS n FROM outbox WHERE delivered_at IS NULL');
      if (left!.n === 0) break;
      await this.#runJob(plus(from, n + 1));
      // A run after the last counted day raises what has come due since: it counts like any other.
    }
    this.#drained = this.#runs.length - this.#runs.indexOf(last) - 1;
  }
  #drained = 0;

  async #figures(): Promise<Record<string, number>> {
    const [counts] =
      await this.#rows(`SELECT (SELECT count(*) FROM obligations) AS obligations, (SELECT count(DISTINCT agency_id) FROM obligations) AS bodies,
      (SELECT count(*) FROM urgings) AS rungs, (SELECT count(*) FROM outbox) AS messages, (SELECT sum(attempts) FROM outbox) AS attempts,
      (SELECT sum(requeued) FROM outbox) AS requeued, (SELECT count(*) FROM outbox m JOIN contacts c ON c.id = m.contact_id WHERE c.agency_id <> m.to_agency_id) AS takenByHeirs`);
    const byRung = await this.#rows('SELECT rung, count(*) AS n FROM urgings GROUP BY 1 ORDER BY 1');
    const [letters] = await this.#rows(
      "SELECT (SELECT count(*) FROM letters WHERE signed_at IS NOT NULL) AS letters, (SELECT count(*) FROM letter_lines) AS letter, (SELECT count(*) FROM letters WHERE status = 'dropped') AS droppedDrafts",
    );
    const again = [...this.#accepted.values()].filter((n) => n > 1).length;
    return {
      ...(counts as Record<string, number>),
      ...Object.fromEntries(byRung.map((r) => [String(r.rung), Number(r.n)])),
      ...(letters as Record<string, number>),
      runs: this.#runs.length,
      deaths: this.#deaths,
      drainingRuns: this.#drained,
      deeds: this.#deeds.length,
      requests: this.#receiver.received.length,
      takenTwice: again,
    };
  }

  async #count(): Promise<string[]> {
    const known = [JSON.stringify(this.#runs), JSON.stringify(this.#deeds)];
    const expected = await this.#rows(recount, known);
    const drafts = await this.#rows(undrafted, known);
    const actual = await this.#rows(
      "SELECT obligation_id || '~' || rung || ' ' || date(raised_at, '+7 hours') AS line FROM urgings ORDER BY 1",
    );
    const [should, is] = [expected, actual].map((rows) => new Set(rows.map((r) => String(r.line)))) as [
      Set<string>,
      Set<string>,
    ];
    const sent = new Set(this.#receiver.received.map((r) => String(r.headers['ledger-message'])));
    const messages = await this.#rows('SELECT id, delivered_at, cancelled_at FROM outbox');
    const ids = new Set(messages.map((m) => String(m.id)));
    const elsewhere = await this.#rows(`
      SELECT 'raised twice: ' || obligation_id || ' ' || rung AS line FROM urgings GROUP BY obligation_id, rung HAVING count(*) > 1
      UNION ALL SELECT 'before its ruling: ' || u.id FROM urgings u JOIN obligations o ON o.id = u.obligation_id JOIN rulings r ON r.id = o.ruling_id
        WHERE u.raised_at < '${ruledAt}' OR date(u.raised_at, '+7 hours') < r."from"
      UNION ALL SELECT 'not audited once: ' || u.id FROM urgings u WHERE 1 <> (SELECT count(*) FROM audit_log a WHERE a.entity = 'urging' AND a.entity_id = u.id AND a.action = 'urging.raise')
      UNION ALL SELECT 'left without a signature: ' || m.id FROM outbox m JOIN letters l ON l.id = m.letter_id LEFT JOIN people p ON p.id = l.signed_by_id WHERE p.id IS NULL
      UNION ALL SELECT 'a job signed: ' || a.entity_id FROM audit_log a WHERE a.action = 'letter.sign' AND a.actor_kind <> 'person'
      UNION ALL SELECT 'two letters to one body on one occasion: ' || addressee_id FROM letters WHERE signed_at IS NOT NULL GROUP BY addressee_id, signed_at HAVING count(*) > 1
      UNION ALL SELECT 'written about twice: ' || obligation_id FROM letter_lines GROUP BY obligation_id HAVING count(*) > 1
      UNION ALL SELECT 'nothing sent of: ' || l.id FROM letters l WHERE l.signed_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM outbox m WHERE m.letter_id = l.id)
      UNION ALL SELECT 'nothing sent of: ' || u.id FROM urgings u WHERE NOT EXISTS (SELECT 1 FROM outbox m WHERE m.urging_id = u.id)
      UNION ALL SELECT 'delivery not noted once: ' || m.id FROM outbox m WHERE m.delivered_at IS NOT NULL
        AND 1 <> (SELECT count(*) FROM audit_log a WHERE a.entity = 'message' AND a.entity_id = m.id AND a.action = 'message.deliver')
      UNION ALL SELECT 'no owner or no words: ' || u.id FROM urgings u WHERE u.owner_id <> 'cpsc' OR length(u.text_vi) < 50 OR length(u.text_en) < 50
      UNION ALL SELECT 'a body that had ended was written to: ' || u.id FROM urgings u JOIN agencies a ON a.id = u.addressee_id
        WHERE a.ended_on <= date(u.raised_at, '+7 hours')`);
    const unsigned = await this.#unsigned();
    return [
      ...[...should].filter((line) => !is.has(line)).map((line) => `lost, or raised on another day: ${line}`),
      ...[...is].filter((line) => !should.has(line)).map((line) => `not called for on that day: ${line}`),
      ...[...elsewhere, ...drafts].map((r) => String(r.line)),
      ...messages.filter((m) => m.delivered_at === null).map((m) => `never delivered: ${m.id}`),
      ...[...ids]
        .filter((id) => !this.#accepted.has(id))
        .map((id) => `noted as delivered and never taken: ${id}`),
      ...[...sent].filter((id) => !ids.has(id)).map((id) => `a message that nobody wrote: ${id}`),
      ...unsigned,
    ];
  }

  /** Every fiftieth request is checked against the secret of whoever received it. */
  async #unsigned(): Promise<string[]> {
    const contacts = await this.#rows('SELECT id, destination FROM contacts');
    const found: string[] = [];
    for (const request of this.#receiver.received.filter((_, n) => n % 50 === 0)) {
      const own = contacts.filter((c) => String(c.destination) === `${this.#receiver.url}${request.path}`);
      const secrets = await Promise.all(own.map((c) => notices.secretOf(String(c.id))));
      if (!secrets.some((secret) => isSignedBy(secret, request))) found.push(`not signed: ${request.path}`);
    }
    return found;
  }
}

/** How late each obligation was at each run, from the runs of the job, the obligations and what the provinces did. */
const moments = `WITH runs AS MATERIALIZED (SELECT value AS at, CAST(round((julianday(value) - 2440587.5) * 86400.0) AS INTEGER) AS s, date(value, '+7 hours') AS on_day FROM json_each(?1)),
deeds AS MATERIALIZED (SELECT key AS n, value ->> 'obligation' AS obligation, value ->> 'kind' AS kind, value ->> 'at' AS at,
  CAST(round((julianday(value ->> 'at') - 2440587.5) * 86400.0) AS INTEGER) AS s, value ->> 'claim' AS claim, value ->> 'promised' AS promised FROM json_each(?2)),
steps AS MATERIALIZED (SELECT *, row_number() OVER (PARTITION BY obligation ORDER BY s) AS place FROM deeds WHERE kind NOT IN ('promise', 'sign')),
waits AS MATERIALIZED (SELECT b.obligation, b.s AS until_s, b.s - a.s AS waited FROM steps b JOIN steps a ON a.obligation = b.obligation AND a.place = b.place - 1
  WHERE b.kind = 'return'),
owed AS MATERIALIZED (SELECT o.id, o.agency_id, CAST(round((julianday(o.due_at) - 2440587.5) * 86400.0) AS INTEGER) AS due,
  CAST(round((julianday(o.grace_until) - 2440587.5) * 86400.0) AS INTEGER) AS grace,
  coalesce((SELECT min(p.known_from) FROM obligations_past p WHERE p.id = o.id), o.known_from) AS since FROM obligations o WHERE o.released_on IS NULL),
moments AS (SELECT owed.id, owed.due, owed.grace, runs.at, runs.s, runs.on_day,
  (SELECT max(place) FROM steps WHERE steps.obligation = owed.id AND steps.s < runs.s) AS last,
  coalesce((SELECT sum(waited) FROM waits WHERE waits.obligation = owed.id AND waits.until_s < runs.s), 0) AS waited,
  (SELECT max(promised) FROM deeds WHERE deeds.obligation = owed.id AND kind = 'promise' AND deeds.s < runs.s) AS promised
  FROM owed JOIN runs ON runs.at >= owed.since AND runs.s > owed.due - 8 * 86400),
told AS (SELECT moments.*, x.kind FROM moments LEFT JOIN steps x ON x.obligation = moments.id AND x.place = moments.last),
open AS MATERIALIZED (SELECT *, s - iif(kind = 'return', waited, 0) AS clock FROM told WHERE kind IS NULL OR kind = 'return'),
late AS MATERIALIZED (SELECT *, iif(clock < grace, 0, (clock - grace) / 86400 + 1) AS days FROM open),
letters AS MATERIALIZED (SELECT obligation AS id, min(s) AS s, min(date(at, '+7 hours')) AS on_day FROM deeds WHERE kind = 'sign' GROUP BY obligation)`;

/** Every rung that the rule calls for and its day. */
const recount = `${moments},
raised AS (
  SELECT id, 'reminder_before' AS rung, min(on_day) AS on_day FROM late WHERE kind IS NOT 'publish' AND due - clock <= 7 * 86400 AND due - clock > 86400 GROUP BY id
  UNION ALL SELECT late.id, 'reminder_due', min(late.on_day) FROM late LEFT JOIN letters l ON l.id = late.id
    WHERE due - clock <= 86400 AND days < 3 AND (l.s IS NULL OR late.s < l.s) GROUP BY late.id
  UNION ALL SELECT late.id, 'inspection_proposal', min(late.on_day) FROM late JOIN letters l ON l.id = late.id
    WHERE late.s > l.s AND days >= 30 AND julianday(late.on_day) - julianday(l.on_day) >= 14 AND (promised IS NULL OR promised < late.on_day) GROUP BY late.id
  UNION ALL SELECT late.id, 'review_line', min(late.on_day) FROM late JOIN letters l ON l.id = late.id WHERE days >= 60 AND late.s > l.s GROUP BY late.id)
SELECT id || '~' || rung || ' ' || on_day AS line FROM raised ORDER BY 1`;

/** What was three days late at a run and came into no draft; and what a letter is about that never was. */
const undrafted = `${moments},
called AS MATERIALIZED (SELECT DISTINCT id FROM late WHERE days >= 3),
written AS MATERIALIZED (SELECT DISTINCT d.value AS id FROM (SELECT obligation_ids AS ids FROM main.letters UNION ALL SELECT taken_out_ids FROM main.letters) l, json_each(l.ids) d)
SELECT 'late and in no draft: ' || id AS line FROM called WHERE id NOT IN (SELECT id FROM written)
UNION ALL SELECT 'in a letter and not called for: ' || id FROM written WHERE id NOT IN (SELECT id FROM called)`;
