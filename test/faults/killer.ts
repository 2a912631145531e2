// Kills a process with SIGKILL at irregular moments while work goes on.
import { descendantsOf } from '../worker/processes.ts';
import { pause, type Random } from './random.ts';

export interface Killer {
  /** Of the database server, and of the runtime that the worker is in. */
  kills: number;
  runtimeKills: number;
  /** Calls when so much has been done; from time to time that is the moment. */
  progress(done: number): void;
  finished(): Promise<void>;
}

/** Fewer than are taken, within a minute, for something that somebody has to look at (worker/local/supervised.ts). */
const runtimeTimes = 3;

/** `times` kills spread over `total` steps of work, each a random while after its step; with some of them the runtime dies as well. */
export function killer(product: number, times: number, total: number, random: Random): Killer {
  // One at random within each stretch: never two at once for long, never a regular beat.
  const stretch = (total * 0.96) / times;
  const moments = Array.from({ length: times }, (_, at) => Math.floor((at + random()) * stretch) + 1);
  const every = Math.floor(times / runtimeTimes);
  let line = Promise.resolve();
  const self: Killer = {
    kills: 0,
    runtimeKills: 0,
    progress(done) {
      while (moments.length > 0 && done >= moments[0]!) {
        moments.shift();
        line = line.then(async () => {
          await pause(random() * 60);
          if (await killDatabase(product)) self.kills++;
          if (self.kills % every !== 0 || self.runtimeKills === runtimeTimes) return;
          if (await killPart(product, /workerd.* serve /)) self.runtimeKills++;
        });
      }
    },
    finished: () => line,
  };
  return self;
}

/** Kills the product's database server, as soon as there is one. */
export const killDatabase = (product: number): Promise<boolean> => killPart(product, /db\/server\/main\.ts/);

async function killPart(product: number, command: RegExp): Promise<boolean> {
  for (let looks = 0; looks < 400; looks++) {
    const part = (await descendantsOf(product)).find(
      (p) => command.test(p.command) && !p.state.startsWith('Z'),
    );
    if (part) {
      process.kill(part.pid, 'SIGKILL');
      return true;
    }
    await pause(25);
  }
  return false;
}
