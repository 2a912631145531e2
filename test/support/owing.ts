// An example ruling by which two provinces owe two tasks in the example round, for tests of what is owed.
import type { Person } from '../../db/ctx.ts';
import { mutation, newKey, word } from './cycle.ts';
import type { Ledger } from './ledger.ts';

/** Task codes, in the directive's order. */
const owedTasks = ['3.11', '5.3.1'] as const;

/** What the Commission's example office says, in order. */
export const obliging = (): readonly (readonly [change: string, args: Record<string, unknown>])[] => {
  const document = 'Document:CT-20';
  return [
    [
      'resolveAssignees',
      {
        collective: 'Agency:localities',
        agencies: ['Agency:hp2-ubnd', 'Agency:sl-ubnd'],
        from: '2025-07-01',
        document,
        section: '1',
      },
    ],
    [
      'makeRuling',
      {
        directive: 'Directive:CT-20',
        authority: 'Agency:cpsc',
        document,
        section: '1',
        ruledOn: '2026-09-30',
        tasks: owedTasks.map((code) => `Task:CT-20/${code}`),
        roles: [word('IMPLEMENT'), word('COORDINATE')],
        agencyKinds: [word('PROVINCE_GOVERNMENT')],
        cadence: word('QUARTERLY'),
        dueAfterDays: 90,
        from: '2026-09-30',
      },
    ],
  ];
};

/** By the example office, unless another is named. */
export async function oblige(ledger: Ledger, actor?: Person): Promise<void> {
  for (const [change, args] of obliging()) {
    const asked = await ledger.ask(
      'commission',
      mutation(change, { ...args, key: newKey() }, '... on Node { id }'),
      {},
      actor ? { actor } : {},
    );
    if (asked.errors || asked.data[change].message)
      throw asked.errors?.[0] ?? new Error(JSON.stringify(asked.data[change]));
  }
}
