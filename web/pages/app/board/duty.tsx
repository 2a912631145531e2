// One duty: what is owed by whom and when, by which document, how far it has come, and what was written about it.
import { dictionary } from '../../../../db/words.ts';
import { StatusSprite } from '../../../charts/legend.tsx';
import { stageWords } from '../../../charts/status.ts';
import * as stepStrip from '../../../charts/step-strip.tsx';
import { civilDate, formatDay, formatMoment, formatPeriod, lastDay } from '../../../lib/dates.ts';
import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { sectionIn } from '../../../lib/sections.ts';
import type { DutyAnswer } from '../../answers.ts';
import { Deeds } from '../acts/deeds.tsx';
import { inAddress } from '../frame/addresses.ts';
import { frame, type Shown } from '../frame/frame.tsx';
import { ExampleMark, isExample, nameText } from '../frame/marks.tsx';
import { appWords } from '../frame/words.ts';
import type { OneDuty } from './answer.ts';
import { codeOf, letterOf } from './owed.ts';
import { boardStyles } from './page.css.ts';
import { StatusPill } from './status-pill.tsx';
import { type BoardWords, boardWords } from './words.ts';

export function drawDuty(answer: DutyAnswer, shown: Shown): string | null {
  const { node, directives } = answer;
  // The id in the address may be that of another kind of record, of which nothing is asked.
  if (node === null || !('status' in node)) return null;
  const { language } = shown;
  const word = boardWords[language];
  const app = appWords[language];
  const matrixOfDuty: Record<string, string> = {
    ...(directives.totalCount > 1 && { ct: node.task.directive.slug }),
    xem: isExample(node) ? 'vi-du' : 'that',
    'co-quan': inAddress(node.agency.id),
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
        <DutyFacts duty={node} shown={shown} word={word} />
        {shown.viewer!.roles.includes('COMMISSION') && (
          <p class="granted">
            <a class="touch" href={`/app/quyet-dinh/viec/${inAddress(node.id)}`}>
              {word.duty.grant}
            </a>
            <a class="touch" href={`/app/quyet-dinh/${inAddress(node.ruling.id)}`}>
              {word.duty.ofRuling}
            </a>
            <Deeds
              changes={['correctRuling']}
              id={node.ruling.id}
              of={node.ruling.document.symbol ?? ''}
              shown={shown}
            />
          </p>
        )}
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

function DutyFacts({ duty, shown, word }: { duty: OneDuty; shown: Shown; word: BoardWords }) {
  const { language } = shown;
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
          <dt>{word.duty.owes}</dt>
          <dd>{dictionary[language].Owes[duty.owes]}</dd>
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
          <dd>
            {word.duty.ruled(
              ruling.document.symbol ?? '',
              sectionIn(ruling.section, language),
              formatDay(ruling.ruledOn),
            )}
          </dd>
        </div>
      </dl>
      {exemptions.map(({ id, kind, dueOn, reason, document }) => {
        const said =
          kind === 'EXTENSION'
            ? word.duty.extension(dueOn === null ? '' : formatDay(dueOn), document.symbol ?? '', reason)
            : word.duty.exemption(document.symbol ?? '', reason);
        return (
          <div key={id} class="granted">
            <p>{said}</p>
            <Deeds changes={['correctExemption', 'withdrawExemption']} id={id} of={said} shown={shown} />
          </div>
        );
      })}
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
  duty: Pick<OneDuty, 'letters' | 'agency'>;
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
