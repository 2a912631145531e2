import { dictionary } from '../../../../../db/words.ts';
import type { WordsOf } from '../said.ts';
import type { bodyActs, documentActs, fieldActs, figureActs, planActs } from './acts.ts';
import { duties } from './duties.ts';

export const registersEn = {
  title: 'Registers',
  intro:
    'Documents, directives, tasks, bodies, fields, plans, indicators, targets, figures and rules. Nothing is deleted: every change keeps what was before.',
  documents: 'Documents, directives, tasks',
  bodies: 'Bodies and assignments',
  fields: 'Fields',
  plans: 'Plans and how they are read',
  figures: 'Indicators, targets, figures, rules',
};

const { RulingCadence, SuccessionKind } = dictionary.en;

const units = {
  persons: 'persons',
  percent: 'per cent',
  enterprises: 'enterprises',
  districts: 'districts',
  'VND million': 'million dong',
  'VND billion': 'billion dong',
  USD: 'US dollars',
};
const sureness = { confidence: 'How sure you are', note: ['Why', 'Why you read it so.'] } as const;

export const documentActsEn: WordsOf<typeof documentActs> = {
  loadText: {
    name: 'Load the words of a document',
    about:
      'The words are compared, passage by passage, with what the ledger has read, and then stand under each task, duty and line of a plan. What stands before the first and behind the last sentence, signatures and receivers among it, is not loaded. Public.',
    ask: {
      document: 'Which document',
      language: 'In which language',
      content: ['All of its words', 'Paste the whole text, also where more stands before and behind it.'],
      differs: [
        'Load it although it is not word for word the same',
        'Only if it is the text that holds. Passages that are not found in it are marked.',
      ],
    },
    codes: { language: { vi: 'Vietnamese', en: 'English' } },
    does: ({ document, language }) => `Load the words of ${document}, ${language}.`,
  },
  recordDocument: {
    name: 'Put a document on the register',
    about: 'Everything on the ledger leads to a document; the document comes first. Public.',
    ask: {
      kind: 'What it is',
      symbol: ['Number and symbol', 'For example 112/2021/NĐ-CP.'],
      titleVi: 'What it is about, in Vietnamese',
      titleEn: 'What it is about, in English',
      issuer: 'Who issued it',
      issuedOn: 'When it was issued',
      standing: 'What kind of source it is',
      readAs: 'How much of it was read',
      publisher: 'Who published the copy that was read',
      url: 'Where that copy stands',
    },
    codes: {
      kind: {
        directive: 'directive',
        conclusion: 'conclusion',
        resolution: 'resolution',
        decision: 'decision',
        law: 'law',
        plan: 'plan',
        action_programme: 'action programme',
        strategy: 'strategy',
        project: 'project',
        official_letter: 'official letter',
        report: 'report',
        announced_target: 'announced target',
        dataset: 'data set',
        news: 'news',
      },
      readAs: {
        full_text: 'read in full',
        excerpt: 'read in part',
        not_retrieved: 'not at hand; known from others',
      },
    },
    does: ({ kind, symbol, titleEn, titleVi, issuer, issuedOn }) =>
      `Put on the register the ${kind} ${symbol ?? 'without number'}${
        (titleEn ?? titleVi) === null ? '' : ` (${titleEn ?? titleVi})`
      }${issuer === null ? '' : ` of ${issuer}`}${issuedOn === null ? '' : `, ${issuedOn}`}.`,
  },
  recordDirective: {
    name: 'Put a directive on the ledger',
    about: 'Its document must be on the register; symbol, day and issuer are read from there.',
    ask: {
      document: 'The document that gives the order',
      subjectVi: 'What it is about, in Vietnamese',
      subjectEn: 'What it is about, in English',
      function: ['The function of the State', 'Whoever holds it verifies what nobody nearer does.'],
      holder: 'The body that held it when it was issued',
      predecessor: 'The document it follows',
      hasDatedDeadlines: 'Does its own text set dates',
      hasQuantifiedTargets: 'Does its own text set numbers',
      distributionVi: 'How far down it is made known, in Vietnamese',
      distributionEn: 'How far down it is made known, in English',
    },
    codes: { function: duties.en },
    does: ({ document, subjectEn }) => `Put ${document} on the ledger as a directive: ${subjectEn}`,
  },
  recordTask: {
    name: 'Record a task of a directive',
    about: 'Groups first, then what belongs to them. Who carries it out is assigned afterwards.',
    ask: {
      code: ['Code', 'For example 2.3: the third task of group 2.'],
      level: 'Group or task',
      position: 'Its place in the text',
      section: 'Where in the text',
      titleVi: 'Short title, in Vietnamese',
      titleEn: 'Short title, in English',
      summaryVi: 'What is ordered, in Vietnamese',
      summaryEn: 'What is ordered, in English',
      kind: 'What kind of work',
      cadence: ['How often', 'For tasks, not for groups.'],
      cadenceBasis: 'By which words',
      deadlineText: ['Its own words about time', 'Never a date.'],
      indicators: 'Indicators that speak about it',
    },
    codes: {
      kind: {
        organisation: 'organisation',
        propaganda: 'information',
        policy: 'policy',
        law: 'law',
        management: 'management',
        inspection: 'inspection',
        database: 'database',
        party_management: 'leadership of Party committees',
        supervision: 'supervision',
        training: 'training',
        market: 'markets',
        citizen_protection: 'protection of citizens',
        foreign_affairs: 'foreign affairs',
        reporting: 'reporting',
      },
    },
    does: ({ directive, code, level, titleEn }) => `Record the ${level} ${code} of ${directive}: ${titleEn}`,
  },
};

export const bodyActsEn: WordsOf<typeof bodyActs> = {
  addAgency: {
    name: 'Add a body',
    about: 'With its first name. Public.',
    ask: {
      kind: 'What kind of body',
      territory: 'Which province it governs or serves',
      startedOn: 'Its first day',
    },
    does: ({ nameVi, kind, source, startedOn }) =>
      `Add the body “${nameVi}” (${kind}), by ${source}${startedOn === null ? '' : `, from ${startedOn}`}.`,
  },
  renameAgency: {
    name: 'Rename a body',
    about: 'A new name from a day on; before that day it answers to the old one.',
    ask: { id: 'Which body', nameVi: 'New Vietnamese name', on: 'First day' },
    does: ({ id, nameVi, on, source }) =>
      `Record that from ${on}, by ${source}, “${id}” is called “${nameVi}”.`,
  },
  succeedAgency: {
    name: 'Reorganise a body',
    about:
      'Merged, split, replaced, functions passed on, or dissolved, by a legal act. Its past stays as it was.',
    ask: {
      id: 'The body that changes',
      kind: 'How',
      on: 'The first day after it',
      ends: 'Does the body end on that day',
      successors: 'Who takes over',
      'successors.agency': 'Which body takes over',
      'successors.function': 'Which function',
      'successors.scope': 'The function in words',
      source: 'The legal act',
    },
    codes: {
      kind: {
        renamed: SuccessionKind.RENAMED,
        merged: SuccessionKind.MERGED,
        split: SuccessionKind.SPLIT,
        replaced: SuccessionKind.REPLACED,
        function_transferred: SuccessionKind.FUNCTION_TRANSFERRED,
        dissolved: 'dissolved, and nobody takes over',
      },
      'successors.function': { all: 'every function', ...duties.en },
    },
    does: ({ id, kind, on, ends, successors, source }) =>
      `Record by ${source}: from ${on}, ${id}: ${kind}${successors === '' ? '' : `; taken over: ${successors}`}. The body ends: ${ends}.`,
  },
  assign: {
    name: 'Record an assignment',
    about: 'A document names a body for a task, or for a line of a plan. Public.',
    ask: {
      plan: ['The plan that has the line', 'Only where a line of a plan is assigned.'],
      agency: 'The body as the text names it',
      role: 'For what',
      task: ['Which task', 'Or a line of a plan, below.'],
      provision: 'Which line of the plan',
      function: ['The function of the body', 'Where it passes on, the assignment passes with it.'],
      basis: 'Does the text say so',
      from: 'First day',
    },
    codes: {
      function: duties.en,
      basis: { explicit: 'the text says so', inferred: 'inferred from the text' },
    },
    does: ({ agency, role, task, provision, document, from }) =>
      `Record that by ${document}, ${agency} ${role} ${task ?? provision ?? ''}, from ${from}.`,
  },
  endAssignment: {
    name: 'End an assignment',
    about: 'It no longer holds from a day on; what was so before stays so.',
    ask: { task: 'Of which task', id: 'Which assignment', until: 'First day on which it no longer holds' },
    does: ({ id, until }) => `End the assignment “${id}” from ${until}.`,
  },
};

export const fieldActsEn: WordsOf<typeof fieldActs> = {
  assignField: {
    name: 'Assign a field',
    about: 'From the day named here, lines of reports in the field go to this body to be verified. Public.',
    ask: {
      agency: 'The body that verifies',
      tasks: [
        'Tasks, or groups of them',
        'Left out together with the indicators: everything reported under the function below.',
      ],
      indicators: 'Indicators',
      function: ['The function of the body', 'Where it passes on, the field passes with it.'],
      from: 'First day',
    },
    codes: { function: duties.en },
    does: ({ agency, document, from, function: duty, tasks, indicators }) =>
      `Record that ${document} names ${agency} for verifying ${
        tasks === null && indicators === null
          ? `everything reported under ${duty}`
          : [tasks, indicators].filter((one) => one !== null).join('; ')
      }, from ${from}.`,
  },
  endField: {
    name: 'End a field',
    about: 'Its lines then go to whoever comes next; what was verified stays verified.',
    ask: { id: 'Which field', until: 'First day on which it no longer holds' },
    does: ({ id, until }) => `End the field “${id}” from ${until}.`,
  },
};

export const planActsEn: WordsOf<typeof planActs> = {
  recordPlan: {
    name: 'Record a plan',
    about: 'What a body issued under a directive. Put its document on the register first.',
    ask: {
      document: 'The document',
      agency: 'Who issued it',
      level: 'At which level',
      relation: 'How it stands to the directive',
      territory: 'For which province',
      period: ['The years it is for', 'As it says, for example 2023-2030.'],
    },
    does: ({ document, agency, directive, relation }) =>
      `Record ${document} of ${agency} as a plan under ${directive} (${relation}).`,
  },
  addProvision: {
    name: 'Add a line of a plan',
    about: 'One thing in a plan, and the tasks of the directive it carries out.',
    ask: {
      plan: 'Which plan',
      code: 'The ledger’s code for the line',
      position: 'Its place in the plan',
      section: 'Where in the plan',
      titleVi: 'What it says, in Vietnamese',
      titleEn: 'What it says, in English',
      tasks: ['Which tasks it carries out', 'None: it goes beyond the directive.'],
    },
    does: ({ plan, code, titleEn, tasks }) =>
      `Add the line ${code} to ${plan}: ${titleEn}. It carries out: ${tasks || 'no task of the directive'}.`,
  },
  mapProvision: {
    name: 'Read a plan against a task',
    about: 'The first reading; it counts once another person answers for it too. Never your own body’s plan.',
    ask: {
      plan: 'Which plan',
      task: 'Against which task',
      state: 'What the plan did with the task',
      section: ['Where in the plan', 'Needed wherever the plan has the task.'],
      ...sureness,
    },
    does: ({ plan, task, state }) => `Record a reading of ${plan} against ${task}: ${state}.`,
  },
  readMapping: {
    name: 'Add your reading',
    about:
      'Beside that of others: where all agree it is confirmed, where they differ it waits for a decision.',
    ask: {
      plan: 'Which plan',
      id: 'Which reading',
      state: 'What the plan did with the task',
      section: ['Where in the plan', 'Needed wherever the plan has the task.'],
      ...sureness,
    },
    does: ({ id, state }) => `Add your reading of “${id}”: ${state}.`,
  },
  confirmMapping: {
    name: 'Confirm a reading',
    about: 'Confirm another person’s reading, or decide between several. The reason is public.',
    ask: {
      plan: 'Which plan',
      id: 'Which reading',
      state: 'What the plan did with the task',
      section: ['Where in the plan', 'Needed wherever the plan has the task.'],
    },
    does: ({ id, state, reason }) => `Confirm “${id}”: ${state}. Reason: ${reason}`,
  },
};

const figure = {
  indicator: 'Which indicator',
  territory: 'Where',
  qualifier: 'The source’s own word before it',
  value: 'The figure, as the source gives it',
  valueHigh: ['Upper end of a range', 'Only where the source gives one.'],
  unit: ['Unit', 'Left out: the indicator’s.'],
  kind: 'What the figure is',
  periodType: 'What kind of period',
  periodStart: 'From',
  periodEnd: 'Until',
  asOf: 'As of',
  series: 'How it counts',
  market: 'For which market',
} as const;
const figureCodes = {
  unit: units,
  periodType: {
    year: 'a year',
    half: 'half a year',
    quarter: 'a quarter',
    month: 'a month',
    ytd: 'the year so far',
    multi_year: 'several years',
    since: 'since a day',
    per_year: 'each year',
    point: 'at one time',
    rule: 'a limit by regulation',
  },
  series: {
    flow: 'in the period',
    cumulative: 'running total',
    stock: 'at one time',
    count: 'count',
    rate: 'rate',
    average: 'average',
    target: 'target',
    limit: 'limit',
  },
  market: {
    JP: 'Japan',
    TW: 'Taiwan (China)',
    KR: 'South Korea',
    CN: 'China',
    SG: 'Singapore',
    DE: 'Germany',
    AU: 'Australia',
    EUROPE: 'Europe (group)',
    MIDDLE_EAST: 'Middle East (group)',
    OTHER: 'other markets',
  },
};

export const figureActsEn: WordsOf<typeof figureActs> = {
  defineIndicator: {
    name: 'Add an indicator',
    about: 'What is counted, how, and in which unit. Public.',
    ask: {
      code: ['Code', 'For example IND-SENT-PROV.'],
      slug: ['Its name in addresses', 'Small letters without marks, joined by hyphens.'],
      definitionVi: 'What exactly is counted, in Vietnamese',
      definitionEn: 'What exactly is counted, in English',
      unit: 'Unit',
      direction: 'Which way is better',
      aggregation: 'How its values may be added, in words',
      aggregationKind: ['How its values may be added', 'Left out: never.'],
      frequency: 'How often it is published',
      isDerived: "The definition is the ledger's own",
      stateReportVi: 'Where it stands in the reporting of the state',
      stateReportEn: 'The same in English',
    },
    codes: {
      unit: units,
      frequency: {
        monthly: RulingCadence.MONTHLY,
        quarterly: RulingCadence.QUARTERLY,
        annual: RulingCadence.YEARLY,
        irregular: 'irregular',
      },
    },
    does: ({ nameEn, code, unit }) => `Add the indicator “${nameEn}” (${code}), in ${unit}.`,
  },
  setTarget: {
    name: 'Record a target of a plan',
    about: 'The number that a plan promises, just as it says. Public.',
    ask: {
      plan: 'Which plan',
      indicator: 'Which indicator',
      textVi: 'The target in words, Vietnamese',
      textEn: 'The target in words, English',
      qualifier: 'The plan’s own word before the number',
      value: ['The number', 'Left out where the plan gives a direction only.'],
      unit: 'Unit',
      operator: ['How it is compared', 'Left out: what the word before it decides.'],
      period: ['For when', 'As the plan says.'],
      section: 'Where in the plan',
      isPart: 'Does it count only a part of the people',
      numerator: 'Which indicator counts the numerator (of a percentage)',
      baseKind: 'Of what it is a percentage',
      basePlan: 'The plan whose figure is the base',
    },
    codes: { unit: units },
    does: ({ plan, indicator, value, unit, period }) =>
      `Record a target of ${plan} for ${indicator}: ${value === null ? 'a direction only' : `${value} ${unit}`}, for ${period}.`,
  },
  supplyBase: {
    name: 'Supply the base of a target',
    about:
      'The figure that a percentage is of, from a document that was read. Until then the target has no verdict.',
    ask: {
      id: 'Which target',
      value: 'The base',
      asOf: 'As of when',
      authority: 'The body that set it',
      note: ['What was wrong with the one before', 'Only where one was supplied before.'],
    },
    does: ({ id, value, asOf, document }) =>
      `Take ${value} (as of ${asOf}, by ${document}) as the base of “${id}”.`,
  },
  recordObservation: {
    name: 'Record a published figure',
    about: 'With its period, place and source. Public.',
    ask: figure,
    codes: figureCodes,
    does: ({ indicator, territory, value, periodStart, periodEnd, asOf, source }) =>
      `Record by ${source}: ${indicator}, ${territory}, ${[periodStart, periodEnd ?? asOf].filter((one) => one !== null).join('–')}: ${value}.`,
  },
  amendObservation: {
    name: 'Put a figure right',
    about: 'The figure, or its period, place or source; say what was wrong.',
    ask: {
      ...figure,
      counted: 'Of which indicator',
      id: 'Which figure',
      indicator: ['The right indicator', 'Where it was taken down under another.'],
      standing: 'What kind of source it is',
      note: 'What was wrong, and how you know',
    },
    codes: figureCodes,
    does: ({ id, value, note }) => `Put “${id}” right${value === null ? '' : `: ${value}`}, because: ${note}`,
  },
  defineQualityRule: {
    name: 'Set a rule on figures',
    about: 'Reported figures are held against it from now on; reports handed in are not touched.',
    ask: {
      indicator: 'About which indicator',
      kind: 'What it looks at',
      minimum: ['The least', 'For what is possible.'],
      maximum: ['The most', 'For what is possible.'],
      percent: ['Largest change, in percent', 'Of the last published figure.'],
      others: ['Other indicators', 'The whole, the parts, or what must be given together.'],
      isBlocking: 'Does it stop a report even if explained',
      source: 'The document that sets it',
    },
    does: ({ indicator, kind, isBlocking }) =>
      `From now on a figure of ${indicator} ${kind}. Stops a report: ${isBlocking}.`,
  },
  setCellThreshold: {
    name: 'Set the threshold of small counts',
    about:
      'From this day on counts below it are not published, nor those by which they could be worked out. What was published stays.',
    ask: {
      indicator: ['About which indicator', 'Empty: every indicator that has none of its own.'],
      threshold: ['Threshold', '3 at least; 0 ends it.'],
      from: 'From which day',
      source: 'By which document',
    },
    does: ({ indicator, threshold, from }) =>
      `From ${from} on, counts of ${indicator ?? 'every indicator'} below ${threshold} are not published.`,
  },
  retireQualityRule: {
    name: 'Retire a rule',
    about: 'Figures are no longer held against it.',
    ask: { id: 'Which rule' },
    does: ({ id }) => `Retire the rule “${id}”.`,
  },
};
