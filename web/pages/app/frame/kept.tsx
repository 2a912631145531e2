// A form whose session was over when it was sent: what was typed stays, in the page on which one signs in and then sends it.

import { FormToken, fieldState, frame, type Problem, type Shown, Wrong } from './frame.tsx';
import { appWords } from './words.ts';

/** The field for the code, named unlike any field of a form. */
export const codeField = 'ma-dang-nhap';
/** The names of files that could not be kept. */
export const filesField = 'tep-phai-chon-lai';

interface Kept {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

const Carried = ({ fields, files }: Kept) => (
  <>
    {Object.entries(fields)
      .filter(([name]) => name !== filesField)
      .map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    {files.length > 0 && <input type="hidden" name={filesField} value={files.join('\n')} />}
  </>
);

/** Words that people wrote, so that they see that they are there; the rest are choices and names. */
const Typed = ({ kept: { fields }, heading }: { kept: Kept; heading: string }) => {
  const texts = Object.values(fields).filter((value) => /\S\s+\S/.test(value));
  return texts.length === 0 ? null : (
    <section>
      <h2>{heading}</h2>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
};

export function drawSignedOut(shown: Shown, kept: Kept, problems: readonly Problem[] = []): string {
  const { kept: word, signInPage: said } = appWords[shown.language];
  return frame({
    shown,
    title: word.outTitle,
    problems,
    children: (
      <>
        <p>{word.out}</p>
        {kept.files.length > 0 && <p class="notice">{word.files(kept.files.join(', '))}</p>}
        <form method="post" action={shown.path}>
          <Carried {...kept} />
          <div class="field">
            <label for={codeField}>{said.codeLabel}</label>
            <p class="hint">{said.codeHint}</p>
            <Wrong field={codeField} problems={problems} />
            <input name={codeField} type="password" autocomplete="off" {...fieldState(codeField, problems)} />
          </div>
          <button type="submit">{word.submit}</button>
        </form>
        <Typed kept={kept} heading={word.typed} />
        <p class="small">{said.how}</p>
      </>
    ),
  });
}

/** By a button and not by itself: who is signed in now may be another office than the one that typed. */
export function drawSendAgain(shown: Shown, kept: Kept): string {
  const { kept: word } = appWords[shown.language];
  return frame({
    shown,
    title: word.againTitle,
    children:
      kept.files.length > 0 ? (
        <>
          <p>{word.files(kept.files.join(', '))}</p>
          <p>
            <a class="button" href={shown.path}>
              {word.chooseAgain}
            </a>
          </p>
        </>
      ) : (
        <>
          <p>{word.again}</p>
          <form method="post" action={shown.path}>
            <FormToken shown={shown} />
            <Carried {...kept} />
            <button type="submit">{word.send}</button>
          </form>
          <Typed kept={kept} heading={word.typed} />
        </>
      ),
  });
}
