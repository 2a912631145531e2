// Names the bodies behind an addressee that stands for many, on the way to a ruling; the ruling as it was typed goes along.
import type { NamingAnswer } from '../../answers.ts';
import { FormToken, frame, type Sent, type Shown, Wrong } from '../frame/frame.tsx';
import { nameText } from '../frame/marks.tsx';
import { namingPrefix } from './asked.ts';
import { rulingStyles } from './page.css.ts';
import { BodyBox, byKind, Carried, count, DayField, DocumentField, TextField } from './said.tsx';
import { rulingsWords } from './words.ts';

type Values = Readonly<Record<string, string>>;

/** Fields of this form; all bodies of a kind stand hidden beside its box, so that one tick means them all. */
export const naming = {
  field: (name: string) => `${namingPrefix}${name}`,
  body: (id: string) => `${namingPrefix}b.${id}`,
  all: (kind: string) => `${namingPrefix}k.${kind}`,
  ofKind: (kind: string, at: number) => `${namingPrefix}i.${kind}.${at}`,
} as const;

/** The bodies that were chosen, one by one or with their kind. */
export function bodiesNamed(values: Values): string[] {
  const behind = (prefix: string) => Object.keys(values).filter((name) => name.startsWith(prefix));
  const single = behind(naming.body('')).map((name) => name.slice(naming.body('').length));
  const kinds = behind(naming.all('')).map((name) => name.slice(naming.all('').length));
  const whole = kinds.flatMap((kind) => behind(`${namingPrefix}i.${kind}.`).map((name) => values[name]!));
  return [...new Set([...single, ...whole])];
}

export function drawNaming(answer: NamingAnswer, shown: Shown, sent: Sent): string | null {
  const { collective } = answer;
  if (collective === null || !('isCollective' in collective) || !collective.isCollective) return null;
  const { language } = shown;
  const word = rulingsWords[language];
  const { values, problems } = sent;
  const field = (name: string) => values[naming.field(name)];
  return frame({
    shown: { ...shown, path: '/app/quyet-dinh/moi' },
    title: word.naming.title(nameText(collective, language)),
    css: rulingStyles,
    problems,
    children: (
      <>
        <p>{word.naming.intro}</p>
        <form method="post" action="/app/quyet-dinh/moi/neu-ten/ghi">
          <FormToken shown={shown} idempotencyKey={sent.key} />
          <Carried values={values} />
          <input type="hidden" name="nhom" value={collective.id} />
          <section aria-labelledby={naming.field('agencies')} class="tree">
            <h2 id={naming.field('agencies')} tabIndex={-1}>
              {word.naming.bodies}
            </h2>
            <Wrong field={naming.field('agencies')} problems={problems} />
            {byKind(answer.agencies.nodes, language).map(({ kind, name, bodies }) => (
              <div key={kind}>
                <label class="choice whole">
                  <input
                    type="checkbox"
                    name={naming.all(kind)}
                    value="1"
                    checked={naming.all(kind) in values}
                  />
                  {word.naming.all(name, count(bodies.length, language))}
                </label>
                {bodies.map(({ id }, at) => (
                  <input key={id} type="hidden" name={naming.ofKind(kind, at)} value={id} />
                ))}
                <details open={bodies.some(({ id }) => naming.body(id) in values)}>
                  <summary>{word.naming.each(name, count(bodies.length, language))}</summary>
                  {bodies.map((body) => (
                    <BodyBox
                      key={body.id}
                      body={body}
                      name={naming.body(body.id)}
                      language={language}
                      checked={naming.body(body.id) in values}
                    />
                  ))}
                </details>
              </div>
            ))}
          </section>
          <DayField
            name={naming.field('from')}
            label={word.naming.from}
            value={field('from') ?? values.from}
            problems={problems}
          />
          <DocumentField
            name={naming.field('document')}
            label={word.form.documentLabel}
            value={field('document') ?? values.document}
            problems={problems}
            documents={answer.documents.nodes}
            language={language}
            choose={word.form.choose}
          />
          <TextField
            name={naming.field('section')}
            label={word.form.section}
            value={field('section')}
            problems={problems}
          />
          <div class="buttons">
            <button type="submit">{word.naming.submit}</button>
            <button class="second" type="submit" formaction="/app/quyet-dinh/moi/xem">
              {word.naming.back}
            </button>
          </div>
        </form>
      </>
    ),
  });
}
