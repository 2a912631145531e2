import type { Statement } from './statement.ts';
import type { Run, Step, StepResult } from './tasks.ts';
import type { Outcome } from './wire.ts';

/** What a stream's requests may ask of its session. */
export type Conversation = {
  readonly isAutocommit: boolean;
  prepareToWrite(): Promise<void>;
  /** Column names and types, without running anything. */
  describe(statement: Statement): Promise<string>;
  run(run: Run): Promise<Outcome>;
  steps(steps: Step[]): Promise<StepResult[]>;
  settle(): Promise<void>;
  close(): Promise<void>;
};
