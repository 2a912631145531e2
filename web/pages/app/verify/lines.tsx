// A report line by line: what each says, what was found in it, and what can be done with it.
import type { ComponentChildren } from 'preact';
import { capital, dictionary } from '../../../../db/words.ts';
import { formatMoment } from '../../../lib/dates.ts';
import { findingText } from '../../../lib/finding-text.ts';
import { type Both, inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { unsaidOf } from '../../../words/completeness.ts';
import { words } from '../../../words/words.ts';
import type { ReportToJudgeAnswer } from '../../answers.ts';
import { FormToken, fieldState, Wrong } from '../frame/frame.tsx';
import { nameText } from '../frame/marks.tsx';
import { EvidenceRead } from '../report/evidence.tsx';
import { dueIn, groundsOf, titleIn } from '../report/say.ts';
import { foundOf } from '../report/sheet.ts';
import type { Report, SaidOfFigure, SaidOfTask, Verification } from './answer.ts';
import { Compared, figureFields, taskFields } from './compared.tsx';
import type { Ordered } from './order.ts';
import { address, type Part, Seen, type Words } from './part.tsx';

/** A line whatever it speaks of. */
export interface Line {
  /** Task code or indicator. */
  readonly name: string;
  readonly title: Both;
  readonly waitsForMe: boolean;
  readonly verifiers: Report['items'][number]['verifiers'];
  readonly verification: Verification;
  /** What is odd about a figure, in words. */
  readonly odd: readonly { readonly text: string; readonly isExplained: boolean }[];
  readonly body: ComponentChildren;
}

/** The `id` of a line on the page, and of its field. */
export const lineId = (name: string) => `d-${name.replaceAll('.', '-')}`;
export const reasonField = (name: string) => `y-${name}`;

export const Lines = ({ lines, heading, ...part }: Part & { lines: readonly Line[]; heading: string }) =>
  lines.length === 0 ? null : (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      {lines.map((line) => (
        <OneLine key={line.name} line={line} {...part} />
      ))}
    </section>
  );

/** Each task that is owed: what is due of it, what is said of it or that nothing is, and the figures that belong to it. */
export const Cards = ({
  cards,
  lines,
  ...part
}: Part & { cards: Ordered['cards']; lines: readonly Line[] }) => {
  const { report, word, shown } = part;
  const { language } = shown;
  const lineOf = (name: string) => lines.find((line) => line.name === name);
  return cards.length === 0 ? null : (
    <section aria-label={word.report.owed}>
      <h2>{word.report.owed}</h2>
      {cards.map(({ task, figures }) => {
        const line = lineOf(task);
        const due = report.obligations
          .filter((one) => one.task.code === task)
          .map((one) => (
            <p class="small" key={one.id}>
              {capital(dictionary[shown.language].Owes[one.owes])}. {dueIn(one, shown.now, language).text},{' '}
              {groundsOf(one, language).join(', ')}.
            </p>
          ));
        return (
          <div class="card" key={task}>
            {line ? (
              <OneLine line={line} due={due} {...part} />
            ) : (
              <section
                class="line is-missing"
                id={lineId(task)}
                tabIndex={-1}
                aria-labelledby={`${lineId(task)}-ten`}
              >
                <h3 id={`${lineId(task)}-ten`}>
                  {task} {titleIn(report.owed.find(({ code }) => code === task)!, language)}
                </h3>
                {due}
                <p class="state is-bad">{word.report.missing}</p>
              </section>
            )}
            {figures.map((name) => (
              <OneLine key={name} line={lineOf(name)!} {...part} />
            ))}
          </div>
        );
      })}
    </section>
  );
};

function OneLine({
  line,
  due,
  report,
  sent,
  mayReturn,
  shown,
  word,
}: Part & { line: Line; due?: ComponentChildren }) {
  const { language } = shown;
  const id = lineId(line.name);
  const field = reasonField(line.name);
  const title = inLanguage(line.title, language);
  const waits = report.status === 'SUBMITTED' && line.waitsForMe;
  return (
    <section class={`line ${waits ? 'is-mine' : ''}`} id={id} tabIndex={-1} aria-labelledby={`${id}-ten`}>
      <h3 id={`${id}-ten`}>
        {line.name} <span lang={title.lang === language ? undefined : title.lang}>{title.text}</span>
        {line.odd.length > 0 && <span class="mark is-odd">{word.line.odd}</span>}
      </h3>
      {due}
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
        {mayReturn(line) && (
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

export function itemLines({ items }: Report, { word, shown }: Words): Line[] {
  const fields = taskFields(shown.language);
  return items.map((item) => ({
    name: item.task.code,
    title: { vi: item.task.titleVi, en: item.task.titleEn },
    waitsForMe: item.waitsForMe,
    verifiers: item.verifiers,
    verification: item.verification,
    odd: [],
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
              {item.evidence.length > 0 ? (
                <EvidenceRead evidence={item.evidence} language={shown.language} />
              ) : (
                word.line.noEvidence
              )}
            </Field>
          )}
        </dl>
        <Compared<SaidOfTask> line={item} fields={fields} word={word} language={shown.language} />
      </>
    ),
  }));
}

export function valueLines({ report, qualityFindings }: ReportToJudgeAnswer, { word, shown }: Words): Line[] {
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
      odd: found.map((one) => ({
        text: findingText(foundOf(one), called, language),
        isExplained: one.isExplained,
      })),
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
