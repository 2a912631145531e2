// The monitoring board: everything owed until today, what must be acted on first.
import { StatusSprite } from '../../../charts/legend.tsx';
import { overviewStyles } from '../../../charts/overview.css.ts';
import { formatMoment } from '../../../lib/dates.ts';
import type { MonitorBoardAnswer } from '../../answers.ts';
import { frame, type Sent, type Shown } from '../frame/frame.tsx';
import { ExampleMark } from '../frame/marks.tsx';
import { appWords } from '../frame/words.ts';
import { Choosing, chosenIn } from './choosing.tsx';
import { type Which, whichOf } from './owed.ts';
import { boardStyles } from './page.css.ts';
import { Matrix, Outcome, Provinces, Stages } from './panels.tsx';
import type { Part } from './part.ts';
import { Promises, Sentence, Urging, Waits } from './today.tsx';
import { boardWords } from './words.ts';

export function drawBoard(answer: MonitorBoardAnswer, shown: Shown, { address }: Sent): string {
  const { language } = shown;
  const word = boardWords[language];
  const which = whichOf(address.xem, shown.viewer!.isExample);
  const { owing } = answer;
  const part = owing ? { answer, owing, chosen: chosenIn(answer, address, which), shown, word } : null;
  return frame({
    shown,
    title: word.title,
    css: `${boardStyles}${overviewStyles}`,
    children: (
      <>
        <StatusSprite />
        {part ? (
          <Sentence {...part} />
        ) : (
          answer.directive !== null && <p class="notice">{word.noSuchRound}</p>
        )}
        <Choosing
          answer={answer}
          address={address}
          which={which}
          path="/app/giam-sat"
          isOpen={part === null}
          language={language}
          word={word}
        />
        {part && <Panels {...part} />}
      </>
    ),
  });
}

const Panels = (part: Part) => (
  <>
    <Whose which={part.chosen.xem === 'vi-du' ? 'examples' : 'facts'} shown={part.shown} />
    <div class="board">
      <Urging {...part} />
      <div>
        <Promises {...part} />
        <Waits {...part} />
        <Stages {...part} />
      </div>
    </div>
    {/* Who is late with what, before how the country looks. */}
    <Matrix {...part} />
    <div class="board">
      <Outcome {...part} />
      <Provinces {...part} />
    </div>
  </>
);

/** Facts or examples, and as of when. */
export const Whose = ({ which, shown }: { which: Which; shown: Shown }) => {
  const word = boardWords[shown.language];
  return (
    <p class={which === 'examples' ? 'notice' : 'small'}>
      {which === 'examples' && <ExampleMark word={appWords[shown.language]} />}{' '}
      {which === 'examples' ? word.examplesShown : word.factsShown}{' '}
      <span class="small">{word.asOf(formatMoment(shown.now))}</span>
    </p>
  );
};
