// How the pages of rulings say what a ruling is, and the fields that several of their forms have in common.
import { capital, dictionary } from '../../../../db/words.ts';
import { formatDay } from '../../../lib/dates.ts';
import { inLanguage, type Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { sectionIn } from '../../../lib/sections.ts';
import type { RulingFormAnswer, RulingsAnswer } from '../../answers.ts';
import { fieldState, type Problem, Wrong } from '../frame/frame.tsx';
import { Name, nameText } from '../frame/marks.tsx';
import { carried } from './asked.ts';
import type { RulingsWords } from './words.ts';

export type Ruled = RulingsAnswer['rulings']['nodes'][number];
type Listed = RulingFormAnswer['documents']['nodes'][number];
type Body = RulingFormAnswer['agencies']['nodes'][number];

/** A ruling in a few words: the document it stands in, and where. */
export const rulingName = ({ document, section }: Pick<Ruled, 'document' | 'section'>, language: Language) =>
  `${document.symbol ?? inLanguage({ vi: document.titleVi, en: document.titleEn }, language).text}, ${sectionIn(section, language)}`;

type Rule = Pick<Ruled, 'cadence' | 'owes' | 'dueOn' | 'dueAfterDays' | 'graceDays'>;

/** What it makes due, and when: one sentence. */
export function ruleWords(
  { cadence, owes, dueOn, dueAfterDays, graceDays }: Rule,
  language: Language,
  word: RulingsWords,
): string {
  const what = capital(dictionary[language].Owes[owes]);
  const said =
    dueOn === null
      ? word.rule.recurring(what, dictionary[language].RulingCadence[cadence], String(dueAfterDays ?? 0))
      : word.rule.once(what, formatDay(dueOn));
  return graceDays === 0 ? said : `${said}, ${word.rule.grace(String(graceDays))}`;
}

/** Whom it is for, as it was chosen. */
export function whomWords(
  { agencyKinds, agencies, roles }: Pick<Ruled, 'agencies' | 'agencyKinds' | 'roles'>,
  language: Language,
  word: RulingsWords,
): string {
  const { AgencyKind, AssignmentRole } = dictionary[language];
  const named = agencies.map((one) => nameText(one, language));
  const whom = [...agencyKinds.map((kind) => AgencyKind[kind]), ...named];
  const all = whom.length === 0 ? word.rule.everyone : whom.join('; ');
  return roles.length === 0
    ? all
    : `${all}, ${word.rule.roles(roles.map((r) => AssignmentRole[r]).join(', '))}`;
}

export const count = (of: number, language: Language): string => formatDecimal(of, language);

/** What was typed of a ruling, on its way to the next page. */
export const Carried = ({ values }: { values: Readonly<Record<string, string>> }) => (
  <>
    {carried(values).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
  </>
);

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string | undefined;
  readonly problems: readonly Problem[];
}

export const DayField = ({ name, label, hint, value, problems }: FieldProps) => (
  <div class="field">
    <label for={name}>{label}</label>
    {hint && <p class="hint">{hint}</p>}
    <Wrong field={name} problems={problems} />
    <input type="date" name={name} value={value} {...fieldState(name, problems)} />
  </div>
);

export const NumberField = ({ name, label, hint, value, problems }: FieldProps) => (
  <div class="field">
    <label for={name}>{label}</label>
    {hint && <p class="hint">{hint}</p>}
    <Wrong field={name} problems={problems} />
    <input inputMode="numeric" name={name} value={value} {...fieldState(name, problems)} />
  </div>
);

export const TextField = ({ name, label, hint, value, problems }: FieldProps) => (
  <div class="field">
    <label for={name}>{label}</label>
    {hint && <p class="hint">{hint}</p>}
    <Wrong field={name} problems={problems} />
    <input name={name} value={value} {...fieldState(name, problems)} />
  </div>
);

/** The official documents, the newest first: only they set, move or lift a deadline. */
export const DocumentField = ({
  documents,
  language,
  choose,
  ...field
}: FieldProps & { documents: readonly Listed[]; language: Language; choose: string }) => (
  <div class="field">
    <label for={field.name}>{field.label}</label>
    {field.hint && <p class="hint">{field.hint}</p>}
    <Wrong field={field.name} problems={field.problems} />
    <select name={field.name} {...fieldState(field.name, field.problems)}>
      <option value="">{choose}</option>
      {[...documents]
        .sort((a, b) => ((a.issuedOn ?? '') < (b.issuedOn ?? '') ? 1 : -1))
        .map(({ id, symbol, issuedOn, titleVi, titleEn }) => (
          <option key={id} value={id} selected={id === field.value}>
            {[
              symbol,
              issuedOn && formatDay(issuedOn),
              inLanguage({ vi: titleVi, en: titleEn }, language).text.slice(0, 90),
            ]
              .filter(Boolean)
              .join(' · ')}
          </option>
        ))}
    </select>
  </div>
);

/** Bodies that are each one body, by kind, those kinds first of which there are most. */
export function byKind(agencies: readonly Body[], language: Language) {
  const kinds = new Map<Body['kind'], Body[]>();
  for (const body of agencies)
    if (!body.isCollective) kinds.set(body.kind, [...(kinds.get(body.kind) ?? []), body]);
  const collator = new Intl.Collator(language);
  const most = [...kinds].sort(([, a], [, b]) => b.length - a.length);
  return most.map(([kind, bodies]) => ({
    kind,
    name: capital(dictionary[language].AgencyKind[kind]),
    bodies: bodies.sort((a, b) => collator.compare(nameText(a, language), nameText(b, language))),
  }));
}

export const BodyBox = ({
  body,
  name,
  language,
  checked,
}: {
  body: Body;
  name: string;
  language: Language;
  checked: boolean;
}) => (
  <label class="choice">
    <input type="checkbox" name={name} value="1" checked={checked} />
    <Name of={body} language={language} />
  </label>
);
