// One's own account: office and roles, settings of this browser, where else one is signed in, and tokens.
import { capital, dictionary } from '../../../../db/words.ts';
import { civilDate, formatDay, formatMoment } from '../../../lib/dates.ts';
import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import type { AccountAnswer, Scope } from '../../answers.ts';
import { FormToken, frame, type Sent, type Shown } from '../frame/frame.tsx';
import { type AppWords, appWords } from '../frame/words.ts';

interface Part {
  readonly answer: AccountAnswer;
  readonly shown: Shown;
  readonly word: AppWords;
  readonly idempotencyKey: string;
}

export function drawAccount(answer: AccountAnswer, shown: Shown, { address, problems, key }: Sent): string {
  const word = appWords[shown.language];
  const { account } = word;
  const part = { answer, shown, word, idempotencyKey: key };
  const done = { 'tuy-chon': account.saved, phien: account.ended, ma: account.revoked }[address.xong ?? ''];
  return frame({
    shown,
    title: account.title,
    problems,
    children: (
      <>
        {done && (
          <p class="done" role="status">
            {done}
          </p>
        )}
        <Office {...part} />
        <Settings {...part} />
        <Sessions {...part} />
        <Tokens {...part} />
      </>
    ),
  });
}

function Office({ answer, shown, word }: Part) {
  const { account } = word;
  const viewer = shown.viewer!;
  const today = civilDate(shown.now);
  const held = (answer.node?.memberships ?? []).filter(
    ({ from, until }) => from <= today && (until === null || until > today),
  );
  return (
    <>
      {viewer.isExample && <p class="notice">{account.isExample}</p>}
      <dl>
        <div>
          <dt>{account.office}</dt>
          <dd>{shown.language === 'vi' ? viewer.officeVi : viewer.officeEn}</dd>
        </div>
        <div>
          <dt>{account.rolesHeading}</dt>
          {held.length === 0 ? (
            <dd>{account.noRoles}</dd>
          ) : (
            held.map(({ role, agency }) => (
              <dd key={role}>
                {account.actsFor(
                  capital(dictionary[shown.language].Role[role]),
                  inLanguage(nameOf(agency), shown.language).text,
                )}
              </dd>
            ))
          )}
        </div>
      </dl>
      <p>{account.mayDo(listOf(answer.viewer.scopes, shown.language))}</p>
    </>
  );
}

const listOf = (scopes: readonly Scope[], language: Language) =>
  scopes.map((scope) => dictionary[language].Scope[scope]).join(', ');

const languages: readonly Language[] = ['vi', 'en'];

const Settings = ({ shown, word }: Part) => (
  <section aria-labelledby="tuy-chon">
    <h2 id="tuy-chon">{word.account.settings}</h2>
    <form method="post" action="/app/toi/tuy-chon">
      <FormToken shown={shown} />
      <fieldset>
        <legend>{word.account.languageLabel}</legend>
        {languages.map((language) => (
          <label class="choice" key={language} lang={language}>
            <input type="radio" name="language" value={language} checked={language === shown.language} />
            {appWords[language].languageName}
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label class="choice">
          <input
            type="checkbox"
            name="letters"
            value="on"
            checked={shown.letters}
            aria-describedby="phim-chu"
          />
          {word.account.lettersLabel}
        </label>
        <p class="hint" id="phim-chu">
          {word.account.lettersHint}
        </p>
      </div>
      <button type="submit">{word.account.save}</button>
    </form>
  </section>
);

function Sessions({ answer, shown, word, idempotencyKey }: Part) {
  const { account } = word;
  const nodes = answer.node?.sessions ?? [];
  return (
    <section aria-labelledby="phien">
      <h2 id="phien">{account.sessions}</h2>
      <p class="small">{word.atHanoi}</p>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">{account.browser}</th>
            <th scope="col">{account.began}</th>
            <th scope="col">{account.lastSeen}</th>
            <th scope="col">{account.action}</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((session) => {
            const browser = session.label || account.unknownBrowser;
            return (
              <tr key={session.id}>
                <th scope="row">{browser}</th>
                <td data-name={account.began}>{formatMoment(session.createdAt)}</td>
                <td data-name={account.lastSeen}>{formatMoment(session.lastSeenAt)}</td>
                <td>
                  {session.id === shown.session ? (
                    <span class="mark">{account.thisSession}</span>
                  ) : (
                    <form method="post" action="/app/toi/phien">
                      <FormToken shown={shown} idempotencyKey={idempotencyKey} />
                      <input type="hidden" name="phien" value={`${session.revision} ${session.id}`} />
                      <button class="second" type="submit">
                        {account.endSession(`${browser}, ${formatMoment(session.createdAt)}`)}
                      </button>
                    </form>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {nodes.length > 1 && (
        <form method="post" action="/app/toi/phien">
          <FormToken shown={shown} idempotencyKey={idempotencyKey} />
          <input
            type="hidden"
            name="phien"
            value={nodes
              .filter(({ id }) => id !== shown.session)
              .map(({ id, revision }) => `${revision} ${id}`)
              .join(',')}
          />
          <button class="second" type="submit">
            {account.endOthers}
          </button>
        </form>
      )}
    </section>
  );
}

function Tokens({ answer, shown, word, idempotencyKey }: Part) {
  const { account } = word;
  const nodes = (answer.node?.tokens ?? []).filter(
    ({ revokedAt, expiresAt }) => revokedAt === null && expiresAt > shown.now,
  );
  return (
    <section aria-labelledby="ma-truy-cap">
      <h2 id="ma-truy-cap">{account.tokens}</h2>
      {nodes.length === 0 ? (
        <p>{account.noTokens}</p>
      ) : (
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">{account.tokenLabel}</th>
              <th scope="col">{account.tokenScopes}</th>
              <th scope="col">{account.tokenExpires}</th>
              <th scope="col">{account.action}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((token) => (
              <tr key={token.id}>
                <th scope="row">{token.label}</th>
                <td data-name={account.tokenScopes}>{listOf(token.scopes, shown.language)}</td>
                <td data-name={account.tokenExpires}>{formatDay(civilDate(token.expiresAt))}</td>
                <td>
                  <form method="post" action="/app/toi/ma">
                    <FormToken shown={shown} idempotencyKey={idempotencyKey} />
                    <input type="hidden" name="ma" value={`${token.revision} ${token.id}`} />
                    <button class="second" type="submit">
                      {account.revoke(token.label)}
                    </button>
                  </form>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
