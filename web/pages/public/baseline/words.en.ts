import type { Widened } from '../../../words/shape.ts';
import type { baselineVi } from './words.vi.ts';

export const baselineEn: Widened<typeof baselineVi> = {
  title: 'Then and now',
  heading: (n) => `What Directive ${n.symbol} said in ${n.year}, and how far it is now`,
  description: (n) =>
    `${n.all} results, weaknesses and causes that Directive ${n.symbol} told in ${n.year}, beside what was ordered, reported and verified.`,
  lead: (n) =>
    `In ${n.year} the directive told ${n.all} weaknesses and causes. ${n.ordered} have a task that answers them, ${n.asked} an indicator that would show them, ${n.verified} a verified and published report.`,
  reading: 'Which tasks and indicators answer what is the ledger’s reading, not the directive’s word.',
  none: 'The ledger does not hold what this directive says of how things stood.',
  told: (year) => `In ${year}`,
  ordered: 'Ordered',
  reported: 'Reported',
  verified: 'Verified and published',
  paraphrase: 'paraphrased',
  noTask: 'The ledger sees no task that answers it.',
  noFigure: 'no figure yet',
  noIndicator: 'No indicator shows this yet.',
  notOwed: 'nobody has to report yet',
  handedIn: (n) => `${n.handedIn} of ${n.owed} obligations handed in`,
  overdue: (n) => `${n} overdue`,
  nothing: 'nothing yet',
  rest: 'The other tasks and indicators: nothing yet',
  provinces: (n) => `${n.some} of ${n.all} provinces`,
  others: (n) => `other bodies: ${n}`,
  answers: 'Answers what the directive told when it was issued',
  file: {
    title: 'What the directive told when it was issued, and what was ordered, reported and verified',
    note: 'Each row is a task or an indicator that answers one result, weakness or cause. Which answers which is the ledger’s reading.',
  },
};
