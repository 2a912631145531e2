// The verifier's pages: what waits, longest first, and one report line by line with what it said before.

import type { ComponentChildren } from 'preact';
import { capital, dictionary, type LineField } from '../../../../db/words.ts';
import { stageWords } from '../../../charts/status.ts';
import { formatDay, formatMoment, formatPeriod, lastDay } from '../../../lib/dates.ts';
import { findingText } from '../../../lib/finding-text.ts';
import { type Both, inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { completenessLine, completenessWords, unsaidOf } from '../../../words/completeness.ts';
import { words } from '../../../words/words.ts';
import { inAddress } from '../frame/addresses.ts';
import { FormToken, fieldState, frame, type Sent, type Shown, Wrong } from '../frame/frame.tsx';
import { Keys } from '../frame/keys.tsx';
import { Done, ExampleMark, isExample, Name, nameText, waited } from '../frame/marks.tsx';
import { type AppWords, appWords } from '../frame/words.ts';
import { foundOf } from '../report/sheet.ts';
import { verifyStyles } from './page.css.ts';
import type { Beside, QueueAnswer, SaidOfFigure, SaidOfTask, ToJudgeAnswer, Waiting } from './question.ts';
import { type VerifyWords, verifyWords } from './words.ts';

interface Words {
  readonly shown: Shown;
  readonly app: AppWords;
  readonly word: VerifyWords;
}
const wordsFor = (shown: Shown): Words => ({
  shown,
  app: appWords[shown.language],
  word: verifyWords[shown.language],
});

const told = (sent: Sent, word: VerifyWords): string | undefined =>
  word.told[sent.address.xong as keyof VerifyWords['told']];

export function drawQueue(answer: QueueAnswer, shown: Shown, sent: Sent): string {
  const words = wordsFor(shown);
  const { word } = words;
  const { totalCount, nodes } = answer.reviewQueue;
  const number = (count: number) => formatDecimal(count, shown.language);
  return frame({
    shown,
    title: word.queue.title,
    css: verifyStyles,
    children: (
      <>
        <Done text={told(sent, word)} />
        {nodes.length === 0 ? (
          <>
            <p class="notice">{word.queue.empty}</p>
            <p>{word.queue.emptyWhy}</p>
          </>
        ) : (
          <>
            <p>{word.queue.count(number(totalCount))}</p>
            {totalCount > nodes.length && <p class="small">{word.queue.shownOf(number(nodes.length))}</p>}
            <QueueTable nodes={nodes} {...words} />
            <Keys word={word.keys} app={words.app} rows={listKeys(word)} />
          </>
        )}
      </>
    ),
  });
}

const waitsSince = ({ status, submittedAt, verifiedAt }: Waiting): string =>
  (status === 'VERIFIED' ? verifiedAt : submittedAt) ?? '';

const address = (id: string) => `/app/tham-dinh/${inAddress(id)}`;

function QueueTable({ nodes, shown, word, app }: Words & { nodes: readonly Waiting[] }) {
  const { language } = shown;
  return (
    <table class="stack queue">
      <thead>
        <tr>
          <th scope="col">{word.queue.body}</th>
          <th scope="col">{word.queue.period}</th>
          <th scope="col">{word.queue.waits}</th>
          <th scope="col">{word.queue.forWhat}</th>
          <th scope="col">{word.queue.lines}</th>
          <th scope="col">{completenessWords[language].heading}</th>
        </tr>
      </thead>
      <tbody>
        {nodes.map((report) => {
          const lines = [...report.items, ...report.values];
          const mine = lines.filter(({ waitsForMe }) => waitsForMe).length;
          return (
            <tr key={report.id} class="row">
              <th scope="row">
                <a class="touch" href={address(report.id)}>
                  <Name of={report.agency} language={language} />
                </a>{' '}
                {isExample(report) && <ExampleMark word={app} />}{' '}
                {report.returns.length > 0 && (
                  <span class="small">
                    {word.queue.again(
                      formatDecimal(new Set(report.returns.map(({ revision }) => revision)).size, language),
                    )}
                  </span>
                )}
                {report.supersedes && <span class="small"> {word.queue.correction}</span>}
              </th>
              <td data-name={word.queue.period}>{formatPeriod(report.round?.period ?? '', language)}</td>
              <td data-name={word.queue.waits}>{waited(waitsSince(report), shown.now, language)}</td>
              <td data-name={word.queue.forWhat}>
                {report.status === 'VERIFIED' ? word.queue.toPublish : word.queue.toVerify}
              </td>
              <td data-name={word.queue.lines}>
                {report.status === 'VERIFIED'
                  ? '–'
                  : word.queue.linesLeft(
                      formatDecimal(mine, language),
                      formatDecimal(lines.length, language),
                    )}
              </td>
              <td data-name={completenessWords[language].heading}>
                {completenessLine(report.completeness, language)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type Report = NonNullable<ToJudgeAnswer['report']>;

/** A line whatever it speaks of. */
interface Line {
  /** Task code or indicator. */
  readonly name: string;
  readonly title: Both;
  readonly waitsForMe: boolean;
  readonly verifiers: Beside<unknown>['verifiers'];
  readonly verification: Beside<unknown>['verification'];
  readonly body: ComponentChildren;
}

/** The `id` of a line on the page, and of its field. */
const lineId = (name: string) => `d-${name.replaceAll('.', '-')}`;
export const reasonField = (name: string) => `y-${name}`;

export function drawToJudge(answer: ToJudgeAnswer, shown: Shown, sent: Sent): string | null {
  const { report } = answer;
  if (report === null) return null;
  const words = wordsFor(shown);
  const { word, app } = words;
  const { language } = shown;
  const lines = [...itemLines(report, words), ...valueLines(answer, words)];
  const isMinistry = shown.viewer!.roles.includes('MINISTRY_OFFICER');
  const isCommission = shown.viewer!.roles.includes('COMMISSION');
  const mayReturn =
    (report.status === 'SUBMITTED' && (isMinistry || isCommission)) ||
    (report.status === 'VERIFIED' && isCommission);
  const part = { ...words, report, sent, mayReturn };
  const others = answer.reviewQueue.nodes;
  return frame({
    shown,
    title: word.report.title(
      nameText(report.agency, language),
      formatPeriod(report.round?.period ?? '', language),
    ),
    css: verifyStyles,
    problems: sent.problems,
    children: (
      <>
        <Done text={told(sent, word)} />
        <p>
          {isExample(report) && <ExampleMark word={app} />}{' '}
          <a class="touch" href="/app/tham-dinh">
            {word.report.back}
          </a>
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
                      {formatPeriod(one.round?.period ?? '', language)},{' '}
                      {waited(waitsSince(one), shown.now, language)}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div>
            <Facts {...part} lines={lines} />
            <Lines {...part} lines={lines.slice(0, report.items.length)} heading={word.report.items} />
            <Lines {...part} lines={lines.slice(report.items.length)} heading={word.report.values} />
            <Decision {...part} lines={lines} isCommission={isCommission} />
            <Keys word={word.keys} app={app} rows={reportKeys(word)} />
          </div>
        </div>
      </>
    ),
  });
}

type Part = Words & { report: Report; sent: Sent; mayReturn: boolean };

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
          <dd>{round?.dueAt ? formatDay(lastDay(round.dueAt)) : word.report.noDeadline}</dd>
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
                    (language === 'vi' ? returnedBy?.officeVi : returnedBy?.officeEn) ?? '',
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
              {word.report.takenOut(
                line,
                (language === 'vi' ? takenOutBy?.officeVi : takenOutBy?.officeEn) ?? '',
                formatMoment(takenOutAt),
              )}
              {isBack(line) && ` ${word.report.isBack}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const Lines = ({ lines, heading, ...part }: Part & { lines: readonly Line[]; heading: string }) =>
  lines.length === 0 ? null : (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      {lines.map((line) => (
        <OneLine key={line.name} line={line} {...part} />
      ))}
    </section>
  );

function OneLine({ line, report, sent, mayReturn, shown, word }: Part & { line: Line }) {
  const { language } = shown;
  const id = lineId(line.name);
  const field = reasonField(line.name);
  const title = inLanguage(line.title, language);
  const waits = report.status === 'SUBMITTED' && line.waitsForMe;
  return (
    <section class={`line ${waits ? 'is-mine' : ''}`} id={id} tabIndex={-1} aria-labelledby={`${id}-ten`}>
      <h3 id={`${id}-ten`}>
        {line.name} <span lang={title.lang === language ? undefined : title.lang}>{title.text}</span>
      </h3>
      <LineState line={line} report={report} shown={shown} word={word} />
      {line.body}
      <div class="acts">
        {waits && (
          <form method="post" action={`${address(report.id)}/xac-nhan`}>
            <FormToken
              shown={shown}
              idempotencyKey={`${sent.key.slice(0, 32)}-${lineNumber(line, report)}`}
            />
            <Seen report={report} />
            <input type="hidden" name="dong" value={line.name} />
            <button type="submit" data-do="verify" aria-label={word.line.verifyNamed(line.name)}>
              {word.line.verify}
            </button>
          </form>
        )}
        {mayReturn && (
          <details open={(sent.values[field] ?? '') !== ''}>
            <summary data-do="comment">{word.line.comment}</summary>
            <div class="field">
              <label for={field}>{word.line.commentOn(line.name)}</label>
              <Wrong field={field} problems={sent.problems} />
              <textarea name={field} form="tra-lai" {...fieldState(field, sent.problems)}>
                {sent.values[field] ?? ''}
              </textarea>
              <button class="second" type="submit" form="tra-lai">
                {word.act.send}
              </button>
            </div>
          </details>
        )}
      </div>
    </section>
  );
}

const lineNumber = ({ name }: Line, { items, values }: Report): number =>
  [...items.map(({ task }) => task.code), ...values.map(({ indicator }) => indicator.code)].indexOf(name);

function LineState({ line, report, shown, word }: Pick<Part, 'report' | 'shown' | 'word'> & { line: Line }) {
  const { verification } = line;
  if (verification)
    return (
      <p class="state is-good">
        {word.line.verifiedBy(
          nameText(verification.verifiedByAgency, shown.language),
          formatMoment(verification.verifiedAt),
        )}
      </p>
    );
  if (report.status !== 'SUBMITTED') return null;
  const { language } = shown;
  const [verifier] = line.verifiers ?? [];
  const why = (verifier?.why && dictionary[language].FieldReason[verifier.why]) || null;
  if (line.waitsForMe)
    return <p class="state is-waiting">{why ? word.line.waitsForMeBecause(why) : word.line.waitsForMe}</p>;
  const who = (line.verifiers ?? []).map(({ agency }) => nameText(agency, language)).join(', ');
  return <p class="state">{why ? word.line.waitsForBecause(who, why) : word.line.waitsForOthers}</p>;
}

const Seen = ({ report }: { report: Report }) => (
  <input type="hidden" name="revision" value={String(report.revision)} />
);

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
  if (!verifies && !publishes && !mayReturn) return null;
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
      {mayReturn && (
        <form method="post" action={`${address(report.id)}/tra-lai`} id="tra-lai">
          <h3>{word.act.returnHeading}</h3>
          <p>{word.act.returnHow}</p>
          <FormToken shown={shown} idempotencyKey={`${sent.key.slice(0, 32)}-ret`} />
          <Seen report={report} />
          <label for={field}>{word.act.wholeComment}</label>
          <Wrong field={field} problems={sent.problems} />
          <textarea name={field} {...fieldState(field, sent.problems)}>
            {sent.values[field] ?? ''}
          </textarea>
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

const listKeys = ({ keys }: VerifyWords) =>
  [
    ['j k', keys.next],
    ['Enter', keys.open],
    ['?', keys.help],
  ] as const;
const reportKeys = ({ keys }: VerifyWords) =>
  [
    ['j k', keys.next],
    ['v', keys.verify],
    ['r', keys.comment],
    ['Shift V', keys.whole],
    ['p', keys.publish],
    ['?', keys.help],
  ] as const;

const Field = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const unitWords = (unit: string, language: Language): string => {
  const { units } = words[language].figures;
  return units[unit as keyof typeof units] ?? unit;
};

const evidenceText = (evidence: SaidOfTask['evidence'], language: Language): string =>
  evidence.map(({ reference, grade }) => `${reference} (${dictionary[language].Grade[grade]})`).join('; ');

/** Every field of a line in words, so that two of them can be held side by side. */
const taskFields = (
  language: Language,
): { readonly [K in keyof SaidOfTask]: (said: SaidOfTask) => string } => ({
  claim: ({ claim }) => (claim === null ? '' : dictionary[language].Claim[claim]),
  done: ({ done }) => done ?? '',
  difficulties: ({ difficulties }) => difficulties ?? '',
  recommendation: ({ recommendation }) => recommendation ?? '',
  evidence: ({ evidence }) => evidenceText(evidence, language),
  nothingBecause: ({ nothingBecause }) => nothingBecause ?? '',
  withdrawnBecause: ({ withdrawnBecause }) => withdrawnBecause ?? '',
});
const figureFields = (
  word: VerifyWords,
  language: Language,
): { readonly [K in keyof SaidOfFigure]: (said: SaidOfFigure) => string } => {
  const decimal = (text: string | null) => (text === null ? '' : formatDecimal(text, language));
  return {
    value: ({ value }) => decimal(value),
    numerator: ({ numerator }) => decimal(numerator),
    denominator: ({ denominator }) => decimal(denominator),
    denominatorBase: ({ denominatorBase }) => denominatorBase ?? '',
    blankIsMeant: ({ blankIsMeant }) => (blankIsMeant ? word.line.meant : word.line.notMeant),
    reason: ({ reason }) => reason ?? '',
    withdrawnBecause: ({ withdrawnBecause }) => withdrawnBecause ?? '',
  };
};

/** What is different, field by field: what it said, and what it says now. */
function Differences<Said extends object>({
  fields,
  changed,
  before,
  now,
  heading,
  same,
  word,
  language,
}: {
  readonly fields: { readonly [K in keyof Said]: (said: Said) => string };
  readonly changed: readonly (keyof Said)[];
  readonly before: Said;
  readonly now: Said;
  readonly heading: string;
  readonly same: string;
  readonly word: VerifyWords;
  readonly language: Language;
}) {
  if (changed.length === 0) return <p class="small">{same}</p>;
  return (
    <div class="changes">
      <p class="label">{heading}</p>
      <ul>
        {changed.map((name) => (
          <li key={String(name)}>
            {capital(dictionary[language].LineField[name as LineField])}:{' '}
            <span class="unseen">{word.line.before} </span>
            <del>{fields[name](before) || word.line.blank}</del> <span class="unseen">{word.line.now} </span>
            <ins>{fields[name](now) || word.line.blank}</ins>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Compared<Said extends object>({
  line,
  fields,
  word,
  language,
}: {
  readonly line: Said & Beside<Said>;
  readonly fields: { readonly [K in keyof Said]: (said: Said) => string };
  readonly word: VerifyWords;
  readonly language: Language;
}) {
  const { beforeReturn, changedSinceReturn, lastRound, changedSinceLastRound } = line;
  return (
    <>
      {beforeReturn && (
        <Differences
          fields={fields}
          changed={changedSinceReturn ?? []}
          before={beforeReturn as Said}
          now={line}
          heading={word.line.sinceReturn(formatMoment(beforeReturn.handedInAt))}
          same={word.line.sameSinceReturn(formatMoment(beforeReturn.handedInAt))}
          word={word}
          language={language}
        />
      )}
      {lastRound.length === 1 && (
        <Differences
          fields={fields}
          changed={changedSinceLastRound ?? []}
          before={lastRound[0]!}
          now={line}
          heading={word.line.sinceLast}
          same={word.line.sameAsLast}
          word={word}
          language={language}
        />
      )}
      {lastRound.length > 1 && (
        <div class="changes">
          <p class="label">{word.line.sinceLast}</p>
          <ul>
            {lastRound.map((said, at) => (
              <li key={at}>
                {(Object.keys(fields) as (keyof Said)[])
                  .map((name) => fields[name](said))
                  .filter((text) => text !== '')
                  .join('; ')}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function itemLines({ items }: Report, { word, shown }: Words): Line[] {
  const fields = taskFields(shown.language);
  return items.map((item) => ({
    name: item.task.code,
    title: { vi: item.task.titleVi, en: item.task.titleEn },
    waitsForMe: item.waitsForMe,
    verifiers: item.verifiers,
    verification: item.verification,
    body: (
      <>
        <dl class="said">
          <Field name={capital(dictionary[shown.language].LineField.claim)}>
            <b>{capital(unsaidOf(item, shown.language) ?? fields.claim(item))}</b>
          </Field>
          {item.done && <Field name={capital(dictionary[shown.language].LineField.done)}>{item.done}</Field>}
          {item.difficulties && (
            <Field name={capital(dictionary[shown.language].LineField.difficulties)}>
              {item.difficulties}
            </Field>
          )}
          {item.recommendation && (
            <Field name={capital(dictionary[shown.language].LineField.recommendation)}>
              {item.recommendation}
            </Field>
          )}
          {item.claim !== null && (
            <Field name={capital(dictionary[shown.language].LineField.evidence)}>
              {fields.evidence(item) || word.line.noEvidence}
            </Field>
          )}
        </dl>
        <Compared<SaidOfTask> line={item} fields={fields} word={word} language={shown.language} />
      </>
    ),
  }));
}

function valueLines({ report, qualityFindings }: ToJudgeAnswer, { word, shown }: Words): Line[] {
  const { language } = shown;
  const lineOf = (code: string) => report!.values.find(({ indicator }) => indicator.code === code);
  const called = (code: string) => inLanguage(nameOf(lineOf(code)?.indicator ?? {}), language).text || code;
  const fields = figureFields(word, language);
  return report!.values.map((value) => {
    const { indicator, numerator, denominator, denominatorBase, reason } = value;
    const found = (qualityFindings ?? []).filter((f) => f.indicator === indicator.code);
    return {
      name: indicator.code,
      title: { vi: indicator.nameVi, en: indicator.nameEn },
      waitsForMe: value.waitsForMe,
      verifiers: value.verifiers,
      verification: value.verification,
      body: (
        <>
          <dl class="said">
            <Field name={capital(dictionary[shown.language].LineField.value)}>
              {value.withdrawnBecause === null ? (
                <b class="figure">{fields.value(value) || word.line.blank}</b>
              ) : (
                <b>{unsaidOf(value, language)}</b>
              )}{' '}
              {value.value && unitWords(indicator.unit, language)}
              {value.blankIsMeant && ` (${dictionary[shown.language].LineField.blankIsMeant})`}
            </Field>
            {numerator !== null && denominator !== null && (
              <Field
                name={`${capital(dictionary[shown.language].LineField.numerator)}, ${dictionary[shown.language].LineField.denominator}`}
              >
                {word.line.fraction(
                  fields.numerator(value),
                  fields.denominator(value),
                  denominatorBase ?? '',
                )}
              </Field>
            )}
            {reason && <Field name={capital(dictionary[shown.language].LineField.reason)}>{reason}</Field>}
            {found.length > 0 && (
              <Field name={word.line.found}>
                <ul class="found">
                  {found.map((one) => (
                    <li key={`${one.code} ${one.field}`}>
                      <b>{one.isBlocking ? word.line.blocking : word.line.unusual}</b>,{' '}
                      {one.isExplained ? word.line.explained : word.line.unexplained}:{' '}
                      {findingText(foundOf(one), called, language)}
                    </li>
                  ))}
                </ul>
              </Field>
            )}
          </dl>
          <Compared<SaidOfFigure> line={value} fields={fields} word={word} language={shown.language} />
        </>
      ),
    };
  });
}
