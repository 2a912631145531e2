// How a browser signs in: one field for what was handed over, or one button for a link that was opened.

import { fieldState, frame, type Problem, type Shown, Wrong } from '../frame/frame.tsx';
import { type AppWords, appWords } from '../frame/words.ts';

/** A provider that may say who somebody is; `isHere`: it has said so already, with this very request. */
export interface Elsewhere {
  readonly address: string;
  readonly name: string;
  readonly isHere: boolean;
}

/** `isFirst`: nobody can sign in yet, so the page says how somebody comes to. */
export function drawSignIn(
  shown: Shown,
  back: string,
  {
    problems = [],
    isFirst = false,
    elsewhere = [],
  }: {
    readonly problems?: readonly Problem[];
    readonly isFirst?: boolean;
    readonly elsewhere?: readonly Elsewhere[];
  } = {},
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
        {elsewhere.length > 0 && (
          <section aria-labelledby="noi-khac">
            <h2 id="noi-khac">{said.elsewhere}</h2>
            {elsewhere.map((one) => (
              <Provider key={one.address} {...one} back={back} said={said} />
            ))}
            <h2>{said.withCode}</h2>
          </section>
        )}
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

// A form may not lead to another site, a link may.
const Provider = ({
  address,
  name,
  isHere,
  back,
  said,
}: Elsewhere & { readonly back: string; readonly said: AppWords['signInPage'] }) =>
  isHere ? (
    <form method="post" action={address}>
      <input type="hidden" name="ve" value={back} />
      <button class="second" type="submit">
        {said.through(name)}
      </button>
    </form>
  ) : (
    <p>
      <a class="touch" href={`${address}?ve=${encodeURIComponent(back)}`}>
        {said.through(name)}
      </a>
    </p>
  );

/** After a provider has said who it is: this page leads on by itself, and has a link for a browser that does not. */
export function drawBackAgain(shown: Shown, back: string): string {
  const said = appWords[shown.language].signInPage;
  return frame({
    shown,
    title: said.backTitle,
    children: (
      <p>
        <a class="touch" href={back}>
          {said.goOn}
        </a>
      </p>
    ),
  });
}

/** Somebody whom a provider knows and the ledger does not: what to give to an administrator, who binds it to an office. */
export function drawNotBound(shown: Shown, code: string): string {
  const said = appWords[shown.language].signInPage;
  return frame({
    shown,
    title: said.notBoundTitle,
    children: (
      <>
        <p>{said.notBound}</p>
        <pre>
          <code>{code}</code>
        </pre>
        <p class="small">{said.notBoundKeeps}</p>
        <p>
          <a href="/app/dang-nhap">{said.title}</a>
        </p>
      </>
    ),
  });
}
