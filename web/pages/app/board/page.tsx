// The monitoring board of one round: what must be acted on first, then who is silent, where reports stand and what changed.
import { StatusSprite } from '../../../charts/legend.tsx';
import { formatMoment, formatPeriod } from '../../../lib/dates.ts';
import type { MonitorBoardAnswer } from '../../answers.ts';
import { frame, type Sent, type Shown } from '../frame/frame.tsx';
import { ExampleMark } from '../frame/marks.tsx';
import { appWords } from '../frame/words.ts';
import { belongs, standOfProvinces, whichOf } from './owed.ts';
import { boardStyles } from './page.css.ts';
import { Changes, Deadlines, Outcome, Provinces, Stages } from './panels.tsx';
import type { Part } from './part.ts';
import { RoundChoice } from './round-choice.tsx';
import { Today } from './today.tsx';
import { boardWords } from './words.ts';

export function drawBoard(answer: MonitorBoardAnswer, shown: Shown, { address }: Sent): string {
  const { language } = shown;
  const word = boardWords[language];
  const app = appWords[language];
  const rounds = answer.directive?.rounds.nodes ?? [];
  const { round } = answer;
  const which = whichOf(address.xem, shown.viewer!.isExample);
  const owed = round?.obligations.nodes.filter(belongs(which)) ?? [];
  const reports = round?.reports.nodes.filter(belongs(which)) ?? [];
  const part = round && {
    answer,
    round,
    which,
    owed,
    reports,
    stands: standOfProvinces(owed, reports),
    shown,
    word,
    app,
  };
  return frame({
    shown,
    title: round ? word.titleOf(formatPeriod(round.period, language)) : word.title,
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
            path="/app/giam-sat"
            language={language}
            word={word}
          />
        )}
        {rounds.length > 0 && !part && <p class="notice">{word.noSuchRound}</p>}
        {part && <Panels {...part} />}
      </>
    ),
  });
}

const Panels = (part: Part) => {
  const { which, word, app, shown } = part;
  return (
    <>
      <p class={which === 'examples' ? 'notice' : 'small'}>
        {which === 'examples' && <ExampleMark word={app} />}{' '}
        {which === 'examples' ? word.examplesShown : word.factsShown}{' '}
        <span class="small">{word.asOf(formatMoment(shown.now))}</span>
      </p>
      <Today {...part} />
      <div class="board">
        <div>
          <Stages {...part} />
          <Outcome {...part} />
          <Deadlines {...part} />
        </div>
        <div>
          <Provinces {...part} />
          <Changes {...part} />
        </div>
      </div>
    </>
  );
};
