import type { WordsOf } from '../said.ts';
import type { roundActs, rulingActs } from './acts.ts';

export const roundsVi = {
  title: 'Kỳ báo cáo',
  intro:
    'Mở kỳ báo cáo; nêu tên các cơ quan trong một tên gọi chung. Hạn do quyết định ấn định: xem Quyết định.',
  rounds: 'Kỳ và cơ quan',
  rulings: 'Hạn',
};

const wrong = 'Sai ở đâu, căn cứ nào';

export const roundActsVi: WordsOf<typeof roundActs> = {
  openRound: {
    name: 'Mở kỳ báo cáo',
    about: 'Kỳ chưa có hạn; hạn do quyết định ấn định.',
    ask: {
      period: ['Kỳ nào', 'Viết 2026, 2026-H1 (nửa đầu năm), 2026-Q3 (quý III) hoặc 2026-07 (tháng 7).'],
    },
    does: ({ directive, period }) => `Mở kỳ báo cáo ${period} của ${directive}. Chưa ấn định hạn nào.`,
  },
  resolveAssignees: {
    name: 'Nêu tên các cơ quan trong một tên gọi chung',
    about:
      'Ví dụ “các địa phương” là những cơ quan nào, theo văn bản nào. Hạn đã ấn định cho tên chung đến với từng cơ quan.',
    ask: {
      collective: 'Tên gọi chung',
      agencies: 'Gồm những cơ quan nào',
      from: 'Từ ngày nào',
    },
    does: ({ collective, agencies, from, document }) =>
      `Ghi rằng theo ${document}, từ ngày ${from}, “${collective}” gồm: ${agencies}.`,
  },
};

export const rulingActsVi: WordsOf<typeof rulingActs> = {
  applyRuling: {
    name: 'Tính hạn của một quyết định ngay bây giờ',
    about: 'Việc này tự chạy mỗi ngày; làm ở đây khi không muốn đợi. Làm hai lần cũng không đổi gì thêm.',
    ask: { id: 'Quyết định nào' },
    does: ({ id }) => `Tính ngay những gì đến hạn theo “${id}”.`,
  },
  correctRuling: {
    name: 'Sửa quyết định',
    about:
      'Sửa văn bản, người có thẩm quyền, ngày ký ghi sai. Ai phải làm và hạn nào thì không sửa ở đây: ra quyết định khác thay vào, ở mục Quyết định.',
    ask: {
      id: 'Quyết định nào',
      authority: 'Ai có thẩm quyền',
      ruledOn: 'Ký ngày nào',
      reason: wrong,
    },
    does: ({ id, reason }) => `Sửa quyết định “${id}” những chỗ nêu dưới đây, vì: ${reason}`,
  },
  correctExemption: {
    name: 'Sửa lần gia hạn, miễn',
    about: 'Sửa lý do, văn bản hoặc ngày ghi sai. Đổi ngày gia hạn thì hạn của việc đổi theo.',
    ask: {
      id: 'Lần gia hạn, miễn nào',
      dueOn: ['Gia hạn đến ngày nào', 'Chỉ với gia hạn.'],
      reason: 'Lý do gia hạn, miễn',
      why: wrong,
    },
    does: ({ id, why }) => `Sửa lần gia hạn, miễn “${id}” những chỗ nêu dưới đây, vì: ${why}`,
  },
  withdrawExemption: {
    name: 'Rút lần gia hạn, miễn',
    about:
      'Dùng khi gia hạn hoặc miễn nhầm. Từ hôm nay việc lại phải làm theo hạn có trước đó; hạn ấy đã qua thì thành quá hạn ngay. Các ngày trước vẫn như đã ghi.',
    ask: { id: 'Lần gia hạn, miễn nào', reason: wrong },
    does: ({ id, reason }) =>
      `Rút lần gia hạn, miễn “${id}”; từ hôm nay việc lại phải làm theo hạn có trước đó. Lý do: ${reason}`,
  },
};
