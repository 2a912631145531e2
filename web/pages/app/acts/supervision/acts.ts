import { acts, line, long, pick, pickCode, word } from '../act.ts';
import { claimsOfReport, documents, publishedReports, statements } from '../sources.ts';

export const supervisionActs = acts({
  stateSupervision: {
    path: 'neu-y-kien',
    may: ['SUPERVISOR'],
    asks: {
      report: pick(publishedReports),
      task: pickCode(claimsOfReport),
      view: word('SupervisionView'),
      statement: long,
      document: pick(documents),
      section: line,
    },
  },
  publishSupervision: {
    path: 'cong-bo',
    may: ['SUPERVISOR', 'COMMISSION'],
    isAwaited: true,
    asks: {
      id: pick(statements, ({ publishedAt, withdrawnOn }) => publishedAt === null && withdrawnOn === null),
    },
  },
  withdrawSupervision: {
    path: 'rut',
    may: ['SUPERVISOR'],
    asks: { id: pick(statements, ({ withdrawnOn }) => withdrawnOn === null), reason: long },
  },
});
