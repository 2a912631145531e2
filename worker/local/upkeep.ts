// Nothing else wakes the jobs on one machine. They begin once the product answers, and nobody waits for them.
import type { Run } from '../jobs.ts';

const betweenRunsMs = 15 * 60_000;
/** A run that left something is followed at once, but for a breath in which others are answered. */
const breathMs = 200;
const firstPauseMs = 2_000;

/** How long until the next run: soon while there is more, later and later while it fails. */
export const pauseAfter = (run: Run | 'failed', failures: number): number => {
  if (run === 'failed') return Math.min(firstPauseMs * 2 ** (failures - 1), betweenRunsMs);
  return run.hasMore ? breathMs : betweenRunsMs;
};

/** Runs the jobs again and again; what fails has told so itself in the log, and is tried again. */
export function keepUp(jobs: () => Promise<Run>): { close(): Promise<void> } {
  let isEnded = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  const turn = async () => {
    const run = await jobs().catch((): 'failed' => 'failed');
    failures = run === 'failed' ? failures + 1 : 0;
    if (!isEnded) timer = setTimeout(() => void turn(), pauseAfter(run, failures));
  };
  timer = setTimeout(() => void turn(), 0);
  return {
    close: async () => {
      isEnded = true;
      clearTimeout(timer);
    },
  };
}
