// What the leaves of the log tell of, in the groups of the page.
import type { LogPageAnswer } from '../../answers.ts';

/** By the tables that leaves name. */
export const groups = {
  acts: ['audit_log'],
  publications: ['leaves'],
  reports: ['reports'],
  duties: [
    ...['directives', 'directive_subjects', 'tasks', 'assignments', 'assignee_sets', 'fields', 'field_parts'],
    ...['rulings', 'rounds', 'exemptions'],
  ],
  figures: [
    ...['indicators', 'targets', 'observations', 'corroborations', 'contradictions', 'task_indicators'],
    ...['markets', 'baselines', 'quality_rules', 'quality_defaults', 'cell_thresholds'],
  ],
  plans: ['plans', 'provisions', 'provision_tasks', 'mappings', 'readings'],
  papers: ['documents', 'texts', 'spans'],
  bodies: ['agencies', 'agency_names', 'agency_parents', 'successions', 'people'],
  places: ['territories', 'territory_names', 'territory_mappings', 'territory_measures'],
  oversight: [
    ...['inspections', 'findings', 'verdicts', 'supervision_statements', 'recommendations'],
    ...['commendations', 'review_packs', 'review_contents'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Group = keyof typeof groups;

/** How many leaves tell of each, the most first; of a table that is in no group, under its own name. */
export function counted({ log }: LogPageAnswer): readonly { readonly of: Group | string; count: number }[] {
  const all = new Map<string, number>();
  for (const { table, count } of log.kinds) {
    const [of = table] =
      Object.entries(groups).find(([, tables]) => (tables as readonly string[]).includes(table)) ?? [];
    all.set(of, (all.get(of) ?? 0) + count);
  }
  return [...all].map(([of, count]) => ({ of, count })).sort((a, b) => b.count - a.count);
}
