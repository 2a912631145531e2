// The page that the query tool grows in. Without script it says what to do instead.
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../../lib/language.ts';
import { developerWords } from './words.ts';

interface Tool {
  readonly language: Language;
  readonly script: string;
  readonly style: string;
  /** The question to begin with. */
  readonly question: string | null;
  readonly variables: string;
}

export function renderGraphiql({ language, script, style, question, variables }: Tool): string {
  const word = developerWords[language].tool;
  const html = renderToString(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{word.title}</title>
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={style} />
        <style>{layout}</style>
        <script type="module" src={script} />
      </head>
      <body>
        <p class="back">
          <a href={`/${language}/nha-phat-trien`}>{word.back}</a> {word.token}
        </p>
        <main
          id="graphiql"
          aria-label={word.title}
          data-question={question ?? undefined}
          data-variables={variables || undefined}
        >
          <noscript>{word.noScript}</noscript>
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}

const layout =
  'html,body{height:100%;margin:0}body{display:flex;flex-direction:column}.back{margin:0;padding:.5rem 1rem;font:.95rem/1.5 system-ui,Roboto,Arial,sans-serif}#graphiql{flex:1;min-height:0}';
