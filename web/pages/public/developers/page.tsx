// How to ask the ledger oneself, and the text of every question that a page asks.

import type { Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { Closing } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import type { PublicPage, Shown } from '../shell/page.ts';
import { Section } from '../shell/parts.tsx';
import type { Leading } from '../shell/question.ts';
import { closingStyles } from '../shell/shell.css.ts';
import { exampleChanges } from './example-changes.ts';
import { exampleQuestions } from './example-questions.ts';
import { developersStyles } from './page.css.ts';
import { developersQuestion } from './question.ts';
import { developerWords } from './words.ts';

export type Limits = Readonly<
  Record<'cost' | 'depth' | 'listItems' | 'aliases' | 'tokens' | 'bodyBytes' | 'introspectionCost', number>
>;

interface Listed {
  readonly name: string;
  readonly documentId: string;
  readonly question: string;
  /** What it is for: its page's address, or what it asks. */
  readonly asks: string;
  readonly variables: string | null;
}

// biome-ignore lint/suspicious/noExplicitAny: whatever pages there are
type AnyPage = PublicPage<any>;

/** The page that lists the questions of all the others, and of itself. */
export function developersPage(pages: readonly AnyPage[], limits: Limits): PublicPage<Leading> {
  const page: PublicPage<Leading> = {
    path: '/nha-phat-trien',
    question: developersQuestion,
    render: async (answer, shown) => {
      const ofPages = await Promise.all(
        [...pages, page].map(async (one) => ({
          ...(await listed(one.question)),
          asks: developerWords[shown.language].questions.page(addressOf(one, shown.language)),
          variables: one.example && one.variables ? JSON.stringify(one.variables(one.example)) : null,
        })),
      );
      const examples = await Promise.all(
        exampleQuestions.map(async ({ question: text, asks }) => ({
          ...(await listed(text)),
          asks: asks[shown.language],
          variables: null,
        })),
      );
      return renderDevelopers(answer, shown, ofPages, examples, limits);
    },
  };
  return page;
}

const addressOf = ({ path }: AnyPage, language: Language): string =>
  path.startsWith('/embed/') ? path : `/${language}${path}`;

async function listed(text: string): Promise<Pick<Listed, 'name' | 'documentId' | 'question'>> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const documentId = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { name: /(?:query)\s+(\w+)/.exec(text)?.[1] ?? documentId, documentId, question: text };
}

function renderDevelopers(
  answer: Leading,
  shown: Shown,
  ofPages: readonly Listed[],
  examples: readonly Listed[],
  limits: Limits,
): string {
  const { language } = shown;
  const word = developerWords[language];
  const rows = Object.entries(word.limits.rows) as [keyof Limits, string][];
  return documentOf({
    shown,
    title: word.title,
    description: word.lead,
    css: `${closingStyles}${developersStyles}`,
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <h1>{word.title}</h1>
          <p>{word.lead}</p>
          <p>
            <a href={`/graphiql?ngon=${language}`}>{word.tryIt}</a> ·{' '}
            <a href="/openapi.json">{word.openApi}</a>
          </p>
          <nav class="contents" aria-labelledby="muc-luc">
            <h2 id="muc-luc">{word.contents}</h2>
            <ul>
              {[
                ...word.sections.map(({ id, heading }) => [id, heading] as const),
                ['gioi-han', word.limits.heading] as const,
                ['cau-hoi', word.questions.heading] as const,
                ['cau-hoi-mau', word.questions.examples] as const,
                ['thay-doi-mau', word.questions.changes] as const,
              ].map(([id, heading]) => (
                <li key={id}>
                  <a href={`#${id}`}>{heading}</a>
                </li>
              ))}
            </ul>
          </nav>
          {word.sections.map(({ id, heading, paragraphs, code }) => (
            <Section id={id} heading={heading} key={id}>
              {paragraphs.map((text) => (
                <p key={text}>{text}</p>
              ))}
              {code !== '' && <Code text={code.replaceAll('https://HOST', shown.origin)} />}
            </Section>
          ))}
          <Section id="gioi-han" heading={word.limits.heading}>
            <p>{word.limits.intro}</p>
            <table class="limits">
              <thead>
                <tr>
                  <th scope="col">{word.limits.what}</th>
                  <th scope="col">{word.limits.most}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(([limit, text]) => (
                  <tr key={limit}>
                    <th scope="row">{text}</th>
                    <td>{formatDecimal(limits[limit], language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Section>
          <Section id="cau-hoi" heading={word.questions.heading}>
            <p>{word.questions.intro}</p>
            {ofPages.map((one) => (
              <Question one={one} language={language} key={one.name} />
            ))}
          </Section>
          <Section id="cau-hoi-mau" heading={word.questions.examples}>
            {examples.map((one) => (
              <Question one={one} language={language} key={one.name} />
            ))}
          </Section>
          <Section id="thay-doi-mau" heading={word.questions.changes}>
            <p>{word.questions.changesIntro}</p>
            {exampleChanges.map(({ name, does, text }) => (
              <details id={name} key={name}>
                <summary>
                  <b>{name}</b>
                  <span class="small">{does[language]}</span>
                </summary>
                <Code text={text} />
              </details>
            ))}
          </Section>
        </main>
        <Closing shown={shown} answer={answer} operation="Developers" />
      </>
    ),
  });
}

const Code = ({ text }: { text: string }) => (
  <pre>
    <code>{text}</code>
  </pre>
);

function Question({ one, language }: { one: Listed; language: Language }) {
  const word = developerWords[language].questions;
  const query = new URLSearchParams({
    documentId: one.documentId,
    ...(one.variables === null ? {} : { variables: one.variables }),
  });
  const isAnswerable = one.variables !== null || !/\$\w+:\s*\w+!/.test(one.question);
  return (
    <details id={one.name}>
      <summary>
        <b>{one.name}</b>
        <span class="small">{one.asks}</span>
      </summary>
      <p class="small">
        {word.id} <code>{one.documentId}</code>
        {one.variables !== null && <span class="line">{word.variables(one.variables)}</span>}
      </p>
      <ul class="take">
        {isAnswerable && (
          <li>
            <a href={`/graphql?${query}`}>{word.answer}</a>
          </li>
        )}
        <li>
          <a href={`/graphiql?${query}&ngon=${language}`}>{word.tool}</a>
        </li>
      </ul>
      <Code text={one.question} />
    </details>
  );
}
