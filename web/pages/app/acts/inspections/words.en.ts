import type { WordsOf } from '../said.ts';
import type { findingActs, inspectionActs, verdictActs } from './acts.ts';

export const inspectionsEn = {
  title: 'Inspections',
  intro:
    'Plan, carry out and conclude inspections; record, handle and publish findings; judge what was reported.',
  inspections: 'Inspections',
  findings: 'Findings',
  verdicts: 'Verdicts and commendations',
};

const wrong = 'What was wrong, and how you know';

export const inspectionActsEn: WordsOf<typeof inspectionActs> = {
  planInspection: {
    name: 'Plan an inspection',
    about: 'The body does not see the plan; it knows once the inspection begins.',
    ask: {
      agency: 'Which body is inspected',
      scope: ['What is looked into', 'Name no person.'],
      plannedFor: 'The day it is meant to begin',
      document: 'The decision or plan it stands in',
    },
    does: ({ agency, directive, scope, plannedFor }) =>
      `Plan an inspection of ${agency} under ${directive}: ${scope}. ${
        plannedFor === null ? 'No day is set yet.' : `It is to begin on ${plannedFor}.`
      }`,
  },
  beginInspection: {
    name: 'Begin an inspection',
    about: 'The body that is inspected sees it from now on.',
    ask: { id: 'Which inspection', on: 'The day it began' },
    does: ({ id, on }) =>
      `Record that the inspection “${id}” began on ${on}; the body inspected will see it.`,
  },
  concludeInspection: {
    name: 'Conclude an inspection',
    about: 'It is public from now on with its conclusion; findings are published one by one.',
    ask: {
      id: 'Which inspection',
      on: 'The day it was concluded',
      conclusion: ['Conclusion', 'Public. Name no person.'],
    },
    does: ({ id, on, conclusion }) =>
      `Conclude the inspection “${id}” on ${on} and make its conclusion public: ${conclusion}`,
  },
  callOffInspection: {
    name: 'Call off an inspection',
    about: 'One that is not concluded can be called off; the reason is kept.',
    ask: { id: 'Which inspection', reason: 'Why' },
    does: ({ id, reason }) => `Call off the inspection “${id}”, because: ${reason}`,
  },
  correctInspection: {
    name: 'Put an inspection right',
    about: 'Put right what is wrong, with a reason. What was public before stays in the public log.',
    ask: {
      id: 'Which inspection',
      scope: ['What is looked into', 'Name no person.'],
      plannedFor: 'The day it was meant to begin',
      begunOn: 'The day it began',
      concludedOn: 'The day it was concluded',
      conclusion: ['Conclusion', 'Public. Name no person.'],
      calledOffReason: 'Why it was called off',
      document: 'The decision or plan it stands in',
      reason: wrong,
    },
    does: ({ id, reason }) => `Put right of the inspection “${id}” what is named below, because: ${reason}`,
  },
};

export const findingActsEn: WordsOf<typeof findingActs> = {
  recordFinding: {
    name: 'Record a finding',
    about: 'The body it is about sees it and can handle it; it is not public.',
    ask: {
      inspection: 'Which inspection found it',
      task: 'Which task it is about',
      agency: ['The body it is about', 'Left out: the body inspected.'],
      summary: ['What was found', 'In words and counts, naming no person.'],
      severity: 'How much it weighs',
      cases: 'How many cases',
      casesOf: ['What is counted', 'For example contracts, complaints.'],
    },
    does: ({ inspection, task, agency, summary, severity, cases, casesOf }) =>
      `Record a ${severity} finding of the inspection “${inspection}” about task ${task}${
        agency === null ? '' : `, concerning ${agency}`
      }: ${summary}${cases === null ? '' : ` (${cases} ${casesOf ?? ''})`}`,
  },
  handleFinding: {
    name: 'Say how a finding was handled',
    about: 'Say which measure was taken. Another office closes the finding.',
    ask: {
      id: 'Which finding',
      measure: ['What was done', 'The measure and what came of it, naming no person.'],
      on: 'The day it was done',
    },
    does: ({ id, measure, on }) => `Record that the finding “${id}” was handled on ${on}: ${measure}`,
  },
  closeFinding: {
    name: 'Close a finding',
    about: 'Say that the measure suffices. Never the office that handled it, nor the body it is about.',
    ask: { id: 'Which finding' },
    does: ({ id }) => `Close the finding “${id}”: the measure on record suffices.`,
  },
  withdrawFinding: {
    name: 'Withdraw a finding',
    about: 'One recorded by mistake is taken back with a reason; it stays readable as withdrawn.',
    ask: { id: 'Which finding', reason: 'Why' },
    does: ({ id, reason }) => `Withdraw the finding “${id}”, because: ${reason}`,
  },
  correctFinding: {
    name: 'Put a finding right',
    about:
      'Put right what is wrong, with a reason. What was public is public again once another office publishes it again.',
    ask: {
      id: 'Which finding',
      summary: ['What was found', 'Words and counts; name no person.'],
      severity: 'How much it weighs',
      cases: 'How many cases',
      casesOf: ['What is counted', 'Contracts or complaints, for example.'],
      measure: ['What was done', 'The measure and its result; name no person.'],
      handledOn: 'The day it was done',
      reason: wrong,
    },
    does: ({ id, reason }) => `Put right of the finding “${id}” what is named below, because: ${reason}`,
  },
  publishFinding: {
    name: 'Publish a finding',
    about: 'Public for ever, in the public log. Never the office that recorded it.',
    ask: { id: 'Which finding' },
    does: ({ id }) => `Publish the finding “${id}”. It cannot be taken down afterwards.`,
  },
};

export const verdictActsEn: WordsOf<typeof verdictActs> = {
  assessClaim: {
    name: 'Judge something that was reported',
    about: 'The claim stays as it is; the verdict stands beside it once another office publishes it.',
    ask: {
      report: 'Which report',
      task: 'What it says of which task',
      assessment: 'Verdict',
      grade: 'How strong the evidence is',
      reason: ['On what it rests', 'Public with the verdict.'],
    },
    does: ({ report, task, assessment, grade }) =>
      `Judge “${task}” in the report of ${report}: ${assessment} (evidence: ${grade}). Not public until another office publishes it.`,
  },
  correctVerdict: {
    name: 'Put a verdict right',
    about:
      'Put right what is wrong, with a reason. What was public is public again once another office publishes it again.',
    ask: {
      id: 'Which verdict',
      assessment: 'The verdict',
      grade: 'How strong the evidence is',
      reason: ['On what it rests', 'Public with the verdict.'],
      why: wrong,
    },
    does: ({ id, why }) => `Put right of the verdict “${id}” what is named below, because: ${why}`,
  },
  publishVerdict: {
    name: 'Publish a verdict',
    about: 'Public for ever, beside the claim. Never the office that gave it.',
    ask: { id: 'Which verdict' },
    does: ({ id }) => `Publish the verdict “${id}”. It cannot be taken down afterwards.`,
  },
  commend: {
    name: 'Record a commendation',
    about: 'Put on record that a document commended a body; public once a second officer publishes it.',
    ask: {
      agency: 'The body commended',
      task: 'For which task',
      round: ['For which round', 'Name a task or a round, or both.'],
      reason: 'What for',
      on: 'The day of the document',
      document: 'The document that commends',
    },
    does: ({ agency, reason, document, on }) =>
      `Record that ${document} of ${on} commends ${agency}: ${reason}`,
  },
  publishCommendation: {
    name: 'Publish a commendation',
    about:
      'Another officer of that body, or of the Commission, and never whoever wrote it. After that it can only be withdrawn, with a reason.',
    ask: { id: 'Which commendation' },
    does: ({ id }) => `Publish the commendation “${id}”.`,
  },
  withdrawCommendation: {
    name: 'Withdraw a commendation',
    about: 'That it was said and taken back stays public; its words do not.',
    ask: { id: 'Which commendation', reason: 'Why' },
    does: ({ id, reason }) => `Withdraw the commendation “${id}”, because: ${reason}`,
  },
};
