// What a plan did with all the tasks of the directive, as one bar.
import type { GapState } from '../../answers.ts';

/** The class that gives a state its colour; the word always stands with it. */
const gapClass = (state: GapState): string => `g-${state.toLowerCase()}`;

export const GapSign = ({ state }: { state: GapState }) => (
  <svg class="sign" viewBox="0 0 4 4" aria-hidden="true">
    <rect class={gapClass(state)} width="4" height="4" />
  </svg>
);

export function GapBar({ counts }: { counts: readonly (readonly [GapState, number])[] }) {
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  return (
    <svg class="gaps" viewBox={`0 0 ${all} 4`} preserveAspectRatio="none" aria-hidden="true">
      {counts.map(([state, count], at) => (
        <rect
          class={gapClass(state)}
          x={counts.slice(0, at).reduce((sum, [, before]) => sum + before, 0)}
          width={count}
          height="4"
          key={state}
        />
      ))}
    </svg>
  );
}
