import type { WordsOf } from '../said.ts';
import type { recommendationActs } from './acts.ts';

export const recommendationsVi = {
  title: 'Kiến nghị',
  intro: 'Cơ quan cấp dưới kiến nghị lên cấp trên; cấp trên trả lời. Ai cũng xem được.',
  acts: 'Kiến nghị và trả lời',
};

export const recommendationActsVi: WordsOf<typeof recommendationActs> = {
  makeRecommendation: {
    name: 'Gửi kiến nghị',
    about: 'Kiến nghị của cơ quan bạn với một cơ quan cấp trên; công khai sau khi một cán bộ khác công bố.',
    ask: {
      to: 'Kiến nghị với cơ quan nào',
      text: ['Kiến nghị gì', 'Công khai. Không nêu tên người.'],
      task: 'Về nhiệm vụ nào',
      from: ['Nhân danh cơ quan nào', 'Bỏ trống khi bạn chỉ thuộc một cơ quan.'],
      document: 'Văn bản kiến nghị',
    },
    does: ({ to, text, task, from }) =>
      `${from === null ? 'Nhân danh cơ quan của bạn,' : `Nhân danh ${from},`} kiến nghị với ${to}${
        task === null ? '' : ` về ${task}`
      }: ${text}`,
  },
  answerRecommendation: {
    name: 'Trả lời kiến nghị',
    about: 'Trả lời kiến nghị gửi cơ quan bạn hoặc cơ quan mà cơ quan bạn kế thừa. Công khai.',
    ask: {
      id: 'Kiến nghị nào',
      answer: 'Trả lời',
      text: ['Bằng lời', 'Công khai. Không nêu tên người.'],
    },
    does: ({ id, answer, text }) => `Trả lời kiến nghị “${id}”: ${answer}. ${text}`,
  },
  correctRecommendationAnswer: {
    name: 'Sửa câu trả lời',
    about:
      'Sửa câu trả lời của cơ quan bạn, hoặc của cơ quan mà cơ quan bạn kế thừa. Công khai; câu trả lời trước đó vẫn còn trong nhật ký công khai.',
    ask: {
      id: 'Kiến nghị nào',
      answeredAs: 'Trả lời',
      answerText: ['Bằng lời', 'Công khai. Không nêu tên người.'],
      reason: 'Sai ở đâu, căn cứ nào',
    },
    does: ({ id, reason }) => `Sửa câu trả lời cho kiến nghị “${id}” như dưới đây, vì: ${reason}`,
  },
  publishRecommendation: {
    name: 'Công bố kiến nghị',
    about:
      'Cán bộ khác của chính cơ quan, hoặc của cơ quan chủ trì, công bố; người viết không tự công bố. Sau đó chỉ rút được, có lý do.',
    ask: { id: 'Kiến nghị nào' },
    does: ({ id }) => `Công bố kiến nghị “${id}”.`,
  },
  withdrawRecommendation: {
    name: 'Rút kiến nghị',
    about: 'Việc đã nêu và đã rút vẫn công khai; lời văn thì không.',
    ask: { id: 'Kiến nghị nào', reason: 'Vì sao rút' },
    does: ({ id, reason }) => `Rút kiến nghị “${id}”, lý do: ${reason}`,
  },
};
