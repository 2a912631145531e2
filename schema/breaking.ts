// What clients of the last released schema (schema/released.graphql) have to change, and why. On a release the printed schema takes
// the place of the released one, and this list is empty again.

const refusals =
  'The codes of refusals are a closed list, so that programs can tell them apart; each is written as it was.';
const forSome =
  'Whoever may not see it is told so and keeps the record around it; it was the whole answer that was lost.';
const unknown = 'A name that nothing bears is answered with null; an empty list said that there was nothing.';
const trimmed =
  'A symbol is compared as it is kept, whatever spelling of its letters is sent; any string that was taken still is.';
const twoKinds =
  'Reports and completions are two things owed and are counted apart: ask `Completion.reports` and `Completion.completions`.';
const oneState =
  'The state is one for whoever asks and mixes report and work no more: OVERDUE, NOT_YET, WAITING and what stands in `reporting` and `work` say it.';
const takenBack =
  'What a body takes back shows no words any more; that it was said, and why it was taken back, stays.';

const idAlone =
  'Clients that fetch a record again know this field with an id alone: ask `nodes` about another day.';

const signedLetters =
  'No letter leaves unsigned: `draftLetters` draws up one for a body, `letterPreview` shows it, `signLetters` signs and sends it.';

/** By what GraphQL says of the change. */
export const broken: Readonly<Record<string, string>> = {
  'Agency.contacts changed type from [Contact!]! to [Contact!].': forSome,
  'Agency.urgings changed type from UrgingConnection! to UrgingConnection.': forSome,
  'Commendation.reason changed type from String! to String.': takenBack,
  'Completion.doneLate was removed.': twoKinds,
  'Completion.doneOnTime was removed.': twoKinds,
  'Completion.lateRate was removed.': twoKinds,
  'Completion.notPursued was removed.': twoKinds,
  'Completion.notYetInTime was removed.': twoKinds,
  'Completion.notYetOverdue was removed.': twoKinds,
  'Completion.onTimeRate was removed.': twoKinds,
  'Completion.unknown was removed.': twoKinds,
  'Conflict.code changed type from String! to RefusalCode!.': refusals,
  'Forbidden.code changed type from String! to RefusalCode!.': refusals,
  'IN_PROGRESS was removed from enum type ObligationStatus.': oneState,
  'NOT_STARTED was removed from enum type ObligationStatus.': oneState,
  'NO_REPORT was removed from enum type ObligationStatus.': oneState,
  'UNKNOWN was removed from enum type ObligationStatus.': oneState,
  'Invalid.code changed type from String! to RefusalCode!.': refusals,
  'NotFound.code changed type from String! to RefusalCode!.': refusals,
  'Obligation.urgings changed type from [Urging!]! to [Urging!].': forSome,
  'Office.memberships changed type from [Membership!]! to [Membership!].': forSome,
  'Office.sessions changed type from [Session!]! to [Session!].': forSome,
  'Office.tokens changed type from [Token!]! to [Token!].': forSome,
  'QualityFinding.rule changed type from ID! to ID.': 'What a unit itself demands is found without a rule.',
  'Query.completion changed type from [Completion!]! to [Completion!].': unknown,
  'Query.divergence changed type from Divergence! to Divergence.': unknown,
  'Query.reviewPacks arg directive has changed type from String to Text.': trimmed,
  'Query.rulings arg directive has changed type from String to Text.': trimmed,
  'Query.node arg knownOn was removed.': idAlone,
  'Query.node arg validOn was removed.': idAlone,
  'Recommendation.text changed type from String! to String.': takenBack,
  'Query.urgingDraft was removed.': signedLetters,
  'Mutation.urge was removed.': signedLetters,
  'UrgeResult was removed.': signedLetters,
  'UrgingDraft was removed.': signedLetters,
  'Refusal.code changed type from String! to RefusalCode!.': refusals,
  'Report.history changed type from [AuditEntry!]! to [AuditEntry!].': forSome,
  'Report.returns changed type from [ReportReturn!]! to [ReportReturn!].': forSome,
  'ReportItem.waitsForMe changed type from Boolean! to Boolean.': forSome,
  'ReportValue.waitsForMe changed type from Boolean! to Boolean.': forSome,
  'SupervisionStatement.statement changed type from String! to String.': takenBack,
  'Urging.messages changed type from [Message!]! to [Message!].': forSome,
  'UrgingBatch.urgings changed type from UrgingConnection! to UrgingConnection.': forSome,
  'WrongState.code changed type from String! to RefusalCode!.': refusals,
};
