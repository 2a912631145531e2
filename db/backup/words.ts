// What the journal and the engine say no with, as a sentence of a command.
import { CannotRun } from '../command-settings.ts';
import { StartError } from '../server/errors.ts';
import { BrokenJournal } from '../server/journal/book.ts';
import { CannotBuild } from '../server/journal/build.ts';

export async function inSentence<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CannotBuild || error instanceof BrokenJournal)
      throw new CannotRun(`It was not done, and nothing was changed: ${error.message}.`);
    if (error instanceof StartError) throw new CannotRun(error.message);
    throw error;
  }
}
