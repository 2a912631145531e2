// The same for the mutations that urge, answer, and say where notices go.
import { toId } from '../../schema/ids.ts';
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

/** What the ministry of home affairs owes since a day long ago, by a ruling of its own. */
async function late({ offices, say, standing = 'official_text' }: Stage): Promise<string> {
  const dueOn = newDay();
  await say(offices.commissions[0]!, 'makeRuling', {
    directive: toId('Directive', 'CT-20'),
    authority: toId('Agency', 'cpsc'),
    document,
    section: '1',
    ruledOn: dueOn,
    tasks: [toId('Task', 'CT-20/3.11')],
    agencies: [toId('Agency', 'moha')],
    cadence: 'ONE_OFF',
    dueOn,
    from: dueOn,
  });
  return `CT-20/${dueOn}~CT-20/3.11~moha~${standing}`;
}
/** The draft about it as it is looked at: nobody else is written to here, so it is the only one. */
async function drafted(stage: Stage): Promise<{ id: string; revision: number; asShown: string }> {
  const [commission] = stage.offices.commissions;
  await stage.say(commission!, 'draftLetters', { obligations: [toId('Obligation', await late(stage))] });
  return stage.look(commission!);
}
/** A letter to the ministry of home affairs, signed. */
async function signed(stage: Stage): Promise<{ id: string; revision: number }> {
  const { id, ...looked } = await drafted(stage);
  await stage.say(stage.offices.commissions[0]!, 'signLetters', { letters: [{ id, ...looked }] });
  return { id, revision: looked.revision + 1 };
}
const nextMonth = () => new Date(Date.now() + 31 * 86_400_000).toISOString().slice(0, 10);
const letter = async (stage: Stage) => ({ id: toId('Urging', await urged(stage)), revision: 1 });

let bodies = 0;
/** A body that nobody has an address of yet. */
const newBody = ({ offices, say }: Stage): Promise<Answer> =>
  say(offices.administrator, 'addAgency', {
    kind: 'AGENCY',
    nameVi: `Trung tâm nhận thông báo số ${++bodies}`,
    source: document,
  });
const destination = async (stage: Stage) => ({
  agency: (await newBody(stage)).id,
  channel: 'WEBHOOK',
  destination: 'https://receiver.example.org/notices',
});

export const urgingCases: Readonly<Record<string, Case>> = {
  urge: {
    around: 'urgings(first: 5) { nodes { rung } }',
    ready: async (stage) =>
      byCommission(stage, 'urge', { obligations: [toId('Obligation', await late(stage))] }),
  },
  acknowledgeUrging: {
    around: 'task { code }',
    ready: async (stage) => ({
      office: stage.offices.ministries[0]!,
      change: 'acknowledgeUrging',
      args: await letter(stage),
    }),
  },
  answerUrging: {
    around: 'task { code }',
    ready: async (stage) => ({
      office: stage.offices.ministries[0]!,
      change: 'answerUrging',
      args: { ...(await letter(stage)), text: 'From next month on.', promisedOn: nextMonth() },
    }),
  },
  withdrawUrging: {
    around: 'task { code }',
    ready: async (stage) =>
      byCommission(stage, 'withdrawUrging', { ...(await letter(stage)), reason: 'Another was meant.' }),
  },
  requeueMessage: {
    around: 'urging { rung }',
    ready: async (stage) =>
      byCommission(stage, 'requeueMessage', {
        id: toId('Message', `${await urged(stage)}~any`),
        revision: 1,
      }),
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
