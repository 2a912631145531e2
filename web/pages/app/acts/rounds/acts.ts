import { acts, day, line, pick, pickCode, picks } from '../act.ts';
import { bodies, directives, documents, rulings } from '../sources.ts';

const commission = ['COMMISSION'] as const;

export const roundActs = acts({
  openRound: {
    path: 'mo-ky',
    may: commission,
    asks: { directive: pickCode(directives), period: line },
  },
  resolveAssignees: {
    path: 'neu-ten-co-quan',
    may: commission,
    asks: {
      collective: pick(bodies, ({ isCollective }) => isCollective),
      agencies: picks(bodies, ({ isCollective }) => !isCollective),
      from: day,
      document: pick(documents),
      section: line,
    },
  },
});

export const rulingActs = acts({
  applyRuling: {
    path: 'tinh-han',
    may: commission,
    asks: { id: pick(rulings, ({ isInForce }) => isInForce) },
  },
});
