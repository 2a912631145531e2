// The plans that were read, against each task: one bar a plan, then group by group what each says, each cell leading to its place.
import { capital, dictionary } from '../../../../db/words.ts';
import { type Both, inLanguage, type Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { shownPlace } from '../../../lib/places.ts';
import { atDay, called } from '../body/parts.tsx';
import { GapBar, GapSign } from '../said/gap-bar.tsx';
import { Said, Section } from '../shell/parts.tsx';
import { type ComparedPlan, countsOf, groupsOf, isInText, type PlanRecord } from './facts.ts';
import { type In, PaperLink, paperAt } from './parts.tsx';

/** More plans side by side are no longer read as a table; the files have them all. */
const mostShown = 6;

export function Against(said: In) {
  const { answer, directive, compared, word, language } = said;
  const { gapMatrix: matrix } = answer;
  const count = (n: number) => formatDecimal(n, language);
  if (!matrix || compared.length === 0)
    return (
      <Section id="doi-chieu" heading={word.matrix.heading}>
        <p>{word.matrix.none}</p>
      </Section>
    );
  const plans = compared.slice(0, mostShown);
  const unread = matrix.rows.filter(({ plan }) => plan !== null).length - compared.length;
  return (
    <Section id="doi-chieu" heading={word.matrix.heading}>
      <p>{word.matrix.intro({ plans: count(compared.length), tasks: count(matrix.columns.length) })}</p>
      {plans.map((one) => (
        <Tally key={one.plan.id} one={one} {...said} />
      ))}
      {compared.length > plans.length && (
        <p>{word.matrix.cut(count(plans.length), count(compared.length))}</p>
      )}
      {groupsOf(directive, matrix).map(({ code, title, at }) => (
        <details key={code}>
          <summary>
            <b>
              {code}. <Said both={title} language={language} />
            </b>
            <span class="small">
              {word.matrix.group({
                tasks: count(at.length),
                said: plans
                  .map(({ plan, cells }) => `${issuerOf(plan, language)} ${count(spoken(cells, at))}`)
                  .join(', '),
              })}
            </span>
          </summary>
          <Cells at={at} plans={plans} {...said} />
        </details>
      ))}
      <p class="small">
        {matrix.agreement.read > 0 &&
          word.matrix.agreement({
            alike: count(matrix.agreement.alike),
            read: count(matrix.agreement.read),
          })}{' '}
        {unread > 0 && word.matrix.unread(count(unread))}
      </p>
    </Section>
  );
}

/** Whose plan it is, in a word: its place, else its body. */
const issuerOf = ({ territory, agency }: PlanRecord, language: Language): string =>
  territory ? inLanguage(shownPlace(territory), language).text : called(agency, language);

const spoken = (cells: ComparedPlan['cells'], at: readonly number[]): number =>
  at.filter((one) => isInText(cells[one]!)).length;

function Tally({ one: { plan, cells }, answer, shown, word, language }: In & { one: ComparedPlan }) {
  const counts = countsOf(answer.gapMatrix!.states, cells);
  const count = (n: number) => formatDecimal(n, language);
  return (
    <>
      <h3>
        {word.matrix.said({
          place: issuerOf(plan, language),
          said: count(cells.filter(isInText).length),
          all: count(cells.length),
        })}
      </h3>
      <p class="small">
        <PaperLink paper={plan.document} shown={shown} />
      </p>
      <GapBar counts={counts} />
      <ul class="tally">
        {counts.map(([state, n]) => (
          <li key={state}>
            <GapSign state={state} /> <b>{count(n)}</b> {dictionary[language].GapState[state]}
          </li>
        ))}
      </ul>
    </>
  );
}

function Cells({ at, plans, ...said }: In & { at: readonly number[]; plans: readonly ComparedPlan[] }) {
  const { answer, shown, word, language } = said;
  const { columns } = answer.gapMatrix!;
  return (
    <table class="cells">
      <thead>
        <tr>
          <th scope="col">{word.matrix.task}</th>
          {plans.map(({ plan }) => (
            <th scope="col" key={plan.id}>
              {issuerOf(plan, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {at.map((column) => {
          const { code, titleVi, titleEn } = columns[column]!;
          const title: Both = { vi: titleVi, en: titleEn };
          return (
            <tr key={code}>
              <th scope="row">
                <a href={`/${language}/nhiem-vu/${code}${atDay(shown)}`}>{code}</a>{' '}
                <Said both={title} language={language} />
              </th>
              {plans.map(({ plan, cells }) => (
                <td key={plan.id} data-name={issuerOf(plan, language)}>
                  <GapSign state={cells[column]!} />{' '}
                  <a href={paperAt(plan.document, shown, `#nv-${code}`)}>
                    {capital(dictionary[language].GapState[cells[column]!])}
                  </a>
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
