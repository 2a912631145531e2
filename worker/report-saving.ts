// Saving a form of a report that others may have saved since: what nobody else touched is merged, what they did is shown beside it.
import { canonical, sha256 } from '../db/canonical.ts';
import { type Contest, linesOf, merge } from '../web/lib/report-cells.ts';
import type { Problem } from '../web/pages/app/frame/frame.tsx';
import { savedSinceQuestion } from '../web/pages/app/report/question.ts';
import { openBlanks, savedCells, sheetOf } from '../web/pages/app/report/sheet.ts';
import { asTyped, cellAt, cellsAt, refusalsOf, understand } from '../web/pages/app/report/typed.ts';
import type { Fields } from './access.ts';
import { askAs, perform } from './perform.ts';
import { type At, reportAt } from './report-at.ts';

interface Saved {
  readonly count: number;
  readonly problems: readonly Problem[];
  readonly contests: readonly Contest[];
  /** Cells that were not saved, as their fields show them again. */
  readonly typed: Map<string, string>;
}

/** The same content has the same key, so that it is recorded once however often it is sent. */
export const keyOf = async (content: unknown): Promise<string> =>
  (await sha256(canonical(content))).slice(0, 40);

const mostTurns = 4;

/** Saves what the form changed and nobody else did; what cannot be saved comes back, to be shown again. */
export async function save(
  { c, signed, shown, answer }: At,
  values: Fields,
  declares: boolean,
): Promise<Saved> {
  const { language } = shown;
  const seen = /^\d{1,9}$/.test(values.revision ?? '') ? Number(values.revision) : answer.report.revision;
  const { mine, unread, problems } = understand(values, sheetOf(answer), language);
  for (const name of Object.keys(values))
    if (name.startsWith('chon/') && values[name] === 'theirs') mine.delete(name.slice(5));
  const found: Problem[] = [...problems];
  const typed = new Map(unread);
  let current = answer;
  let base = savedCells(answer.report);
  if (seen !== answer.report.revision) {
    const since = await askAs(c, signed, savedSinceQuestion, { id: answer.report.id });
    base = cellsAt(seen, since);
  }
  for (let turn = 0; ; turn++) {
    const there = savedCells(current.report);
    const { changes, contests } = merge(base, mine, there);
    const wanted = new Map(changes);
    if (declares) {
      const after = new Map([...there, ...wanted]);
      for (const { code } of openBlanks(sheetOf(current), after)) wanted.set(`v/${code}/blankIsMeant`, '1');
    }
    const finish = (count: number): Saved => {
      for (const { name, mine: cell } of contests) typed.set(name, asTyped(name, cell, language));
      return { count, problems: found, contests, typed };
    };
    if (wanted.size === 0) return finish(0);
    const { id, revision } = current.report;
    const lines = linesOf(wanted);
    const key = await keyOf([id, revision, lines]);
    const change = { change: 'saveReport', variables: { id, revision, ...lines } };
    const outcome = await perform(c, signed, change, key);
    if ('done' in outcome) return finish(wanted.size);
    const { refused } = outcome;
    const refusedCells = refused.flatMap(({ path }) => cellAt(path) ?? []);
    const isRace = refused[0]?.code === 'STALE_REVISION';
    if (turn >= mostTurns || (refusedCells.length === 0 && !isRace)) {
      for (const [name, cell] of wanted) typed.set(name, asTyped(name, cell, language));
      found.push(...refusalsOf(refused, sheetOf(current), language));
      return finish(0);
    }
    if (isRace) current = (await reportAt(c, signed))!;
    else {
      found.push(...refusalsOf(refused, sheetOf(current), language));
      // One bad cell keeps none of the others back.
      for (const name of refusedCells) {
        typed.set(name, asTyped(name, mine.get(name) ?? '', language));
        mine.delete(name);
      }
    }
  }
}
