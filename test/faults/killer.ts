// Kills a process with SIGKILL at irregular moments while work goes on.
import { descendantsOf } from '../worker/processes.ts';
import { pause, type Random } from './random.ts';

export interface Killer {
  kills: number;
  /** Calls when so much has been done; from time to time that is the moment. */
  progress(done: number): void;
  finished(): Promise<void>;
}

/** `times` kills spread over `total` steps of work, each a random while after its step. */
export function killer(product: number, times: number, total: number, random: Random): Killer {
  // One at random within each stretch: never two at once for long, never a regular beat.
  const stretch = (total * 0.96) / times;
  const moments = Array.from({ length: times }, (_, at) => Math.floor((at + random()) * stretch) + 1);
  let line = Promise.resolve();
  const self: Killer = {
    kills: 0,
    progress(done) {
      while (moments.length > 0 && done >= moments[0]!) {
        moments.shift();
        line = line.then(async () => {
          await pause(random() * 60);
          if (await killDatabase(product)) self.kills++;
        });
      }
    },
    finished: () => line,
  };
  return self;
}

/** Kills the product's database server, as soon as there is one. */
export async function killDatabase(product: number): Promise<boolean> {
  for (let looks = 0; looks < 400; looks++) {
    const database = (await descendantsOf(product)).find(
      (p) => p.command.includes('db/server/main.ts') && !p.state.startsWith('Z'),
    );
    if (database) {
      process.kill(database.pid, 'SIGKILL');
      return true;
    }
    await pause(25);
  }
  return false;
}
