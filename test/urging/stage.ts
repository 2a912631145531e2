// Offices that urge and are urged, and one quarterly ruling by which two provinces owe a task.
import type { Actor, Role } from '../../db/ctx.ts';
import { civilDate } from '../../db/ctx.ts';
import { toId } from '../../schema/ids.ts';
import type { NoticeSettings } from '../../worker/deliver.ts';
import { runJobs } from '../../worker/jobs.ts';
import { secretsFrom } from '../../worker/signature.ts';
import { addOffice, withToken } from '../access/cast.ts';
import { mutation, newKey, word } from '../support/cycle.ts';
import { pepper } from '../support/fixed.ts';
import type { Ledger, Who } from '../support/ledger.ts';

const document = toId('Document', 'CT-20');
export const agency = (id: string) => toId('Agency', id);
export const task = (code: string) => toId('Task', `CT-20/${code}`);
export const obligation = (period: string, body: string, standing = 'official_text') =>
  toId('Obligation', `CT-20/${period}~CT-20/5.3.1~${body}~${standing}`);
export const urging = (period: string, body: string, rung: string) =>
  toId('Urging', `CT-20/${period}~CT-20/5.3.1~${body}~official_text~${rung}`);

export const notices = {
  fetch: ((input, init) => fetch(input, init)) as typeof fetch,
  mail: null,
  secretOf: secretsFrom(pepper),
  mayReachLoopback: true,
  patienceMs: 300,
};

export async function office(ledger: Ledger, body: string, role: Role, isExample = false): Promise<Actor> {
  return withToken(ledger, (await addOffice(ledger, body, role, { isExample })).token);
}

export interface Looked {
  readonly id: string;
  readonly revision: number;
  readonly asShown: string | null;
  readonly duties: number;
  readonly metTasks: readonly string[];
  readonly reasonCode: string | null;
  readonly subjectVi: string;
  readonly textVi: string;
  readonly textEn: string;
}
const onBatch =
  '... on UrgingBatch { kind urged alreadyUrged signed redrafted dropped letters(first: 100) { totalCount nodes { id revision symbol textVi textEn } } }';

export function speaking(ledger: Ledger) {
  const over = (who: Actor | Who, at?: string) => ({
    ...(at ? { now: at, today: civilDate(at) } : {}),
    ...(typeof who === 'string' ? {} : { actor: who }),
    notices: { secretOf: notices.secretOf, mayReachLoopback: true },
  });
  const asking = (who: Actor | Who) => (typeof who === 'string' ? who : 'public');
  /** Sends a change at a moment. */
  const say = async (
    who: Actor | Who,
    change: string,
    args: Record<string, unknown>,
    { at, key = newKey(), wanted = '' }: { at?: string; key?: string; wanted?: string } = {},
  ) => {
    const asked = await ledger.ask(
      asking(who),
      mutation(change, { ...args, key }, `... on Node { id } ${wanted}`),
      {},
      over(who, at),
    );
    if (asked.errors) throw asked.errors[0]!;
    return asked.data[change];
  };
  const query = async (source: string, who: Actor | Who, at?: string) => {
    const asked = await ledger.ask(asking(who), source, {}, over(who, at));
    if (asked.errors) throw asked.errors[0]!;
    return asked.data;
  };
  /** Looks at the drafts that there are, of facts or of examples, or at those named, and signs them all. */
  const sign = async (
    who: Actor | Who,
    {
      at,
      ids,
      key,
      isExample = false,
    }: { at?: string; ids?: readonly string[]; key?: string; isExample?: boolean } = {},
  ) => {
    const looked = await look(who, { ...(at ? { at } : {}), ...(ids ? { ids } : {}), isExample });
    if (looked.length === 0) return null;
    return say(
      who,
      'signLetters',
      { letters: looked.map(({ id, revision, asShown }) => ({ id, revision, asShown })) },
      {
        ...(at ? { at } : {}),
        ...(key ? { key } : {}),
        wanted: onBatch,
      },
    );
  };
  const look = async (
    who: Actor | Who,
    { at, ids, isExample = false }: { at?: string; ids?: readonly string[]; isExample?: boolean } = {},
  ): Promise<Looked[]> => {
    const drafts = ids
      ? (await query(`{ nodes(ids: ${JSON.stringify(ids)}) { ... on Letter { id revision } } }`, who, at))
          .nodes
      : (
          await query(
            `{ letters(first: 100, state: DRAFTED, isExample: ${isExample}) { nodes { id revision } } }`,
            who,
            at,
          )
        ).letters.nodes;
    if (drafts.length === 0) return [];
    const named = JSON.stringify(drafts.map(({ id }: Looked) => id));
    const { letterPreview } = await query(
      `{ letterPreview(letters: ${named}) { letter asShown on duties metTasks reasonCode subjectVi textVi textEn } }`,
      who,
      at,
    );
    return letterPreview.map((shown: Looked & { letter: string }) => ({
      ...shown,
      ...drafts.find(({ id }: Looked) => id === shown.letter),
    }));
  };
  const jobs = (at: string, settings: Partial<NoticeSettings> = {}) =>
    runJobs(ledger.db(), at, { ...notices, ...settings });
  return { say, query, jobs, look, sign };
}

export const assignees = (bodies: readonly string[], from: string) => ({
  collective: agency('localities'),
  agencies: bodies.map(agency),
  from,
  document,
  section: 'Annex',
});

export const quarterly = (from: string) => ({
  directive: toId('Directive', 'CT-20'),
  authority: agency('secretariat'),
  document,
  section: '1',
  ruledOn: from,
  tasks: [task('5.3.1')],
  agencyKinds: [word('PROVINCE_GOVERNMENT')],
  cadence: word('QUARTERLY'),
  dueAfterDays: 15,
  from,
});
