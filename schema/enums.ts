// Closed vocabularies. Their stored words are lower case; the schema's names are the same words in upper case.
import { roles, scopes } from '../db/ctx.ts';
import { builder } from './builder.ts';

const enumOf = (
  name: string,
  description: string,
  words: readonly string[],
  say: Record<string, string> = {},
) =>
  builder.enumType(name, {
    description,
    values: Object.fromEntries(
      words.map((word) => [
        word.toUpperCase(),
        { value: word, ...(say[word] ? { description: say[word] } : {}) },
      ]),
    ) as Record<string, { value: string; description?: string }>,
  });

export const Standing = enumOf(
  'Standing',
  'What kind of thing a record is. Example records are marked wherever they are shown and count in no figure.',
  ['official_text', 'official_data', 'news', 'recollection', 'example'],
  {
    recollection: 'General knowledge not yet read in a source.',
    example: 'Made to show how it works; not a fact.',
  },
);
export const Confidence = enumOf('Confidence', 'How a fact was taken.', ['quoted', 'recalled'], {
  quoted: 'Read in a source text.',
  recalled: 'General knowledge, not retrieved; verify before relying on it.',
});
export const TaskLevel = enumOf('TaskLevel', 'Where a task stands in the directive.', [
  'group',
  'subgroup',
  'leaf',
]);
export const Cadence = enumOf(
  'Cadence',
  "How often a task is to be done, by the directive's own words. It makes no due date.",
  ['one_off', 'continuous', 'periodic'],
);
export const AgencyKind = enumOf('AgencyKind', 'What kind of body it is.', [
  'party_central',
  'party_committee',
  'government',
  'ministry',
  'agency',
  'national_assembly',
  'front',
  'mass_organisation',
  'bank',
  'fund',
  'enterprise',
  'province_party',
  'province_government',
  'province_department',
]);
export const SuccessionKind = enumOf('SuccessionKind', 'How a function passed on.', [
  'renamed',
  'merged',
  'split',
  'function_transferred',
  'replaced',
]);
export const TerritoryKind = enumOf('TerritoryKind', 'What kind of territory it is.', [
  'country',
  'region',
  'province',
  'city',
]);
export const Measure = enumOf('Measure', 'A dated count of a territory; the base of many rates.', [
  'area_km2',
  'population',
  'communes',
]);
export const AssignmentRole = enumOf('AssignmentRole', 'What a body is named for.', [
  'lead',
  'coordinate',
  'implement',
  'supervise',
  'report_to',
]);
export const PlanRelation = enumOf('PlanRelation', 'How a plan stands to the directive.', [
  'implements_directive',
  'related_policy',
  'target_only',
]);
export const PlanLevel = enumOf('PlanLevel', 'Who issued a plan.', [
  'central',
  'ministry',
  'province',
  'district',
]);
export const MappingState = enumOf(
  'MappingState',
  'What a plan did with a task of the directive.',
  [
    'copied',
    'concretised',
    'extended',
    'weaker',
    'silent',
    'truncated',
    'news_silent',
    'not_addressed_to_province',
  ],
  {
    truncated: 'The source breaks off; the task may stand in the missing part.',
    news_silent: 'Only a news item is at hand, and it does not mention the task.',
    not_addressed_to_province: 'The duty names a central body only.',
  },
);
export const Direction = enumOf('Direction', 'Which way is better.', [
  'higher_better',
  'lower_better',
  'context',
]);
export const ObservationKind = enumOf('ObservationKind', 'What a published figure is.', [
  'actual',
  'estimate',
  'target',
  'quota',
  'limit',
]);
export const Qualifier = enumOf('Qualifier', "The source's own word before a figure.", [
  'exact',
  'about',
  'over',
  'nearly',
  'at_least',
  'range',
]);
export const ReportStatus = enumOf('ReportStatus', 'Where a report stands.', [
  'draft',
  'submitted',
  'returned',
  'verified',
  'published',
]);
export const Claim = enumOf('Claim', 'What a body says of a task. A claim is its own word, not a verdict.', [
  'not_started',
  'in_progress',
  'done',
  'not_pursued',
]);
export const Grade = enumOf('Grade', 'How strong a piece of evidence is.', [
  'none',
  'own_statement',
  'document',
  'dataset',
  'independently_checked',
]);
export const InspectionStatus = enumOf('InspectionStatus', 'Where an inspection stands.', [
  'planned',
  'under_way',
  'concluded',
  'called_off',
]);
export const FindingStatus = enumOf(
  'FindingStatus',
  'Where a finding stands.',
  ['open', 'handled', 'closed', 'withdrawn'],
  {
    open: 'No measure has been taken yet.',
    handled: 'A measure was taken; another office has yet to say that it is enough.',
    closed: 'Another office than the one that handled it says that the measure is enough.',
    withdrawn: 'Taken back, with a reason.',
  },
);
export const Severity = enumOf('Severity', 'How much a finding weighs.', ['minor', 'serious', 'grave']);
export const SupervisionView = enumOf(
  'SupervisionView',
  'What a supervising body makes of a claim. It is neither the claim nor the verdict.',
  ['bears_out', 'partly_bears_out', 'contradicts', 'cannot_tell'],
);
export const Assessment = enumOf(
  'Assessment',
  'What a claim was judged to be worth. A claim without one has no verdict yet, which is a state of its own.',
  ['upheld', 'partly_upheld', 'not_upheld', 'cannot_be_judged'],
);
export const RecommendationStatus = enumOf('RecommendationStatus', 'Whether a recommendation was answered.', [
  'sent',
  'answered',
]);
export const RecommendationAnswer = enumOf(
  'RecommendationAnswer',
  'What was answered. What is deferred may still be accepted or declined.',
  ['accepted', 'declined', 'deferred'],
);
export const Role = enumOf('Role', 'What a person may act as.', roles);
export const Scope = enumOf(
  'Scope',
  'What a token may be used for; it only narrows what its owner may do.',
  scopes,
);
