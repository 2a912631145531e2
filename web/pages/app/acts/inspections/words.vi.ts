import type { WordsOf } from '../said.ts';
import type { inspectionActs } from './acts.ts';

export const inspectionsVi = {
  title: 'Kiểm tra',
  intro: 'Lập kế hoạch, tiến hành, kết luận các cuộc kiểm tra; ghi và xử lý phát hiện.',
};
export const inspectionActsVi: WordsOf<typeof inspectionActs> = {
  planInspection: {
    name: 'Lập kế hoạch kiểm tra',
    about: 'Cơ quan được kiểm tra chưa thấy kế hoạch; họ biết từ ngày bắt đầu.',
    ask: {
      agency: 'Kiểm tra cơ quan nào',
      scope: ['Kiểm tra nội dung gì', 'Không nêu tên người.'],
      plannedFor: 'Dự kiến bắt đầu ngày nào',
      document: 'Quyết định hoặc kế hoạch kiểm tra',
    },
    does: ({ agency, directive, scope, plannedFor }) =>
      `Ghi kế hoạch kiểm tra ${agency} về việc thực hiện ${directive}: ${scope}${plannedFor === null ? '. Chưa định ngày bắt đầu.' : `; dự kiến bắt đầu ngày ${plannedFor}.`}`,
  },
  beginInspection: {
    name: 'Bắt đầu kiểm tra',
    about: 'Từ lúc này cơ quan được kiểm tra thấy cuộc kiểm tra.',
    ask: { id: 'Cuộc kiểm tra nào', on: 'Bắt đầu ngày nào' },
    does: ({ id, on }) => `Ghi cuộc kiểm tra “${id}” bắt đầu ngày ${on}; cơ quan được kiểm tra sẽ thấy.`,
  },
};
