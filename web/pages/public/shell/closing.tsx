// What every page ends with: how to take its content away, when it was taken, who answers for the directive, and its question.

import { civilDate, formatDay, formatMoment } from '../../../lib/dates.ts';
import { inLanguage, type Named, nameOf } from '../../../lib/language.ts';
import { words } from '../../../words/words.ts';
import { allForms, excelCsv, type Form, formOf } from './forms.ts';
import { frameLine, frameOf } from './frames.ts';
import { embedOf, type Shown, siteOf } from './page.ts';
import { Section } from './parts.tsx';
import type { Leading } from './question.ts';
import { openPageWords } from './words.ts';

/** The task by which a body leads the monitoring, and that body; null on pages that stand for several directives. */
export function leaderOf(
  { directives, leading }: Leading,
  { directive }: Shown,
): { readonly code: string; readonly body: Named } | null {
  if (directive === null && directives.nodes.length > 1) return null;
  const task = leading?.answeredFor;
  const body = task?.holders.find(({ agency }) => agency !== null)?.agency;
  return task && body ? { code: task.code, body } : null;
}

/** Links to the same content in other forms. */
export function Take({
  shown,
  forms,
  path,
  kept = {},
}: {
  shown: Shown;
  forms: readonly Form[];
  path?: string;
  /** Parameters that are part of what the page shows. */
  kept?: Readonly<Record<string, string | undefined>>;
}) {
  const { language } = shown;
  const at = (form: string, more: readonly [string, string][] = []) => {
    const query = new URLSearchParams([
      ...Object.entries(kept).filter((e): e is [string, string] => e[1] !== undefined),
      ...more,
      ...(shown.day === null ? [] : [['ngay', shown.day] as [string, string]]),
    ]);
    return `/${language}${path ?? shown.path}.${form}${query.size > 0 ? `?${query}` : ''}`;
  };
  return (
    <ul class="take">
      {allForms
        .filter((form) => forms.includes(form) && formOf(form).name)
        .map((form) => (
          <li key={form}>
            <a href={at(form)}>{formOf(form).name?.[language]}</a>
          </li>
        ))}
      {forms.includes('csv') && (
        <li>
          <a href={at('csv', [['kieu', excelCsv.kieu]])}>{excelCsv.name[language]}</a>
        </li>
      )}
    </ul>
  );
}

interface Embedded {
  readonly title: string;
  /** Whether there is a drawing at the same address with `.svg` behind it. */
  readonly hasPicture: boolean;
}

/** Lines to copy, each of which leads to something. */
function Embedding({ shown, title, hasPicture }: Embedded & { shown: Shown }) {
  const frame = frameOf(shown.path);
  if (frame === null) return null;
  const { path } = frame;
  const { embed } = openPageWords[shown.language];
  const spoken = shown.language === 'en' ? '?lang=en' : '';
  const lines = [
    [embed.frame, frameLine(shown, path, title, frame)],
    ...(hasPicture
      ? [
          [
            embed.image,
            `<img src="${shown.origin}${embedOf(shown, path)}.svg${spoken}" alt="${title}">`,
          ] as const,
        ]
      : []),
    [embed.link, `${siteOf(shown)}${shown.path}`],
  ] as const;
  return (
    <details>
      <summary>{embed.heading}</summary>
      <p>{embed.intro}</p>
      <dl class="copy">
        {lines.map(([name, line]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <code>{line}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

export const Taking = ({
  shown,
  forms,
  kept,
  embed,
}: {
  shown: Shown;
  forms: readonly Form[];
  kept?: Readonly<Record<string, string | undefined>>;
  embed?: Embedded;
}) => (
  <Section id="tai-ve" heading={openPageWords[shown.language].take}>
    <Take shown={shown} forms={forms} {...(kept ? { kept } : {})} />
    {embed && <Embedding shown={shown} {...embed} />}
  </Section>
);

export function Closing({
  shown,
  answer,
  operation,
}: {
  shown: Shown;
  answer: Leading;
  /** The name of the page's question. */
  operation: string;
}) {
  const { language, now, day } = shown;
  const { closing } = openPageWords[language];
  const leader = leaderOf(answer, shown);
  return (
    <footer>
      <div class="inner">
        <p>
          {closing.asOf} <time datetime={now}>{formatMoment(now)}</time> ({closing.hanoi}).{' '}
          {closing.known(formatDay(day ?? civilDate(now)))}
        </p>
        {leader && <p>{closing.responsible(inLanguage(nameOf(leader.body), language).text, leader.code)}</p>}
        <p>{closing.compiled}</p>
        <p>
          <a href={`/${language}/thay-doi`}>{words[language].changes}</a>
        </p>
        <p>
          <a href={`/${language}/nhat-ky`}>{words[language].log}</a>
        </p>
        <p>
          <a href={`/${language}/nha-phat-trien#${operation}`}>{closing.query}</a>
        </p>
      </div>
    </footer>
  );
}

/** The way back up, over a page's heading. */
export const Trail = ({ shown, to }: { shown: Shown; to: readonly (readonly [string, string])[] }) => (
  <nav class="trail" aria-label={words[shown.language].productName}>
    <ol>
      {to.map(([path, name]) => (
        <li key={path}>
          <a href={`/${shown.language}${path}`}>{name}</a>
        </li>
      ))}
    </ol>
  </nav>
);
