// What a signed-in page says when it cannot be shown, each with what to do next.
import { capital, dictionary } from '../../../../db/words.ts';
import { frame, type RoleName, type Shown } from './frame.tsx';
import { appWords } from './words.ts';

/** While the database does not answer. A form that was sent can be sent again as it was, under the same key. */
export function drawAway(shown: Shown, sent: Readonly<Record<string, string>> | null): string {
  const { away, errors } = appWords[shown.language];
  return frame({
    shown,
    title: away.title,
    children: (
      <>
        <p>{away.text}</p>
        {sent === null ? (
          <p>
            <a class="button" href={shown.path}>
              {away.again}
            </a>
          </p>
        ) : (
          <form method="post" action={shown.path}>
            <p>{errors.unknownOutcome}</p>
            {Object.entries(sent).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <button type="submit">{away.again}</button>
          </form>
        )}
      </>
    ),
  });
}

export function drawWrongRole(shown: Shown, roles: readonly RoleName[]): string {
  const { wrongRole } = appWords[shown.language];
  return frame({
    shown,
    title: wrongRole.title,
    children: (
      <>
        <p>{wrongRole.text}</p>
        <ul>
          {roles.map((role) => (
            <li key={role}>{capital(dictionary[shown.language].Role[role])}</li>
          ))}
        </ul>
        <p>
          <a class="button" href="/app/toi">
            {wrongRole.back}
          </a>
        </p>
      </>
    ),
  });
}

export function drawNotThere(shown: Shown): string {
  const { notThere, wrongRole } = appWords[shown.language];
  return frame({
    shown,
    title: notThere.title,
    children: (
      <>
        <p>{notThere.text}</p>
        <p>
          <a class="button" href="/app/toi">
            {wrongRole.back}
          </a>
        </p>
      </>
    ),
  });
}

export function drawNotOurForm(shown: Shown): string {
  const { errors, wrongRole } = appWords[shown.language];
  return frame({
    shown,
    title: errors.heading,
    children: (
      <>
        <p>{errors.notOurForm}</p>
        <p>
          <a class="button" href="/app">
            {wrongRole.back}
          </a>
        </p>
      </>
    ),
  });
}
