// Closed vocabularies. Their stored words are lower case; the schema's names are the same words in upper case.
import { decided, requestKinds } from '../db/access/table.ts';
import { agencyKinds, successionKinds } from '../db/agencies/table.ts';
import { assignmentRoles } from '../db/assignments/table.ts';
import { baselineKinds } from '../db/baselines/table.ts';
import { confidences, standings } from '../db/columns.ts';
import { roles, scopes } from '../db/ctx.ts';
import { fieldReasons } from '../db/fields/table.ts';
import { aggregateKinds } from '../db/indicators/aggregate.ts';
import { reasonCodes, verdicts } from '../db/indicators/evaluate.ts';
import {
  aggregationKinds,
  baseKinds,
  breakdowns,
  directions,
  observationKinds,
  operators,
  qualifiers,
} from '../db/indicators/table.ts';
import {
  answers,
  assessments,
  findingStatuses,
  inspectionStatuses,
  recommendationStatuses,
  severities,
  views,
} from '../db/inspections/table.ts';
import { gapStates } from '../db/plans/gaps.ts';
import { mappingStates, planLevels, relations, sureness } from '../db/plans/table.ts';
import { findingCodes } from '../db/quality/rules.ts';
import { defaultKinds, qualityKinds } from '../db/quality/table.ts';
import { claims, grades, statuses } from '../db/reports/table.ts';
import { reportSteps, statusWords } from '../db/rulings/status.ts';
import { kindsOwed, rulingCadences } from '../db/rulings/table.ts';
import { cadences, levels } from '../db/tasks/table.ts';
import { measures, territoryKinds } from '../db/territories/table.ts';
import { editions, spanKinds, spanReaders, spanStates } from '../db/texts/table.ts';
import {
  batchKinds,
  channels,
  decisions,
  dropCauses,
  letterStates,
  messageStates,
  noticeEvents,
  promiseOutcomes,
  rungs,
  urgingStatuses,
  wantings,
} from '../db/urging/table.ts';
import { en } from '../db/words.en.ts';
import { builder } from './builder.ts';

/** `say`: what a member means, where its name in the dictionary does not say it all. */
export const enumOf = <const Word extends string>(
  name: string,
  description: string,
  words: readonly Word[],
  say?: Readonly<Partial<Record<Word, string>>>,
) => {
  const names: Readonly<Record<string, unknown>> = Object(Object(en)[name]);
  const named = (word: string) => {
    const text = names[word.toUpperCase()];
    return typeof text === 'string' ? { description: `${text[0]!.toUpperCase()}${text.slice(1)}.` } : {};
  };
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(
      words.map((word) => [
        word.toUpperCase(),
        { value: word, ...(say?.[word] ? { description: say[word] } : named(word)) },
      ]),
    ) as Record<string, { value: Word; description?: string }>,
  });
};

export const Standing = enumOf(
  'Standing',
  'What kind of thing a record is. Example records are marked wherever they are shown and count in no figure.',
  standings,
  {
    recollection: 'General knowledge not yet read in a source.',
    example: 'Made to show how it works; not a fact.',
  },
);
export const Confidence = enumOf('Confidence', 'How a fact was taken.', confidences, {
  quoted: 'Read in a source text.',
  recalled: 'General knowledge, not retrieved; verify before relying on it.',
});
export const TaskLevel = enumOf('TaskLevel', 'Where a task stands in the directive.', levels);
export const Cadence = enumOf(
  'Cadence',
  "How often a task is to be done, by the directive's own words. It makes no due date.",
  cadences,
);
export const AgencyKind = enumOf('AgencyKind', 'What kind of body it is.', agencyKinds);
export const SuccessionKind = enumOf('SuccessionKind', 'How a function passed on.', successionKinds);
export const TerritoryKind = enumOf('TerritoryKind', 'What kind of territory it is.', territoryKinds, {
  country: 'The whole country.',
  region: 'Several provinces together.',
  province: 'A province.',
  city: 'A city run by the centre, of the rank of a province.',
});
export const Measure = enumOf('Measure', 'A dated count of a territory; the base of many rates.', measures);
export const AssignmentRole = enumOf('AssignmentRole', 'What a body is named for.', assignmentRoles);
export const PlanRelation = enumOf('PlanRelation', 'How a plan stands to the directive.', relations);
export const PlanLevel = enumOf('PlanLevel', 'Who issued a plan.', planLevels);
export const MappingState = enumOf(
  'MappingState',
  'What a plan did with a task of the directive.',
  mappingStates,
  {
    concretised: 'It says what will be done, by whom or by when.',
    copied: 'It repeats the words of the directive.',
    extended: 'It asks for more than the directive does.',
    weaker: 'It asks for less than the directive does.',
    silent: 'The text was read and does not mention it.',
    truncated: 'The source breaks off; the task may stand in the missing part.',
    news_silent: 'Only a news item is at hand, and it does not mention the task.',
    not_addressed_to_province: 'The duty names a central body only.',
  },
);
export const GapState = enumOf(
  'GapState',
  'What can be said of one plan and one task. Silent, unread, disputed and "no plan at hand" are different things.',
  gapStates,
  {
    concretised: 'It says what will be done, by whom or by when.',
    copied: 'It repeats the words of the directive.',
    extended: 'It asks for more than the directive does.',
    weaker: 'It asks for less than the directive does.',
    silent: 'Two people read the text and did not find the task.',
    truncated: 'The source breaks off; the task may stand in the missing part.',
    news_silent: 'Only a news item is at hand, and it does not mention the task.',
    not_addressed_to_province: 'The duty names a central body only.',
    disputed: 'Its readers differ, and nobody has decided yet.',
    unconfirmed: 'One person has read it; nobody has confirmed it yet.',
    plan_not_read: 'A plan is on record, but nobody has read it against this task.',
    no_plan: 'No plan of this province, or of one it took over, is on record.',
  },
);
export const Sureness = enumOf('Sureness', 'How sure a reader is.', sureness);
export const Direction = enumOf('Direction', 'Which way is better.', directions);
export const ObservationKind = enumOf('ObservationKind', 'What a published figure is.', observationKinds);
export const Qualifier = enumOf('Qualifier', "The source's own word before a figure.", qualifiers, {
  exact: 'The figure itself.',
  about: 'About so many.',
  nearly: 'Nearly so many: at most.',
  over: 'Over so many.',
  at_least: 'So many or more.',
  range: 'From so many to so many; `valueHigh` is the upper end.',
});
export const TargetOperator = enumOf(
  'TargetOperator',
  'How a target is compared. Strict and not strict are told apart: over 130 % is not met at 130 %.',
  operators,
  {
    gt: 'More than.',
    ge: 'So many or more.',
    eq: 'Just so many.',
    le: 'So many or fewer.',
    lt: 'Fewer than.',
    rises: 'A direction only, without a number.',
    falls: 'A direction only, without a number.',
  },
);
export const BaseKind = enumOf('BaseKind', 'Of what a promised percentage is.', baseKinds, {
  plan_figure: 'Of a figure that another document set; somebody has to supply it.',
  communes: 'Of the commune-level units of the territory, by each count that is on record.',
});
export const BreakdownList = enumOf(
  'BreakdownList',
  'A list of codes that figures are broken down by.',
  breakdowns,
);
export const AggregationKind = enumOf(
  'AggregationKind',
  'What may be added up: a flow over periods that do not overlap, a ratio only from its parts, everything else not at all.',
  aggregationKinds,
  { none: 'Nobody has said how, so nothing is added.' },
);
export const AggregateKind = enumOf('AggregateKind', 'What came of adding up.', aggregateKinds, {
  sum: 'An exact sum.',
  bound: 'Some source gives no exact figure; only the ends of the sum are known.',
  ratio: 'Numerators over denominators.',
  refused: 'Nothing was added; the reason says why.',
});
export const TargetVerdict = enumOf(
  'TargetVerdict',
  'Whether a promise was kept, as far as the published figures tell.',
  verdicts,
  {
    bound: 'What is known allows both answers: the figures give a bound only, and it does not decide.',
    not_computable: 'Something is missing; the reason says what.',
  },
);
export const VerdictReason = enumOf('VerdictReason', 'The reason of a verdict, for programs.', reasonCodes);
export const ReportStatus = enumOf('ReportStatus', 'Where a report stands.', statuses);
export const FieldReason = enumOf(
  'FieldReason',
  'Why a line of a report comes to a body to be verified, from the nearest ground to the farthest.',
  fieldReasons,
  {
    by_field: 'A document names it for verifying: this task or figure, its group, or all of a function.',
    by_task:
      'It leads the task; where no ministry does, it coordinates it; where none does, it supervises it.',
    by_subject: 'It holds what the directive is about.',
    last_resort:
      "Nobody nearer may: the Commission verifies, and of the Commission's own report another body that verifies here.",
  },
);
export const Claim = enumOf(
  'Claim',
  'What a body says of a task. A claim is its own word, not a verdict.',
  claims,
);
export const Grade = enumOf('Grade', 'How strong a piece of evidence is.', grades);
export const InspectionStatus = enumOf('InspectionStatus', 'Where an inspection stands.', inspectionStatuses);
export const FindingStatus = enumOf('FindingStatus', 'Where a finding stands.', findingStatuses, {
  open: 'No measure has been taken yet.',
  handled: 'A measure was taken; another office has yet to say that it is enough.',
  closed: 'Another office than the one that handled it says that the measure is enough.',
  withdrawn: 'Taken back, with a reason.',
});
export const Severity = enumOf('Severity', 'How much a finding weighs.', severities);
export const SupervisionView = enumOf(
  'SupervisionView',
  'What a supervising body makes of a claim. It is neither the claim nor the verdict.',
  views,
);
export const Assessment = enumOf(
  'Assessment',
  'What a claim was judged to be worth. A claim without one has no verdict yet, which is a state of its own.',
  assessments,
);
export const RecommendationStatus = enumOf(
  'RecommendationStatus',
  'Whether a recommendation was answered.',
  recommendationStatuses,
);
export const RecommendationAnswer = enumOf(
  'RecommendationAnswer',
  'What was answered. What is deferred may still be accepted or declined.',
  answers,
);
export const Role = enumOf('Role', 'What a person may act as.', roles);
export const Scope = enumOf(
  'Scope',
  'What a token may be used for; it only narrows what its owner may do.',
  scopes,
);
export const QualityKind = enumOf('QualityKind', 'What a rule on figures looks at.', qualityKinds, {
  range: 'A least and a most.',
  part_of: 'A part is not more than its whole.',
  sum_of: 'A whole is the sum of its parts.',
  change: 'How far a figure may move from the last published one.',
  together: 'Figures that are only understood together.',
});
export const QualityDefaultKind = enumOf(
  'QualityDefaultKind',
  'What a rule on every figure of a unit looks at.',
  defaultKinds,
  {
    change: 'How far a figure may move from the last published one before its reason is asked.',
    leap: 'How many times the last published figure it may not pass, or fall below, without its reason.',
  },
);
const findingWords: Readonly<Record<(typeof findingCodes)[number], string>> = {
  value_missing: 'There is neither a figure nor a declared blank.',
  blank_and_value: 'There is a figure, and the blank is declared as well.',
  parts_incomplete: 'There is a numerator without a denominator, or the reverse.',
  base_missing: 'Nobody said what the denominator counts.',
  unclear: 'It can be read in two ways.',
  not_whole: 'It has a fraction of what is counted one by one.',
  below: 'It is less than what is possible.',
  above: 'It is more than what is possible.',
  denominator_zero: 'The denominator is zero.',
  part_above_whole: 'The numerator is more than the denominator.',
  rate_differs: 'The share is not its numerator by its denominator.',
  part_of: 'It is more than another figure that it is a part of.',
  sum_of: 'It is not the sum of its parts.',
  change: 'It has moved far from the last published figure.',
  leap: 'It is many times the last published figure, or a small part of it.',
  together: 'It is given without figures that it is only understood with.',
};
export const FindingCode = enumOf(
  'FindingCode',
  'What is missing, wrong or unusual in a figure.',
  findingCodes,
  findingWords,
);
export const RulingCadence = enumOf('RulingCadence', 'How often a ruling makes a task due.', rulingCadences);
export const Owes = enumOf('Owes', 'What falls due by a ruling.', kindsOwed, {
  report:
    'Word of how a task goes, in a report. What was reported on time is on time, however far the task has come.',
  completion: 'The task itself, done by a day. Never of a continuous task.',
});
export const ReportStep = enumOf(
  'ReportStep',
  'How far the report of what is owed has come, as far as you may see.',
  reportSteps,
  {
    not_begun: 'Nothing is handed in. Drafts are seen by their own body only.',
    begun: 'Its author has begun it.',
    handed_in: 'Handed in, and with its verifier; for the public also what is verified and not published.',
    sent_back: 'Sent back to its author.',
    verified: 'Verified, and not published yet.',
    published: 'Published.',
  },
);
export const ObligationStatus = enumOf(
  'ObligationStatus',
  'How one body stands with what it owes in one round; the same for whoever asks. What is not published shows in days and in whether it waits, never in what it says.',
  statusWords,
  {
    not_yet: 'Not handed in, or not done, and more than 14 days left.',
    due_soon: 'Due within 14 days, or in its days of grace.',
    overdue:
      'Its time is over, and no report stands (a report is owed) or no published one says that it is done (completion is owed). `daysLate` says by how long.',
    waiting: 'Handed in on time, and with its verifier or publisher.',
    waiting_late: 'Handed in late, and with its verifier or publisher.',
    sent_back: 'Sent back to its author, whose time is not over.',
    reported_on_time:
      'A published report tells of it that was handed in on time, however far the work has come.',
    reported_late: 'A published report tells of it that was handed in late. Never called overdue.',
    done_on_time: 'Reported as done before its time was over. A verdict on it stands apart.',
    done_late: 'Reported as done after its time was over. Never counted with what was done on time.',
    not_pursued: 'Not pursued, by the own word of the body; `reason` says why.',
    exempt: 'Lifted from the body by a document; `reason` says why.',
    no_ruled_deadline: 'No ruling in force makes it due; none is invented.',
    not_responsible:
      'No longer owed by this body: the duty passed on, or the ruling ended before its period did.',
  },
);
export const ExemptionKind = enumOf('ExemptionKind', 'What a document grants one body.', [
  'extension',
  'exemption',
]);
export const VerificationState = enumOf(
  'VerificationState',
  'What another body has found about what was handed in.',
  ['none_yet', 'confirmed', 'returned'],
);
export const UrgingRung = enumOf(
  'UrgingRung',
  'The rungs of the ladder, from the mildest to the gravest. Each is raised once for one obligation, never before its ruling and never while its clock stands still.',
  rungs,
  {
    reminder_before: 'To the body, from 7 days before the due day, if nothing was handed in.',
    reminder_due: 'To the body, on the due day; a day that was missed is made up for.',
    letter: 'To the body. Only what was raised before letters were signed is one: see `Letter`.',
    inspection_proposal:
      'To whoever urges, from 30 days late, if the letter was signed 14 days ago and no day that was promised is still to come.',
    review_line: 'To whoever urges, from 60 days late: it is to stand in the next review.',
  },
);
export const LetterState = enumOf(
  'LetterState',
  'Where a letter stands. Each is at one of these, so that the counts of all are the count of all letters.',
  letterStates,
  {
    drafted: 'Drawn up by the job or an officer. Nobody has signed it, and it goes nowhere.',
    dropped: 'Never signed: all of it was met meanwhile, or an officer said why not.',
    signed: 'Signed by an officer, and nothing of it has left yet.',
    sent: 'It has left for the address of the body. Nobody has confirmed it.',
    received: 'A machine of the body took it, or an officer of the body confirmed it.',
    answered: 'Answered, perhaps with a promised day that is still to come.',
    promise_kept: 'Answered, and all of it was handed in by the promised day.',
    promise_broken: 'Answered, and the promised day is over with something left.',
    withdrawn: 'Taken back by the Commission, with a reason.',
  },
);
export const DropCause = enumOf('DropCause', 'Why a draft was dropped.', dropCauses, {
  met: 'All of it was handed in or lifted.',
  succeeded: 'The body ended; what is late is drafted for its successor.',
  decided: 'An officer decided so, with a reason.',
});
export const PromiseOutcome = enumOf('PromiseOutcome', 'What became of a promised day.', promiseOutcomes, {
  kept: 'All of it was handed in by that day.',
  broken: 'The day is over, and something was not handed in by then.',
});
export const Decision = enumOf(
  'Decision',
  'What the Commission makes of a proposal to inspect or a line for the review.',
  decisions,
  {
    inspect: 'An inspection is planned.',
    review: 'It goes into the review.',
    neither: 'Neither; the reason is given.',
  },
);
export const UrgingStatus = enumOf('UrgingStatus', 'Where an urging stands.', urgingStatuses, {
  raised: 'Nobody has confirmed or answered it yet.',
  acknowledged: 'Whom it is written to has confirmed having it.',
  answered: 'Whom it is written to has answered, perhaps with a promised day.',
  withdrawn: 'Taken back by the Commission, with a reason.',
});
export const UrgingKind = enumOf('UrgingKind', 'Who raised something.', batchKinds, {
  ladder: 'The scheduled job, by the rule.',
  commission: 'The Commission, by hand.',
});
export const NoticeChannel = enumOf('NoticeChannel', 'How a notice reaches a body.', channels, {
  webhook: 'A signed request to a server of the body.',
  mail: 'A mail to the mailbox of an office.',
});
export const NoticeEvent = enumOf(
  'NoticeEvent',
  'What a body is told of by webhook, once it has happened.',
  noticeEvents,
);
export const WaitsFor = enumOf('WaitsFor', 'What a message needs before it can leave.', wantings, {
  destination: 'The body has no address on record.',
  provider: 'No mail provider is set up.',
});
export const MessageState = enumOf('MessageState', 'Where a message stands.', messageStates, {
  waiting: 'It leaves with the next run.',
  waiting_for_destination: 'The body has no address on record.',
  waiting_for_provider: 'No mail provider is set up.',
  retrying: 'It was tried in vain and is tried again later.',
  delivered: 'The receiver took it.',
  dead: 'It was tried in vain so often that it was given up; it can be put back.',
  cancelled: 'Its urging was taken back before it left.',
});

export const TextEdition = enumOf('TextEdition', 'What a copy of a document is.', editions);
export const SpanKind = enumOf('SpanKind', 'What of a record a passage is the words of.', spanKinds);
export const SpanReading = enumOf('SpanReading', 'How many people set a passage.', spanReaders);
export const SpanState = enumOf(
  'SpanState',
  'Whether a passage stands in the text that is loaded.',
  spanStates,
);
export const BaselineKind = enumOf(
  'BaselineKind',
  'What a directive says of how things stood.',
  baselineKinds,
);
export const AccessKind = enumOf(
  'AccessKind',
  'What a second administrator is asked to agree to.',
  requestKinds,
);
export const Decided = enumOf('Decided', 'What a second administrator decided.', decided);
