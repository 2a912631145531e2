import {
  acts,
  code,
  day,
  decimal,
  each,
  leftOut,
  line,
  long,
  openCode,
  partialDay,
  pick,
  pickCode,
  pickCodes,
  picks,
  whole,
  word,
  yesNo,
} from '../act.ts';
import {
  assignmentsOfTask,
  bodies,
  directives,
  documents,
  fields,
  indicators,
  mappingsOfPlan,
  observationsOfIndicator,
  plans,
  provisionsOfPlan,
  qualityRules,
  targets,
  tasks,
  territories,
} from '../sources.ts';
import { documentKinds, duty, readings, units, workKinds } from './codes.ts';

const administrator = ['ADMINISTRATOR'] as const;
const names = { nameVi: line, nameEn: line, shortName: line };
const read = { source: pick(documents), section: line };
const paper = { document: pick(documents), section: line };

export const documentActs = acts({
  loadText: {
    path: 'nap-nguyen-van',
    may: administrator,
    asks: { document: pick(documents), language: code('vi', 'en'), content: long, differs: yesNo },
  },
  recordDocument: {
    path: 'ghi-van-ban',
    may: administrator,
    asks: {
      kind: documentKinds,
      symbol: line,
      titleVi: line,
      titleEn: line,
      issuer: pick(bodies),
      issuedOn: partialDay,
      standing: word('Standing', 'EXAMPLE'),
      readAs: readings,
      publisher: line,
      url: line,
      note: long,
    },
  },
  recordDirective: {
    path: 'ghi-chi-thi',
    may: administrator,
    asks: {
      document: pick(documents),
      subjectVi: long,
      subjectEn: long,
      function: duty,
      holder: pick(bodies),
      predecessor: pick(documents),
      hasDatedDeadlines: yesNo,
      hasQuantifiedTargets: yesNo,
      distributionVi: line,
      distributionEn: line,
      note: long,
    },
  },
  recordTask: {
    path: 'ghi-nhiem-vu',
    may: administrator,
    asks: {
      directive: pick(directives),
      code: line,
      level: word('TaskLevel'),
      position: whole,
      section: line,
      titleVi: line,
      titleEn: line,
      summaryVi: long,
      summaryEn: long,
      kind: workKinds,
      cadence: word('Cadence'),
      cadenceBasis: line,
      deadlineText: line,
      indicators: pickCodes(indicators),
    },
  },
});

export const bodyActs = acts({
  addAgency: {
    path: 'them-co-quan',
    may: administrator,
    asks: { ...names, kind: word('AgencyKind'), territory: pick(territories), startedOn: day, ...read },
  },
  renameAgency: {
    path: 'doi-ten-co-quan',
    may: administrator,
    asks: { id: pick(bodies), ...names, on: day, source: pick(documents) },
  },
  succeedAgency: {
    path: 'sap-xep-co-quan',
    may: administrator,
    asks: {
      id: pick(bodies),
      kind: code('renamed', 'merged', 'split', 'replaced', 'function_transferred', 'dissolved'),
      on: day,
      ends: yesNo,
      successors: each(4, {
        agency: pick(bodies),
        function: code(
          'all',
          'overseas_labour',
          'vocational_education',
          'social_protection',
          'poverty_reduction',
        ),
        scope: line,
      }),
      ...read,
    },
  },
  assign: {
    path: 'phan-cong',
    may: administrator,
    first: { plan: pick(plans) },
    asks: {
      agency: pick(bodies),
      role: word('AssignmentRole'),
      task: pick(tasks),
      provision: pick(provisionsOfPlan),
      function: duty,
      basis: code('explicit', 'inferred'),
      from: day,
      ...paper,
    },
  },
  endAssignment: {
    path: 'ket-thuc-phan-cong',
    may: administrator,
    first: { task: pick(tasks) },
    asks: { id: pick(assignmentsOfTask, ({ until }) => until === null), until: day },
  },
});

export const fieldActs = acts({
  assignField: {
    path: 'giao-linh-vuc',
    may: ['COMMISSION'],
    asks: {
      agency: pick(bodies, ({ isCollective }) => !isCollective),
      tasks: picks(tasks),
      indicators: picks(indicators),
      function: duty,
      from: day,
      ...paper,
    },
  },
  endField: {
    path: 'ket-thuc-linh-vuc',
    may: ['COMMISSION'],
    asks: { id: pick(fields, ({ until }) => until === null), until: day },
  },
});

/** Whoever verifies or leads, and whoever keeps the register; never one's own body's plan. */
const readers = ['MINISTRY_OFFICER', 'COMMISSION', 'ADMINISTRATOR'] as const;
const state = word('GapState', 'DISPUTED', 'UNCONFIRMED', 'PLAN_NOT_READ', 'NO_PLAN');
const sureness = { confidence: word('Sureness'), note: long };

export const planActs = acts({
  recordPlan: {
    path: 'ghi-ke-hoach',
    may: administrator,
    asks: {
      directive: pick(directives),
      document: pick(documents),
      agency: pick(bodies),
      level: word('PlanLevel'),
      relation: word('PlanRelation'),
      territory: pick(territories),
      period: line,
    },
  },
  addProvision: {
    path: 'them-dong-ke-hoach',
    may: administrator,
    asks: {
      plan: pick(plans),
      code: line,
      position: whole,
      section: line,
      titleVi: line,
      titleEn: line,
      tasks: pickCodes(tasks),
    },
  },
  mapProvision: {
    path: 'doi-chieu',
    may: readers,
    asks: { plan: pick(plans), task: pickCode(tasks), state, section: line, ...sureness },
  },
  readMapping: {
    path: 'doi-chieu-them',
    may: readers,
    first: { plan: pick(plans) },
    asks: {
      id: pick(mappingsOfPlan, ({ isConfirmed }) => !isConfirmed),
      state,
      section: line,
      ...sureness,
    },
  },
  confirmMapping: {
    path: 'xac-nhan-doi-chieu',
    may: ['COMMISSION', 'ADMINISTRATOR'],
    first: { plan: pick(plans) },
    asks: { id: pick(mappingsOfPlan), state, reason: long, section: line },
  },
});

const figure = { qualifier: word('Qualifier'), value: decimal, valueHigh: decimal, unit: units };
const time = {
  periodType: code(
    'year',
    'half',
    'quarter',
    'month',
    'ytd',
    'multi_year',
    'since',
    'per_year',
    'point',
    'rule',
  ),
  periodStart: partialDay,
  periodEnd: partialDay,
  asOf: partialDay,
};
const series = code('flow', 'cumulative', 'stock', 'count', 'rate', 'average', 'target', 'limit');
const market = openCode('JP', 'TW', 'KR', 'CN', 'SG', 'DE', 'AU', 'EUROPE', 'MIDDLE_EAST', 'OTHER');

export const figureActs = acts({
  defineIndicator: {
    path: 'them-chi-bao',
    may: administrator,
    asks: {
      code: line,
      slug: line,
      nameVi: line,
      nameEn: line,
      definitionVi: long,
      definitionEn: long,
      unit: units,
      direction: word('Direction'),
      aggregation: line,
      aggregationKind: word('AggregationKind'),
      frequency: openCode('monthly', 'quarterly', 'annual', 'irregular'),
      isDerived: yesNo,
      askedOf: leftOut,
      breakdowns: leftOut,
      stateReportVi: long,
      stateReportEn: long,
    },
  },
  setTarget: {
    path: 'ghi-chi-tieu',
    may: administrator,
    asks: {
      plan: pick(plans),
      indicator: pick(indicators),
      textVi: long,
      textEn: long,
      qualifier: word('Qualifier'),
      value: decimal,
      unit: units,
      operator: word('TargetOperator'),
      period: line,
      section: line,
      isPart: yesNo,
      numerator: pick(indicators),
      baseKind: word('BaseKind'),
      basePlan: pick(plans),
    },
  },
  supplyBase: {
    path: 'bo-sung-mau-so',
    may: administrator,
    asks: {
      id: pick(targets, ({ baseKind }) => baseKind === 'PLAN_FIGURE'),
      value: decimal,
      asOf: partialDay,
      authority: pick(bodies),
      ...paper,
      note: long,
    },
  },
  recordObservation: {
    path: 'ghi-so-lieu',
    may: administrator,
    asks: {
      indicator: pick(indicators),
      territory: pick(territories),
      ...figure,
      kind: word('ObservationKind'),
      ...time,
      series,
      market,
      ...read,
      note: long,
    },
  },
  amendObservation: {
    path: 'sua-so-lieu',
    may: administrator,
    first: { counted: pick(indicators) },
    putsRight: true,
    asks: {
      id: pick(observationsOfIndicator),
      ...figure,
      kind: word('ObservationKind'),
      ...time,
      series,
      sex: leftOut,
      territory: pick(territories),
      market: leftOut,
      standing: word('Standing', 'EXAMPLE'),
      confidence: word('Confidence'),
      ...read,
      indicator: pick(indicators),
      note: long,
    },
  },
  defineQualityRule: {
    path: 'dat-quy-tac',
    may: administrator,
    asks: {
      indicator: pick(indicators),
      kind: word('QualityKind'),
      minimum: decimal,
      maximum: decimal,
      percent: decimal,
      others: pickCodes(indicators),
      isBlocking: yesNo,
      ...read,
    },
  },
  setCellThreshold: {
    path: 'dat-nguong-so-nho',
    may: administrator,
    asks: { indicator: pick(indicators), threshold: whole, from: day, ...read },
  },
  retireQualityRule: {
    path: 'bo-quy-tac',
    may: administrator,
    asks: { id: pick(qualityRules, ({ isRetired }) => !isRetired) },
  },
});
