// What a link to the first page shows: how the directive stands today.

import { inLanguage } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { words } from '../../../words/words.ts';
import type { PublicHomeAnswer } from '../../answers.ts';
import { provinceFacts } from '../said/province-facts.ts';
import { cardFile } from '../shell/card.ts';
import type { Shown } from '../shell/page.ts';
import { standingSentence, toldOf } from './standing.tsx';

export function homeCard(answer: PublicHomeAnswer, shown: Shown): { body: string } | null {
  const { directive } = answer;
  if (!directive) return null;
  const { language } = shown;
  const subject = inLanguage({ vi: directive.subjectVi, en: directive.subjectEn }, language).text;
  return cardFile(
    {
      kicker: words[language].directive.title(directive.symbol),
      title: subject,
      counts: toldOf(answer, directive, provinceFacts(answer), language).map(([, count, said]) => [
        formatDecimal(count, language),
        said,
      ]),
      lines: [standingSentence(answer.owing, language)],
    },
    shown,
  );
}
