// For every mutation of the schema: how to come to the point where it is legal, and what to ask around its answer.
import { identityCode, identityHash } from '../../db/access/identity.ts';
import { idOf, toId } from '../../schema/ids.ts';
import { patiently } from '../support/patient.ts';
import { type Acknowledged, isRefusal, seen, type Wish } from './changes.ts';
import { correctionCases } from './correction-cases.ts';
import { claimCases, inspectionCases } from './inspection-cases.ts';
import type { Offices } from './offices.ts';
import { registerCases } from './register-cases.ts';
import {
  allUnused,
  type Case,
  lines,
  newPeriod,
  newPlace,
  type Ready,
  reportAt,
  type Stage,
} from './reports-made.ts';
import { reviewCases } from './review-cases.ts';
import { rulingCases } from './ruling-cases.ts';
import { urgingCases } from './urging-cases.ts';

export { allUnused, type Case, type Ready, type Stage } from './reports-made.ts';

const linesAround =
  'items { claim done task { code } } values { value indicator { code } } history { action }';

const sessionsLeft = new WeakMap<Offices, string[]>();
/** Each is ended once, whichever case takes it. */
const unusedSessions = (offices: Offices): string[] => {
  const left = sessionsLeft.get(offices) ?? [...offices.spareSessions];
  sessionsLeft.set(offices, left);
  return left;
};

const reports: Readonly<Record<string, Case>> = {
  openRound: {
    around: 'directive { symbol }',
    ready: async (stage) => ({
      office: stage.offices.commissions[0]!,
      change: 'openRound',
      args: { directive: '20-CT/TW', period: newPeriod(stage) },
    }),
  },
  startReport: {
    around: linesAround,
    ready: async (stage) => {
      const { round, office } = await newPlace(stage);
      return { office, change: 'startReport', args: { round } };
    },
  },
  saveReport: {
    around: linesAround,
    ready: async (stage) => {
      const { office, report } = await reportAt(stage, 'draft');
      return { office, change: 'saveReport', args: { ...seen(report), ...lines } };
    },
  },
  submitReport: {
    around: linesAround,
    ready: async (stage) => {
      const { office, report } = await reportAt(stage, 'saved');
      return { office, change: 'submitReport', args: seen(report) };
    },
  },
  recallReport: {
    around: linesAround,
    ready: async (stage) => {
      const { office, report } = await reportAt(stage, 'submitted');
      return { office, change: 'recallReport', args: seen(report) };
    },
  },
  verifyReport: {
    around: linesAround,
    ready: async (stage) => {
      const { report } = await reportAt(stage, 'submitted');
      return { office: stage.offices.ministries[1]!, change: 'verifyReport', args: seen(report) };
    },
  },
  publishReport: {
    around: linesAround,
    ready: async (stage) => {
      const { report } = await reportAt(stage, 'verified');
      return { office: stage.offices.commissions[1]!, change: 'publishReport', args: seen(report) };
    },
  },
  takeOutLine: {
    around: `${linesAround} takenOut { line said }`,
    ready: async (stage) => {
      const { office, report } = await reportAt(stage, 'saved');
      return { office, change: 'takeOutLine', args: { ...seen(report), line: '3.11' } };
    },
  },
  returnReport: {
    around: linesAround,
    ready: async (stage) => {
      const { report } = await reportAt(stage, 'submitted');
      const args = { ...seen(report), reasons: [{ line: '3.11', reason: 'Name the document.' }] };
      return { office: stage.offices.ministries[1]!, change: 'returnReport', args };
    },
  },
  verifyLines: {
    around: `items { verification { verifiedByAgency { id } } } values { verification { verifiedByAgency { id } } }`,
    ready: async (stage) => {
      const { report } = await reportAt(stage, 'submitted');
      return {
        office: stage.offices.ministries[1]!,
        change: 'verifyLines',
        args: { ...seen(report), lines: ['3.11'] },
      };
    },
  },
  correctReport: {
    around: linesAround,
    ready: async (stage) => {
      const { office, report } = await reportAt(stage, 'published');
      return { office, change: 'correctReport', args: { ...seen(report), reason: 'A typing error.' } };
    },
  },
};

const another = (at: number | string) => ({
  officeVi: `Văn phòng số ${at}`,
  officeEn: `Office no. ${at}`,
  agency: toId('Agency', 'hp2-ubnd'),
  role: 'PROVINCE_OFFICER',
});

/** Somebody whom nobody knows yet, as a provider elsewhere names them. */
const newIdentity = async () =>
  identityCode(await identityHash('https://elsewhere.example.org', crypto.randomUUID(), 'a pepper'));

/** Asked for by one administrator, and waiting for the other. */
async function newRequest({ offices, say }: Stage, at: number) {
  const { id: office } = await say(offices.administrator, 'addOffice', another(at));
  const { id } = await say(offices.administrator, 'addMembership', {
    office,
    agency: toId('Agency', 'moha'),
    role: 'MINISTRY_OFFICER',
  });
  const [row] = await patiently(offices.ledger).read({
    sql: 'SELECT id, revision FROM access_requests WHERE target_id = ?',
    args: [idOf('Membership', id!)],
  });
  return { id: toId('AccessRequest', String(row!.id)), revision: Number(row!.revision) };
}

const offices: Readonly<Record<string, Case>> = {
  addOffice: {
    around: 'memberships { role agency { id } }',
    ready: async ({ offices }, at) => ({
      office: offices.administrator,
      change: 'addOffice',
      args: another(at),
    }),
  },
  addMembership: {
    around: 'agency { id }',
    ready: async ({ offices, say }, at) => ({
      office: offices.administrator,
      change: 'addMembership',
      args: {
        office: (await say(offices.administrator, 'addOffice', another(at))).id,
        agency: toId('Agency', 'sl-ubnd'),
        role: 'PROVINCE_OFFICER',
      },
    }),
  },
  endMembership: {
    ready: async ({ offices, say }, at) => {
      const { id: office } = await say(offices.administrator, 'addOffice', another(at));
      const added = await say(offices.administrator, 'addMembership', {
        office,
        agency: toId('Agency', 'sl-ubnd'),
        role: 'PROVINCE_OFFICER',
      });
      return {
        office: offices.administrator,
        change: 'endMembership',
        args: { ...seen(added), until: '2099-01-01' },
      };
    },
  },
  issueToken: {
    ready: async ({ offices }, at) => ({
      office: offices.administrator,
      change: 'issueToken',
      args: {
        office: toId('Office', offices.colleague.id),
        label: `Import ${at}`,
        scopes: ['REPORT'],
        days: 30,
      },
    }),
  },
  issueSignInLink: {
    around: 'office { isExample }',
    ready: async ({ offices }) => ({
      office: offices.administrator,
      change: 'issueSignInLink',
      args: { office: toId('Office', offices.colleague.id) },
    }),
  },
  bindIdentity: {
    ready: async ({ offices }) => ({
      office: offices.administrator,
      change: 'bindIdentity',
      // Not the colleague: whose identity ends, all browsers of the office are signed out.
      args: { office: toId('Office', offices.provinces[1]!.id), code: await newIdentity() },
    }),
  },
  endIdentity: {
    ready: async ({ offices, say }) => {
      const bound = await say(offices.administrator, 'bindIdentity', {
        office: toId('Office', offices.provinces[1]!.id),
        code: await newIdentity(),
      });
      return { office: offices.administrator, change: 'endIdentity', args: seen(bound) };
    },
  },
  confirmAccess: {
    ready: async (stage, at) => ({
      office: stage.offices.second,
      change: 'confirmAccess',
      args: await newRequest(stage, at),
    }),
  },
  refuseAccess: {
    ready: async (stage, at) => ({
      office: stage.offices.second,
      change: 'refuseAccess',
      args: { ...(await newRequest(stage, at)), reason: 'Nobody asked for it.' },
    }),
  },
  endSession: {
    ready: async ({ offices }) => {
      const id = unusedSessions(offices).pop();
      if (id === undefined) throw new Error('There are no more sessions to end; make more in offices.ts.');
      return {
        office: offices.colleague,
        change: 'endSession',
        args: { id: toId('Session', id), revision: 1 },
      };
    },
  },
  revokeToken: {
    ready: async ({ offices, say }, at) => {
      const issued = await say(offices.administrator, 'issueToken', {
        office: toId('Office', offices.colleague.id),
        label: `Lost ${at}`,
        scopes: ['READ'],
        days: 1,
      });
      return { office: offices.administrator, change: 'revokeToken', args: seen(issued) };
    },
  },
};

/** Those that share a database where every fault meets every case; in an order in which one can go on from what another left. */
export const families = {
  register: registerCases,
  corrections: correctionCases,
  rulings: rulingCases,
  urging: urgingCases,
  inspections: inspectionCases,
  offices: { ...offices, ...reviewCases },
  reports: { ...reports, ...claimCases },
} satisfies Record<string, Readonly<Record<string, Case>>>;

export const cases: Readonly<Record<string, Case>> = Object.fromEntries(
  Object.values(families).flatMap((family) => Object.entries<Case>(family)),
);

/** A stage that notes all that is said on it. */
export function stageOn(
  name: string,
  offices: Offices,
  settle: (wish: Wish) => Promise<Acknowledged>,
  unused = allUnused(),
) {
  const wishes: Wish[] = [];
  const acknowledged: Acknowledged[] = [];
  let keys = 0;
  const newWish = (ready: Ready): Wish => {
    const wish = { ...ready, key: `${name}-${++keys}-${ready.change}` };
    wishes.push(wish);
    return wish;
  };
  const say: Stage['say'] = async (office, change, args) => {
    const done = await settle(newWish({ office, change, args: { ...args } }));
    if (isRefusal(done.answer)) throw new Error(`${change}: ${JSON.stringify(done.answer)}`);
    acknowledged.push(done);
    return done.answer;
  };
  return { offices, unused, say, newWish, wishes, acknowledged };
}
