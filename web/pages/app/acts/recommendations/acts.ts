import { acts, line, long, pick, word } from '../act.ts';
import { bodies, directives, documents, recommendations, tasks } from '../sources.ts';

/** Whoever speaks in a body’s name. */
const officers = ['PROVINCE_OFFICER', 'MINISTRY_OFFICER', 'COMMISSION', 'SUPERVISOR'] as const;

export const recommendationActs = acts({
  makeRecommendation: {
    path: 'gui',
    may: officers,
    asks: {
      directive: pick(directives),
      to: pick(bodies, ({ isCollective }) => !isCollective),
      text: long,
      task: pick(tasks),
      from: pick(bodies, ({ isCollective }) => !isCollective),
      document: pick(documents),
      section: line,
    },
  },
  answerRecommendation: {
    path: 'tra-loi',
    may: officers,
    isAwaited: true,
    asks: {
      id: pick(recommendations, ({ isOpen }) => isOpen),
      answer: word('RecommendationAnswer'),
      text: long,
    },
  },
  correctRecommendationAnswer: {
    path: 'sua-tra-loi',
    may: officers,
    putsRight: true,
    known: ['answeredAs', 'answerText'],
    asks: {
      id: pick(recommendations, ({ isAnswered }) => isAnswered),
      answeredAs: word('RecommendationAnswer'),
      answerText: long,
      reason: long,
    },
  },
  publishRecommendation: {
    path: 'cong-bo',
    may: officers,
    isAwaited: true,
    asks: {
      id: pick(
        recommendations,
        ({ publishedAt, withdrawnOn }) => publishedAt === null && withdrawnOn === null,
      ),
    },
  },
  withdrawRecommendation: {
    path: 'rut',
    may: officers,
    asks: {
      id: pick(recommendations, ({ isFromYou, withdrawnOn }) => isFromYou && withdrawnOn === null),
      reason: long,
    },
  },
});
