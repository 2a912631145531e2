// What a body waits for reaches its address, signed and once, with the id of the record and nothing of what it says; nobody else is
// told, and nothing is told that did not happen. Real acts, over real HTTP.
import { type GraphQLUnionType, getNamedType } from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Actor } from '../../db/ctx.ts';
import { noticeEvents } from '../../db/urging/table.ts';
import { schema } from '../../schema/index.ts';
import { type Outcome, seen, word } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';
import { isSignedBy, type Received, type Receiver, startReceiver } from './receiver.ts';
import { agency, assignees, obligation, office, quarterly, speaking, task } from './stage.ts';

const ledger = useLedger();
const { say: sayOf, query, jobs, sign } = speaking(ledger);
type Office =
  | 'province'
  | 'province2'
  | 'other'
  | 'ministry'
  | 'ministry2'
  | 'commission'
  | 'commission2'
  | 'administrator';
const offices = {} as Record<Office, Actor>;
let receiver: Receiver;
const secrets: Record<string, string> = {};

const document = 'Document:CT-20';
const day = (on: string, time = '03:00:00') => `${on}T${time}.000Z`;
const at = day('2026-01-20');
/** What to ask of what a change answers: its id, and its revision where it has one. */
function wantedOf(change: string): string {
  const result = schema.getMutationType()!.getFields()[change]!.type;
  const [record] = (getNamedType(result) as GraphQLUnionType)
    .getTypes()
    .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
  return `... on ${record!.name} { id ${record!.getFields().revision ? 'revision' : ''} }`;
}
/** Does it; a refusal fails the test. */
async function say(
  who: Office,
  change: string,
  args: Record<string, unknown>,
  when = at,
  key?: string,
): Promise<Outcome> {
  const done = await sayOf(offices[who], change, args, {
    at: when,
    wanted: wantedOf(change),
    ...(key ? { key } : {}),
  });
  expect(done.id, `${change}: ${JSON.stringify(done)}`).toEqual(expect.any(String));
  return done;
}

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue();
});
beforeAll(async () => {
  receiver = await startReceiver();
  const made: Readonly<Record<Office, readonly [string, Parameters<typeof office>[2]]>> = {
    province: ['hp2-ubnd', 'province_officer'],
    province2: ['hp2-ubnd', 'province_officer'],
    other: ['sl-ubnd', 'province_officer'],
    ministry: ['moha', 'ministry_officer'],
    ministry2: ['moha', 'ministry_officer'],
    commission: ['cpsc', 'commission'],
    commission2: ['cpsc', 'commission'],
    administrator: ['cpsc', 'administrator'],
  };
  for (const [name, [body, role]] of Object.entries(made))
    offices[name as Office] = await office(ledger, body, role);
  for (const body of ['hp2-ubnd', 'sl-ubnd', 'moha', 'cpsc', 'secretariat']) {
    const args = {
      agency: agency(body),
      channel: word('WEBHOOK'),
      destination: `${receiver.url}/${body}`,
    };
    const contact = await sayOf(offices.administrator, 'setContact', args, {
      at,
      wanted: '... on Contact { secret }',
    });
    secrets[`/${body}`] = contact.secret;
  }
});
afterAll(() => receiver.close());

interface Content {
  readonly id: string;
  readonly kind: string;
  readonly event: string;
  readonly record: string;
  readonly revision: number;
  readonly at: string;
}
const told = (path?: string): (Content & { readonly path: string; readonly sent: Received })[] =>
  receiver.received
    .filter((sent) => path === undefined || sent.path === path)
    .map((sent) => ({ ...(JSON.parse(sent.body) as Content), path: sent.path, sent }))
    .filter(({ kind }) => kind === 'event');
/** What was told since the last look, as who was told what of which record. */
async function toldOf(when = at): Promise<string[]> {
  await jobs(when);
  const all = told();
  lookedAt.push(...all);
  receiver.received.length = 0;
  return all.map(({ path, event, record }) => `${path} ${event} ${record}`).sort();
}
const lookedAt: ReturnType<typeof told> = [];

async function reported(period: string) {
  const opened = await say('commission', 'openRound', { directive: '20-CT/TW', period });
  let report = await say('province', 'startReport', { round: opened.id });
  const items = [{ task: '3.11', claim: word('DONE'), done: 'The rules are there.' }];
  report = await say('province', 'saveReport', { ...seen(report), items });
  return say('province', 'submitReport', seen(report));
}

it('a report that is returned, verified and published: its author is told each, and nobody else', async () => {
  const report = await reported('2025-12');
  expect(await toldOf()).toEqual([]);
  const reasons = [{ line: '3.11', reason: 'Which rules?' }];
  const returned = await say('ministry', 'returnReport', { ...seen(report), reasons });
  expect(await toldOf()).toEqual([`/hp2-ubnd report_returned ${report.id}`]);
  const again = await say('province', 'submitReport', seen(returned));
  const verified = await say('ministry', 'verifyReport', seen(again));
  const published = await say('commission', 'publishReport', seen(verified));
  expect(await toldOf()).toEqual([
    `/hp2-ubnd report_published ${report.id}`,
    `/hp2-ubnd report_verified ${report.id}`,
  ]);
  expect(await toldOf(day('2026-01-21'))).toEqual([]);
  const given = await say('ministry', 'assessClaim', {
    report: published.id,
    task: '3.11',
    assessment: word('UPHELD'),
    reason: 'Read.',
    grade: word('DOCUMENT'),
  });
  expect(await toldOf(), 'a verdict is nobody’s to know before it is public').toEqual([]);
  await say('commission', 'publishVerdict', seen(given));
  expect(await toldOf()).toEqual([`/hp2-ubnd verdict_published ${given.id}`]);
});

it('what is done under one key twice, or refused, is told once, or not at all', async () => {
  const report = await reported('2025-11');
  const reasons = [{ line: '3.11', reason: 'Which rules?' }];
  await say('ministry', 'returnReport', { ...seen(report), reasons }, at, 'the-same-key');
  await say('ministry', 'returnReport', { ...seen(report), reasons }, at, 'the-same-key');
  expect(await sayOf(offices.ministry, 'returnReport', { ...seen(report), reasons }, { at })).toMatchObject({
    __typename: 'Conflict',
  });
  expect(await sayOf(offices.other, 'verifyReport', seen(report), { at })).toMatchObject({
    __typename: 'NotFound',
  });
  expect(await toldOf()).toEqual([`/hp2-ubnd report_returned ${report.id}`]);
});

const bodies = ['sl-ubnd', 'hp2-ubnd'];
const both = (event: string, id: string) => bodies.map((body) => `/${body} ${event} ${id}`).sort();
let ruling: Outcome;
it('a ruling: whom it binds now or with its next turn, once each; then what becomes of it', async () => {
  await sayOf(offices.commission, 'resolveAssignees', assignees(bodies, '2025-07-01'), { at });
  ruling = await say('commission', 'makeRuling', quarterly('2025-12-31'));
  expect(await toldOf()).toEqual(both('ruling_made', ruling.id));
  // Nothing of this one is due before April: it is told of all the same, and not once more when it is.
  const later = await say('commission', 'makeRuling', {
    ...quarterly('2026-02-01'),
    tasks: [task('3.11')],
    agencies: [agency('hp2-ubnd')],
    agencyKinds: [],
  });
  const bound = await ledger.rows('SELECT count(*) AS n FROM obligations WHERE ruling_id = ?', [
    later.id.slice('Ruling:'.length),
  ]);
  expect(bound).toEqual([{ n: 0 }]);
  expect(await toldOf()).toEqual([`/hp2-ubnd ruling_made ${later.id}`]);
  await say('commission', 'correctRuling', {
    ...seen(ruling),
    section: '1.1',
    reason: 'Read again.',
  });
  expect(await toldOf()).toEqual(both('ruling_corrected', ruling.id));
  const owed = { id: obligation('2025-Q4', 'hp2-ubnd'), revision: 1 };
  const due = { reason: 'A flood.', document, section: '2' };
  // The first quarter is due on 15 January; it is let off by its document.
  const granted = await say('commission', 'exemptObligation', { ...owed, ...due });
  const put = await say('commission', 'correctExemption', {
    ...seen(granted),
    reason: 'A great flood.',
    why: 'The document says so.',
  });
  await say('commission', 'withdrawExemption', { ...seen(put), reason: 'It was another body.' });
  expect(await toldOf()).toEqual(
    ['corrected', 'granted', 'withdrawn'].map((what) => `/hp2-ubnd exemption_${what} ${granted.id}`),
  );
  const opened = await toldOf(day('2026-04-02'));
  expect(opened.filter((line) => line.includes('ruling_made'))).toEqual([]);
});

it('a finding and a recommendation: whom it is about, and whom it is made to or answered', async () => {
  const when = day('2026-04-03', '05:00:00');
  const on = '2026-04-03';
  const plan = {
    directive: 'Directive:CT-20',
    agency: agency('hp2-ubnd'),
    scope: 'Training',
    plannedFor: on,
  };
  const planned = await say('ministry', 'planInspection', { ...plan, document }, when);
  const begun = await say('ministry', 'beginInspection', { ...seen(planned), on }, when);
  const finding = {
    inspection: begun.id,
    task: task('3.11'),
    severity: word('SERIOUS'),
    summary: 'The two lists differ.',
    document,
  };
  const [first, second] = [
    await say('ministry', 'recordFinding', finding, when),
    await say('ministry', 'recordFinding', finding, when),
  ];
  await say('ministry', 'withdrawFinding', { ...seen(second), reason: 'Another body.' }, when);
  const handled = await say('province', 'handleFinding', { ...seen(first), on, measure: 'Compared.' }, when);
  const closed = await say('ministry2', 'closeFinding', seen(handled), when);
  await say('ministry', 'concludeInspection', { ...seen(begun), on, conclusion: 'In part.' }, when);
  await say('commission', 'publishFinding', seen(closed), when);
  expect(await toldOf(when)).toEqual(
    [
      `/hp2-ubnd finding_closed ${first.id}`,
      `/hp2-ubnd finding_published ${first.id}`,
      `/hp2-ubnd finding_recorded ${first.id}`,
      `/hp2-ubnd finding_recorded ${second.id}`,
      `/hp2-ubnd finding_withdrawn ${second.id}`,
    ].sort(),
  );
  const asked = { directive: 'Directive:CT-20', to: agency('moha'), text: 'One form for all.' };
  const [made, mistaken] = [
    await say('province', 'makeRecommendation', asked, when),
    await say('province', 'makeRecommendation', asked, when),
  ];
  expect(await toldOf(when), 'what no second officer has published was not made').toEqual([]);
  const sent = await say('province2', 'publishRecommendation', seen(made), when);
  const sent2 = await say('province2', 'publishRecommendation', seen(mistaken), when);
  await say('province2', 'withdrawRecommendation', { ...seen(sent2), reason: 'Made twice.' }, when);
  const answer = { answer: word('ACCEPTED'), text: 'From July on.' };
  await say('ministry', 'answerRecommendation', { ...seen(sent), ...answer }, when);
  expect(await toldOf(when)).toEqual(
    [
      `/hp2-ubnd recommendation_answered ${made.id}`,
      `/moha recommendation_made ${made.id}`,
      `/moha recommendation_made ${mistaken.id}`,
      `/moha recommendation_withdrawn ${mistaken.id}`,
    ].sort(),
  );
});

it('a promise is told on its day, once, to whom gave it and to the Commission', async () => {
  // The last quarter of 2025 was due on 15 January and is late by now.
  const [letter] = (await sign(offices.commission, { at: day('2026-04-04') })).letters.nodes as Outcome[];
  await toldOf(day('2026-04-09'));
  const reminders = (
    await query(
      '{ urgings(first: 20, rung: REMINDER_BEFORE) { nodes { id revision status agency { id } } } }',
      offices.other,
      day('2026-04-09'),
    )
  ).urgings.nodes;
  const mine = reminders.find((one: { agency: { id: string } }) => one.agency.id === agency('sl-ubnd'));
  expect(mine, 'a reminder about the first quarter of 2026').toBeDefined();
  const { addressee } = (
    await query(
      `{ node(id: "${letter!.id}") { ... on Letter { addressee { id } } } }`,
      offices.commission,
      day('2026-04-09'),
    )
  ).node;
  const promiser = addressee.id === agency('sl-ubnd') ? 'other' : 'province';
  const path = promiser === 'other' ? '/sl-ubnd' : '/hp2-ubnd';
  const promise = { text: 'We shall.', promisedOn: '2026-04-20' };
  const answered = await say(promiser, 'answerLetter', { ...seen(letter!), ...promise }, day('2026-04-10'));
  await say('other', 'answerUrging', { ...seen(mine), ...promise }, day('2026-04-10'));
  const due = (lines: string[]) => lines.filter((line) => line.includes('promise_due'));
  expect(due(await toldOf(day('2026-04-19')))).toEqual([]);
  const whole = [
    `/cpsc letter_promise_due ${letter!.id}`,
    `/cpsc urging_promise_due ${mine.id}`,
    `${path} letter_promise_due ${letter!.id}`,
    `/sl-ubnd urging_promise_due ${mine.id}`,
  ].sort();
  // The day begins in Hà Nội, seven hours before it does in London.
  expect(due(await toldOf(day('2026-04-19', '17:30:00'))), 'on its day').toEqual(whole);
  expect(due(await toldOf(day('2026-04-20'))), 'once').toEqual([]);
  // Answered again for the same day it is the same promise; for another day another.
  const same = await say(
    promiser,
    'answerLetter',
    { id: letter!.id, revision: answered.revision + 1, text: 'As we said.', promisedOn: '2026-04-20' },
    day('2026-04-20', '04:00:00'),
  );
  expect(due(await toldOf(day('2026-04-20', '05:00:00')))).toEqual([]);
  await say(
    promiser,
    'answerLetter',
    { ...seen(same), text: 'A little later.', promisedOn: '2026-04-22' },
    day('2026-04-20', '06:00:00'),
  );
  expect(due(await toldOf(day('2026-04-21')))).toEqual([]);
  expect(due(await toldOf(day('2026-04-22')))).toEqual(
    [`/cpsc letter_promise_due ${letter!.id}`, `${path} letter_promise_due ${letter!.id}`].sort(),
  );
});

it('the end of a ruling is told to whoever it bound', async () => {
  const when = day('2026-04-23');
  const { node } = await query(
    `{ node(id: "${ruling.id}") { id ... on Ruling { revision } } }`,
    offices.commission,
    when,
  );
  await say('commission', 'endRuling', { ...node, until: '2026-05-01' }, when);
  const ended = await toldOf(when);
  expect(ended.filter((line) => line.includes('ruling_'))).toEqual(both('ruling_ended', ruling.id));
});

it('all that can be told was told above; each was signed, had an id of its own, and says nothing but what happened to which record', () => {
  expect([...new Set(lookedAt.map(({ event }) => event))].sort()).toEqual([...noticeEvents].sort());
  expect(new Set(lookedAt.map(({ id }) => id)).size).toBe(lookedAt.length);
  for (const { sent, path, ...content } of lookedAt) {
    expect(isSignedBy(secrets[path]!, sent), content.id).toBe(true);
    expect(sent.headers['ledger-message']).toBe(content.id);
    expect(Object.keys(content).sort()).toEqual(
      ['at', 'en', 'event', 'id', 'isExample', 'kind', 'record', 'revision', 'to', 'vi'].sort(),
    );
    expect(Object.keys(JSON.parse(sent.body).vi)).toEqual(['subject']);
  }
});

it('whoever is told of a record may read it', async () => {
  const readers: Readonly<Record<string, Office>> = {
    '/hp2-ubnd': 'province',
    '/sl-ubnd': 'other',
    '/moha': 'ministry',
    '/cpsc': 'commission',
  };
  for (const [path, reader] of Object.entries(readers)) {
    const own = lookedAt.filter((one) => one.path === path);
    expect(own.length, path).toBeGreaterThan(0);
    const ids = [...new Set(own.map(({ record }) => record))];
    const { nodes } = await query(`{ nodes(ids: ${JSON.stringify(ids)}) { id } }`, offices[reader]);
    expect(nodes).toEqual(ids.map((id) => ({ id })));
  }
  expect(lookedAt.filter(({ path }) => !(path in readers))).toEqual([]);
});

it('the outbox says what each message tells, by the id of the record', async () => {
  const asked =
    '{ outbox(first: 100, state: DELIVERED) { nodes { event about aboutRevision happenedAt urging { id } letter { id } } } }';
  const { outbox } = await query(asked, offices.commission);
  const events = outbox.nodes.filter(({ event }: { event: string | null }) => event !== null);
  expect(events.length).toBeGreaterThan(20);
  for (const { event, about, aboutRevision, happenedAt, urging, letter } of events) {
    const [first] = lookedAt.filter(
      (one) => one.event.toUpperCase() === event && one.record === about && one.revision === aboutRevision,
    );
    expect(first, `${event} ${about}`).toBeDefined();
    expect([happenedAt, urging, letter]).toEqual([first!.at, null, null]);
  }
  const rest = outbox.nodes.filter(({ event }: { event: string | null }) => event === null);
  for (const { about } of rest) expect(about).toBeNull();
});

it('without an address nothing is written; whoever took a body over is told in its place; an example goes to examples only', async () => {
  const when = day('2026-05-02');
  const count = async (where: string) =>
    Number(
      (await ledger.rows(`SELECT count(*) AS n FROM outbox WHERE event IS NOT NULL AND ${where}`))[0]!.n,
    );
  expect(await count("to_agency_id NOT IN ('hp2-ubnd', 'sl-ubnd', 'moha', 'cpsc')")).toBe(0);
  const tell = (body: string, standing: string) =>
    ledger.db().writeBatch([
      {
        sql: "INSERT INTO tell (event, entity, about_id, revision, occasion, agency_id, standing, at) VALUES ('ruling_made', 'ruling', 'none', 1, '', ?, ?, ?)",
        args: [body, standing, when],
      },
    ]);
  const of = (body: string) => count(`about_id = 'none' AND to_agency_id = '${body}'`);
  // Hải Dương was merged into Hải Phòng on 1/7/2025.
  await tell('hd-ubnd', 'official_text');
  expect(await of('hd-ubnd')).toBe(1);
  await tell('tn2-ubnd', 'official_text');
  expect(await of('tn2-ubnd'), 'no address').toBe(0);
  await tell('hp2-ubnd', 'example');
  expect(await of('hp2-ubnd'), 'the address is for facts').toBe(0);
  await ledger.db().writeBatch([
    {
      sql: "UPDATE contacts SET ended_at = ?, known_from = ?, revision = revision + 1 WHERE agency_id = 'moha'",
      args: [when, when],
    },
  ]);
  await tell('moha', 'official_text');
  expect(await of('moha'), 'the address has ended').toBe(0);
});
