// A plan word against word with the directive: task by task, what was kept, left out and added; where texts are not loaded, the
// first and last words of each passage, leading to where they stand.
import { dictionary } from '../../../../db/words.ts';
import { inLanguage, type Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { PlanWordsAnswer } from '../../answers.ts';
import { kindOf } from '../document/facts.ts';
import { GapSign } from '../said/gap-bar.tsx';
import { OwnWords } from '../said/own-words.tsx';
import { Closing, Trail } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import type { PublicPage, Shown } from '../shell/page.ts';
import { Said } from '../shell/parts.tsx';
import { textPageWords } from '../text/words.ts';
import {
  type AgainstTask,
  againstTasks,
  isAlike,
  type Pair,
  type PlanOfWords,
  passagesIn,
  textOf,
} from './facts.ts';
import { againstStyles } from './page.css.ts';
import { againstQuestion } from './question.ts';
import { type AgainstWords, againstWords } from './words.ts';
import type { Compared } from './words-compared.ts';

interface In {
  readonly answer: PlanWordsAnswer;
  readonly plan: PlanOfWords;
  /** The language in which both are read. */
  readonly spoken: Language;
  readonly shown: Shown;
  readonly language: Language;
  readonly word: AgainstWords;
}

function renderAgainst(answer: PlanWordsAnswer, shown: Shown): string | null {
  const paper = answer.document;
  const plan = paper?.asPlan;
  const text = plan ? textOf(plan) : null;
  if (!paper || !plan || !text) return null;
  const { language } = shown;
  const word = againstWords[language];
  const spoken: Language = text.language === 'en' ? 'en' : 'vi';
  const name = paper.symbol ?? inLanguage({ vi: paper.titleVi, en: paper.titleEn }, language).text;
  const all = againstTasks(plan, spoken);
  const pairs = all.flatMap((one) => one.pairs);
  const count = (n: number) => formatDecimal(n, language);
  const isLoaded = pairs.some(({ compared }) => compared !== null);
  const said: In = { answer, plan, spoken, shown, language, word };
  return documentOf({
    shown,
    title: word.title(name),
    description: word.description({ name, tasks: count(all.length) }),
    css: againstStyles,
    forms: [],
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <Trail shown={shown} to={[[`/van-ban/${paper.slug}`, textPageWords[language].document]]} />
          <h1>{word.title(paper.symbol === null ? name : `${kindOf(paper, language)} ${name}`)}</h1>
          {all.length === 0 ? (
            <p>{word.nothing}</p>
          ) : (
            <p>
              {word.lead({
                tasks: count(all.length),
                pairs: count(pairs.length),
                compared: count(pairs.filter(({ compared }) => compared !== null).length),
              })}
            </p>
          )}
          {all.length > 0 && (
            <p class={isLoaded ? 'small' : undefined}>{isLoaded ? word.how : word.notLoaded}</p>
          )}
          {text.edition === 'SCAN' && <p class="notice">{word.scan}</p>}
          {(text.edition === 'DIGEST' || text.edition === 'ARTICLE') && <p class="notice">{word.digest}</p>}
          <ul class="lines">
            {all.map((one) => (
              <OneTask key={one.task.code} one={one} {...said} />
            ))}
          </ul>
        </main>
        <Closing shown={shown} answer={answer} operation="PlanWords" />
      </>
    ),
  });
}

function OneTask({ one: { task, pairs }, ...said }: In & { one: AgainstTask }) {
  const { answer, plan, shown, language, spoken } = said;
  const gap = plan.mappings.nodes.find((mapping) => mapping.task.code === task.code)?.gap;
  const under = answer.directives.nodes.length > 1 ? `/${plan.directive.slug}` : '';
  const bare = pairs.filter(({ compared }) => compared === null);
  return (
    <li id={`nv-${task.code}`}>
      <a href={`/${language}${under}/nhiem-vu/${task.code}${shown.day === null ? '' : `?ngay=${shown.day}`}`}>
        {task.code}
      </a>{' '}
      <b>
        <Said both={{ vi: task.titleVi, en: task.titleEn }} language={language} />
      </b>
      {gap && (
        <>
          : <GapSign state={gap} /> {dictionary[language].GapState[gap]}
        </>
      )}
      {bare.length > 0 && <OwnWords spans={passagesIn(task.spans, spoken)} language={language} />}
      {pairs.map((pair) => (
        <OnePair key={pair.line.code} pair={pair} {...said} />
      ))}
    </li>
  );
}

function OnePair({ pair: { line, compared }, spoken, language, word }: In & { pair: Pair }) {
  const count = (n: number) => formatDecimal(n, language);
  return (
    <>
      <p class="small">
        {word.line(line.code)}: <Said both={{ vi: line.titleVi, en: line.titleEn }} language={language} />
        {compared && `; ${word.kept({ kept: count(compared.kept), words: count(compared.words) })}`}
      </p>
      {compared === null ? (
        <OwnWords spans={passagesIn(line.spans, spoken)} language={language} />
      ) : isAlike(compared) ? (
        <p class="law" lang={spoken}>
          <Marked compared={compared} word={word} language={language} />
        </p>
      ) : (
        <Apart compared={compared} word={word} spoken={spoken} />
      )}
    </>
  );
}

/** Lines through and under words, and for whoever does not see them, a word before and one behind. */
const Marked = ({
  compared,
  word,
  language,
}: {
  compared: Compared;
  word: AgainstWords;
  language: Language;
}) => (
  <>
    {compared.runs.map(({ is, words }, at) => {
      if (is === 'kept') return `${words} `;
      const Mark = is === 'left' ? 'del' : 'ins';
      return (
        <>
          <Mark key={at}>
            <span class="unseen" lang={language}>
              {word[is]}{' '}
            </span>
            {words}
            <span class="unseen" lang={language}>
              {' '}
              {word.done}
            </span>
          </Mark>{' '}
        </>
      );
    })}
  </>
);

function Apart({ compared, word, spoken }: { compared: Compared; word: AgainstWords; spoken: Language }) {
  const without = (is: 'left' | 'added') =>
    compared.runs
      .filter((run) => run.is !== is)
      .map(({ words }) => words)
      .join(' ');
  return (
    <>
      <p class="small">{word.apart}</p>
      <p class="law">
        {word.directive} <q lang={spoken}>{without('added')}</q>
      </p>
      <p class="law">
        {word.plan} <q lang={spoken}>{without('left')}</q>
      </p>
    </>
  );
}

export const against: PublicPage<PlanWordsAnswer> = {
  path: '/van-ban/:slug/doi-chieu',
  isOfAll: true,
  question: againstQuestion,
  variables: ({ slug = '' }) => ({ slug }),
  example: { slug: '139-kh-tu' },
  standsAt: ({ document: paper }) => paper && `/van-ban/${paper.slug}/doi-chieu`,
  render: renderAgainst,
};
