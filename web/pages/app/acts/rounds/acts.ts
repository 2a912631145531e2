import { acts, day, line, long, pick, pickCode, picks } from '../act.ts';
import { bodies, directives, documents, exemptions, rulings } from '../sources.ts';

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
  correctRuling: {
    path: 'sua-quyet-dinh',
    may: commission,
    putsRight: true,
    asks: {
      id: pick(rulings),
      authority: pick(bodies),
      document: pick(documents),
      section: line,
      ruledOn: day,
      reason: long,
    },
  },
  correctExemption: {
    path: 'sua-gia-han-mien',
    may: commission,
    putsRight: true,
    // What lifts an obligation has no day, and what puts it off has one.
    known: ['dueOn'],
    asks: {
      id: pick(exemptions, ({ withdrawnOn }) => withdrawnOn === null),
      dueOn: day,
      reason: long,
      document: pick(documents),
      section: line,
      why: long,
    },
  },
  withdrawExemption: {
    path: 'rut-gia-han-mien',
    may: commission,
    asks: { id: pick(exemptions, ({ withdrawnOn }) => withdrawnOn === null), reason: long },
  },
});
