// What every section of a province's page is given, and says alike.
import { inLanguage, type Language, type Named, nameOf } from '../../../lib/language.ts';
import type { ProvincePageWords } from '../../../words/provinces.ts';
import { type OpenPageWords, openPageWords } from '../shell/words.ts';

export interface In {
  readonly language: Language;
  readonly word: ProvincePageWords['page'];
  readonly open: OpenPageWords;
}

export function Cite({ id, what, language }: { id: string | null; what: string; language: Language }) {
  if (id === null) return null;
  const { cite, citeLong } = openPageWords[language];
  return (
    <>
      {' · '}
      <a href={language === 'en' ? `/en/c/${id}` : `/c/${id}`} aria-label={citeLong(what)}>
        {cite}
      </a>
    </>
  );
}

export const called = (named: Named | null, language: Language) =>
  named === null ? '' : inLanguage(nameOf(named), language).text;
