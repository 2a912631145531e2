// Which body is late on which task, in one round; and the page of one duty, which every cell leads to.

import { StatusSprite } from '../../../charts/legend.tsx';
import * as matrix from '../../../charts/matrix.tsx';
import { stageWords } from '../../../charts/status.ts';
import * as stepStrip from '../../../charts/step-strip.tsx';
import { civilDate, formatDay, formatMoment, formatPeriod, lastDay } from '../../../lib/dates.ts';
import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { DutyAnswer, TaskAgencyMatrixAnswer } from '../../answers.ts';
import { inAddress } from '../frame/addresses.ts';
import { frame, type Sent, type Shown } from '../frame/frame.tsx';
import { ExampleMark, isExample, nameText } from '../frame/marks.tsx';
import { appWords } from '../frame/words.ts';
import type { Owed } from './answer.ts';
import { belongs, bodyKinds, codeOf, letterOf, matches, matrixOf, whichOf } from './owed.ts';
import { boardStyles } from './page.css.ts';
import { ofDirective, RoundChoice } from './round-choice.tsx';
import { StatusPill } from './status-pill.tsx';
import { type BoardWords, boardWords } from './words.ts';

export function drawMatrix(answer: TaskAgencyMatrixAnswer, shown: Shown, { address }: Sent): string {
  const { language } = shown;
  const word = boardWords[language];
  const app = appWords[language];
  const { round } = answer;
  const rounds = answer.directive?.rounds.nodes ?? [];
  const which = whichOf(address.xem, shown.viewer!.isExample);
  const choice = {
    group: address.nhom ?? '',
    kind: address.loai ?? '',
    task: address.nv ?? '',
    body: address['co-quan'] ?? '',
  };
  const keepsOrder = address.xep === 'ten';
  const all = (round?.obligations.nodes ?? []).filter(belongs(which));
  const owed = all.filter(matches(choice));
  const now: Record<string, string> = {
    ...ofDirective(answer),
    ky: round?.period ?? '',
    xem: which === 'examples' ? 'vi-du' : 'that',
    ...(choice.group && { nhom: choice.group }),
    ...(choice.kind && { loai: choice.kind }),
    ...(keepsOrder && { xep: 'ten' }),
  };
  const link = (more: Record<string, string>) =>
    `/app/ma-tran?${new URLSearchParams({ ...now, ...more }).toString()}`;
  const groups = [
    ...new Set((answer.directive?.tasks.nodes ?? []).map(({ code }) => code.split('.')[0]!)),
  ].sort((a, b) => Number(a) - Number(b));
  const data = matrixOf(owed, language, link, keepsOrder);
  const number = (count: number) => formatDecimal(count, language);
  return frame({
    shown,
    title: round ? word.matrixTitleOf(formatPeriod(round.period, language)) : word.matrixTitle,
    css: boardStyles,
    children: (
      <>
        <StatusSprite />
        {rounds.length === 0 ? (
          <p class="notice">{word.noRounds}</p>
        ) : (
          <RoundChoice
            directives={answer.directives.nodes}
            under={answer.directive?.slug}
            rounds={rounds}
            chosen={round?.period ?? ''}
            which={which}
            path="/app/ma-tran"
            language={language}
            word={word}
          >
            <div>
              <label for="nhom">{word.matrix.group}</label>
              <select id="nhom" name="nhom">
                <option value="">{word.matrix.allGroups}</option>
                {groups.map((group) => (
                  <option key={group} value={group} selected={group === choice.group}>
                    {group}
                  </option>
                ))}
              </select>
            </div>
            <div>
              <label for="loai">{word.matrix.kind}</label>
              <select id="loai" name="loai">
                <option value="">{word.matrix.allKinds}</option>
                {bodyKinds.map((kind) => (
                  <option key={kind} value={kind} selected={kind === choice.kind}>
                    {word.matrix.kinds[kind]}
                  </option>
                ))}
              </select>
            </div>
          </RoundChoice>
        )}
        {rounds.length > 0 && !round && <p class="notice">{word.noSuchRound}</p>}
        {round && (
          <>
            <p class={which === 'examples' ? 'notice' : 'small'}>
              {which === 'examples' && <ExampleMark word={app} />}{' '}
              {which === 'examples' ? word.examplesShown : word.factsShown}{' '}
              <span class="small">{word.asOf(formatMoment(shown.now))}</span>
            </p>
            {(choice.task || choice.body) && (
              <p>
                <a class="touch" href={link({})}>
                  {word.matrix.clear}
                </a>
              </p>
            )}
            {owed.length === 0 ? (
              <p class="notice">{all.length === 0 ? word.matrix.noRuling : word.matrix.noneSo}</p>
            ) : (
              <>
                <p>
                  {word.matrix.intro(
                    number(owed.length),
                    number(data.bodies.length),
                    number(data.tasks.length),
                  )}
                </p>
                <ul class="which" aria-label={word.matrix.sort}>
                  <li>
                    <a href={link({ xep: 'tre' })} aria-current={keepsOrder ? undefined : 'true'}>
                      {word.matrix.byLateness}
                    </a>
                  </li>
                  <li>
                    <a href={link({ xep: 'ten' })} aria-current={keepsOrder ? 'true' : undefined}>
                      {word.matrix.byName}
                    </a>
                  </li>
                </ul>
                {matrix.render(data, language)}
              </>
            )}
          </>
        )}
      </>
    ),
  });
}

type Duty = NonNullable<DutyAnswer['node']>;

export function drawDuty(answer: DutyAnswer, shown: Shown): string | null {
  const { node, directives } = answer;
  // The id in the address may be that of another kind of record, of which nothing is asked.
  if (node === null || !('status' in node)) return null;
  const { language } = shown;
  const word = boardWords[language];
  const app = appWords[language];
  const matrixOfDuty: Record<string, string> = {
    ...(directives.totalCount > 1 && { ct: node.task.directive.slug }),
    ky: node.round.period,
    xem: isExample(node) ? 'vi-du' : 'that',
  };
  return frame({
    shown,
    title: word.duty.title(codeOf(node.task, answer), nameText(node.agency, language)),
    css: boardStyles,
    children: (
      <>
        <StatusSprite />
        <p>
          {isExample(node) && <ExampleMark word={app} />}{' '}
          <a class="touch" href={`/app/ma-tran?${new URLSearchParams(matrixOfDuty).toString()}`}>
            {word.duty.back}
          </a>
        </p>
        <p class="lead">{inLanguage({ vi: node.task.titleVi, en: node.task.titleEn }, language).text}</p>
        <DutyFacts duty={node} language={language} word={word} />
        <h2>{word.duty.reports}</h2>
        {node.reports.length === 0 ? (
          <p>{word.duty.noReports}</p>
        ) : (
          <ul class="plain">
            {node.reports.map(({ id, status, submittedAt }) => (
              <li key={id}>
                <a class="touch" href={`/app/tham-dinh/${inAddress(id)}`}>
                  {word.duty.report(
                    stageWords(status, language),
                    submittedAt === null ? '–' : formatMoment(submittedAt),
                  )}
                </a>
              </li>
            ))}
          </ul>
        )}
        <h2>{word.duty.urgings}</h2>
        <DutyUrgings duty={node} language={language} word={word} />
        {shown.viewer!.roles.includes('COMMISSION') && node.daysLate !== null && !letterOf(node) && (
          <p>
            <a class="button" href="/app/don-doc">
              {word.today.urge}
            </a>
          </p>
        )}
      </>
    ),
  });
}

function DutyFacts({ duty, language, word }: { duty: Duty; language: Language; word: BoardWords }) {
  const { ruling, dueAt, exemptions, releasedOn, round } = duty;
  return (
    <>
      <dl>
        <div>
          <dt>{word.duty.status}</dt>
          <dd>
            <StatusPill owed={duty} language={language} word={word} />
          </dd>
        </div>
        <div>
          <dt>{word.round}</dt>
          <dd>{formatPeriod(round.period, language)}</dd>
        </div>
        <div>
          <dt>{word.duty.due}</dt>
          <dd>{formatDay(lastDay(dueAt))}</dd>
        </div>
        <div>
          <dt>{word.duty.ruling}</dt>
          <dd>{word.duty.ruled(ruling.document.symbol ?? '', ruling.section, formatDay(ruling.ruledOn))}</dd>
        </div>
      </dl>
      {exemptions.map(({ kind, dueOn, reason, document, on }) => (
        <p key={on}>
          {kind === 'EXTENSION'
            ? word.duty.extension(dueOn === null ? '' : formatDay(dueOn), document.symbol ?? '', reason)
            : word.duty.exemption(document.symbol ?? '', reason)}
        </p>
      ))}
      {duty.reason && <p>{duty.reason}</p>}
      {releasedOn && <p>{word.duty.released(formatDay(releasedOn))}</p>}
    </>
  );
}

function DutyUrgings({
  duty,
  language,
  word,
}: {
  duty: Pick<Owed, 'letters' | 'agency'>;
  language: Language;
  word: BoardWords;
}) {
  const letters = (duty.letters ?? []).filter(({ state }) => state !== 'WITHDRAWN').reverse();
  if (letters.length === 0) return <p>{word.duty.noUrgings}</p>;
  const steps = letters.flatMap(({ signedAt, answeredAt }): stepStrip.Step[] => [
    { kind: 'LETTER', on: civilDate(signedAt!), document: null },
    ...(answeredAt ? [{ kind: 'ANSWER' as const, on: civilDate(answeredAt), document: null }] : []),
  ]);
  return stepStrip.render([{ code: duty.agency.id, body: nameOf(duty.agency), steps }], language);
}
