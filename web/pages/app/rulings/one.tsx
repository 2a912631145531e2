// One ruling: what it says, what it has made due, and what can be done about either.
import { StatusSprite } from '../../../charts/legend.tsx';
import { inRuns } from '../../../lib/codes.ts';
import { formatDay, formatPeriod, lastDay } from '../../../lib/dates.ts';
import { inLanguage, type Language } from '../../../lib/language.ts';
import { sectionIn } from '../../../lib/sections.ts';
import type { OneRulingAnswer } from '../../answers.ts';
import { boardStyles } from '../board/page.css.ts';
import { StatusPill } from '../board/status-pill.tsx';
import { boardWords } from '../board/words.ts';
import { inAddress } from '../frame/addresses.ts';
import { FormToken, frame, type Problem, type Sent, type Shown, Wrong } from '../frame/frame.tsx';
import { Done, ExampleMark, isExample, Name, nameText } from '../frame/marks.tsx';
import { appWords } from '../frame/words.ts';
import { rulingStyles } from './page.css.ts';
import { forceWords } from './page.tsx';
import { listedField, mostAtOnce, pickField, seenAs } from './picked.ts';
import { count, DayField, ruleWords, rulingName, whomWords } from './said.tsx';
import { type RulingsWords, rulingsWords } from './words.ts';

type OneRuling = Extract<NonNullable<OneRulingAnswer['node']>, { due: unknown }>;
type Owed = OneRulingAnswer['obligations']['nodes'][number];

export function drawOneRuling(
  { node, obligations }: OneRulingAnswer,
  shown: Shown,
  sent: Sent,
): string | null {
  if (node === null || !('due' in node)) return null;
  const { language } = shown;
  const word = rulingsWords[language];
  const { xong, so } = sent.address;
  return frame({
    shown: { ...shown, path: '/app/quyet-dinh' },
    title: word.one.title(rulingName(node, language)),
    css: boardStyles + rulingStyles,
    problems: sent.problems,
    children: (
      <>
        <StatusSprite />
        <Done
          text={
            {
              ghi: word.one.made,
              het: word.one.ended,
              viec: word.one.granted(count(Number(so) || 0, language)),
            }[xong ?? '']
          }
        />
        <Facts ruling={node} language={language} word={word} />
        <Links ruling={node} word={word} />
        <Rounds ruling={node} sent={sent} language={language} word={word} />
        <OwedByIt ruling={node} obligations={obligations} shown={shown} sent={sent} word={word} />
        {node.until === null && <Ending ruling={node} shown={shown} sent={sent} word={word} />}
      </>
    ),
  });
}

interface Part {
  readonly ruling: OneRuling;
  readonly word: RulingsWords;
}

function Facts({ ruling, language, word }: Part & { language: Language }) {
  const { document } = ruling;
  const rows = [
    [word.one.rule, ruleWords(ruling, language, word)],
    [word.one.tasks, inRuns(ruling.tasks.map(({ code }) => code)).join(', ')],
    [word.one.whom, whomWords(ruling, language, word)],
    [
      word.one.document,
      `${[document.symbol, inLanguage({ vi: document.titleVi, en: document.titleEn }, language).text].filter(Boolean).join(', ')}; ${sectionIn(ruling.section, language)}`,
    ],
    [word.one.authority, `${nameText(ruling.authority, language)}, ${formatDay(ruling.ruledOn)}`],
    [word.one.force, forceWords(ruling, word)],
  ];
  return (
    <>
      {isExample(ruling) && (
        <p>
          <ExampleMark word={appWords[language]} />
        </p>
      )}
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const Links = ({ ruling, word }: Part) => (
  <p class="buttons">
    {ruling.until === null && (
      <a class="button" href={`/app/quyet-dinh/moi?thay=${inAddress(ruling.id)}`}>
        {word.one.replace}
      </a>
    )}
    {ruling.replaces && (
      <a class="touch" href={`/app/quyet-dinh/${inAddress(ruling.replaces.id)}`}>
        {word.one.replaces}
      </a>
    )}
    {ruling.replacedBy && (
      <a class="touch" href={`/app/quyet-dinh/${inAddress(ruling.replacedBy.id)}`}>
        {word.one.replaced}
      </a>
    )}
  </p>
);

function Rounds({ ruling, sent, language, word }: Part & { sent: Sent; language: Language }) {
  if (ruling.due.length === 0) return <p class="notice">{word.one.noneOwed}</p>;
  const here = `/app/quyet-dinh/${inAddress(ruling.id)}`;
  const { ky } = sent.address;
  const rounds = new Map<string, OneRuling['due']>();
  for (const one of ruling.due) rounds.set(one.round, [...(rounds.get(one.round) ?? []), one]);
  return (
    <>
      <h2>{word.one.rounds}</h2>
      <ul class="rounds">
        <li>
          <a href={here} aria-current={ky ? undefined : 'true'}>
            {word.one.all}
          </a>
        </li>
        {[...rounds].map(([round, days]) => (
          <li key={round}>
            <a
              href={`${here}?ky=${inAddress(round)}`}
              aria-current={ky === inAddress(round) ? 'true' : undefined}
            >
              {formatPeriod(days[0]!.period, language)}:{' '}
              {word.list.owed(
                count(
                  days.reduce((sum, { obligations }) => sum + obligations, 0),
                  language,
                ),
              )}
              , {formatDay(lastDay(days[0]!.dueAt))}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function OwedByIt({
  ruling,
  obligations: { nodes, totalCount },
  shown,
  sent,
  word,
}: Part & Pick<OneRulingAnswer, 'obligations'> & { shown: Shown; sent: Sent }) {
  const { language } = shown;
  const chosen = ruling.due.find(({ round }) => inAddress(round) === sent.address.ky);
  const board = boardWords[language];
  if (ruling.due.length === 0) return null;
  const open = nodes.filter(({ status }) => status !== 'NOT_RESPONSIBLE' && status !== 'EXEMPT');
  const listed = open.slice(0, mostAtOnce);
  return (
    <section aria-labelledby="viec">
      <h2 id="viec">{chosen ? word.one.ofRound(formatPeriod(chosen.period, language)) : word.one.owed}</h2>
      {nodes.length === 0 ? (
        <p>{word.one.noneInRound}</p>
      ) : (
        <form method="post" action="/app/quyet-dinh/viec">
          <FormToken shown={shown} />
          {totalCount > nodes.length && (
            <p class="notice">{word.one.cut(count(nodes.length, language), count(totalCount, language))}</p>
          )}
          <Wrong field="chon" problems={sent.problems} />
          <table class="stack" id="chon">
            <thead>
              <tr>
                <th scope="col">{word.one.body}</th>
                <th scope="col">{word.one.task}</th>
                <th scope="col">{word.one.due}</th>
                <th scope="col">{word.one.state}</th>
              </tr>
            </thead>
            <tbody>
              {nodes.map((owed, at) => (
                <tr key={owed.id}>
                  <th scope="row">
                    <span class="choice">
                      {open.includes(owed) && (
                        <input
                          type="checkbox"
                          name={pickField(at)}
                          value={seenAs(owed)}
                          aria-label={word.one.pick(owedName(owed, language))}
                        />
                      )}
                      <a class="touch" href={`/app/quyet-dinh/viec/${inAddress(owed.id)}`}>
                        <Name of={owed.agency} language={language} />
                      </a>
                    </span>
                  </th>
                  <td data-name={word.one.task}>{owed.task.code}</td>
                  <td data-name={word.one.due}>
                    {formatDay(lastDay(owed.dueAt))}
                    <Grants owed={owed} word={word} />
                  </td>
                  <td data-name={word.one.state}>
                    <StatusPill owed={owed} language={language} word={board} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {open.length > 0 && (
            <div class="buttons">
              <button type="submit">{word.one.grant}</button>
              <button class="second" type="submit" name="tat-ca" value="1">
                {word.one.pickAll(count(listed.length, language))}
              </button>
              {listed.map((owed, at) => (
                <input key={owed.id} type="hidden" name={listedField(at)} value={seenAs(owed)} />
              ))}
            </div>
          )}
        </form>
      )}
    </section>
  );
}

/** One that is owed, in a few words. */
export const owedName = (
  { agency, task, round }: Pick<Owed, 'agency' | 'task' | 'round'>,
  language: Language,
) => `${nameText(agency, language)}, ${task.code}, ${formatPeriod(round.period, language)}`;

/** What documents have moved or lifted since. */
export const Grants = ({
  owed,
  word,
}: {
  owed: Pick<Owed, 'exemptions' | 'releasedOn'>;
  word: RulingsWords;
}) => (
  <>
    {owed.exemptions.map(({ kind, dueOn, on, document }) => (
      <span class="small" key={`${kind} ${on} ${dueOn}`}>
        {' '}
        {kind === 'EXTENSION'
          ? word.one.extended(formatDay(dueOn ?? ''), document.symbol ?? '')
          : word.one.exempt(document.symbol ?? '')}
      </span>
    ))}
    {owed.releasedOn && <span class="small"> {word.one.released(formatDay(owed.releasedOn))}</span>}
  </>
);

function Ending({ ruling, shown, sent, word }: Part & { shown: Shown; sent: Sent }) {
  const problems: readonly Problem[] = sent.problems;
  return (
    <section aria-labelledby="ket-thuc">
      <h2 id="ket-thuc">{word.one.endHeading}</h2>
      <form method="post" action="/app/quyet-dinh/nhieu/ket-thuc/xem">
        <FormToken shown={shown} />
        <input type="hidden" name={pickField(0)} value={seenAs(ruling)} />
        <DayField
          name="until"
          label={word.one.until}
          hint={word.one.endHint}
          value={sent.values.until}
          problems={problems}
        />
        <button class="second" type="submit">
          {word.one.endPreview}
        </button>
      </form>
    </section>
  );
}
