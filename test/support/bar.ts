// What a suite has measured of a bar, written down for the table in test/README.md (`npm run bars`).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Bar {
  readonly bar: string;
  readonly figure: string;
  readonly command: string;
}

export const barsFolder = join(import.meta.dirname, '../../.build/bars');

/** By its name, so that the newest run speaks; called once what it says has been held against what it must be. */
export function reached(bar: string, figure: string, command: string): void {
  mkdirSync(barsFolder, { recursive: true });
  const name = bar.replace(/\W+/g, '-').toLowerCase().slice(0, 60);
  writeFileSync(join(barsFolder, `${name}.json`), JSON.stringify({ bar, figure, command } satisfies Bar));
}
