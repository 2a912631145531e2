// A document's own words, with what the ledger reads in them: from the words to the duties, and back.
import { capital, dictionary } from '../../../../db/words.ts';
import { civilDate, formatDay } from '../../../lib/dates.ts';
import { inLanguage, nameOf } from '../../../lib/language.ts';
import { safeLink } from '../../../lib/links.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { TextPageAnswer, TextPagePassage } from '../../answers.ts';
import { kindOf } from '../document/facts.ts';
import { Closing, Trail } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import type { PublicPage, Shown } from '../shell/page.ts';
import { Section } from '../shell/parts.tsx';
import { type Piece, paragraphsOf, piecesOf } from './marked.ts';
import { textStyles } from './page.css.ts';
import { textQuestion } from './question.ts';
import { type TextPageWords, textPageWords } from './words.ts';

type Paper = NonNullable<TextPageAnswer['document']>;
type Wording = Paper['texts'][number];

interface In {
  readonly answer: TextPageAnswer;
  readonly shown: Shown;
  readonly word: TextPageWords;
}

function renderText(answer: TextPageAnswer, shown: Shown): string | null {
  const { document: paper } = answer;
  if (!paper) return null;
  const { language } = shown;
  const word = textPageWords[language];
  const said: In = { answer, shown, word };
  const name = paper.symbol ?? inLanguage({ vi: paper.titleVi, en: paper.titleEn }, language).text;
  const passages = paper.texts.reduce((sum, { spans }) => sum + spans.totalCount, 0);
  const atDay = shown.day === null ? '' : `?ngay=${shown.day}`;
  return documentOf({
    shown,
    title: word.title(name),
    description: word.description({ name, passages: formatDecimal(passages, language) }),
    css: textStyles,
    forms: [],
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <Trail shown={shown} to={[[`/van-ban/${paper.slug}`, word.document]]} />
          <h1>
            <span class="kicker">{word.heading}</span>
            {kindOf(paper, language)} {name}
          </h1>
          {paper.texts.length === 0 && <p>{word.none}</p>}
          {paper.texts.map((text) => (
            <Text key={text.language} text={text} {...said} />
          ))}
          <p>
            <a href={`/${language}/van-ban/${paper.slug}${atDay}`}>{word.document}</a>
          </p>
        </main>
        <Closing shown={shown} answer={answer} operation="TextPage" />
      </>
    ),
  });
}

/** Groups are told by their headings: under each of their words there is a task of their own. */
const isOwn = ({ task, kind }: TextPagePassage): boolean => kind !== 'TASK' || task?.level === 'LEAF';

function Text({ text, ...said }: In & { text: Wording }) {
  const { shown, word } = said;
  const { language } = shown;
  const { loaded } = text;
  const all = new Map([...text.spans.nodes, ...text.behind.nodes].map((span) => [span.id, span]));
  const passages = [...all.values()].filter(isOwn);
  const beyond = text.spans.totalCount - all.size;
  const link = safeLink(text.source.url);
  const count = (n: number) => formatDecimal(n, language);
  return (
    <section lang={text.language}>
      <Section id={`ve-${text.language}`} heading={word.about}>
        <dl class="facts">
          <div>
            <dt>{word.edition}</dt>
            <dd>
              {capital(dictionary[language].TextEdition[text.edition])}, {word.length(count(text.length))}
            </dd>
          </div>
          <div>
            <dt>{word.source}</dt>
            <dd>{link === null ? word.noSource : <a href={link}>{text.source.publisher ?? link}</a>}</dd>
          </div>
          <div>
            <dt>{word.hash}</dt>
            <dd>{text.sha256}</dd>
          </div>
        </dl>
        <p>
          {loaded === null
            ? word.notLoaded
            : `${word.loaded(formatDay(civilDate(loaded.loadedAt)))} ${loaded.isEdition ? word.isEdition : word.differs(count(loaded.unanchored))}`}
        </p>
      </Section>
      {loaded && (
        <Section id={`loi-${text.language}`} heading={word.words}>
          {paragraphsOf(piecesOf(loaded.content, passages)).map((pieces) => (
            <p class="law" key={pieces[0]!.from}>
              {pieces.map((piece) => (
                <Marked key={piece.from} piece={piece} {...said} />
              ))}
            </p>
          ))}
        </Section>
      )}
      <Section id={`viec-${text.language}`} heading={word.passages}>
        <ul class="lines">
          {passages
            .filter(({ kind }) => kind !== 'CADENCE')
            .map((passage) => (
              <li key={passage.id} id={anchorOf(passage)}>
                <Duty passage={passage} {...said} />
                <span class="small line">
                  <Words passage={passage} {...said} />
                </span>
              </li>
            ))}
        </ul>
        {beyond > 0 && <p>{word.more(count(beyond))}</p>}
      </Section>
    </section>
  );
}

/** Several duties rest on the same words: each has a line of its own to be led to. */
const anchorOf = ({ id }: TextPagePassage): string => `s-${id.replace(/[^\w.-]+/g, '-')}`;
const placeOf = (from: number): string => `c-${from}`;

/** Words, marked where something rests on them; behind their end the duties they order. */
function Marked({ piece, shown }: In & { piece: Piece<TextPagePassage> }) {
  const duties = piece.closes.filter(({ kind }) => kind !== 'ASSIGNMENT' && kind !== 'CADENCE');
  const under = piece.under.length > 0;
  return (
    <>
      {under ? <mark id={placeOf(piece.from)}>{piece.words}</mark> : piece.words}
      {duties.map((passage) => (
        <sup key={passage.id}>
          <a href={`#${anchorOf(passage)}`}>
            {codeOf(passage) ?? dictionary[shown.language].SpanKind[passage.kind]}
          </a>
        </sup>
      ))}
    </>
  );
}

const codeOf = ({ task, provision, baseline }: TextPagePassage): string | null =>
  task?.code ?? provision?.code ?? baseline?.code ?? null;

function Duty({ passage, answer, shown, word }: In & { passage: TextPagePassage }) {
  const { language, day } = shown;
  const { task, provision, assignment, target, baseline, kind } = passage;
  const ofTask = (of: { readonly code: string; readonly directive: { readonly slug: string } }) => (
    <a
      href={`/${language}${answer.directives.nodes.length > 1 ? `/${of.directive.slug}` : ''}/nhiem-vu/${of.code}${day === null ? '' : `?ngay=${day}`}`}
    >
      {of.code}
    </a>
  );
  const said = (both: { readonly titleVi: string; readonly titleEn: string }) =>
    inLanguage({ vi: both.titleVi, en: both.titleEn }, language).text;
  if (assignment)
    return (
      <>
        {capital(dictionary[language].AssignmentRole[assignment.role])}:{' '}
        {inLanguage(nameOf(assignment.agency), language).text} (
        {assignment.task ? ofTask(assignment.task) : word.line(assignment.provision?.code ?? '')})
      </>
    );
  if (task)
    return (
      <>
        {ofTask(task)} {said(task)}
      </>
    );
  if (provision)
    return (
      <>
        {capital(word.line(provision.code))}: {said(provision)}
      </>
    );
  if (baseline)
    return (
      <>
        {baseline.code} {said(baseline)}
      </>
    );
  if (target) return <>{inLanguage({ vi: target.textVi, en: target.textEn }, language).text}</>;
  return <>{capital(dictionary[language].SpanKind[kind])}</>;
}

/** The first and last words, leading to where they stand: in the text above, or on the page of the copy. */
function Words({ passage, word }: In & { passage: TextPagePassage }) {
  const { first, last, firstRead, lastRead, standsFrom, state, sure } = passage;
  const [begins, ends] = [firstRead ?? first, lastRead ?? last];
  const words = `“${begins === ends ? begins : `${begins} … ${ends}`}”`;
  const link = standsFrom === null ? safeLink(passage.link) : `#${placeOf(standsFrom)}`;
  return (
    <>
      {link === null || state === 'UNANCHORED' ? words : <a href={link}>{words}</a>}
      {state === 'UNANCHORED' && <b>{` ⚠ ${word.lost}`}</b>}
      {sure === 'LOW' && ` (${word.unsure})`}
    </>
  );
}

export const text: PublicPage<TextPageAnswer> = {
  path: '/van-ban/:slug/doc',
  isOfAll: true,
  question: textQuestion,
  variables: ({ slug = '' }) => ({ slug }),
  example: { slug: '20-ct-tw' },
  standsAt: ({ document: paper }) => paper && `/van-ban/${paper.slug}/doc`,
  render: renderText,
};
