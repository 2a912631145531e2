import { acts, day, leftOut, line, long, pick, pickCode, whole, word } from '../act.ts';
import {
  bodies,
  claimsOfReport,
  commendations,
  directives,
  documents,
  findings,
  inspections,
  publishedReports,
  rounds,
  tasks,
  verdicts,
} from '../sources.ts';

/** Directive 20-CT/TW, section 5: the Commission and the ministries inspect, and others within their own line. */
const inspectors = ['COMMISSION', 'MINISTRY_OFFICER', 'SUPERVISOR'] as const;
const judges = ['COMMISSION', 'MINISTRY_OFFICER'] as const;
const paper = { document: pick(documents), section: line };
const puttingRight = { may: inspectors, putsRight: true } as const;

export const inspectionActs = acts({
  planInspection: {
    path: 'lap-ke-hoach',
    may: inspectors,
    asks: {
      directive: pick(directives),
      agency: pick(bodies, ({ isCollective }) => !isCollective),
      scope: long,
      plannedFor: day,
      // What the ladder proposes is taken up where it is proposed: on the page of urging.
      proposals: leftOut,
      ...paper,
    },
  },
  beginInspection: {
    path: 'bat-dau',
    may: inspectors,
    isAwaited: true,
    asks: { id: pick(inspections, ({ status }) => status === 'PLANNED'), on: day },
  },
  concludeInspection: {
    path: 'ket-luan',
    may: inspectors,
    isAwaited: true,
    asks: { id: pick(inspections, ({ status }) => status === 'UNDER_WAY'), on: day, conclusion: long },
  },
  callOffInspection: {
    path: 'huy',
    may: inspectors,
    asks: {
      id: pick(inspections, ({ status }) => status === 'PLANNED' || status === 'UNDER_WAY'),
      reason: long,
    },
  },
  correctInspection: {
    ...puttingRight,
    path: 'sua-cuoc-kiem-tra',
    asks: {
      id: pick(inspections),
      scope: long,
      plannedFor: day,
      begunOn: day,
      concludedOn: day,
      conclusion: long,
      calledOffReason: long,
      ...paper,
      reason: long,
    },
  },
});

export const findingActs = acts({
  recordFinding: {
    path: 'ghi-phat-hien',
    may: inspectors,
    asks: {
      inspection: pick(inspections, ({ status }) => status === 'UNDER_WAY'),
      task: pick(tasks, ({ level }) => level === 'LEAF'),
      agency: pick(bodies, ({ isCollective }) => !isCollective),
      summary: long,
      severity: word('Severity'),
      cases: whole,
      casesOf: line,
      ...paper,
    },
  },
  handleFinding: {
    path: 'xu-ly',
    may: [...inspectors, 'PROVINCE_OFFICER'],
    isAwaited: true,
    asks: { id: pick(findings, ({ status }) => status === 'OPEN'), measure: long, on: day },
  },
  closeFinding: {
    path: 'dong',
    may: inspectors,
    isAwaited: true,
    asks: { id: pick(findings, ({ status }) => status === 'HANDLED') },
  },
  withdrawFinding: {
    path: 'rut-phat-hien',
    may: inspectors,
    asks: {
      id: pick(findings, ({ status, publishedAt }) => status !== 'WITHDRAWN' && publishedAt === null),
      reason: long,
    },
  },
  correctFinding: {
    ...puttingRight,
    path: 'sua-phat-hien',
    asks: {
      id: pick(findings, ({ status }) => status !== 'WITHDRAWN'),
      summary: long,
      severity: word('Severity'),
      cases: whole,
      casesOf: line,
      measure: long,
      handledOn: day,
      ...paper,
      reason: long,
    },
  },
  publishFinding: {
    path: 'cong-bo-phat-hien',
    may: ['COMMISSION'],
    isAwaited: true,
    asks: {
      id: pick(
        findings,
        ({ status, publishedAt, isConcluded }) =>
          isConcluded && publishedAt === null && status !== 'WITHDRAWN',
      ),
    },
  },
});

export const verdictActs = acts({
  assessClaim: {
    path: 'ket-luan-noi-dung',
    may: judges,
    asks: {
      report: pick(publishedReports),
      task: pickCode(claimsOfReport, ({ isJudged }) => !isJudged),
      assessment: word('Assessment'),
      grade: word('Grade'),
      reason: long,
      ...paper,
    },
  },
  correctVerdict: {
    path: 'sua-ket-luan',
    may: judges,
    putsRight: true,
    asks: {
      id: pick(verdicts),
      assessment: word('Assessment'),
      grade: word('Grade'),
      reason: long,
      ...paper,
      why: long,
    },
  },
  publishVerdict: {
    path: 'cong-bo-ket-luan',
    may: ['COMMISSION'],
    isAwaited: true,
    asks: { id: pick(verdicts, ({ publishedAt }) => publishedAt === null) },
  },
  commend: {
    path: 'bieu-duong',
    may: ['COMMISSION'],
    asks: {
      agency: pick(bodies, ({ isCollective }) => !isCollective),
      task: pick(tasks, ({ level }) => level === 'LEAF'),
      round: pick(rounds),
      reason: long,
      on: day,
      ...paper,
    },
  },
  publishCommendation: {
    path: 'cong-bo-bieu-duong',
    may: ['COMMISSION'],
    isAwaited: true,
    asks: {
      id: pick(commendations, ({ publishedAt, withdrawnOn }) => publishedAt === null && withdrawnOn === null),
    },
  },
  withdrawCommendation: {
    path: 'rut-bieu-duong',
    may: ['COMMISSION'],
    asks: { id: pick(commendations, ({ withdrawnOn }) => withdrawnOn === null), reason: long },
  },
});
