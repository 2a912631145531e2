// Small pieces that every section uses.
import type { ComponentChildren } from 'preact';
import { formatDay } from '../../../lib/dates.ts';
import { type Both, inLanguage, type Language } from '../../../lib/language.ts';
import { safeLink } from '../../../lib/links.ts';

/** A text in the reader's language, or the one there is, marked as the language it is in. */
export function Said({ both, language }: { both: Both; language: Language }) {
  const { text, lang } = inLanguage(both, language);
  return lang === language ? text : <span lang={lang}>{text}</span>;
}

export const Day = ({ on }: { on: string }) => <time datetime={on}>{formatDay(on)}</time>;

export interface Source {
  readonly publisher: string | null;
  readonly url: string | null;
}

/** Where a fact was read: a link where the copy stands, its publisher's name otherwise. */
export function Cited({ source, otherwise }: { source: Source | null; otherwise: string }) {
  const link = safeLink(source?.url);
  const name = source?.publisher ?? (link ? new URL(link).hostname : otherwise);
  return link ? <a href={link}>{name}</a> : name;
}

/** What a screen has room for stands open; more of it is folded under words that say how much there is. Paper shows all. */
export const Folded = ({
  isLong,
  summary,
  children,
}: {
  isLong: boolean;
  summary: string;
  children: ComponentChildren;
}) =>
  isLong ? (
    <details>
      <summary>{summary}</summary>
      {children}
    </details>
  ) : (
    children
  );

export const Section = ({
  id,
  heading,
  children,
}: {
  id: string;
  heading: string;
  children: ComponentChildren;
}) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    {children}
  </section>
);
