// One report for its verifier: what it owes and says, line by line, and what is decided of it.
import { capital, dictionary } from '../../../../db/words.ts';
import { stageWords } from '../../../charts/status.ts';
import { civilDate, formatDay, formatMoment, lastDay } from '../../../lib/dates.ts';
import { inLanguage } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { completenessLine, completenessWords } from '../../../words/completeness.ts';
import type { ReportToJudgeAnswer } from '../../answers.ts';
import { FormToken, fieldState, frame, type Sent, type Shown, Wrong } from '../frame/frame.tsx';
import { Keys } from '../frame/keys.tsx';
import { Done, ExampleMark, isExample, Name, nameText, waited } from '../frame/marks.tsx';
import { officeIn } from '../report/say.ts';
import { Cards, itemLines, type Line, Lines, lineId, valueLines } from './lines.tsx';
import { inOrder } from './order.ts';
import { verifyStyles } from './page.css.ts';
import { address, type Part, periodOf, Seen, told, waitsSince, wordsFor } from './part.tsx';
import type { VerifyWords } from './words.ts';

export function drawToJudge(answer: ReportToJudgeAnswer, shown: Shown, sent: Sent): string | null {
  const { report } = answer;
  if (report === null) return null;
  const words = wordsFor(shown);
  const { word, app } = words;
  const { language } = shown;
  const lines = [...itemLines(report, words), ...valueLines(answer, words)];
  const isCommission = shown.viewer!.roles.includes('COMMISSION');
  const own = bodiesOf(answer, civilDate(shown.now));
  // A ministry gives back its own lines, and the whole where all of it is its own; the Commission gives back any.
  const mayReturn: Part['mayReturn'] = ({ verifiers }) =>
    isCommission
      ? report.status === 'SUBMITTED' || report.status === 'VERIFIED'
      : report.status === 'SUBMITTED' &&
        (verifiers ?? []).some(({ agency }) => agency !== null && own.has(agency.id));
  const part = { ...words, report, sent, mayReturn };
  const { cards, tasks, figures } = inOrder(report);
  const named = (names: readonly string[]) => lines.filter(({ name }) => names.includes(name));
  const others = answer.reviewQueue.nodes;
  return frame({
    shown,
    title: word.report.title(nameText(report.agency, language), periodOf(report, answer, language)),
    css: verifyStyles,
    problems: sent.problems,
    children: (
      <>
        <Done text={told(sent, word)} />
        <p>
          {isExample(report) && <ExampleMark word={app} />}{' '}
          <a class="touch" href="/app/tham-dinh">
            {word.report.back}
          </a>{' '}
          <NextReport answer={answer} report={report} shown={shown} word={word} />
        </p>
        <div class="beside">
          <nav class="others" aria-label={word.queue.title}>
            <ul class="plain">
              {others.map((one) => (
                <li key={one.id}>
                  <a href={address(one.id)} aria-current={one.id === report.id ? 'page' : undefined}>
                    <span>
                      <Name of={one.agency} language={language} />
                    </span>{' '}
                    <span class="small">
                      {periodOf(one, answer, language)}, {waited(waitsSince(one), shown.now, language)}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div>
            <Facts {...part} lines={lines} />
            <Cards {...part} cards={cards} lines={lines} />
            <Lines
              {...part}
              lines={named(tasks)}
              heading={cards.length > 0 ? word.report.otherItems : word.report.items}
            />
            <Lines
              {...part}
              lines={named(figures)}
              heading={cards.length > 0 ? word.report.otherValues : word.report.values}
            />
            <Decision {...part} lines={lines} isCommission={isCommission} />
            <Keys word={word.keys} app={app} rows={reportKeys(word)} />
          </div>
        </div>
      </>
    ),
  });
}

/** The bodies in whose name the reader verifies today. */
const bodiesOf = ({ node }: ReportToJudgeAnswer, today: string): Set<string> =>
  new Set(
    (node?.memberships ?? [])
      .filter(
        ({ role, from, until }) =>
          role === 'MINISTRY_OFFICER' && from <= today && (until === null || until > today),
      )
      .map(({ agency }) => agency.id),
  );

/** On to the report that waits behind this one; from the last to the first that is left. */
function NextReport({
  answer,
  report,
  shown,
  word,
}: Pick<Part, 'report' | 'shown' | 'word'> & { answer: ReportToJudgeAnswer }) {
  const { language } = shown;
  const { nodes } = answer.reviewQueue;
  const at = nodes.findIndex(({ id }) => id === report.id);
  const next = [...nodes.slice(at + 1), ...nodes.slice(0, Math.max(0, at))][0];
  return next === undefined ? null : (
    <a class="touch" data-do="next" href={address(next.id)}>
      {word.report.next(nameText(next.agency, language), periodOf(next, answer, language))}
    </a>
  );
}

/** Figures that a rule finds odd, each with why, and whether its author has said a word about it. */
function Odd({ lines, shown, word }: Pick<Part, 'shown' | 'word'> & { lines: readonly Line[] }) {
  const odd = lines.filter((line) => line.odd.length > 0);
  return odd.length === 0 ? null : (
    <section aria-labelledby="khac-thuong">
      <h2 id="khac-thuong">{word.report.odd(formatDecimal(odd.length, shown.language))}</h2>
      <ul>
        {odd.map(({ name, title, odd: all }) => (
          <li key={name}>
            <a href={`#${lineId(name)}`}>{inLanguage(title, shown.language).text}</a>:{' '}
            {all
              .map(
                ({ text, isExplained }) =>
                  `${text.replace(/\.$/, '')} (${isExplained ? word.line.explained : word.line.unexplained})`,
              )
              .join('; ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ report, lines, shown, word }: Part & { lines: readonly Line[] }) {
  const { language } = shown;
  const { round, returns, submittedAt, status, correctionReason } = report;
  const number = (count: number) => formatDecimal(count, language);
  const left = lines.filter(({ waitsForMe }) => waitsForMe).length;
  return (
    <>
      <dl>
        <div>
          <dt>{word.report.status}</dt>
          <dd>{stageWords(status, language)}</dd>
        </div>
        <div>
          <dt>{word.report.handedIn}</dt>
          <dd>{submittedAt === null ? '–' : formatMoment(submittedAt)}</dd>
        </div>
        <div>
          <dt>{word.report.deadline}</dt>
          <dd>{round.dueAt ? formatDay(lastDay(round.dueAt)) : word.report.noDeadline}</dd>
        </div>
      </dl>
      {correctionReason && (
        <p>
          {word.report.correctionOf}: {correctionReason}
        </p>
      )}
      <p>
        {word.report.progress(
          number(lines.filter(({ verification }) => verification !== null).length),
          number(lines.length),
        )}{' '}
        {status === 'SUBMITTED' && (left > 0 ? word.report.mine(number(left)) : word.report.othersOnly)}
      </p>
      <Owed report={report} shown={shown} word={word} />
      <Odd lines={lines} shown={shown} word={word} />
      {returns.length > 0 && (
        <section aria-labelledby="da-tra">
          <h2 id="da-tra">{word.report.returnsHeading}</h2>
          <ul class="reasons">
            {returns.map(({ line, reason, returnedAt, returnedBy }) => (
              <li key={`${line} ${returnedAt} ${reason}`}>
                {reason}
                <span class="small said-by">
                  {word.report.returned(
                    line ?? word.report.whole,
                    officeIn(returnedBy, language),
                    formatMoment(returnedAt),
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What was owed, task by task, with what is said of it; and what its author took out before handing it in again. */
function Owed({ report, shown, word }: Pick<Part, 'report' | 'shown' | 'word'>) {
  const { language } = shown;
  const { owed, completeness, takenOut, items, values } = report;
  const said = completenessWords[language];
  const stateOf = (code: string): string => {
    const item = items.find(({ task }) => task.code === code);
    if (!item) return word.report.unanswered;
    if (item.withdrawnBecause !== null) return word.report.withdrawn;
    if (item.nothingBecause !== null) return word.report.declared;
    return item.claim === null ? word.report.unanswered : dictionary[language].Claim[item.claim];
  };
  const isBack = (line: string) =>
    items.some(({ task }) => task.code === line) || values.some(({ indicator }) => indicator.code === line);
  return (
    <section aria-labelledby="day-du">
      <h2 id="day-du">{said.heading}</h2>
      <p class="complete">{capital(completenessLine(completeness, language))}.</p>
      {owed.length > 0 && (
        <ul>
          {owed.map(({ code, titleVi, titleEn }) => (
            <li key={code}>
              <a href={`#${lineId(code)}`}>
                {code} {language === 'vi' ? titleVi : titleEn}
              </a>
              : {stateOf(code)}
            </li>
          ))}
        </ul>
      )}
      {takenOut.length > 0 && (
        <ul>
          {takenOut.map(({ line, takenOutAt, takenOutBy }) => (
            <li key={`${line} ${takenOutAt}`}>
              {word.report.takenOut(line, officeIn(takenOutBy, language), formatMoment(takenOutAt))}
              {isBack(line) && ` ${word.report.isBack}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Decision({
  report,
  lines,
  sent,
  mayReturn,
  isCommission,
  shown,
  word,
}: Part & { lines: readonly Line[]; isCommission: boolean }) {
  const mine = lines.filter(({ waitsForMe }) => waitsForMe).length;
  const publishes = isCommission && report.status === 'VERIFIED';
  const verifies = report.status === 'SUBMITTED' && mine > 0;
  const mayReturnSome = lines.some(mayReturn);
  const mayReturnAll = mayReturnSome && lines.every(mayReturn);
  if (!verifies && !publishes && !mayReturnSome) return null;
  const field = 'y-chung';
  return (
    <section aria-labelledby="ket-luan">
      <h2 id="ket-luan">{word.act.heading}</h2>
      {verifies && (
        <form method="post" action={`${address(report.id)}/xac-nhan`}>
          <FormToken shown={shown} idempotencyKey={`${sent.key.slice(0, 32)}-all`} />
          <Seen report={report} />
          <button type="submit" data-do="whole">
            {word.act.verifyAll(formatDecimal(mine, shown.language))}
          </button>
        </form>
      )}
      {publishes && (
        <form method="post" action={`${address(report.id)}/cong-bo`}>
          <h3>{word.act.publishHeading}</h3>
          <p>{word.act.publishHow}</p>
          <FormToken shown={shown} idempotencyKey={`${sent.key.slice(0, 32)}-pub`} />
          <Seen report={report} />
          <button type="submit" data-do="publish">
            {word.act.publish}
          </button>
        </form>
      )}
      {mayReturnSome && (
        <form method="post" action={`${address(report.id)}/tra-lai`} id="tra-lai">
          <h3>{word.act.returnHeading}</h3>
          <p id={mayReturnAll ? undefined : field}>
            {mayReturnAll ? word.act.returnHow : word.act.returnOwn}
          </p>
          <FormToken shown={shown} idempotencyKey={`${sent.key.slice(0, 32)}-ret`} />
          <Seen report={report} />
          {mayReturnAll ? (
            <>
              <label for={field}>{word.act.wholeComment}</label>
              <Wrong field={field} problems={sent.problems} />
              <textarea name={field} {...fieldState(field, sent.problems)}>
                {sent.values[field] ?? ''}
              </textarea>
            </>
          ) : (
            <Wrong field={field} problems={sent.problems} />
          )}
          <p>
            <button class="second" type="submit">
              {word.act.send}
            </button>
          </p>
        </form>
      )}
    </section>
  );
}

const reportKeys = ({ keys }: VerifyWords) =>
  [
    ['j k', keys.next],
    ['v', keys.verify],
    ['r', keys.comment],
    ['Shift V', keys.whole],
    ['p', keys.publish],
    ['n', keys.nextReport],
    ['?', keys.help],
  ] as const;
