// The bodies that exist on the day, kind by kind, each leading to its page. Those that have ended are reached from who took their place.
import { capital, dictionary } from '../../../../db/words.ts';
import { compareNames } from '../../../lib/collate.ts';
import { inLanguage, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { BodiesAnswer, BodiesBodies } from '../../answers.ts';
import { atDay } from '../body/parts.tsx';
import { UnreadMark } from '../said/unread.tsx';
import { Closing } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import type { PublicPage, Shown } from '../shell/page.ts';
import { Said } from '../shell/parts.tsx';
import { closingStyles } from '../shell/shell.css.ts';
import { bodiesQuestion, kinds } from './question.ts';
import { bodiesWords } from './words.ts';

/** Each kind of which there is any, with its bodies by name. */
const byKind = (answer: BodiesAnswer) =>
  kinds
    .map((kind) => ({
      kind,
      bodies: answer[kind.toLowerCase() as Lowercase<typeof kind>] as BodiesBodies,
    }))
    .filter(({ bodies }) => bodies.totalCount > 0);

function renderBodies(answer: BodiesAnswer, shown: Shown): string {
  const { language } = shown;
  const word = bodiesWords[language];
  const count = (n: number) => formatDecimal(n, language);
  const groups = byKind(answer);
  const all = groups.reduce((sum, { bodies }) => sum + bodies.totalCount, 0);
  const text = (of: BodiesBodies['nodes'][number]) => inLanguage(nameOf(of), language).text;
  return documentOf({
    shown,
    title: word.title,
    description: word.description(count(all)),
    css: `${closingStyles}.bodies li{padding:.1rem 0}.bodies a{display:inline-block;padding:.35rem 0}`,
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <h1>{word.title}</h1>
          <p>{word.lead(count(all))}</p>
          {groups.map(({ kind, bodies }) => (
            <details key={kind} open={bodies.totalCount <= 8}>
              <summary>
                <b>{capital(dictionary[language].AgencyKind[kind])}</b> ({count(bodies.totalCount)})
              </summary>
              <ul class="bodies">
                {[...bodies.nodes]
                  .sort((a, b) => compareNames(text(a), text(b)))
                  .map((one) => (
                    <li key={one.slug}>
                      <a href={`/${language}/co-quan/${one.slug}${atDay(shown)}`}>
                        <Said both={nameOf(one)} language={language} />
                      </a>
                      <UnreadMark step={one} language={language} />
                    </li>
                  ))}
              </ul>
              {bodies.totalCount > bodies.nodes.length && (
                <p>{word.more(count(bodies.nodes.length), count(bodies.totalCount))}</p>
              )}
            </details>
          ))}
          <p>
            <a href={`/${language}/du-lieu/co-quan`}>{word.data}</a>
          </p>
        </main>
        <Closing shown={shown} answer={answer} operation="Bodies" />
      </>
    ),
  });
}

export const bodies: PublicPage<BodiesAnswer> = {
  path: '/co-quan',
  isOfAll: true,
  question: bodiesQuestion,
  render: renderBodies,
};
