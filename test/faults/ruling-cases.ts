// The same for the mutations that keep rulings and what they make due.
import { toId } from '../../schema/ids.ts';
import type { Case, Ready, Stage } from './cases.ts';
import { type Answer, seen } from './changes.ts';

const document = toId('Document', 'CT-20');
let days = 0;
/** A day far ahead on which nothing is due yet. */
const newDay = () => new Date(Date.UTC(2090, 0, ++days)).toISOString().slice(0, 10);

const rulingArgs = (dueOn: string) => ({
  directive: toId('Directive', 'CT-20'),
  authority: toId('Agency', 'cpsc'),
  document,
  section: '1',
  ruledOn: '2026-01-01',
  tasks: [toId('Task', 'CT-20/3.11')],
  agencies: [toId('Agency', 'mofa')],
  cadence: 'ONE_OFF',
  dueOn,
  from: '2026-01-01',
});
const byCommission = ({ offices }: Stage, change: string, args: object): Ready => ({
  office: offices.commissions[0]!,
  change,
  args: { ...args },
});
const made = ({ offices, say }: Stage, dueOn = newDay()): Promise<Answer> =>
  say(offices.commissions[0]!, 'makeRuling', rulingArgs(dueOn));
/** What the foreign ministry owes on a day by a ruling of its own. */
async function owed(stage: Stage) {
  const dueOn = newDay();
  await made(stage, dueOn);
  return {
    id: toId('Obligation', `CT-20/${dueOn}~CT-20/3.11~mofa~${stage.standing ?? 'official_text'}`),
    revision: 1,
  };
}
const again = 'Read again at its source.';
const grant = { reason: 'A flood.', document, section: '2' };
const extended = async (stage: Stage): Promise<Answer> =>
  stage.say(stage.offices.commissions[0]!, 'extendObligation', {
    ...(await owed(stage)),
    ...grant,
    dueOn: '2099-12-31',
  });
const tomorrow = () => new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);

/** From a day far ahead: nobody is asked by it here. */
const fieldArgs = () => ({
  agency: toId('Agency', 'moha'),
  document,
  from: newDay(),
  function: 'overseas_labour',
  section: '1',
  tasks: [toId('Task', 'CT-20/3.11')],
});

export const rulingCases: Readonly<Record<string, Case>> = {
  assignField: {
    around: 'tasks { code } holders { from }',
    ready: async (stage) => byCommission(stage, 'assignField', fieldArgs()),
  },
  endField: {
    around: 'tasks { code } history { until }',
    ready: async (stage) => {
      const field = await stage.say(stage.offices.commissions[0]!, 'assignField', fieldArgs());
      return byCommission(stage, 'endField', { ...seen(field), until: '2099-01-01' });
    },
  },
  makeRuling: {
    around: 'tasks { code } authority { kind }',
    ready: async (stage) => byCommission(stage, 'makeRuling', rulingArgs(newDay())),
  },
  replaceRuling: {
    around: 'tasks { code } replaces { cadence }',
    ready: async (stage) =>
      byCommission(stage, 'replaceRuling', {
        ...rulingArgs(newDay()),
        ...seen(await made(stage)),
        from: tomorrow(),
      }),
  },
  endRuling: {
    around: 'tasks { code }',
    ready: async (stage) =>
      byCommission(stage, 'endRuling', { ...seen(await made(stage)), until: tomorrow() }),
  },
  endRulings: {
    around: 'tasks { code }',
    ready: async (stage) =>
      byCommission(stage, 'endRulings', {
        rulings: [seen(await made(stage)), seen(await made(stage))],
        until: tomorrow(),
      }),
  },
  applyRuling: {
    around: 'tasks { code }',
    ready: async (stage) => byCommission(stage, 'applyRuling', seen(await made(stage))),
  },
  extendObligation: {
    around: 'document { symbol }',
    ready: async (stage) =>
      byCommission(stage, 'extendObligation', { ...(await owed(stage)), ...grant, dueOn: '2099-12-31' }),
  },
  exemptObligation: {
    around: 'document { symbol }',
    ready: async (stage) => byCommission(stage, 'exemptObligation', { ...(await owed(stage)), ...grant }),
  },
  correctRuling: {
    around: 'corrections { reason }',
    ready: async (stage) =>
      byCommission(stage, 'correctRuling', { ...seen(await made(stage)), section: '2', reason: again }),
  },
  correctExemption: {
    around: 'obligation { dueAt } corrections { reason }',
    ready: async (stage) =>
      byCommission(stage, 'correctExemption', {
        ...seen(await extended(stage)),
        dueOn: '2099-12-30',
        why: again,
      }),
  },
  withdrawExemption: {
    around: 'obligation { owes }',
    ready: async (stage) =>
      byCommission(stage, 'withdrawExemption', { ...seen(await extended(stage)), reason: again }),
  },
  extendObligations: {
    around: 'document { symbol }',
    ready: async (stage) =>
      byCommission(stage, 'extendObligations', {
        obligations: [await owed(stage), await owed(stage)],
        ...grant,
        dueOn: '2099-12-31',
      }),
  },
  exemptObligations: {
    around: 'document { symbol }',
    ready: async (stage) =>
      byCommission(stage, 'exemptObligations', {
        obligations: [await owed(stage), await owed(stage)],
        ...grant,
      }),
  },
  resolveAssignees: {
    around: 'agencies { kind }',
    ready: async (stage) =>
      byCommission(stage, 'resolveAssignees', {
        // No ruling is about its task, so that nothing follows from the names.
        collective: toId('Agency', 'overseas-party'),
        agencies: [toId('Agency', 'hp2-ubnd')],
        from: '2026-01-01',
        document,
        section: '1',
      }),
  },
};
