// What a link to a province shows: what it planned and reported, and what was published of it.
import { inLanguage } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { shownPlace } from '../../../lib/places.ts';
import { provincePageWords } from '../../../words/provinces.ts';
import type { ProvincePageAnswer } from '../../answers.ts';
import { cardFile } from '../shell/card.ts';
import type { Shown } from '../shell/page.ts';
import { countsOf, isProvince } from './facts.ts';

export function provinceCard(
  { territory: province }: ProvincePageAnswer,
  shown: Shown,
): { body: string } | null {
  if (!isProvince(province)) return null;
  const { language } = shown;
  const name = inLanguage(shownPlace(province), language).text;
  return cardFile(
    {
      kicker: provincePageWords[language].title,
      title: language === 'vi' ? (province.fullNameVi ?? name) : name,
      counts: countsOf(province, language).map(([, count, said]) => [formatDecimal(count, language), said]),
    },
    shown,
  );
}
