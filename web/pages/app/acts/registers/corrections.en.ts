import type { WordsOf } from '../said.ts';
import type {
  bodyCorrections,
  fieldCorrections,
  figureCorrections,
  planCorrections,
  textCorrections,
} from './corrections.ts';
import { bodyActsEn, documentActsEn, fieldActsEn, figureActsEn, planActsEn } from './words.en.ts';

const about = 'Put right what is wrong or fill in what was not known, with a reason; its history is public.';
const reason = 'What was wrong, and how you know';
/** One sentence for all: what is put right stands below it, field by field. */
const does = ({ id, reason: why }: { readonly id: string; readonly reason: string }) =>
  `Put right of “${id}” what is named below, because: ${why}`;
const planStatus = {
  in_force: 'in force',
  draft: 'draft',
  past: 'past',
  issuer_merged: 'its issuer was merged',
  cited_not_found: 'cited, not found',
  required_not_found: 'required, not found',
};

export const textCorrectionsEn: WordsOf<typeof textCorrections> = {
  correctDocument: {
    name: 'Put a document right',
    about,
    ask: {
      ...documentActsEn.recordDocument.ask,
      id: 'Which document',
      language: 'Language of the document',
      reason,
    },
    codes: documentActsEn.recordDocument.codes,
    does,
  },
  correctDirective: {
    name: 'Put a directive right',
    about,
    ask: { ...documentActsEn.recordDirective.ask, id: 'Which directive', reason },
    does,
  },
  correctDirectiveSubject: {
    name: 'Put right what a directive is about',
    about,
    ask: { ...documentActsEn.recordDirective.ask, id: 'Which directive', reason },
    codes: documentActsEn.recordDirective.codes,
    does,
  },
  correctBaseline: {
    name: 'Put right what a directive says of how things stood',
    about: `A result, a weakness or a cause that the preamble names. The directive’s words stay; what is put right is how the ledger sums them up and where they were read. ${about}`,
    ask: {
      id: 'Which one',
      kind: 'What it is',
      position: 'Its place in the text',
      titleVi: 'What it says, in short, in Vietnamese',
      titleEn: 'What it says, in short, in English',
      reason,
    },
    does,
  },
  correctTask: {
    name: 'Put a task right',
    about,
    ask: { ...documentActsEn.recordTask.ask, id: 'Which task', reason },
    codes: documentActsEn.recordTask.codes,
    does,
  },
};

export const bodyCorrectionsEn: WordsOf<typeof bodyCorrections> = {
  correctAgency: {
    name: 'Put a body right',
    about,
    ask: {
      ...bodyActsEn.addAgency.ask,
      id: 'Which body',
      endedOn: 'The day on which it ended',
      isCollective: 'Does it stand for many bodies',
      reason,
    },
    does,
  },
  correctAgencyName: {
    name: 'Put the name of a body right',
    about,
    ask: {
      agency: 'Of which body',
      id: 'Which name',
      from: 'First day',
      until: 'First day on which it no longer was so',
      reason,
    },
    does,
  },
  correctSuccession: {
    name: 'Put a reorganisation right',
    about,
    ask: {
      ...bodyActsEn.succeedAgency.ask,
      agency: 'Of which body',
      id: 'Which one',
      to: 'Who took over',
      scope: 'The function in words',
      function: bodyActsEn.assign.ask.function,
      reason,
    },
    codes: { function: bodyActsEn.assign.codes.function },
    does,
  },
  correctAssignment: {
    name: 'Put an assignment right',
    about,
    ask: {
      ...bodyActsEn.assign.ask,
      task: 'Of which task',
      id: 'Which assignment',
      from: 'First day',
      until: 'First day on which it no longer was so',
      reason,
    },
    codes: bodyActsEn.assign.codes,
    does,
  },
  correctTerritory: {
    name: 'Put a province right',
    about,
    ask: {
      id: 'Which province',
      code: 'Code',
      parent: 'Part of',
      from: 'First day',
      until: 'First day on which it no longer was so',
      reason,
    },
    does,
  },
  correctTerritoryName: {
    name: 'Put the name of a province right',
    about,
    ask: {
      territory: 'Of which province',
      id: 'Which name',
      fullNameVi: 'Full Vietnamese name',
      isAlternative: 'Is it another name beside the official one',
      from: 'First day',
      until: 'First day on which it no longer was so',
      reason,
    },
    does,
  },
  correctTerritoryMapping: {
    name: 'Put a merger of provinces right',
    about,
    ask: {
      territory: 'Of which province',
      id: 'Which one',
      to: 'Who took over',
      on: 'From which day',
      reason,
    },
    does,
  },
  correctTerritoryMeasure: {
    name: 'Put area, population or communes right',
    about,
    ask: {
      territory: 'Of which province',
      id: 'Which number',
      value: 'The number',
      asOf: 'As of when',
      reason,
    },
    does,
  },
};

export const fieldCorrectionsEn: WordsOf<typeof fieldCorrections> = {
  correctField: {
    name: 'Put a field right',
    about,
    ask: {
      ...fieldActsEn.assignField.ask,
      id: 'Which field',
      from: 'First day',
      until: 'First day on which it no longer was so',
      reason,
    },
    codes: fieldActsEn.assignField.codes,
    does,
  },
};

export const planCorrectionsEn: WordsOf<typeof planCorrections> = {
  correctPlan: {
    name: 'Put a plan right',
    about,
    ask: { ...planActsEn.recordPlan.ask, id: 'Which plan', reason },
    codes: { status: planStatus },
    does,
  },
  correctSpan: {
    name: 'Put right how a passage reads',
    about: `For a scan that the machine has read wrong. Where the passage stands is not put right: that follows the text. ${about}`,
    ask: {
      plan: 'Of which plan',
      id: 'Which passage',
      corrected: 'All of its words, as they should read',
      firstRead: 'Its first words',
      lastRead: 'Its last words',
      sure: 'How sure you are',
      reason,
    },
    does,
  },
  correctProvision: {
    name: 'Put a line of a plan right',
    about,
    ask: {
      ...planActsEn.addProvision.ask,
      plan: 'Of which plan',
      id: 'Which line',
      addsToDirective: 'Does it go beyond the directive',
      cadence: 'How often, as the plan says',
      deadlineText: 'Its own words about time',
      reason,
    },
    does,
  },
};

export const figureCorrectionsEn: WordsOf<typeof figureCorrections> = {
  correctIndicator: {
    name: 'Put an indicator right',
    about,
    ask: { ...figureActsEn.defineIndicator.ask, id: 'Which indicator', reason },
    codes: figureActsEn.defineIndicator.codes,
    does,
  },
  correctTarget: {
    name: 'Put a target right',
    about,
    ask: { ...figureActsEn.setTarget.ask, id: 'Which target', reason },
    codes: figureActsEn.setTarget.codes,
    does,
  },
  correctQualityRule: {
    name: 'Put a rule on figures right',
    about,
    ask: { ...figureActsEn.defineQualityRule.ask, id: 'Which rule', reason },
    does,
  },
};
