// What a link to a document shows: what it is, and how much of the ledger is traced to it.
import { inLanguage } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { DocumentPageAnswer } from '../../answers.ts';
import { cardFile } from '../shell/card.ts';
import type { Shown } from '../shell/page.ts';
import { citedBy, kindOf } from './facts.ts';
import { documentPageWords } from './words.ts';

export function documentCard({ document: paper }: DocumentPageAnswer, shown: Shown): { body: string } | null {
  if (!paper) return null;
  const { language } = shown;
  const word = documentPageWords[language];
  const kind = kindOf(paper, language);
  const traced = citedBy(paper);
  return cardFile(
    {
      kicker: paper.symbol === null ? kind : `${kind} ${paper.symbol}`,
      title: inLanguage({ vi: paper.titleVi, en: paper.titleEn }, language).text || word.what.untitled,
      ...(traced > 0 ? { counts: [[formatDecimal(traced, language), word.traced]] } : {}),
      ...(paper.asDirective ? { lines: [word.ledger.directive(paper.asDirective.symbol)] } : {}),
    },
    shown,
  );
}
