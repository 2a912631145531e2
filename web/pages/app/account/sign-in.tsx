// How a browser signs in: one field for what was handed over, or one button for a link that was opened.

import { fieldState, frame, type Problem, type Shown, Wrong } from '../frame/frame.tsx';
import { type AppWords, appWords } from '../frame/words.ts';

/** `isFirst`: nobody can sign in yet, so the page says how somebody comes to. */
export function drawSignIn(
  shown: Shown,
  back: string,
  {
    problems = [],
    isFirst = false,
  }: { readonly problems?: readonly Problem[]; readonly isFirst?: boolean } = {},
): string {
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
        {isFirst && <First said={said.first} />}
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

const command =
  'TOKEN_PEPPER=… LIBSQL_URL=… LIBSQL_AUTH_TOKEN=… npm run db:administrator -- "Văn phòng …" "Office of …"';

const First = ({ said }: { readonly said: AppWords['signInPage']['first'] }) => (
  <section aria-labelledby="dau-tien">
    <h2 id="dau-tien">{said.heading}</h2>
    <ol>
      <li>
        {said.make}
        <pre>
          <code>{command}</code>
        </pre>
      </li>
      <li>
        {said.name} <a href="/app/quan-tri">/app/quan-tri</a>
      </li>
      <li>
        {said.rule} <a href="/app/quyet-dinh/moi">/app/quyet-dinh/moi</a>
      </li>
    </ol>
  </section>
);

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
