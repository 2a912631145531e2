// Parts that are a module of their own, brought in when they are first asked for, so that a start need not wait for them.

/** A part that did not come: its file is missing, or could not be run. Nothing was done. */
export class NotLoaded extends Error {
  override name = 'NotLoaded';
}

/** The part, each time it is asked for; the runtime brings it in once. */
export const later =
  <Part>(load: () => Promise<Part>): (() => Promise<Part>) =>
  () =>
    load().catch((reason: unknown) => {
      throw new NotLoaded(`A part did not load: ${reason instanceof Error ? reason.message : reason}`);
    });
