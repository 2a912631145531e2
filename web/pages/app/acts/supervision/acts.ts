import { acts, line, long, pick, pickCode, word } from '../act.ts';
import { claimsOfReport, documents, publishedReports } from '../sources.ts';

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
});
