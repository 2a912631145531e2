// The list of keys of a page, which a script shows. Every key does what a button or link of the page does.
import type { AppWords } from './words.ts';

export const Keys = ({
  rows,
  word,
  app,
}: {
  rows: readonly (readonly [keys: string, what: string])[];
  word: { readonly heading: string; readonly close: string };
  app: AppWords;
}) => (
  <>
    <p>
      <button class="second" type="button" data-do="help" hidden>
        {word.heading} <kbd>?</kbd>
      </button>
    </p>
    <dialog class="keys" id="phim" aria-labelledby="phim-ten">
      <h2 id="phim-ten">{word.heading}</h2>
      <dl>
        {rows.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p class="small">
        <a href="/app/toi">{app.places.account}</a>: {app.account.lettersHint}
      </p>
      <form method="dialog">
        <button type="submit">{word.close}</button>
      </form>
    </dialog>
  </>
);
