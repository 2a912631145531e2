// How the ledger's words are meant, and what it does not know.

import { chartStyles } from '../../../charts/charts.css.ts';
import { StatusSign, StatusSprite } from '../../../charts/legend.tsx';
import { cellClass, statuses, statusWords } from '../../../charts/status.ts';
import type { MethodAnswer } from '../../answers.ts';
import { Closing } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import type { PublicPage, Shown } from '../shell/page.ts';
import { Section } from '../shell/parts.tsx';
import { closingStyles } from '../shell/shell.css.ts';
import { methodStyles } from './page.css.ts';
import { methodQuestion } from './question.ts';
import { methodWords } from './words.ts';

function renderMethod(answer: MethodAnswer, shown: Shown): string {
  const { language } = shown;
  const { administrators, directives, leading } = answer;
  const word = methodWords[language];
  const facts: Readonly<Record<string, string | undefined>> = {
    // What was searched for and not found is told of the directive with which the ledger began, and on its pages only.
    first: directives.nodes[0]?.symbol === leading?.symbol ? leading?.symbol : undefined,
    task: leading?.answeredFor?.code,
    // One or the other is said, whichever is so.
    two: administrators > 1 ? '' : undefined,
    one: administrators > 1 ? undefined : '',
  };
  /** A paragraph with what the ledger says in it; one about something that is not there is not said. */
  const said = (text: string): string | null => {
    const whole = text.replace(/\{(\w+)\}/g, (name, fact) => facts[fact] ?? name);
    return /\{\w+\}/.test(whole) ? null : whole;
  };
  return documentOf({
    shown,
    title: word.title,
    description: word.lead,
    css: `${chartStyles}${closingStyles}${methodStyles}`,
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <StatusSprite />
          <h1>{word.title}</h1>
          <p>{word.lead}</p>
          <nav class="contents" aria-labelledby="muc-luc">
            <h2 id="muc-luc">{word.contents}</h2>
            <ul>
              {[
                ['tinh-trang', word.status.heading] as const,
                ...word.sections.map(({ id, heading }) => [id, heading] as const),
              ].map(([id, heading]) => (
                <li key={id}>
                  <a href={`#${id}`}>{heading}</a>
                </li>
              ))}
            </ul>
          </nav>
          <Section id="tinh-trang" heading={word.status.heading}>
            <p>{word.status.intro}</p>
            <ul class="alphabet">
              {statuses.map((status) => (
                <li key={status}>
                  <span class={cellClass(status, null)}>
                    <StatusSign status={status} />
                  </span>
                  <p>
                    <b>{statusWords(status, language)}</b> {word.status.means[status]}
                  </p>
                </li>
              ))}
              <li>
                <span class={cellClass('DONE_ON_TIME', true)}>
                  <StatusSign status="DONE_ON_TIME" />
                </span>
                <p>
                  <b>{word.status.corner}</b> {word.status.cornerMeans}
                </p>
              </li>
            </ul>
          </Section>
          {word.sections.map(({ id, heading, paragraphs, terms }) => (
            <Section id={id} heading={heading} key={id}>
              {paragraphs
                .flatMap((text) => said(text) ?? [])
                .map((text) => (
                  <p key={text}>{text}</p>
                ))}
              {terms.length > 0 && (
                <dl class="terms">
                  {terms.map(([term, text]) => (
                    <div key={term}>
                      <dt>{term}</dt>
                      <dd>{text}</dd>
                    </div>
                  ))}
                </dl>
              )}
            </Section>
          ))}
        </main>
        <Closing shown={shown} answer={answer} operation="Method" />
      </>
    ),
  });
}

export const method: PublicPage<MethodAnswer> = {
  path: '/phuong-phap',
  question: methodQuestion,
  render: renderMethod,
};
