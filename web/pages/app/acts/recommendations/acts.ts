import { acts, line, long, pick, word } from '../act.ts';
import { bodies, directives, documents, recommendations, tasks } from '../sources.ts';

export const recommendationActs = acts({
  makeRecommendation: {
    path: 'gui',
    may: ['PROVINCE_OFFICER', 'MINISTRY_OFFICER', 'COMMISSION', 'SUPERVISOR'],
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
    may: ['PROVINCE_OFFICER', 'MINISTRY_OFFICER', 'COMMISSION', 'SUPERVISOR'],
    asks: {
      id: pick(recommendations, ({ isOpen }) => isOpen),
      answer: word('RecommendationAnswer'),
      text: long,
    },
  },
});
