// The same for the mutations that urge, answer, and say where notices go.
import { civilDate } from '../../db/ctx.ts';
import { previewLetters } from '../../db/urging/preview.ts';
import type { Looked } from '../../db/urging/sign.ts';
import { toId } from '../../schema/ids.ts';
import { patiently } from '../support/patient.ts';
import { type Answer, seen } from './changes.ts';
import type { Case, Ready, Stage } from './reports-made.ts';

const document = toId('Document', 'CT-20');
let days = 0;
/** A day of the past on which nothing else was due; its ruling is entered late. */
const newDay = () => new Date(Date.UTC(2025, 2, 1 + ++days)).toISOString().slice(0, 10);

const byCommission = ({ offices }: Stage, change: string, args: object): Ready => ({
  office: offices.commissions[0]!,
  change,
  args: { ...args },
});

let bodies = 0;
/** A body that nobody has an address of yet. */
const newBody = ({ offices, say }: Stage): Promise<Answer> =>
  say(offices.administrator, 'addAgency', {
    kind: 'AGENCY',
    nameVi: `Trung tâm nhận thông báo số ${++bodies}`,
    source: document,
  });
/** A new body that owes a task since a day long ago, by a ruling of its own: nobody else is written to in its letters. */
async function late(stage: Stage): Promise<{ body: string; owed: string }> {
  const { offices, say, standing = 'official_text' } = stage;
  const dueOn = newDay();
  const body = (await newBody(stage)).id!;
  await say(offices.administrator, 'assign', {
    task: toId('Task', 'CT-20/3.11'),
    agency: body,
    basis: 'explicit',
    document,
    from: '2025-01-01',
    function: 'overseas_labour',
    role: 'IMPLEMENT',
    section: '1',
  });
  await say(offices.commissions[0]!, 'makeRuling', {
    directive: toId('Directive', 'CT-20'),
    authority: toId('Agency', 'cpsc'),
    document,
    section: '1',
    ruledOn: dueOn,
    tasks: [toId('Task', 'CT-20/3.11')],
    agencies: [body],
    cadence: 'ONE_OFF',
    dueOn,
    from: dueOn,
  });
  const plain = body.slice('Agency:'.length);
  return { body: plain, owed: `CT-20/${dueOn}~CT-20/3.11~${plain}~${standing}` };
}

const read = (stage: Stage, sql: string, args: string[]) =>
  patiently(stage.offices.ledger).read({ sql, args });

/** The draft about it, as it is looked at. */
async function drafted(stage: Stage): Promise<Looked & { body: string; owed: string }> {
  const { body, owed } = await late(stage);
  const commission = stage.offices.commissions[0]!;
  await stage.say(commission, 'draftLetters', { obligations: [toId('Obligation', owed)] });
  const [draft] = await read(
    stage,
    "SELECT id, revision, known_from FROM letters WHERE addressee_id = ? AND status = 'drafted'",
    [body],
  );
  // By the clock of whoever drafted it: how late something is stands in its words.
  const now = String(draft!.known_from);
  const [shown] = await previewLetters(
    {
      db: patiently(stage.offices.ledger),
      actor: {
        kind: 'person',
        id: commission.id,
        officeVi: 'Văn phòng',
        officeEn: 'Office',
        isExample: stage.standing === 'example',
        memberships: [{ agencyId: 'cpsc', role: 'commission' }],
        scopes: ['read', 'publish'],
      },
      now,
      today: civilDate(now),
      requestId: 'looked at',
      mintToken: () => Promise.reject(new Error('Nobody is given a token here.')),
    },
    [String(draft!.id)],
  );
  return {
    id: toId('Letter', String(draft!.id)),
    revision: Number(draft!.revision),
    asShown: shown!.asShown!,
    body,
    owed,
  };
}
const looked = ({ id, revision, asShown }: Looked): Looked => ({ id, revision, asShown });
/** The letter once it is signed; it is written to a body for which the third ministry's officer speaks as well. */
async function signed(stage: Stage): Promise<{ id: string; revision: number; owed: string }> {
  const draft = await drafted(stage);
  await stage.say(stage.offices.commissions[0]!, 'signLetters', { letters: [looked(draft)] });
  await patiently(stage.offices.ledger).writeBatch([
    {
      sql: `INSERT INTO memberships (id, person_id, agency_id, role, "from") VALUES (?1, ?2, ?3, 'ministry_officer', '2025-07-01')`,
      args: [`${draft.body}/written to`, addresseeOf(stage).id, draft.body],
    },
  ]);
  return { id: draft.id, revision: draft.revision + 1, owed: draft.owed };
}
const addresseeOf = ({ offices }: Stage) => offices.ministries[2]!;

/** A rung as the ladder raises it, straight into its table: which it raises when is shown elsewhere. */
async function raised(
  stage: Stage,
  rung: 'reminder_due' | 'inspection_proposal',
): Promise<{ id: string; revision: number }> {
  const { body, owed } = await late(stage);
  const now = new Date().toISOString();
  const [batch, id] = [`${owed}~raised`, `${owed}~${rung}`];
  const to = rung === 'reminder_due' ? body : 'cpsc';
  const standing = stage.standing ?? 'official_text';
  const audit = `INSERT INTO audit_log (entity, entity_id, revision, action, actor_kind, actor_id, request_id, at, changes) VALUES (?, ?, 1, 'urging.raise', 'system', 'upkeep', 'raised', ?, '{}')`;
  await patiently(stage.offices.ledger).writeBatch([
    { sql: audit, args: ['urging_batch', batch, now] },
    {
      sql: `INSERT INTO urging_batches (id, kind, raised_at, urged, already_urged, standing, revision, known_from) VALUES (?, 'ladder', ?, 1, 0, ?, 1, ?)`,
      args: [batch, now, standing, now],
    },
    { sql: audit, args: ['urging', id, now] },
    {
      sql: `INSERT INTO urgings (id, batch_id, obligation_id, rung, agency_id, addressee_id, owner_id, task_id, due_on, days_late, subject_vi, subject_en, text_vi, text_en, status, raised_at, standing, revision, known_from)
        VALUES (?, ?, ?, ?, ?, ?, 'cpsc', 'CT-20/3.11', '2025-03-01', 40, 'x', 'x', 'x', 'x', 'raised', ?, ?, 1, ?)`,
      args: [id, batch, owed, rung, body, to, now, standing, now],
    },
    {
      sql: `INSERT INTO memberships (id, person_id, agency_id, role, "from") VALUES (?1, ?2, ?3, 'ministry_officer', '2025-07-01')`,
      args: [`${body}/written to`, addresseeOf(stage).id, body],
    },
  ]);
  return { id: toId('Urging', id), revision: 1 };
}

const nextMonth = () => new Date(Date.now() + 31 * 86_400_000).toISOString().slice(0, 10);

const reminder = async (stage: Stage) => {
  const { id, revision } = await raised(stage, 'reminder_due');
  return { id, revision };
};
const letter = async (stage: Stage) => {
  const { id, revision } = await signed(stage);
  return { id, revision };
};
const destination = async (stage: Stage) => ({
  agency: (await newBody(stage)).id,
  channel: 'WEBHOOK',
  destination: 'https://receiver.example.org/notices',
});

const cases: Readonly<Record<string, Case>> = {
  draftLetters: {
    around: 'raisedBy { id }',
    ready: async (stage) =>
      byCommission(stage, 'draftLetters', { obligations: [toId('Obligation', (await late(stage)).owed)] }),
  },
  signLetters: {
    around: 'letters(first: 5) { nodes { state } }',
    ready: async (stage) => byCommission(stage, 'signLetters', { letters: [looked(await drafted(stage))] }),
  },
  dropLetter: {
    around: 'addressee { kind }',
    ready: async (stage) => {
      const { id, revision } = await drafted(stage);
      return byCommission(stage, 'dropLetter', { id, revision, reason: 'The council meets tomorrow.' });
    },
  },
  acknowledgeLetter: {
    around: 'addressee { kind }',
    ready: async (stage) => ({
      office: addresseeOf(stage),
      change: 'acknowledgeLetter',
      args: await letter(stage),
    }),
  },
  answerLetter: {
    around: 'addressee { kind }',
    ready: async (stage) => ({
      office: addresseeOf(stage),
      change: 'answerLetter',
      args: { ...(await letter(stage)), text: 'From next month on.', promisedOn: nextMonth() },
    }),
  },
  withdrawLetter: {
    around: 'addressee { kind }',
    ready: async (stage) =>
      byCommission(stage, 'withdrawLetter', { ...(await letter(stage)), reason: 'Another was meant.' }),
  },
  decideUrgings: {
    around: 'task { code }',
    ready: async (stage) => {
      const { id, revision } = await raised(stage, 'inspection_proposal');
      return byCommission(stage, 'decideUrgings', {
        urgings: [{ id, revision }],
        decision: 'REVIEW',
        reason: 'Two months, and no word.',
      });
    },
  },
  acknowledgeUrging: {
    around: 'task { code }',
    ready: async (stage) => ({
      office: addresseeOf(stage),
      change: 'acknowledgeUrging',
      args: await reminder(stage),
    }),
  },
  answerUrging: {
    around: 'task { code }',
    ready: async (stage) => ({
      office: addresseeOf(stage),
      change: 'answerUrging',
      args: { ...(await reminder(stage)), text: 'From next month on.', promisedOn: nextMonth() },
    }),
  },
  withdrawUrging: {
    around: 'task { code }',
    ready: async (stage) =>
      byCommission(stage, 'withdrawUrging', { ...(await reminder(stage)), reason: 'Another was meant.' }),
  },
  requeueMessage: {
    around: 'letter { state }',
    ready: async (stage) => {
      const { id } = await signed(stage);
      return byCommission(stage, 'requeueMessage', {
        id: toId('Message', `${id.slice('Letter:'.length)}~any`),
        revision: 1,
      });
    },
  },
  setContact: {
    around: 'agency { kind }',
    ready: async (stage) => ({
      office: stage.offices.administrator,
      change: 'setContact',
      args: await destination(stage),
    }),
  },
  endContact: {
    around: 'agency { kind }',
    ready: async (stage) => ({
      office: stage.offices.administrator,
      change: 'endContact',
      args: seen(await stage.say(stage.offices.administrator, 'setContact', await destination(stage))),
    }),
  },
};

/** Each of them is led up to by a body, an assignment, a ruling and a letter: fewer of them side by side than of others. */
export const urgingCases: Readonly<Record<string, Case>> = Object.fromEntries(
  Object.entries(cases).map(([change, one]) => [change, { pointsAtOnce: 6, ...one }]),
);
