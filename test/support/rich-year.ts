// A year in which everything happens that a state has a word for: on time and late, waiting and sent back, extended, exempt, passed
// on by a reorganisation, urged, promised and not kept. Played through the schema by offices with tokens of their own.
import { fromId, toId } from '../../schema/ids.ts';
import { runJobs } from '../../worker/jobs.ts';
import type { Office, World } from '../scenario/world.ts';
import { word } from './cycle.ts';

export const yearBegins = '2025-12-01T01:00:00.000Z';
const yearEnds = '2026-07-12T03:00:00.000Z';

const document = toId('Document', 'CT-20');
const directive = toId('Directive', 'CT-20');
const agency = (id: string) => toId('Agency', id);
const task = (code: string) => toId('Task', `CT-20/${code}`);
const at = (day: string, hour = 3) => `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`;
const onReport = '... on Report { id revision status }';
const onRuling = '... on Ruling { id }';

interface Cast {
  readonly provinces: Office[];
  readonly verifier: Office;
  readonly commission: Office;
}
interface Seen {
  readonly id: string;
  readonly revision: number;
}

/** How far a report is taken; `returned` stays with its author. */
type Step = 'draft' | 'submitted' | 'returned' | 'verified' | 'published';

export async function playRichYear(world: World, provinces = 8): Promise<Cast> {
  const upkeep = () => {
    const { now, db } = world.ctx({ kind: 'system', job: 'upkeep' });
    return runJobs(db, now, null);
  };
  const { agencies } = await world.query(
    null,
    '{ agencies(first: 100, kind: PROVINCE_GOVERNMENT, existing: true) { nodes { id isCollective territory { code } } } }',
  );
  const ids = (agencies.nodes as { id: string; isCollective: boolean; territory: object | null }[])
    .filter((a) => a.territory && !a.isCollective)
    .map((a) => fromId(a.id)!.id)
    // Councils govern too; they report on nothing.
    .filter((id) => !id.endsWith('-hdnd'))
    .slice(0, provinces);
  const offices: Office[] = [];
  for (const id of ids) offices.push(await world.office(id, 'province_officer'));
  const cast: Cast = {
    provinces: offices,
    verifier: await world.office('moha', 'ministry_officer'),
    commission: await world.office('cpsc', 'commission'),
  };
  const { verifier, commission } = cast;

  await world.change(commission, 'resolveAssignees', {
    collective: agency('localities'),
    agencies: ids.map(agency),
    from: '2025-07-01',
    document,
    section: '3',
  });
  const rule = (args: Record<string, unknown>) =>
    world.change(
      commission,
      'makeRuling',
      {
        directive,
        authority: agency('secretariat'),
        document,
        section: '5',
        ruledOn: '2025-12-01',
        agencyKinds: [word('PROVINCE_GOVERNMENT')],
        from: '2025-12-01',
        ...args,
      },
      onRuling,
    );
  await rule({
    tasks: [task('3.11'), task('5.3.1')],
    cadence: word('QUARTERLY'),
    opensAfterDays: 0,
    dueAfterDays: 15,
  });
  await rule({
    tasks: [task('3.11')],
    owes: word('COMPLETION'),
    cadence: word('ONE_OFF'),
    dueOn: '2026-04-30',
    agencyKinds: [word('PROVINCE_GOVERNMENT'), word('MINISTRY')],
  });

  const roundOf = async (period: string): Promise<string> => {
    const asked = await world.query(
      null,
      '{ directive(symbol: "20-CT/TW") { rounds(first: 100) { nodes { id period } } } }',
    );
    return asked.directive.rounds.nodes.find((r: { period: string }) => r.period === period).id;
  };
  const claims = (claim: string) => [
    { task: '3.11', claim: word(claim), done: 'Đã ban hành quy chế phối hợp.' },
    { task: '5.3.1', claim: word('IN_PROGRESS'), done: 'Đang xây dựng kế hoạch.' },
  ];
  const report = async (office: Office, round: string, step: Step, claim = 'IN_PROGRESS'): Promise<Seen> => {
    let seen: Seen = await world.change(office, 'startReport', { round }, onReport);
    const act = async (who: Office, change: string, args: Record<string, unknown> = {}) => {
      seen = await world.change(who, change, { id: seen.id, revision: seen.revision, ...args }, onReport);
    };
    await act(office, 'saveReport', { items: claims(claim) });
    if (step === 'draft') return seen;
    await act(office, 'submitReport');
    if (step === 'submitted') return seen;
    if (step === 'returned') {
      await act(verifier, 'returnReport', { reasons: [{ line: '3.11', reason: 'Xin nói rõ văn bản.' }] });
      return seen;
    }
    await act(verifier, 'verifyReport');
    if (step === 'published') await act(commission, 'publishReport');
    return seen;
  };
  const of = (rest: number) => cast.provinces.filter((_, n) => n % 8 === rest);
  const each = async (rests: readonly number[], doing: (office: Office) => Promise<unknown>) => {
    for (const rest of rests) for (const office of of(rest)) await doing(office);
  };

  // The first quarter: most in time, some late, some never.
  world.at(at('2026-01-02'));
  await upkeep();
  const first = await roundOf('2025-Q4');
  world.at(at('2026-01-10'));
  await each([2, 3, 4], (office) => report(office, first, 'published'));
  await each([5], (office) => report(office, first, 'published', 'DONE'));
  world.at(at('2026-01-20'));
  await upkeep();
  await each([1, 6], (office) => report(office, first, 'published'));

  // Those who are silent are written to; one promises a day and lets it pass, another promises a later one.
  world.at(at('2026-02-02'));
  await upkeep();
  const drafts = await world.query(
    commission,
    '{ letters(first: 100, isSigned: false) { nodes { id revision } } }',
  );
  const named = (drafts.letters.nodes as Seen[]).map(({ id }) => JSON.stringify(id)).join(', ');
  const { letterPreview } = await world.query(
    commission,
    `{ letterPreview(letters: [${named}]) { letter asShown } }`,
  );
  const shown = new Map(
    (letterPreview as { letter: string; asShown: string }[]).map((one) => [one.letter, one.asShown]),
  );
  await world.change(
    commission,
    'signLetters',
    {
      // A draft about what was handed in since has nothing left to sign.
      letters: (drafts.letters.nodes as Seen[])
        .map((one) => ({ ...one, asShown: shown.get(one.id) }))
        .filter(({ asShown }) => asShown),
    },
    '... on UrgingBatch { id }',
  );
  const answer = async (office: Office, promisedOn: string) => {
    const { letters } = await world.query(
      office,
      '{ letters(first: 50, isSigned: true) { nodes { id revision } } }',
    );
    for (const { id, revision } of letters.nodes)
      await world.change(
        office,
        'answerLetter',
        { id, revision, text: 'Đang tổng hợp từ các xã.', promisedOn },
        '... on Letter { id }',
      );
  };
  const [silent, other] = of(0);
  if (silent) await answer(silent, '2026-03-01');
  if (other) await answer(other, '2026-09-01');

  // The second quarter: what waits, what came back, what is lifted.
  world.at(at('2026-04-02'));
  await upkeep();
  const second = await roundOf('2026-Q1');
  world.at(at('2026-04-10'));
  await each([2], (office) => report(office, second, 'verified'));
  await each([3], (office) => report(office, second, 'returned'));
  await each([5], (office) => report(office, second, 'published', 'DONE'));
  await each([6], (office) => report(office, second, 'published', 'NOT_PURSUED'));
  world.at(at('2026-04-25'));
  await upkeep();
  await each([1], (office) => report(office, second, 'submitted'));
  const grant = { document, section: '2', reason: 'Lũ lớn trong quý.' };
  for (const office of of(7))
    for (const { id, revision } of await owedBy(world, office, second))
      await world.change(
        commission,
        'exemptObligation',
        { id, revision, ...grant },
        '... on Exemption { id }',
      );

  // A task that is done after its day is done late, and no longer overdue.
  world.at(at('2026-05-05'));
  await upkeep();
  await each([4], (office) => report(office, second, 'published', 'DONE'));

  // The third quarter is still running out.
  world.at(at('2026-07-02'));
  await upkeep();
  const third = await roundOf('2026-Q2');
  // One is merged into another before the quarter falls due: it owes it no longer, and its heir does.
  world.at(at('2026-07-04'));
  const merged = cast.provinces.at(-1)!;
  const heir = cast.provinces[0]!;
  const { node } = await world.query(
    null,
    `{ node(id: "${agency(merged.agency)}") { ... on Agency { revision } } }`,
  );
  await world.change(
    world.administrator,
    'succeedAgency',
    {
      id: agency(merged.agency),
      revision: node.revision,
      source: toId('Document', 'S-SL-2025'),
      section: '1',
      kind: 'merged',
      on: '2026-07-05',
      ends: true,
      successors: [{ agency: agency(heir.agency), function: 'all' }],
    },
    '... on Agency { id }',
  );
  world.at(at('2026-07-06'));
  await upkeep();
  await each([1], (office) => report(office, third, 'submitted'));
  await each([2], (office) => report(office, third, 'returned'));
  await each([4], (office) => report(office, third, 'published', 'DONE'));
  await each([5], (office) => report(office, third, 'draft'));
  for (const office of of(3))
    for (const { id, revision } of await owedBy(world, office, third))
      await world.change(
        commission,
        'extendObligation',
        { id, revision, ...grant, dueOn: '2026-08-20' },
        '... on Exemption { id }',
      );
  world.at(yearEnds);
  await upkeep();
  return cast;
}

const owedBy = async (world: World, office: Office, round: string): Promise<Seen[]> => {
  const { obligations } = await world.query(
    null,
    `{ obligations(first: 50, agency: "${agency(office.agency)}", round: "${round}") { nodes { id revision } } }`,
  );
  return obligations.nodes;
};
