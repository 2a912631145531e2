// What a link to a body shows: what it answers for, what of it is overdue, and what it reported.
import { inLanguage, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { BodyPageAnswer } from '../../answers.ts';
import { cardFile } from '../shell/card.ts';
import type { Shown } from '../shell/page.ts';
import { countsOf } from './facts.ts';
import { bodyWords } from './words.ts';

export function bodyCard({ agency: body }: BodyPageAnswer, shown: Shown): { body: string } | null {
  if (!body) return null;
  const { language } = shown;
  return cardFile(
    {
      kicker: bodyWords[language].kicker,
      title: inLanguage(nameOf(body), language).text,
      counts: countsOf(body, shown).map(([, count, said]) => [formatDecimal(count, language), said]),
    },
    shown,
  );
}
