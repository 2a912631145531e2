import type { WordsOf } from '../said.ts';
import type { recommendationActs } from './acts.ts';

export const recommendationsEn = {
  title: 'Recommendations',
  intro: 'A body asks something of one above it, and is answered. Everyone may read both.',
  acts: 'Recommendations and answers',
};

export const recommendationActsEn: WordsOf<typeof recommendationActs> = {
  makeRecommendation: {
    name: 'Make a recommendation',
    about: 'In the name of your body, to one above it; public once a second officer publishes it.',
    ask: {
      to: 'To which body',
      text: ['What you recommend', 'Public. Name no person.'],
      task: 'About which task',
      from: ['In whose name', 'Left out by an officer of one body.'],
      document: 'The document it stands in',
    },
    does: ({ to, text, task, from }) =>
      `${from === null ? 'In the name of your body,' : `In the name of ${from},`} recommend to ${to}${
        task === null ? '' : ` about ${task}`
      }: ${text}`,
  },
  answerRecommendation: {
    name: 'Answer a recommendation',
    about: 'One sent to your body or to one that it succeeded. Public.',
    ask: {
      id: 'Which recommendation',
      answer: 'Answer',
      text: ['In words', 'Public. Name no person.'],
    },
    does: ({ id, answer, text }) => `Answer the recommendation “${id}”: ${answer}. ${text}`,
  },
  correctRecommendationAnswer: {
    name: 'Put an answer right',
    about:
      'The answer of your body, or of one that it succeeded. Public; the earlier answer stays in the public log.',
    ask: {
      id: 'Which recommendation',
      answeredAs: 'Answer',
      answerText: ['In words', 'Public. Name no person.'],
      reason: 'What was wrong, and how you know',
    },
    does: ({ id, reason }) => `Put right the answer to “${id}” as named below, because: ${reason}`,
  },
  publishRecommendation: {
    name: 'Publish a recommendation',
    about:
      'Another officer of that body, or of the Commission, and never whoever wrote it. After that it can only be withdrawn, with a reason.',
    ask: { id: 'Which recommendation' },
    does: ({ id }) => `Publish the recommendation “${id}”.`,
  },
  withdrawRecommendation: {
    name: 'Withdraw a recommendation',
    about: 'That it was said and taken back stays public; its words do not.',
    ask: { id: 'Which recommendation', reason: 'Why' },
    does: ({ id, reason }) => `Withdraw the recommendation “${id}”, because: ${reason}`,
  },
};
