// Who plays in the authorization tests, and a report at every step of its life for them to meet.
import { issueSignInLink } from '../../db/access/issue-sign-in-link.ts';
import { actorFor } from '../../db/access/read.ts';
import { signIn } from '../../db/access/sign-in.ts';
import { mintToken } from '../../db/access/token.ts';
import { type Actor, civilDate, type Role, type Scope, scopes } from '../../db/ctx.ts';
import { raiseRungs } from '../../db/urging/raise.ts';
import type { Looked } from '../../db/urging/sign.ts';
import { toId } from '../../schema/ids.ts';
import { goodLines, mutation, newKey, type Outcome, type Seen, seen, send, word } from '../support/cycle.ts';
import { door, pepper, testNow } from '../support/fixed.ts';
import type { Ledger, Who } from '../support/ledger.ts';
import type { Player, Report } from './expected.ts';

/** The task of `goodLines` lies in the field of the ministry of home affairs; this one lies in no ministry's. */
const outsideEveryField = {
  items: [{ task: '1.3', claim: word('IN_PROGRESS'), done: 'A secret of the draft.' }],
};

const withEvidence = {
  ...goodLines,
  items: [{ ...goodLines.items[0]!, evidence: [{ reference: '12/KH-UBND', grade: word('DOCUMENT') }] }],
  values: goodLines.values.map((value) => ({
    ...value,
    breakdown: [{ codes: ['market/JP'], value: '1' }],
  })),
};

/** An act that really happened: who sent what under which key. */
interface Done {
  readonly who: Who;
  readonly change: string;
  readonly args: Record<string, unknown>;
  readonly key: string;
  readonly report: Report;
}

export interface Stage {
  /** Opaque ids and revisions of the reports. */
  readonly reports: Readonly<Record<Report, { readonly id: string; readonly revision: number }>>;
  readonly rounds: Readonly<Record<Report, string>>;
  readonly actors: Readonly<Record<Player, Actor>>;
  readonly done: readonly Done[];
  /** Sơn La's letter and draft, the message and address, a reminder, a proposal, and an obligation that nobody has written about. */
  readonly urging: Awaited<ReturnType<typeof urgeSonLa>>;
  /** Inspections, findings, a verdict, and what bodies say to the public, that wait for their next step. */
  readonly accountability: Awaited<ReturnType<typeof inspectAndJudge>>;
}

const periods: Readonly<Record<Report, string>> = {
  draft: '2026-01',
  submitted: '2026-02',
  returned: '2026-03',
  verified: '2026-04',
  published: '2026-05',
  superseded: '2026-06',
  correction: '2026-06',
  'being corrected': '2026-07',
  'correction draft': '2026-07',
  'by subject': '2026-08',
  "sonLa's draft": '2026-01',
  "sonLa's published": '2026-05',
};

/** One example ruling, by which Sơn La owes one task until the end of the year, and was given until then. */
/** A document names home affairs for a task from a day to come: there is a field to see, and nobody is asked by it yet. */
async function nameAField(ledger: Ledger): Promise<void> {
  const named = {
    document: 'Document:CT-20',
    section: '1',
    agency: 'Agency:moha',
    function: 'overseas_labour',
    tasks: ['Task:CT-20/1.1'],
    from: '2027-01-01',
    key: newKey(),
  };
  const { errors, data } = await ledger.ask(
    'public',
    mutation('assignField', named, '... on Field { id }'),
    {},
    { actor: { kind: 'system', job: 'setup' } },
  );
  if (errors || data.assignField.message) throw errors?.[0] ?? new Error(data.assignField.message);
}

/** A resolution that was known by others telling of it has been read. */
async function putRight(ledger: Ledger): Promise<void> {
  const { token } = await addOffice(ledger, 'cpsc', 'administrator', { isExample: false });
  const read = { id: 'Document:PL-SL-NQ420', revision: 1, readAs: 'full_text', reason: 'It was sent.' };
  const { errors, data } = await ledger.ask(
    'public',
    mutation('correctDocument', { ...read, key: newKey() }, '... on Document { id }'),
    {},
    { actor: await withToken(ledger, token) },
  );
  if (errors || data.correctDocument.message) throw errors?.[0] ?? new Error(data.correctDocument.message);
}

async function obligeSonLa(ledger: Ledger): Promise<void> {
  const document = 'Document:CT-20';
  const sonLa = ['Agency:sl-ubnd'];
  const say = async (change: string, args: Record<string, unknown>, wanted: string) => {
    const asked = await ledger.ask('commission', mutation(change, { ...args, key: newKey() }, wanted));
    if (asked.errors || asked.data[change].message)
      throw asked.errors?.[0] ?? new Error(asked.data[change].message);
    return asked.data[change];
  };
  const collective = 'Agency:localities';
  const named = { collective, agencies: sonLa, from: '2025-07-01', document, section: '1' };
  await say('resolveAssignees', named, '... on AssigneeSet { id }');
  const made = await say(
    'makeRuling',
    {
      directive: 'Directive:CT-20',
      authority: 'Agency:cpsc',
      document,
      section: '1',
      ruledOn: '2026-09-30',
      tasks: ['Task:CT-20/5.3.1'],
      agencies: sonLa,
      cadence: word('QUARTERLY'),
      dueAfterDays: 90,
      from: '2026-09-30',
    },
    '... on Ruling { obligations(first: 1) { nodes { id revision } } }',
  );
  const [owed] = made.obligations.nodes;
  const granted = { ...owed, reason: 'A flood.', document, section: '2', dueOn: '2026-12-31' };
  await say('extendObligation', granted, '... on Exemption { id }');
}

/**
 * Three more example rulings, by which Sơn La is late: of the first it was reminded, had its letter and is to be inspected, all at
 * an address of its own and in vain; about the second the ladder has drafted a letter; about the third nobody has written.
 */
async function urgeSonLa(ledger: Ledger): Promise<
  Record<'letter' | 'message' | 'contact' | 'late' | 'draft' | 'reminder' | 'proposal', Seen> & {
    readonly looked: Looked;
  }
> {
  const say = async (
    who: Who,
    change: string,
    args: Record<string, unknown>,
    wanted = '... on Node { id }',
    at = testNow,
  ) => {
    const over = at === testNow ? {} : { now: at, today: civilDate(at) };
    const asked = await ledger.ask(who, mutation(change, { ...args, key: newKey() }, wanted), {}, over);
    if (asked.errors || asked.data[change].message)
      throw asked.errors?.[0] ?? new Error(JSON.stringify(asked.data[change]));
    return asked.data[change];
  };
  const document = 'Document:CT-20';
  const lateBy = async (dueOn: string): Promise<string> => {
    const ruling = await say(
      'commission',
      'makeRuling',
      {
        directive: 'Directive:CT-20',
        authority: 'Agency:cpsc',
        document,
        section: '1',
        ruledOn: '2026-09-30',
        tasks: ['Task:CT-20/5.3.1'],
        agencies: ['Agency:sl-ubnd'],
        cadence: word('ONE_OFF'),
        dueOn,
        from: '2026-09-30',
      },
      '... on Ruling { obligations(first: 1) { nodes { id } } }',
    );
    return ruling.obligations.nodes[0].id;
  };
  const climb = async (at: string) =>
    raiseRungs(
      await ledger.ctx('public', { actor: { kind: 'system', job: 'upkeep' }, now: at, today: civilDate(at) }),
      100,
    );
  const look = async (who: Who, at: string) => {
    const over = { now: at, today: civilDate(at) };
    const drafts = await ledger.ask(
      who,
      '{ letters(first: 5, state: DRAFTED) { nodes { id revision } } }',
      {},
      over,
    );
    const [draft] = drafts.data.letters.nodes;
    const shown = await ledger.ask(who, `{ letterPreview(letters: ["${draft.id}"]) { asShown } }`, {}, over);
    return { id: draft.id, revision: draft.revision, asShown: shown.data.letterPreview[0].asShown };
  };
  const contact = await say(
    'administrator',
    'setContact',
    {
      agency: 'Agency:sl-ubnd',
      channel: word('WEBHOOK'),
      destination: 'https://receiver.example.org/son-la',
    },
    '... on Contact { id revision }',
  );
  const first = await lateBy('2026-10-01');
  await lateBy('2026-10-02');
  await climb('2026-09-30T03:00:00.000Z');
  const signedAt = '2026-10-05T03:00:00.000Z';
  await say('commission', 'draftLetters', { obligations: [first] }, '... on Node { id }', signedAt);
  const { letters } = await say(
    'commission',
    'signLetters',
    { letters: [await look('commission', signedAt)] },
    '... on UrgingBatch { letters(first: 1) { nodes { id revision messages { id } } } }',
    signedAt,
  );
  const [{ messages, ...letter }] = letters.nodes;
  await climb('2026-11-02T03:00:00.000Z');
  const late = await lateBy('2026-11-01');
  await ledger.db().writeBatch([
    {
      sql: `UPDATE outbox SET attempts = 12, dead_at = ?, last_error = 'The receiver answered HTTP 503.', contact_id = ?, revision = 2`,
      args: [testNow, contact.id.slice('Contact:'.length)],
    },
  ]);
  const looked = await look('commission', testNow);
  const urgingAt = (rung: string) => ({
    id: toId('Urging', `${first.slice('Obligation:'.length)}~${rung}`),
    revision: 1,
  });
  return {
    letter,
    message: { id: messages[0].id, revision: 2 },
    contact: { id: contact.id, revision: contact.revision },
    late: { id: late, revision: 1 },
    draft: { id: looked.id, revision: looked.revision },
    looked,
    reminder: urgingAt('reminder_before'),
    proposal: urgingAt('inspection_proposal'),
  };
}

/** Takes reports through the real acts until there is one at every step. */
export async function setStage(ledger: Ledger): Promise<Stage> {
  const rounds: Record<string, string> = {};
  for (const period of new Set(Object.values(periods)))
    await ledger.ask(
      'commission',
      `mutation { openRound(directive: "20-CT/TW", period: "${period}", key: "${newKey()}") { __typename } }`,
    );
  const opened = (
    await ledger.ask(
      'public',
      '{ directive(symbol: "20-CT/TW") { rounds(first: 20) { nodes { id period } } } }',
    )
  ).data.directive.rounds.nodes as { id: string; period: string }[];
  for (const { id, period } of opened) rounds[period] = id;

  const done: Done[] = [];
  const reports: Partial<Record<Report, Outcome>> = {};
  const act = async (report: Report, who: Who, change: string, args: Record<string, unknown>) => {
    const key = newKey();
    const outcome = await send(ledger, who, change, args, key);
    if (outcome.__typename !== 'Report') throw new Error(`${change} of ${report}: ${outcome.message}`);
    done.push({ who, change, args, key, report });
    reports[report] = outcome;
    return outcome;
  };
  const next = (report: Report, who: Who, change: string, more: Record<string, unknown> = {}) =>
    act(report, who, change, { ...seen(reports[report]!), ...more });
  const start = (report: Report, who: Who, lines: Record<string, unknown> = goodLines) =>
    act(report, who, 'startReport', { round: rounds[periods[report]] }).then(() =>
      next(report, who, 'saveReport', lines),
    );
  const publish = async (report: Report, who: Who) => {
    await next(report, who, 'submitReport');
    await next(report, 'ministry', 'verifyReport');
    await next(report, 'commission', 'publishReport');
  };

  await start('draft', 'haiPhong');
  await start('submitted', 'haiPhong');
  await next('submitted', 'haiPhong', 'submitReport');
  await start('returned', 'haiPhong');
  await next('returned', 'haiPhong', 'submitReport');
  await next('returned', 'ministry', 'returnReport', { reasons: [{ reason: 'Name the document.' }] });
  await start('verified', 'haiPhong');
  await next('verified', 'haiPhong', 'submitReport');
  await next('verified', 'ministry', 'verifyReport');
  await start('published', 'haiPhong', withEvidence);
  await next('published', 'haiPhong', 'saveReport', outsideEveryField);
  await next('published', 'haiPhong', 'takeOutLine', { line: '1.3' });
  await next('published', 'haiPhong', 'submitReport');
  await next('published', 'ministry', 'returnReport', { reasons: [{ reason: 'Inside matters.' }] });
  await publish('published', 'haiPhong');
  await start('superseded', 'haiPhong');
  await publish('superseded', 'haiPhong');
  await act('correction', 'haiPhong', 'correctReport', {
    ...seen(reports.superseded!),
    reason: 'A typing error.',
  });
  await publish('correction', 'haiPhong');
  reports.superseded = { ...reports.superseded!, revision: reports.superseded!.revision + 1 };
  await start('being corrected', 'haiPhong');
  await publish('being corrected', 'haiPhong');
  await act('correction draft', 'haiPhong', 'correctReport', {
    ...seen(reports['being corrected']!),
    reason: 'Another typing error.',
  });
  await start('by subject', 'haiPhong', outsideEveryField);
  await next('by subject', 'haiPhong', 'submitReport');
  await start("sonLa's draft", 'sonLa');
  await start("sonLa's published", 'sonLa');
  await publish("sonLa's published", 'sonLa');
  await obligeSonLa(ledger);
  await nameAField(ledger);
  await putRight(ledger);
  const urging = await urgeSonLa(ledger);

  await letCommissionIn(ledger);

  // A rule on a figure that none of the reports gives: it stands in the register and stops nobody here.
  await ledger.db().writeBatch([
    {
      sql: `INSERT INTO quality_rules (id, kind, indicator_id, others, maximum, source_id, section, confidence, known_from)
        VALUES ('a-rule', 'range', 'IND-DEPOSIT', '[]', '1000', 'CT-20', '1', 'quoted', '2026-11-01T00:00:00.000Z')`,
      args: [],
    },
  ]);

  // Counts that are small are withheld from a day that none of the reports is published on.
  await ledger.db().writeBatch([
    {
      sql: `INSERT INTO cell_thresholds (id, indicator_id, threshold, "from", source_id, section, confidence, known_from)
        VALUES ('a-threshold', 'IND-DEPOSIT', 5, '2027-06-01', 'CT-20', '1', 'quoted', '2026-11-01T00:00:00.000Z')`,
      args: [],
    },
  ]);

  // The words of a text, of which nothing is what the passages were read in.
  await ledger.db().writeBatch([
    {
      sql: `INSERT INTO text_loads (id, text_id, content, sha256, moved, unanchored, loaded_by_id, known_from)
        VALUES ('a-load', (SELECT min(id) FROM texts), 'Một hai ba.', '0', '{}', 0, 'example-administrator', '2026-11-01T00:00:00.000Z')`,
      args: [],
    },
  ]);

  await ledger.db().writeBatch([
    {
      sql: `INSERT INTO register_loads (id, added, changed, same, loaded_by_id, known_from)
        VALUES ('a-register-load', 1, 0, 0, 'example-administrator', '2026-11-01T00:00:00.000Z')`,
      args: [],
    },
  ]);

  const accountability = await inspectAndJudge(ledger, {
    published: reports.published!.id,
    correction: reports.correction!.id,
  });
  return {
    urging,
    accountability,
    reports: reports as Record<Report, Outcome>,
    rounds: Object.fromEntries(
      Object.entries(periods).map(([report, period]) => [report, rounds[period]!]),
    ) as Record<Report, string>,
    actors: await castOf(ledger),
    done,
  };
}

/** A browser in which the Commission is signed in, and the link it came by. */
async function letCommissionIn(ledger: Ledger): Promise<void> {
  const ctx = await ledger.ctx('administrator');
  const personId = 'example-commission';
  const { code } = await issueSignInLink(ctx, { key: newKey(), request: { personId } }, { personId });
  await signIn(await ledger.ctx('public'), door, code!, 'Chrome/156.0');
}

/** Records on the way from claim to verdict: one of each kind that is public, and one at each step that is not. */
async function inspectAndJudge(
  ledger: Ledger,
  reports: { readonly published: string; readonly correction: string },
): Promise<
  Record<
    | 'planned'
    | 'underWay'
    | 'open'
    | 'handled'
    | 'unpublished'
    | 'verdict'
    | 'sent'
    | 'answered'
    | 'unsent'
    | 'unsaid'
    | 'uncommended'
    | 'review',
    Seen
  >
> {
  const say = async (
    who: Who | Actor,
    change: string,
    args: Record<string, unknown>,
    type: string,
    more = 'revision',
  ): Promise<Seen> => {
    const source = mutation(change, { ...args, key: newKey() }, `... on ${type} { id ${more} }`);
    const asked = await ledger.ask(
      typeof who === 'string' ? who : 'public',
      source,
      {},
      typeof who === 'string' ? {} : { actor: who },
    );
    const answer = asked.data[change];
    if (answer?.__typename !== type) throw new Error(`${change}: ${JSON.stringify(asked)}`);
    return { id: answer.id, revision: answer.revision };
  };
  const on = '2026-11-01';
  const plan = () =>
    say(
      'ministry',
      'planInspection',
      { directive: toId('Directive', 'CT-20'), agency: toId('Agency', 'hp2-ubnd'), scope: 'Training' },
      'Inspection',
    );
  const begin = async () => say('ministry', 'beginInspection', { ...(await plan()), on }, 'Inspection');
  const find = (inspection: Seen) =>
    say(
      'ministry',
      'recordFinding',
      {
        inspection: inspection.id,
        task: toId('Task', 'CT-20/3.11'),
        severity: word('MINOR'),
        summary: 'Two lists do not agree.',
        cases: 2,
        casesOf: 'lists',
        document: toId('Document', 'CT-20'),
      },
      'Finding',
    );
  const handle = async (finding: Seen) =>
    say('haiPhong', 'handleFinding', { ...finding, measure: 'The lists were compared.', on }, 'Finding');
  const conclude = (inspection: Seen) =>
    say('ministry', 'concludeInspection', { ...inspection, on, conclusion: 'Done in part.' }, 'Inspection');
  const judge = (report: string) =>
    say(
      'ministry',
      'assessClaim',
      {
        report,
        task: '3.11',
        assessment: word('UPHELD'),
        reason: 'The rules were read.',
        grade: word('DOCUMENT'),
      },
      'Verdict',
    );

  const planned = await plan();
  const underWay = await begin();
  const open = await find(underWay);
  const handled = await handle(await find(underWay));
  const concluded = await begin();
  const unpublished = await find(concluded);
  const known = await find(concluded);
  await conclude(concluded);
  const closed = await say('commission', 'closeFinding', { ...(await handle(known)) }, 'Finding');
  await say('commission', 'publishFinding', { ...closed }, 'Finding');
  await say('commission', 'publishVerdict', { ...(await judge(reports.published)) }, 'Verdict');
  const supervisor = await withToken(ledger, (await addOffice(ledger, 'vff', 'supervisor')).token);
  const stated = await say(
    supervisor,
    'stateSupervision',
    { report: reports.published, task: '3.11', view: word('BEARS_OUT'), statement: 'We saw the rules.' },
    'SupervisionStatement',
  );
  await say('commission', 'publishSupervision', { ...stated }, 'SupervisionStatement');
  const recommend = () =>
    say(
      'haiPhong',
      'makeRecommendation',
      { directive: toId('Directive', 'CT-20'), to: toId('Agency', 'cpsc'), text: 'Set one form.' },
      'Recommendation',
    );
  const send = async () =>
    say('commission', 'publishRecommendation', { ...(await recommend()) }, 'Recommendation');
  const sent = await send();
  const answered = await say(
    'commission',
    'answerRecommendation',
    { ...(await send()), answer: word('DEFERRED'), text: 'After the review.' },
    'Recommendation',
  );
  const freezer = await withToken(ledger, (await addOffice(ledger, 'cpsc', 'commission')).token);
  const commend = (agency = 'hp2-ubnd') =>
    say(
      freezer,
      'commend',
      {
        agency: toId('Agency', agency),
        task: toId('Task', 'CT-20/3.11'),
        reason: 'First to share its data.',
        on,
        document: toId('Document', 'CT-20'),
      },
      'Commendation',
    );
  await say('commission', 'publishCommendation', { ...(await commend()) }, 'Commendation');
  const freeze = (period: string) =>
    say(freezer, 'freezeReviewPack', { directive: '20-CT/TW', period, knownOn: '2026-11-20' }, 'ReviewPack');
  await say('commission', 'publishReviewPack', { ...(await freeze('2026-H1')) }, 'ReviewPack');
  return {
    planned,
    underWay,
    open,
    handled,
    unpublished,
    verdict: await judge(reports.correction),
    sent,
    answered,
    unsent: await recommend(),
    unsaid: await say(
      supervisor,
      'stateSupervision',
      { report: reports.correction, task: '3.11', view: word('CANNOT_TELL'), statement: 'Not yet.' },
      'SupervisionStatement',
    ),
    uncommended: await commend('sl-ubnd'),
    review: await freeze('2026-Q1'),
  };
}

async function castOf(ledger: Ledger): Promise<Record<Player, Actor>> {
  const actor = async (who: Who) => (await ledger.ctx(who)).actor;
  const haiPhong = await actor('haiPhong');
  const ministry = await actor('ministry');
  const commission = await actor('commission');
  const both = (a: Actor, b: Actor): Actor => {
    if (a.kind !== 'person' || b.kind !== 'person') throw new Error('Only people have memberships.');
    return { ...a, memberships: [...a.memberships, ...b.memberships] };
  };
  const without = (a: Actor, scope: Scope): Actor =>
    a.kind === 'person' ? { ...a, scopes: a.scopes.filter((s) => s !== scope) } : a;
  const otherMinistry = await withToken(ledger, (await addOffice(ledger, 'moet', 'ministry_officer')).token);
  const colleague = await withToken(ledger, (await addOffice(ledger, 'moha', 'ministry_officer')).token);
  const registrar = await addOffice(ledger, 'cpsc', 'administrator', { isExample: false });
  await askForTheCommission(ledger, registrar.id);
  const former = await addOffice(ledger, 'hp2-ubnd', 'province_officer', { until: '2026-11-22' });
  return {
    public: { kind: 'public' },
    haiPhong,
    sonLa: await actor('sonLa'),
    ministry,
    colleague,
    otherMinistry,
    commission,
    administrator: await actor('administrator'),
    registrar: await withToken(ledger, registrar.token),
    journalist: await withToken(ledger, (await addOffice(ledger, 'cpsc', 'journalist')).token),
    auditor: await withToken(ledger, (await addOffice(ledger, 'cpsc', 'auditor')).token),
    former: await withToken(ledger, former.token),
    'haiPhong without read': without(haiPhong, 'read'),
    'haiPhong without report': without(haiPhong, 'report'),
    'ministry without verify': without(ministry, 'verify'),
    'commission without read': without(commission, 'read'),
    'commission without publish': without(commission, 'publish'),
    'author and ministry': both(haiPhong, ministry),
    'author and commission': both(haiPhong, commission),
    'verifier and commission': both(ministry, commission),
  };
}

/** Somebody elsewhere who opens the Commission's example office, by an act that a second administrator is still asked about. */
async function askForTheCommission(ledger: Ledger, registrar: string): Promise<void> {
  await ledger.db().writeBatch([
    {
      sql: 'INSERT INTO identities (id, hash, person_id, created_at) VALUES (?, ?, ?, ?)',
      args: ['test-identity', 'b'.repeat(64), 'example-commission', testNow],
    },
    {
      sql: `INSERT INTO access_requests (id, kind, target_id, person_id, asked_by_id, asked_at, expires_at)
        VALUES ('test-request', 'identity', 'test-identity', 'example-commission', ?, ?, '2026-11-25T03:00:00.000Z')`,
      args: [registrar, testNow],
    },
  ]);
}

let made = 0;
/** A new office with one membership, and its token. Straight into the tables, so that any day can be set. */
export async function addOffice(
  ledger: Ledger,
  agencyId: string,
  role: Role,
  more: {
    readonly from?: string;
    readonly until?: string;
    readonly scopes?: readonly Scope[];
    readonly expiresAt?: string;
    readonly isExample?: boolean;
  } = {},
): Promise<{ id: string; token: string; tokenId: string }> {
  const id = `test-office-${++made}`;
  const { token, hash } = await mintToken(pepper);
  const tokenId = `${id}/token`;
  await ledger.db().writeBatch([
    {
      sql: 'INSERT INTO people (id, office_vi, office_en, is_example, created_at) VALUES (?, ?, ?, ?, ?)',
      args: [id, `Văn phòng thử ${made}`, `Test office ${made}`, Number(more.isExample ?? true), testNow],
    },
    {
      sql: 'INSERT INTO memberships (id, person_id, agency_id, role, "from", until) VALUES (?, ?, ?, ?, ?, ?)',
      args: [`${id}~1`, id, agencyId, role, more.from ?? '2025-07-01', more.until ?? null],
    },
    {
      sql: 'INSERT INTO tokens (id, hash, person_id, label, scopes, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
      args: [
        tokenId,
        hash,
        id,
        'test',
        (more.scopes ?? scopes).join(' '),
        testNow,
        more.expiresAt ?? '2027-11-01T00:00:00.000Z',
      ],
    },
  ]);
  return { id, token, tokenId };
}

/** Whoever a token stands for, now. */
export async function withToken(ledger: Ledger, token: string): Promise<Actor> {
  const found = await actorFor(ledger.db(), token, door, testNow);
  if (!found) throw new Error('A token made for a test is not accepted.');
  return found;
}
