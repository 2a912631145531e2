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
    about: 'Kiến nghị của cơ quan bạn với một cơ quan cấp trên. Công khai.',
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
};
