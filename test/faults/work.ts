// A varied and always legal stream of changes: rounds are opened and every province takes its reports through their life.
import { toId } from '../../schema/ids.ts';
import { type Acknowledged, type Answer, isRefusal, seen, type Wish } from './changes.ts';
import type { Office, Offices } from './offices.ts';
import { oneOf, type Random, wholeBelow } from './random.ts';

export type Settle = (wish: Wish) => Promise<Acknowledged>;

export interface Work {
  /** Everything acknowledged so far, in the order of the acknowledgements. */
  readonly acknowledged: Acknowledged[];
  /** Wishes made so far. */
  readonly wishes: Wish[];
  readonly finished: Promise<void>;
}

class Enough extends Error {}

const periods = [
  '2019',
  '2020',
  '2021-H1',
  '2021-H2',
  ...quarters(2022),
  ...quarters(2023),
  ...quarters(2024),
];
function quarters(year: number): string[] {
  return [1, 2, 3, 4].map((q) => `${year}-Q${q}`);
}

const extraTasks = ['1.1', '2.3', '3.2', '3.4', '4.1', '5.2'];
/** With the most that is possible: of one, a share in percent. */
const indicators = [
  { indicator: 'IND-SENT-PROV', most: 5_000 },
  { indicator: 'IND-TRAINED', most: 100 },
  { indicator: 'IND-SUPPORTED', most: 5_000 },
  { indicator: 'IND-REMIT', most: 5_000 },
];

/** Makes exactly `total` wishes, one client for each province; none waits for another but for the round to be open. */
export function begin(total: number, offices: Offices, settle: Settle, random: Random, name: string): Work {
  const acknowledged: Acknowledged[] = [];
  const wishes: Wish[] = [];
  const ask = async (office: Office, change: string, args: object): Promise<Answer> => {
    if (wishes.length >= total) throw new Enough();
    const wish: Wish = { office, change, args: { ...args }, key: `${name}-${wishes.length + 1}-${change}` };
    wishes.push(wish);
    const done = await settle(wish);
    if (isRefusal(done.answer))
      throw new Error(`${change} is legal, but was refused: ${JSON.stringify(done.answer)}`);
    acknowledged.push(done);
    return done.answer;
  };

  const rounds = new Map<string, Promise<string>>();
  const roundOf = (period: string): Promise<string> => {
    const opened =
      rounds.get(period) ??
      ask(oneOf(random, offices.commissions), 'openRound', { directive: '20-CT/TW', period }).then(
        (r) => r.id!,
      );
    rounds.set(period, opened);
    return opened;
  };

  const spare = [...offices.spareTokens];
  const upkeep = async () => {
    const id = spare.pop();
    if (id) await ask(offices.administrator, 'revokeToken', { id: toId('Token', id), revision: 1 });
    await ask(offices.administrator, 'addOffice', {
      officeVi: `Văn phòng mới ${wishes.length}`,
      officeEn: `New office ${wishes.length}`,
      agency: toId('Agency', oneOf(random, offices.provinces).agency),
      role: 'PROVINCE_OFFICER',
    });
    const source = await ask(offices.administrator, 'recordDocument', {
      kind: 'report',
      readAs: 'full_text',
      standing: 'OFFICIAL_DATA',
      titleVi: `Báo cáo số ${wishes.length}`,
    });
    await ask(offices.administrator, 'recordObservation', {
      indicator: toId('Indicator', 'IND-SENT'),
      kind: 'ACTUAL',
      periodType: 'year',
      periodEnd: '2024',
      qualifier: 'EXACT',
      series: 'test',
      source: source.id,
      territory: toId('Territory', 'VN'),
      value: String(wholeBelow(random, 100_000)),
    });
  };

  const figure = () => {
    const { indicator, most } = oneOf(random, indicators);
    // Figures made at random differ so much from the last ones that nobody would believe them without a reason.
    return { indicator, value: String(wholeBelow(random, most)), reason: 'Counted anew.' };
  };
  const lines = () => ({
    items: [
      {
        task: '3.11',
        claim: oneOf(random, ['IN_PROGRESS', 'NOT_STARTED']),
        done: `Step ${wholeBelow(random, 100)}.`,
      },
      { task: oneOf(random, extraTasks), claim: 'DONE', done: 'Rules issued.' },
    ],
    values: [figure()],
  });
  const save = (office: Office, report: Answer) => ask(office, 'saveReport', { ...seen(report), ...lines() });

  /** From a draft to the public, perhaps with a detour. */
  const handIn = async (office: Office, draft: Answer): Promise<Answer> => {
    let report = draft;
    for (let n = wholeBelow(random, 3); n >= 0; n--) report = await save(office, report);
    report = await ask(office, 'submitReport', seen(report));
    if (random() < 0.3) {
      report = await ask(oneOf(random, offices.ministries), 'returnReport', {
        ...seen(report),
        reasons: [{ line: '3.11', reason: 'Name the document.' }],
      });
      report = await save(office, report);
      report = await ask(office, 'submitReport', seen(report));
    }
    report = await ask(oneOf(random, offices.ministries), 'verifyReport', seen(report));
    return ask(oneOf(random, offices.commissions), 'publishReport', seen(report));
  };

  const client = async (office: Office) => {
    for (const period of periods) {
      const round = await roundOf(period);
      const published = await handIn(office, await ask(office, 'startReport', { round }));
      if (random() < 0.35)
        await handIn(
          office,
          await ask(office, 'correctReport', { ...seen(published), reason: 'A typing error.' }),
        );
      if (random() < 0.2) await upkeep();
    }
  };

  const all = offices.provinces.map((office) =>
    client(office).catch((e: unknown) => {
      if (!(e instanceof Enough)) throw e;
    }),
  );
  return { acknowledged, wishes, finished: Promise.all(all).then(() => {}) };
}
