// The form of a ruling: which tasks, what is due, who, when, by which document. The same page draws what it would do.
import { capital, dictionary } from '../../../../db/words.ts';
import { civilDate } from '../../../lib/dates.ts';
import { inLanguage, type Language } from '../../../lib/language.ts';
import type { AssignmentRole, RulingCadence, RulingFormAnswer } from '../../answers.ts';
import { FormToken, fieldState, frame, type Problem, type Sent, type Shown, Wrong } from '../frame/frame.tsx';
import { nameText } from '../frame/marks.tsx';
import { boxes, fieldOf, isTyped, rulingAsked, tasksChosen } from './asked.ts';
import { rulingStyles } from './page.css.ts';
import { drawRulingPreview } from './preview.tsx';
import {
  BodyBox,
  byKind,
  count,
  DayField,
  DocumentField,
  NumberField,
  rulingName,
  TextField,
} from './said.tsx';
import { type RulingsWords, rulingsWords } from './words.ts';

type Values = Readonly<Record<string, string>>;
type Chosen = NonNullable<RulingFormAnswer['chosen']>;

/** The form; or, where what it asks for can be asked and was not refused, the preview. */
export function drawRulingForm(answer: RulingFormAnswer, shown: Shown, sent: Sent): string | null {
  if (answer.chosen === null) return null;
  const word = rulingsWords[shown.language];
  const { values } = sent;
  if (!isTyped(values)) return drawForm(answer, answer.chosen, shown, { ...sent, values: asBefore(answer) });
  const read = rulingAsked(values, word);
  const preview = 'rulingPreview' in answer ? answer.rulingPreview : null;
  const refused = (preview?.problems ?? [])
    .filter(({ code }) => code !== 'BINDS_NOBODY')
    .map(({ path, text }) => ({ field: fieldOf(path), message: text }));
  const problems = [...sent.problems, ...('problems' in read ? read.problems : refused)];
  if (problems.length === 0 && preview && !('sua' in values))
    return drawRulingPreview({ documents: answer.documents, rulingPreview: preview }, shown, sent);
  return drawForm(answer, answer.chosen, shown, { ...sent, problems: 'sua' in values ? [] : problems });
}

/** What the fields hold before anything is typed: nothing, or the ruling that is to be replaced. */
function asBefore(answer: RulingFormAnswer): Values {
  const old = 'replaced' in answer ? answer.replaced : null;
  if (!old || !('cadence' in old)) return {};
  return {
    thay: old.id,
    revision: String(old.revision),
    ...Object.fromEntries(old.tasks.map(({ code }) => [boxes.task(code), '1'])),
    ...Object.fromEntries(old.agencyKinds.map((kind) => [boxes.kind(kind), '1'])),
    ...Object.fromEntries(old.roles.map((role) => [boxes.role(role), '1'])),
    ...Object.fromEntries(old.agencies.map(({ id }) => [boxes.body(id), '1'])),
    owes: old.owes,
    cadence: old.cadence,
    dueOn: old.dueOn ?? '',
    dueAfterDays: old.dueAfterDays === null ? '' : String(old.dueAfterDays),
    opensAfterDays: old.opensAfterDays === null ? '' : String(old.opensAfterDays),
    graceDays: old.graceDays === 0 ? '' : String(old.graceDays),
    authority: old.authority.id,
  };
}

interface Part {
  readonly answer: RulingFormAnswer;
  readonly values: Values;
  readonly problems: readonly Problem[];
  readonly language: Language;
  readonly word: RulingsWords;
}

function drawForm(answer: RulingFormAnswer, chosen: Chosen, shown: Shown, sent: Sent): string {
  const { language } = shown;
  const word = rulingsWords[language];
  const { values, problems } = sent;
  const part = { answer, values, problems, language, word };
  const old =
    'replaced' in answer && answer.replaced && 'cadence' in answer.replaced ? answer.replaced : null;
  return frame({
    shown: { ...shown, path: '/app/quyet-dinh/moi' },
    title: old ? word.form.titleReplacing : word.form.title,
    css: rulingStyles,
    problems,
    children: (
      <>
        {old && <p class="notice">{word.form.replacing(rulingName(old, language))}</p>}
        {answer.directives.nodes.length > 1 && !old && (
          <ul class="rounds" aria-label={word.form.directive}>
            {answer.directives.nodes.map(({ slug, symbol }) => (
              <li key={slug}>
                <a
                  href={`/app/quyet-dinh/moi?ct=${slug}`}
                  aria-current={slug === chosen.slug ? 'true' : undefined}
                >
                  {symbol}
                </a>
              </li>
            ))}
          </ul>
        )}
        <form method="post" action="/app/quyet-dinh/moi/xem">
          <FormToken shown={shown} />
          <input type="hidden" name="ct" value={chosen.slug} />
          <input type="hidden" name="directive" value={chosen.id} />
          {values.thay && (
            <>
              <input type="hidden" name="thay" value={values.thay} />
              <input type="hidden" name="revision" value={values.revision} />
            </>
          )}
          <Tasks {...part} chosen={chosen} />
          <Owed {...part} />
          <Whom {...part} />
          <When {...part} today={civilDate(shown.now)} />
          <Ground {...part} today={civilDate(shown.now)} />
          <p class="hint">{word.form.previewHint}</p>
          <button type="submit">{word.form.preview}</button>
        </form>
      </>
    ),
  });
}

const describedBy = (field: string, problems: readonly Problem[]) =>
  problems.some((problem) => problem.field === field) ? `${field}-sai` : undefined;

function Tasks({ chosen, values, problems, language, word }: Part & { chosen: Chosen }) {
  const picked = new Set(tasksChosen({ ...values, ...idsOf(chosen) }));
  const { Cadence } = dictionary[language];
  return (
    <section aria-labelledby="tasks" aria-describedby={describedBy('tasks', problems)} class="tree">
      <h2 id="tasks" tabIndex={-1}>
        {word.form.tasks}
      </h2>
      <p class="hint">{word.form.tasksHint}</p>
      <Wrong field="tasks" problems={problems} />
      {chosen.groups.nodes.map((group) => {
        const tasks = chosen.tasks.nodes.filter(({ code }) => code.startsWith(`${group.code}.`));
        const among = tasks.filter(({ code }) => picked.has(code)).length;
        const isWhole = boxes.group(group.code) in values;
        return (
          <details key={group.code} open={among > 0}>
            <summary>
              <b>
                {group.code}. {inLanguage({ vi: group.titleVi, en: group.titleEn }, language).text}
              </b>{' '}
              <span class="small">({word.rule.tasks(count(tasks.length, language))})</span>
            </summary>
            <label class="choice whole">
              <input type="checkbox" name={boxes.group(group.code)} value="1" checked={isWhole} />
              {word.form.wholeGroup(count(tasks.length, language))}
            </label>
            {tasks.map(({ id, code, titleVi, titleEn, cadence }) => (
              <label class="choice" key={code}>
                <input type="hidden" name={boxes.taskId(code)} value={id} />
                <input
                  type="checkbox"
                  name={boxes.task(code)}
                  value="1"
                  checked={!isWhole && picked.has(code)}
                />
                <span>
                  {code} {inLanguage({ vi: titleVi, en: titleEn }, language).text}{' '}
                  {cadence && <span class="small">({Cadence[cadence]})</span>}
                </span>
              </label>
            ))}
          </details>
        );
      })}
    </section>
  );
}

const idsOf = ({ tasks }: Chosen): Values =>
  Object.fromEntries(tasks.nodes.map(({ code, id }) => [boxes.taskId(code), id]));

function Owed({ values, problems, word }: Part) {
  const choices = [
    ['REPORT', word.form.report, word.form.reportHint],
    ['COMPLETION', word.form.completion, word.form.completionHint],
  ] as const;
  return (
    <fieldset aria-describedby={describedBy('owes', problems)}>
      <legend>
        <h2 id="owes" tabIndex={-1}>
          {word.form.owes}
        </h2>
      </legend>
      <Wrong field="owes" problems={problems} />
      {choices.map(([owes, name, hint]) => (
        <label class="choice" key={owes}>
          <input type="radio" name="owes" value={owes} checked={(values.owes ?? 'REPORT') === owes} />
          <span>
            {name} <span class="small">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const roles: readonly AssignmentRole[] = [
  'LEAD',
  'DIRECT',
  'COORDINATE',
  'IMPLEMENT',
  'SUPERVISE',
  'REPORT_TO',
];

function Whom({ answer, values, problems, language, word }: Part) {
  const kinds = byKind(answer.agencies.nodes, language);
  const { AssignmentRole: roleWords } = dictionary[language];
  const isAny = (prefix: string) => Object.keys(values).some((name) => name.startsWith(prefix));
  return (
    <section aria-labelledby="agencies" aria-describedby={describedBy('agencies', problems)} class="tree">
      <h2 id="agencies" tabIndex={-1}>
        {word.form.whom}
      </h2>
      <p class="hint">{word.form.whomHint}</p>
      <Wrong field="agencies" problems={problems} />
      <details open={isAny(boxes.kind(''))}>
        <summary>{word.form.kinds}</summary>
        {kinds.map(({ kind, name, bodies }) => (
          <label class="choice" key={kind}>
            <input type="checkbox" name={boxes.kind(kind)} value="1" checked={boxes.kind(kind) in values} />
            <span>
              {name} <span class="small">({count(bodies.length, language)})</span>
            </span>
          </label>
        ))}
      </details>
      <details open={isAny(boxes.body(''))}>
        <summary>{word.form.bodies}</summary>
        {kinds.map(({ kind, name, bodies }) => (
          <details class="bodies" key={kind} open={bodies.some(({ id }) => boxes.body(id) in values)}>
            <summary>
              {name} <span class="small">({count(bodies.length, language)})</span>
            </summary>
            {bodies.map((body) => (
              <BodyBox
                key={body.id}
                body={body}
                name={boxes.body(body.id)}
                language={language}
                checked={boxes.body(body.id) in values}
              />
            ))}
          </details>
        ))}
      </details>
      <details open={isAny(boxes.role(''))}>
        <summary>{word.form.roles}</summary>
        {roles.map((role) => (
          <label class="choice" key={role}>
            <input type="checkbox" name={boxes.role(role)} value="1" checked={boxes.role(role) in values} />
            {capital(roleWords[role])}
          </label>
        ))}
      </details>
    </section>
  );
}

const cadences: readonly RulingCadence[] = ['QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'MONTHLY', 'ONE_OFF'];

function When({ values, problems, language, word, today }: Part & { today: string }) {
  const { RulingCadence: often } = dictionary[language];
  return (
    <section aria-labelledby="cadence-ten">
      <h2 id="cadence-ten">{word.form.rule}</h2>
      <div class="two">
        <div class="field">
          <label for="cadence">{word.form.cadence}</label>
          <Wrong field="cadence" problems={problems} />
          <select name="cadence" {...fieldState('cadence', problems)}>
            {cadences.map((cadence) => (
              <option key={cadence} value={cadence} selected={cadence === values.cadence}>
                {capital(often[cadence])}
              </option>
            ))}
          </select>
        </div>
        <DayField
          name="from"
          label={word.form.from}
          hint={word.form.fromHint}
          value={values.from ?? today}
          problems={problems}
        />
        <NumberField
          name="dueAfterDays"
          label={word.form.dueAfterDays}
          hint={word.form.dueAfterHint}
          value={values.dueAfterDays}
          problems={problems}
        />
        <DayField
          name="dueOn"
          label={word.form.dueOn}
          hint={word.form.dueOnHint}
          value={values.dueOn}
          problems={problems}
        />
      </div>
      <details
        open={
          Boolean(values.graceDays || values.opensAfterDays) ||
          problems.some(({ field }) => field === 'graceDays' || field === 'opensAfterDays')
        }
      >
        <summary class="fold">{word.form.more}</summary>
        <div class="two">
          <NumberField
            name="graceDays"
            label={word.form.graceDays}
            value={values.graceDays}
            problems={problems}
          />
          <NumberField
            name="opensAfterDays"
            label={word.form.opensAfterDays}
            value={values.opensAfterDays}
            problems={problems}
          />
        </div>
      </details>
    </section>
  );
}

/** Kinds of bodies that set deadlines for others. */
const ruling = ['PARTY_CENTRAL', 'GOVERNMENT', 'NATIONAL_ASSEMBLY', 'MINISTRY', 'AGENCY'];

function Ground({ answer, values, problems, language, word, today }: Part & { today: string }) {
  const authorities = byKind(answer.agencies.nodes, language)
    .filter(({ kind }) => ruling.includes(kind))
    .sort((a, b) => ruling.indexOf(a.kind) - ruling.indexOf(b.kind));
  return (
    <section aria-labelledby="document-ten">
      <h2 id="document-ten">{word.form.document}</h2>
      <DocumentField
        name="document"
        label={word.form.documentLabel}
        hint={word.form.documentHint}
        value={values.document}
        problems={problems}
        documents={answer.documents.nodes}
        language={language}
        choose={word.form.choose}
      />
      <TextField name="section" label={word.form.section} value={values.section} problems={problems} />
      <div class="two">
        <DayField
          name="ruledOn"
          label={word.form.ruledOn}
          value={values.ruledOn ?? today}
          problems={problems}
        />
        <div class="field">
          <label for="authority">{word.form.authority}</label>
          <Wrong field="authority" problems={problems} />
          <select name="authority" {...fieldState('authority', problems)}>
            <option value="">{word.form.choose}</option>
            {authorities.map(({ kind, name, bodies }) => (
              <optgroup key={kind} label={name}>
                {bodies.map((body) => (
                  <option key={body.id} value={body.id} selected={body.id === values.authority}>
                    {nameText(body, language)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
      </div>
    </section>
  );
}
