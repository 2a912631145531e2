// How a browser signs in: one field for what was handed over, or one button for a link that was opened.

import { fieldState, frame, type Problem, type Shown, Wrong } from '../frame/frame.tsx';
import { appWords } from '../frame/words.ts';

export function drawSignIn(shown: Shown, back: string, problems: readonly Problem[] = []): string {
  const word = appWords[shown.language];
  const said = word.signInPage;
  return frame({
    shown,
    title: said.title,
    problems,
    children: (
      <>
        {back !== '/app' && (
          <p class="notice">
            {said.over} <a href={back}>{said.alreadyIn}</a>
          </p>
        )}
        <p>{said.intro}</p>
        <form method="post" action="/app/dang-nhap">
          <input type="hidden" name="ve" value={back} />
          <div class="field">
            <label for="ma">{said.codeLabel}</label>
            <p class="hint">{said.codeHint}</p>
            <Wrong field="ma" problems={problems} />
            <input name="ma" type="password" autocomplete="off" {...fieldState('ma', problems)} />
          </div>
          <button type="submit">{said.submit}</button>
        </form>
        <p class="small">{said.afterwards}</p>
        <h2>{said.howHeading}</h2>
        <p>{said.how}</p>
        <p>{said.howLocal}</p>
        <p>
          <a href={`/${shown.language}`}>{said.publicPage}</a>
        </p>
      </>
    ),
  });
}

/** Opening a link changes nothing, because mail programs open links too; pressing the button does. */
export function drawConfirm(shown: Shown, code: string): string {
  const said = appWords[shown.language].signInPage;
  return frame({
    shown,
    title: said.confirmTitle,
    children: (
      <form method="post" action="/app/dang-nhap">
        <p>{said.confirm}</p>
        <input type="hidden" name="ma" value={code} />
        <button type="submit">{said.confirmSubmit}</button>
        <p class="small">{said.afterwards}</p>
      </form>
    ),
  });
}
