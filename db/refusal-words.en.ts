// Everything the ledger refuses with, and what it says of it in English: the one closed list of codes. A sentence that tells of
// something in particular is a function of those facts. It says what is wrong and what to do; refusal-words.vi.ts says the same.
import { partsEn } from './breakdowns/words.en.ts';
import type { PersonalKind } from './personal.ts';
import { findingsEn } from './quality/words.en.ts';
import { en } from './words.en.ts';

/** What a sentence needs to know: plain text, so that it travels as it is. */
export type Facts<Name extends string = string> = Readonly<Record<Name, string>>;

const personal: Readonly<Record<PersonalKind, string>> = {
  identity_number: 'an identity number',
  phone_number: 'a phone number',
  mail_address: 'a mail address',
  name_and_birthday: "a person's name and birthday or identity document",
  passport_number: 'a passport number',
  bank_account: 'a bank account number',
  personal_number: 'a personal number',
};

/** The word for a step, or whatever there is a closed list of; an open one is said as it is. */
export const worded = (words: Readonly<Record<string, string>>, word: string): string => words[word] ?? word;
const list = (words: string, between = ', '): string => words.split(' ').join(between);

export const refusalWordsEn = {
  // What a request as a whole is refused for.
  not_found: 'There is no such record.',
  not_accepted: 'This link or token is not accepted. Ask for a new one.',
  invalid: 'Some answers need fixing.',
  incomplete: 'The report is not complete yet.',
  names_unknown: ({ paths }: Facts<'paths'>) => `What was asked about cannot be found: ${paths}.`,

  // Somebody or something was first.
  stale_revision: 'Someone changed this record while you had it open. Read it again and repeat your change.',
  key_used: 'This idempotency key was already used for a different request. Use a new key.',
  indicator_there: 'There is already an indicator with this code or name in addresses.',
  verdict_there: 'This claim has a verdict already.',
  provision_there: 'This plan already has a provision with this code.',
  mapping_there: 'This plan has been read against this task before: add your reading to that one.',
  text_loaded: 'This very text is loaded already.',
  document_there: 'This issuer already has a document of this symbol and day.',
  plan_there: 'This document is already recorded as a plan.',
  directive_there: 'This directive is already on the ledger.',
  task_there: 'This directive already has a task with this code.',
  correction_there: 'A correction of this report is already under way. Open that one.',
  report_there: 'This body already has a report for this round. Open that one.',
  round_there: 'This period is already open under this directive.',
  contact_there: 'This body has an address on this channel. End that one first.',
  urging_there:
    'Somebody has urged one of these in this moment. Nothing was sent twice; send it again with a new key.',
  letter_number_there:
    'A letter of this year has one of these numbers already. Nothing was signed; give another first number.',

  // Who may not.
  only_own_body: 'Only an officer of the body itself can start its report.',
  only_reporting_body: 'Only an officer of the reporting body can do this to its report.',
  only_returners:
    'Only an officer of a body in whose field a line lies, or of the Commission, can return it, and never its author.',
  only_verifiers: 'Only an officer of a body in whose field a line lies can verify it, and never its author.',
  only_publishers: 'Only the Commission can publish a report, and never the person who wrote or verified it.',
  only_inspectors:
    'Only the Commission, a ministry, or a body that inspects can inspect: in its own line of the Party or the State, nobody above it, and never itself or a body it succeeded.',
  only_its_judges: 'Only an officer of the body that gave the verdict can do this.',
  only_its_inspectors: 'Only an officer of the body that inspects can do this.',
  only_finding_parties:
    'Only the body a finding is about, or the one that inspected it, can say how it was handled.',
  only_finding_closers:
    'Only the body that inspected or the Commission can close a finding, and never the office that handled it or the body it is about.',
  only_finding_publishers:
    'Only the Commission can publish a finding, and never the office that recorded it.',
  only_supervisors:
    "Only a supervisor can state this: of the Front, the National Assembly, whoever the directive names for it, or a People's Council in its own territory; and never of its own claim.",
  only_judges:
    'Only a ministry in whose field the task lies, or the Commission, can judge a claim, and never the claimant or its successor.',
  only_verdict_publishers:
    'Only the Commission can publish a verdict, and never the office that gave it or the claimant.',
  only_own_officers: 'Only an officer of a body can recommend in its name.',
  only_asked_body: 'Only the body a recommendation was sent to, or its successor, can answer it.',
  only_second_officers:
    'Only another officer of the body that says it, or of the Commission, can publish it; never whoever wrote it, nor the body it is about.',
  only_own_words: 'Only the body that said it can take it back.',
  only_commission_of_others: 'Only the Commission can record a commendation, and never of itself.',
  only_jobs: 'Only the scheduled job can do this.',
  only_addressee: 'Only whom this is written to, or its successor, can do this.',
  only_commission: 'Only the Commission can do this.',
  only_commission_or_administrator: 'Only the Commission or an administrator can do this.',
  only_administrator: 'Only an administrator can do this.',
  only_other_administrator: 'Only another administrator can do this.',
  only_second_administrator: 'Only an administrator other than the one who asked can decide this.',
  administered_today:
    'You gave or took access to this body today. Whoever does that does not act for it on the same day; you can again tomorrow.',
  only_rulers: 'Only the Commission keeps rulings, extensions and exemptions.',
  only_review_publishers: 'Only the Commission can publish a review, and never the office that froze it.',
  only_register_keepers: 'Only an administrator keeps the register of documents, bodies, plans and figures.',
  only_plan_readers:
    "Only a ministry officer, the Commission or an administrator reads a plan against the directive, once, and never their own body's.",
  only_reading_confirmers:
    'Only the Commission or an administrator confirms a reading: another person than read or confirmed it before, and never for their own body.',
  only_token_holders: 'Only an administrator, or the office it was given to, can revoke a token.',
  only_own_session: 'A browser is signed in and out for its own office only.',
  scope_missing: ({ scope }: Facts<'scope'>) =>
    `This token may not be used for this: it lacks the scope "${scope}".`,
  kept_apart: 'An example account changes and makes examples only; this is a fact, or would become one.',
  made_apart: 'What is made of an example is an example, and what is made of a fact is a fact.',
  never_turned: 'An example never becomes a fact, nor a fact an example.',

  // Not now: at which step of its life a record is.
  report_step: ({ status }: Facts<'status'>) =>
    `This report ${worded(
      {
        draft: 'is still a draft',
        submitted: 'has been submitted and waits for its verifier',
        returned: 'was returned to its author',
        verified: 'is verified and waits to be published',
        published: 'is published; start a correction instead',
      },
      status,
    )}.`,
  inspection_step: ({ status }: Facts<'status'>) =>
    `This inspection ${worded(
      {
        planned: 'is planned and has not begun',
        under_way: 'is under way',
        concluded: 'is concluded',
        called_off: 'was called off',
      },
      status,
    )}.`,
  finding_step: ({ status }: Facts<'status'>) =>
    `This finding ${worded(
      {
        open: 'is open: no measure has been taken yet',
        handled: 'is handled and waits to be closed',
        closed: 'is closed',
        withdrawn: 'was withdrawn',
      },
      status,
    )}.`,
  letter_step: ({ status }: Facts<'status'>) =>
    `This letter ${worded(
      {
        drafted: 'is a draft that nobody has signed',
        dropped: 'was dropped before anybody signed it',
        signed: 'is signed and was not confirmed or answered yet',
        acknowledged: 'was confirmed by whom it is written to',
        answered: 'was answered',
        withdrawn: 'was taken back',
      },
      status,
    )}.`,
  decides_nothing:
    'Only a proposal to inspect or a line for the review waits for the word of the Commission.',
  urging_step: ({ status }: Facts<'status'>) =>
    `This urging ${worded(
      {
        raised: 'has not been answered yet',
        acknowledged: 'was acknowledged already',
        answered: 'was answered already',
        withdrawn: 'was withdrawn',
      },
      status,
    )}.`,
  recommendation_answered: ({ answer }: Facts<'answer'>) =>
    `This recommendation was answered: it was ${worded(en.RecommendationAnswer, answer.toUpperCase())}.`,
  not_answered_yet: 'It has not been answered yet.',
  not_published: 'Only a published report is corrected; this one can still be changed.',
  superseded: 'This report was corrected. Go on with the one that took its place.',
  judged_already:
    'Somebody has begun to judge this report, so it can no longer be taken back. Ask them to return it.',
  no_other_publisher:
    'Whoever verifies a report does not publish it, and the Commission has no other office here. Have one added first.',
  published_already: 'This is published already.',
  withdrawn_already: 'It has been withdrawn.',
  not_sent_yet: 'It is sent once another officer has published it.',
  inspection_open: 'Its inspection is not concluded yet; a finding is published after that.',
  nothing_claimed: 'The body claims nothing of this task in this report.',
  two_answered: 'Two people have answered for this already. Whoever differs may decide it anew.',
  rule_retired: 'This rule is already retired.',
  session_over: 'This session is already over.',
  token_revoked: 'This token is already revoked.',
  two_living:
    'This office has two living tokens of this name: one to use and one to take its place. Revoke the one that is over, or give the new one another name.',
  auditor_alone:
    'An office that audits holds no other role, nor does an office with a role become an auditor.',
  asked_already: 'A second administrator has been asked about this already.',
  decided_already: 'This request is decided already.',
  request_over: 'The time for this request is over; ask again.',
  identity_over: 'This binding has ended already.',
  identity_bound: 'Whoever this is signs in as an office already. End that first.',
  opened_already: 'This review is open to journalists already.',
  membership_there: 'This office acts for this body as this already.',
  contact_over: 'This address is no longer in use.',
  body_ended: ({ on }: Facts<'on'>) => `This body ended on ${on}.`,
  body_gone: 'This body no longer exists; turn to its successor.',
  ended_already: ({ on }: Facts<'on'>) => `This already ended on ${on}.`,
  no_figure_of_others: 'This target is not a percentage of a figure that another document set.',
  round_opens: ({ on }: Facts<'on'>) => `This round opens on ${on}; reports can be started from then on.`,
  late_already: 'This obligation is already late, and stays so. It can only be exempted.',
  message_delivered: 'This message was delivered.',
  message_cancelled: 'This message was cancelled with its urging.',
  all_urged: 'All of these have their urging letter, or stand in a draft already.',
  all_signed: 'Nothing is left of these to be signed: each was signed or dropped by somebody already.',

  // Why nobody is urged about it.
  letter_no_draft: 'This is no draft any more.',
  letter_moot: 'All it was about was handed in or lifted meanwhile: there is nothing to sign.',
  other_body: 'This is about another body.',
  no_ruling: 'No ruling in force makes this due.',
  not_owed: 'This is no longer owed.',
  exempt: 'This body is exempt from it.',
  extended_since: ({ until }: Facts<'until'>) =>
    `It was extended again since, until ${until}: that extension is put right first.`,
  reported_already: 'This is reported.',
  reported_done: 'This is reported as done.',
  given_up: 'The body has stated that it does not pursue this, with its reason.',
  clock_stands: 'A report on this waits for its verifier; the clock stands still.',
  not_late: 'This is not late; a letter can wait until it is.',

  // What is missing.
  empty: 'This must not be empty.',
  why_missing: 'Say why.',
  answer_missing: 'Answer in words.',
  place_missing: 'Say where in the document it stands.',
  mistake_missing: 'Say what was wrong and how you know.',
  mending_missing: 'Say what needs work.',
  ground_missing: 'Say on what the verdict rests.',
  withdrawal_why_missing:
    'This line is published. Say why it no longer stands; the reason is published with the correction.',
  none_named: 'Name at least one.',
  name_missing: 'Give its Vietnamese name.',
  title_missing: 'Give a title or a symbol, so that it can be found again.',
  time_missing: 'Say which time the figure is for.',
  body_missing: 'Say for which body: this account does not act for exactly one.',
  task_or_round_missing: 'Name the task or the round it is for.',
  cases_missing: 'Say how many, or leave both out: a blank is not zero.',
  cases_of_missing: 'Say what is counted.',

  // How something is written.
  too_long: ({ limit, length }: Facts<'limit' | 'length'>) =>
    `Keep it under ${limit} characters; this has ${length}.`,
  length: ({ least, most }: Facts<'least' | 'most'>) => `Write ${least} to ${most} characters.`,
  days_out: ({ least, most }: Facts<'least' | 'most'>) => `Give ${least} to ${most} days.`,
  number_out: ({ least, most }: Facts<'least' | 'most'>) => `Give a whole number from ${least} to ${most}.`,
  load_out: ({ least, most, count }: Facts<'least' | 'most' | 'count'>) =>
    `Load ${least} to ${most} records at a time; this has ${count}.`,
  own_id_form: 'An id is letters, digits, dots and hyphens, 2 to 64, and begins with a letter or a digit.',
  record_twice: 'This record stands twice in what is loaded; give it once.',
  revision_unsaid: ({ revision }: Facts<'revision'>) =>
    `This record is there already, and otherwise. Look at it as it stands, and give revision ${revision} to change it.`,
  renamed_elsewhere:
    'A body is given another name by renaming it or by putting its name right, not by a load.',
  tasks_stay: 'Which tasks a line carries out is said when it is added, and stays.',
  read_before:
    'You have read this plan against this task before, and otherwise. Whoever thinks again says so when it is confirmed.',
  names_out: ({ least, most }: Facts<'least' | 'most'>) => `Name ${least} to ${most}.`,
  rows_out: ({ least, most }: Facts<'least' | 'most'>) => `Ask for ${least} to ${most} rows at a time.`,
  too_many_lines: ({ limit, count }: Facts<'limit' | 'count'>) =>
    `Save at most ${limit} lines at a time; this has ${count}.`,
  text_not_found: ({ opens, closes }: Facts<'opens' | 'closes'>) =>
    `This is not that text: nothing in it begins with "${opens}" and ends with "${closes}".`,
  text_differs: ({ unanchored, spans }: Facts<'unanchored' | 'spans'>) =>
    `This text is not word for word the one that was read: of ${spans} passages ${unanchored} do not stand in it. Load it only if it is the text that holds, and say so.`,
  not_one_of: ({ words }: Facts<'words'>) => `It is one of: ${list(words)}.`,
  personal_data: ({ kind }: Facts<'kind'>) =>
    `This looks like ${worded(personal, kind)}. The ledger keeps no personal data: give counts only.`,
  bad_identity:
    'This is no code of somebody who signs in elsewhere, or not the whole of it. It begins with dli1_.',
  office_only: 'Name the office only; no numbers or addresses of a person.',
  bad_text: 'Write this value as text, in quotes.',
  bad_characters: 'This text has control characters or broken characters in it.',
  bad_day: ({ typed }: Facts<'typed'>) => `There is no day "${typed}"; write YYYY-MM-DD.`,
  bad_moment: ({ typed }: Facts<'typed'>) => `"${typed}" is not a moment in UTC.`,
  bad_decimal: ({ typed }: Facts<'typed'>) =>
    `"${typed}" is not a plain decimal. Write digits with a point for the fraction, e.g. "1234.5"; at most 15 digits and 6 decimals.`,
  bad_key: 'A key is 8 to 200 printable ASCII characters without spaces.',
  read_only: 'This value is read, never written.',
  bad_value: 'A value is missing or is not of the kind that is asked for here.',
  bad_partial_day: 'Write a date as precise as the source gives it: 2026, 2026-07 or 2026-07-15.',
  bad_period: 'Write a period as 2026, 2026-H1, 2026-Q3 or 2026-07.',
  bad_id: ({ type }: Facts<'type'>) => `This is not the id of a record of the type ${type}.`,
  first_or_last: 'Say how many: `first` from the beginning of the list, or `last` from its end, not both.',
  place_of_other_end: 'Use `after` or `since` with `first`, and `before` with `last`.',
  bad_version: 'This is no version that the ledger gave out.',
  bad_cursor: 'This cursor is not one that this list gave out.',
  bad_url: 'An address begins with https:// or http://.',
  bad_slug: 'A name in addresses is lower-case letters and digits joined by hyphens.',
  bad_indicator_code: 'A code is IND- and capital letters, digits and hyphens, e.g. IND-SENT-PROV.',
  bad_provision_code: 'A code is letters, digits, dots and hyphens, at most 40.',

  // Days.
  day_to_come: 'This day is still to come.',
  day_over: 'This day is over. What fell due before stays as it was.',
  day_not_over: 'Name a day that is over: until midnight the ledger may still say more about today.',
  too_early: ({ since }: Facts<'since'>) => `This cannot be before ${since}.`,
  only_after: ({ since }: Facts<'since'>) => `It began on ${since}; this can only come after that.`,
  before_period: 'On this day the period had not begun; there is nothing to review.',
  not_held_yet: ({ since }: Facts<'since'>) =>
    `On this day the ledger did not hold the directive yet. It has since ${since}: a review can be frozen as of that day or a later one, once the day is over.`,
  ends_before_begins: 'The period ends before it begins.',
  promise_past: 'Promise a day that is still to come.',
  promise_too_far: 'Promise a day within a year.',

  // Bodies, duties and documents.
  successors_out: ({ kind, least, most, named }: Facts<'kind' | 'least' | 'most' | 'named'>) =>
    `"${kind}" takes ${least === most ? least : `${least} to ${most}`} successors; ${named} are named.`,
  does_not_go_on: ({ kind }: Facts<'kind'>) => `A body that is ${kind} does not go on existing.`,
  succeeds_itself: 'A body does not succeed itself; rename it instead.',
  passed_twice: 'A function passes to one body once.',
  task_or_provision: 'Name a task or a provision, one of the two.',
  not_read: 'This document was not read, so nothing can be quoted from it.',
  task_elsewhere: 'There is no such task under this directive.',
  unknown_task: ({ task }: Facts<'task'>) => `The directive has no task "${task}".`,
  directive_paper:
    'A directive is known by its symbol, such as 20-CT/TW, its day of issue and its issuer. Record a document that has all three.',
  task_code_form: 'A code is up to three numbers joined by dots, such as 2.3 or 5.7.2.',
  task_group_missing: ({ group }: Facts<'group'>) => `Record the group ${group} before what belongs to it.`,
  task_level: 'A group stands at the top, everything else in one.',
  task_kind_form: 'Write the kind of work in one word, such as training or law.',
  task_cadence: 'A single task has a cadence, a group of tasks has none.',
  task_dated: 'A date is due by a ruling only; write here the words about time.',
  unknown_indicator_code: ({ indicator }: Facts<'indicator'>) => `There is no indicator "${indicator}".`,
  out_of_line: 'The body that inspects does not inspect this one.',
  nothing_changed: 'Nothing in this is otherwise than it stands.',
  not_upward: 'A recommendation goes upward: to a body above the one that makes it.',
  cases_negative: 'A count is not negative.',
  nothing_to_judge_by: 'Without any evidence a claim cannot be judged; say so.',

  // Indicators, targets and rules on figures.
  unknown_indicator: ({ indicator }: Facts<'indicator'>) => `There is no indicator "${indicator}".`,
  range_end: 'A range has an upper end, and only a range has one.',
  range_upside_down: 'The upper end must be above the lower one.',
  number_or_direction: 'A promise has a number, unless it promises only a direction.',
  word_before_number: 'Say which word stands before the number; a direction has none.',
  word_says_otherwise: 'The word before the number says otherwise.',
  base_of_percentage: 'Only a percentage has a base.',
  numerator_of_percentage: 'Only a percentage has a numerator.',
  base_plan: 'A percentage of the figure of another plan names that plan, and only such a one does.',
  base_not_above_zero: 'A base is above zero: a share of nothing is no number.',
  range_without_limit: 'A range has a least or a most, or both.',
  one_whole: 'A part has one whole.',
  two_parts: 'A sum has two parts or more.',
  percent_missing: 'Say by how many percent it may change.',
  companion_missing: 'Say what must be given with it.',
  least_above_most: 'The least is above the most.',

  // Plans and how they are read.
  plan_not_found: 'This plan is cited, but nobody has found it yet.',
  only_news: 'This plan is known from the news only: it is the news that is silent.',
  only_excerpt: 'Only a part of this plan is at hand: its source is truncated.',
  not_news: "The plan's own text was read, so its silence is not that of the news.",
  nobody_read_so: 'No reading that counts found this; add a reading first.',

  // Rulings.
  binds_nobody: 'This ruling would make nothing due, for nobody. See whom it does not reach, and why.',
  task_names_nobody: 'Nobody is named for this task on record.',
  duty_is_vacant: 'The body named for it has ended, and no successor is on record.',
  collective_not_named:
    'No document has named the bodies behind this addressee yet. Once one does, they owe it by themselves.',
  not_addressed: 'Named for this task, and not among those the ruling is for.',
  other_role: 'Named for this task in another role than those the ruling is for.',
  holds_none_of_these: 'Chosen by name, and named for none of these tasks.',
  owed_by_another_ruling: 'Owes it in this period by another ruling, which goes on.',

  before_ruled: 'A ruling binds from the day it was made at the earliest.',
  one_off_day: 'A one-off ruling names its one day, and only a one-off ruling does.',
  completed_once: 'A task is completed once, by a day: only a one-off ruling makes completion due.',
  never_complete: ({ tasks }: Facts<'count' | 'tasks'>) =>
    `Continuous tasks are never completed, so only reports on them can fall due: ${list(tasks)}.`,
  due_before_force: 'It cannot fall due before the ruling is in force.',
  due_days:
    'A recurring ruling says how many days after the period it is due, 1 to 366; a one-off one does not.',
  opening_days: 'It opens on or after the last day of the period, and before it is due.',
  not_official: 'Only the text of an official document can set, move or lift a deadline.',
  other_directive: 'A ruling is replaced under its own directive.',
  one_body: 'This is one body; only an addressee that stands for many has bodies behind it.',
  not_single_bodies: 'Each must be one body on record, not an addressee that stands for many.',
  not_later: ({ dueOn }: Facts<'dueOn'>) => `It is due on ${dueOn}; an extension names a later day.`,
  lifted_without_day: 'What is lifted has no day; only an extension names one.',
  released: ({ on }: Facts<'on'>) => `This is no longer owed since ${on}.`,

  // Lines of a report.
  line_twice: 'This line is given twice; give it once.',
  unknown_line: ({ line }: Facts<'line'>) => `This report has no line "${line}".`,
  line_verified: 'This line is verified already.',
  line_of_others: ({ line, bodyEn, why }: Facts<'line' | 'bodyVi' | 'bodyEn' | 'why'>) =>
    `Line ${line} is not yours to judge: it waits for ${bodyEn || 'another body'} (${worded(en.FieldReason, why.toUpperCase())}).`,
  whole_of_others: ({ line, bodyEn, why }: Facts<'line' | 'bodyVi' | 'bodyEn' | 'why'>) =>
    `Name the lines that need work: the report is not all yours. Line ${line} waits for ${bodyEn || 'another body'} (${worded(en.FieldReason, why.toUpperCase())}).`,
  report_empty: 'The report is empty. Say something of at least one task or indicator.',
  owed_unanswered: ({ task, titleEn }: Facts<'task' | 'titleVi' | 'titleEn'>) =>
    `A ruling makes task ${task} (${titleEn}) due in this round, and this report has no line on it. Say where it stands, or declare why there is nothing to report.`,
  nothing_with_claim: 'Something is reported of this task, so it cannot be declared that there is nothing.',
  claim_missing: 'Say where this task stands, or declare why there is nothing to report.',
  done_what: 'Say what was done.',
  done_why: 'Say why this task is not pursued.',

  // Where notices go.
  not_web_address: 'This is not a web address.',
  not_https: 'Use an https address.',
  has_login: 'Leave the login out of the address; every message is signed.',
  not_host_name: 'Use a host name, not a number.',
  wrong_port: 'Use the port of https, 443, or one that this service allows.',
  not_public: 'This host is not on the public network.',
  has_fragment: 'Leave out what follows "#".',
  not_mail_address: 'This is not a mail address.',
  mailbox_of_persons: "Use the office's own mailbox, not one at a provider for persons.",
  mailbox_not_of_office:
    'Use the mailbox of an office, such as vanthu@ or vanphong@; the ledger keeps no address of a person.',
  not_looked_up: 'The address could not be looked up; nothing is sent until it can be.',
  facts_and_examples: 'Urge about facts and about examples apart: they are never mixed.',

  ...findingsEn,
  ...partsEn,
} as const;

export type Code = keyof typeof refusalWordsEn;
export const codes = Object.keys(refusalWordsEn) as Code[];

/** What the sentence of a code needs to know; nothing where it is the same for everybody. */
export type FactsOf<C extends Code> = (typeof refusalWordsEn)[C] extends (facts: infer F) => string
  ? F
  : Facts<never>;
/** Codes whose sentence needs no facts. */
export type PlainCode = { [C in Code]: (typeof refusalWordsEn)[C] extends string ? C : never }[Code];
/** The same list in another language: whatever is missing does not compile. */
export type RefusalWords = {
  readonly [C in Code]: (typeof refusalWordsEn)[C] extends string ? string : (facts: FactsOf<C>) => string;
};
