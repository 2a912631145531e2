// The same for the mutations that keep the register: documents, bodies, duties, plans, indicators, figures and targets.
import { toId } from '../../schema/ids.ts';
import type { Case, Ready, Stage } from './cases.ts';
import { type Answer, seen } from './changes.ts';

const task = toId('Task', 'CT-20/3.11');
const agency = toId('Agency', 'hp2-ubnd');
const source = toId('Document', 'CT-20');

const asKeeper = ({ offices }: Stage, change: string, args: object): Ready => ({
  office: offices.administrator,
  change,
  args: { ...args },
});
const kept = ({ offices, say }: Stage, change: string, args: object): Promise<Answer> =>
  say(offices.administrator, change, args);

let indicators = 0;
const documentArgs = (at: number) => ({
  kind: 'plan',
  readAs: 'full_text',
  standing: 'OFFICIAL_TEXT',
  titleVi: `Kế hoạch số ${at}`,
  titleEn: `Plan no. ${at}`,
  issuer: agency,
});
const planArgs = (document: Answer) => ({
  agency,
  directive: toId('Directive', 'CT-20'),
  document: document.id,
  level: 'PROVINCE',
  relation: 'IMPLEMENTS_DIRECTIVE',
});
const duty = {
  agency,
  basis: 'explicit',
  document: source,
  from: '2025-07-01',
  function: 'overseas_labour',
  role: 'IMPLEMENT',
  section: '1',
  task,
};
const figure = {
  indicator: toId('Indicator', 'IND-SENT'),
  kind: 'ACTUAL',
  periodType: 'year',
  periodStart: '2024-01-01',
  periodEnd: '2024-12-31',
  qualifier: 'EXACT',
  series: 'test',
  source,
  territory: toId('Territory', 'VN'),
  value: '100',
};

// A bound that no test's figure reaches.
const ruleArgs = {
  indicator: toId('Indicator', 'IND-SENT-PROV'),
  isBlocking: false,
  kind: 'RANGE',
  maximum: '999999999',
  section: '1',
  source,
};

// A symbol is taken once, whatever case asks for it.
let directivesAsked = 0;
const directiveArgs = async (stage: Stage, at: number) => ({
  document: (
    await kept(stage, 'recordDocument', {
      ...documentArgs(at),
      kind: 'directive',
      symbol: `${1000 + ++directivesAsked}-CT/TN`,
      issuedOn: '2026-10-01',
    })
  ).id,
  subjectVi: 'Chỉ thị thử nghiệm',
  subjectEn: 'A directive for a test',
  hasQuantifiedTargets: false,
  hasDatedDeadlines: false,
});
const groupArgs = {
  code: '1',
  level: 'GROUP',
  position: 1,
  titleVi: 'Nhóm thử nghiệm',
  titleEn: 'A group for a test',
  summaryVi: 'Nhóm thử nghiệm.',
  summaryEn: 'A group for a test.',
  kind: 'organisation',
  section: '1',
};

const newPlan = async (stage: Stage, at: number) =>
  kept(stage, 'recordPlan', planArgs(await kept(stage, 'recordDocument', documentArgs(at))));

const reading = { confidence: 'HIGH', section: '1', state: 'COPIED' };
/** Read once, by a ministry. */
const readOnce = async (stage: Stage, at: number) =>
  stage.say(stage.offices.ministries[0]!, 'mapProvision', {
    ...reading,
    plan: (await newPlan(stage, at)).id,
    task: '3.11',
  });

export const registerCases: Readonly<Record<string, Case>> = {
  recordDocument: {
    around: 'issuer { kind }',
    ready: async (stage, at) => asKeeper(stage, 'recordDocument', documentArgs(at)),
  },
  recordDirective: {
    around: 'issuer { kind } document { kind }',
    ready: async (stage, at) => asKeeper(stage, 'recordDirective', await directiveArgs(stage, at)),
  },
  recordTask: {
    around: 'directive { subjectEn } parent { code }',
    ready: async (stage, at) => {
      const made = await kept(stage, 'recordDirective', await directiveArgs(stage, at));
      return asKeeper(stage, 'recordTask', { ...groupArgs, directive: made.id });
    },
  },
  addAgency: {
    around: 'names { nameVi }',
    ready: async (stage) =>
      asKeeper(stage, 'addAgency', { kind: 'AGENCY', nameVi: 'Trung tâm thử nghiệm', source }),
  },
  assign: {
    around: 'holders { agency { kind } } task { code }',
    ready: async (stage) => asKeeper(stage, 'assign', duty),
  },
  renameAgency: {
    around: 'names { nameVi }',
    ready: async (stage) => {
      const made = await kept(stage, 'addAgency', { kind: 'AGENCY', nameVi: 'Cơ quan cũ', source });
      return asKeeper(stage, 'renameAgency', {
        id: made.id,
        revision: 1,
        nameVi: 'Cơ quan mới',
        on: '2027-01-01',
        source,
      });
    },
  },
  succeedAgency: {
    around: 'successors { to { nameVi } }',
    ready: async (stage) => {
      const made = await kept(stage, 'addAgency', { kind: 'AGENCY', nameVi: 'Cơ quan', source });
      return asKeeper(stage, 'succeedAgency', {
        id: made.id,
        revision: 1,
        kind: 'merged',
        on: '2027-01-01',
        ends: true,
        successors: [{ agency, function: 'all' }],
        source,
        section: '1',
      });
    },
  },
  defineQualityRule: {
    around: 'indicator { code }',
    ready: async (stage) => asKeeper(stage, 'defineQualityRule', ruleArgs),
  },
  setCellThreshold: {
    around: 'indicator { code } source { id }',
    ready: async (stage) =>
      asKeeper(stage, 'setCellThreshold', {
        indicator: toId('Indicator', 'IND-SENT-PROV'),
        threshold: 5,
        from: '2099-01-01',
        section: '1',
        source,
      }),
  },
  retireQualityRule: {
    around: 'indicator { code }',
    ready: async (stage) => {
      const made = await kept(stage, 'defineQualityRule', ruleArgs);
      return asKeeper(stage, 'retireQualityRule', { id: made.id, revision: 1 });
    },
  },
  endAssignment: {
    around: 'task { code } history { until }',
    ready: async (stage) => {
      const made = await kept(stage, 'assign', duty);
      return asKeeper(stage, 'endAssignment', { id: made.id, revision: 1, until: '2026-01-01' });
    },
  },
  recordPlan: {
    around: 'directive { symbol } agency { kind }',
    ready: async (stage, at) =>
      asKeeper(stage, 'recordPlan', planArgs(await kept(stage, 'recordDocument', documentArgs(at)))),
  },
  loadRegister: {
    around: 'loadedBy { officeEn }',
    ready: async (stage, at) =>
      asKeeper(stage, 'loadRegister', {
        documents: [{ id: `Document:load-${at}-${crypto.randomUUID()}`, ...documentArgs(at) }],
      }),
  },
  loadText: {
    around: 'text { edition } isEdition',
    ready: async (stage, at) =>
      asKeeper(stage, 'loadText', {
        document: (await kept(stage, 'recordDocument', documentArgs(at))).id,
        language: 'vi',
        content: 'Một hai ba bốn năm.',
        differs: false,
      }),
  },
  addProvision: {
    around: 'tasks { code }',
    ready: async (stage, at) =>
      asKeeper(stage, 'addProvision', {
        code: '1',
        plan: (await newPlan(stage, at)).id,
        position: 1,
        section: '1',
        tasks: ['3.11'],
        titleEn: 'Share the data',
        titleVi: 'Chia sẻ dữ liệu',
      }),
  },
  setTarget: {
    around: 'indicator { code }',
    ready: async (stage, at) =>
      asKeeper(stage, 'setTarget', {
        indicator: toId('Indicator', 'IND-SENT-PROV'),
        period: '2026',
        plan: (await newPlan(stage, at)).id,
        qualifier: 'AT_LEAST',
        section: '2',
        textEn: 'At least 1,200 people.',
        textVi: 'Ít nhất 1.200 người.',
        unit: 'persons',
        value: '1200',
      }),
  },
  supplyBase: {
    around: 'indicator { code } evaluations { verdict }',
    ready: async (stage, at) => {
      const base = await newPlan(stage, at);
      const target = await kept(stage, 'setTarget', {
        baseKind: 'PLAN_FIGURE',
        basePlan: base.id,
        indicator: toId('Indicator', 'IND-PLAN-PCT'),
        numerator: toId('Indicator', 'IND-SENT-PROV'),
        period: '2026',
        plan: (await newPlan(stage, at)).id,
        qualifier: 'OVER',
        section: '2',
        textEn: 'Over 130 % of the base.',
        textVi: 'Trên 130% chỉ tiêu giao.',
        unit: 'percent',
        value: '130',
      });
      const args = {
        ...seen(target),
        revision: 1,
        asOf: '2025',
        authority: agency,
        document: source,
        section: '1',
      };
      return asKeeper(stage, 'supplyBase', { ...args, value: '1000' });
    },
  },
  defineIndicator: {
    around: 'tasks { code }',
    ready: async (stage) => {
      const at = ++indicators;
      return asKeeper(stage, 'defineIndicator', {
        aggregation: 'sum',
        code: `IND-TEST-${at}`,
        definitionEn: 'What a test counts.',
        definitionVi: 'Số thử nghiệm.',
        direction: 'CONTEXT',
        nameEn: `Test ${at}`,
        nameVi: `Thử ${at}`,
        slug: `test-${at}`,
        unit: 'persons',
      });
    },
  },
  recordObservation: {
    around: 'indicator { code }',
    ready: async (stage) => asKeeper(stage, 'recordObservation', figure),
  },
  amendObservation: {
    around: 'indicator { code }',
    ready: async (stage) => {
      const made = await kept(stage, 'recordObservation', figure);
      const args = {
        ...seen(made),
        revision: 1,
        value: '101',
        qualifier: 'EXACT',
        note: 'Misread in the table.',
      };
      return asKeeper(stage, 'amendObservation', args);
    },
  },
  mapProvision: {
    around: 'task { code } readings { state }',
    ready: async (stage, at) => ({
      office: stage.offices.ministries[0]!,
      change: 'mapProvision',
      args: { ...reading, plan: (await newPlan(stage, at)).id, task: '3.11' },
    }),
  },
  readMapping: {
    around: 'readings { state }',
    ready: async (stage, at) => ({
      office: stage.offices.commissions[0]!,
      change: 'readMapping',
      args: { ...seen(await readOnce(stage, at)), revision: 1, ...reading },
    }),
  },
  confirmMapping: {
    around: 'confirmedBy { isExample } readings { state }',
    ready: async (stage, at) => ({
      office: stage.offices.commissions[0]!,
      change: 'confirmMapping',
      args: {
        ...seen(await readOnce(stage, at)),
        revision: 1,
        state: 'COPIED',
        section: '1',
        reason: 'It stands there word for word.',
      },
    }),
  },
};
