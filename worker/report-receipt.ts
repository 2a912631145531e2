// What was handed in, as bytes of which a receipt tells the hash.
import { canonical, sha256 } from '../db/canonical.ts';
import { drawNotThere } from '../web/pages/app/frame/refusals.tsx';
import type { AnsweredReport } from '../web/pages/app/report/answer.ts';
import type { Receipt } from '../web/pages/app/report/read.tsx';
import { linesIn } from '../web/pages/app/report/sheet.ts';
import { documentAnswer } from './inside.ts';
import { type At, isOpen } from './report-at.ts';

/** The bytes a receipt vouches for; null while nothing is handed in. */
function contentOf(report: AnsweredReport): { text: string; at: string; revision: number } | null {
  const entry = report.history.findLast(({ action }) => action === 'report.submit');
  if (!entry || isOpen(report)) return null;
  const { id, agency, round } = report;
  // Only what was handed in: what others add to it later must not change what a receipt vouches for.
  const { items, values } = linesIn(report);
  const text = canonical({
    report: id,
    body: agency.nameVi,
    period: round.period,
    revision: entry.revision,
    submittedAt: entry.at,
    items,
    values,
  });
  return { text, at: entry.at, revision: entry.revision };
}

export async function receiptOf(report: AnsweredReport): Promise<Receipt | null> {
  const handedIn = contentOf(report);
  if (handedIn === null) return null;
  const hash = await sha256(handedIn.text);
  const { at, revision } = handedIn;
  return { number: `BN-${report.round.period}-${hash.slice(0, 8).toUpperCase()}`, hash, at, revision };
}

export async function content({ c, shown, answer }: At): Promise<Response> {
  const handedIn = contentOf(answer.report);
  if (handedIn === null) return documentAnswer(c, drawNotThere(shown), 404, shown);
  return c.body(handedIn.text, 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': `attachment; filename="bao-cao_${answer.report.round.period}_v${handedIn.revision}.json"`,
  });
}
