import type { WordsOf } from '../said.ts';
import type { supervisionActs } from './acts.ts';

export const supervisionVi = {
  title: 'Giám sát xã hội',
  intro:
    'Mặt trận Tổ quốc, Hội đồng nhân dân và cơ quan của Quốc hội nêu ý kiến giám sát về nội dung đã công bố. Ý kiến đứng bên cạnh báo cáo, không sửa báo cáo.',
  acts: 'Ý kiến giám sát',
};

export const supervisionActsVi: WordsOf<typeof supervisionActs> = {
  stateSupervision: {
    name: 'Nêu ý kiến giám sát',
    about:
      'Ý kiến nhân danh cơ quan giám sát; công khai bên cạnh nội dung được nêu sau khi một cán bộ khác công bố.',
    ask: {
      report: 'Về báo cáo nào',
      task: 'Về nội dung của nhiệm vụ nào',
      view: 'Nội dung đó so với thực tế',
      statement: ['Ý kiến', 'Công khai. Không nêu tên người.'],
    },
    does: ({ report, task, view, statement }) =>
      `Nêu ý kiến về nội dung “${task}” trong báo cáo của ${report}: ${view}. ${statement}`,
  },
  publishSupervision: {
    name: 'Công bố ý kiến giám sát',
    about:
      'Cán bộ khác của chính cơ quan, hoặc của cơ quan chủ trì, công bố; người viết không tự công bố. Sau đó chỉ rút được, có lý do.',
    ask: { id: 'Ý kiến nào' },
    does: ({ id }) => `Công bố ý kiến “${id}”.`,
  },
  withdrawSupervision: {
    name: 'Rút ý kiến giám sát',
    about: 'Việc đã nêu và đã rút vẫn công khai; lời văn thì không.',
    ask: { id: 'Ý kiến nào', reason: 'Vì sao rút' },
    does: ({ id, reason }) => `Rút ý kiến “${id}”, lý do: ${reason}`,
  },
};
