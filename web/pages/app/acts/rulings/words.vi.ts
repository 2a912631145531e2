import type { WordsOf } from '../said.ts';
import type { roundActs, rulingActs } from './acts.ts';

export const rulingsVi = {
  title: 'Quyết định',
  intro: 'Kỳ báo cáo, quyết định ấn định hạn, gia hạn và miễn.',
  rounds: 'Kỳ và cơ quan',
  rulings: 'Hạn',
};

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
  endRuling: {
    name: 'Kết thúc một quyết định',
    about: 'Các kỳ kết thúc từ ngày đó không còn phải báo cáo; những gì đã đến hạn giữ nguyên.',
    ask: { id: 'Quyết định nào', until: ['Từ ngày nào', 'Sớm nhất là hôm nay.'] },
    does: ({ id, until }) => `Kết thúc “${id}” từ ngày ${until}; những gì đã đến hạn giữ nguyên.`,
  },
  extendObligation: {
    name: 'Gia hạn một việc',
    about: 'Cho một cơ quan thêm thời gian với một việc, theo văn bản, khi chưa quá hạn.',
    ask: {
      agency: 'Của cơ quan nào',
      id: 'Việc nào',
      dueOn: 'Hạn mới: hết ngày nào',
      document: 'Văn bản cho gia hạn',
    },
    does: ({ agency, id, dueOn, document, reason }) =>
      `Gia hạn cho ${agency ?? 'cơ quan'} việc “${id}” đến hết ngày ${dueOn}, theo ${document}. Lý do: ${reason}`,
  },
  exemptObligation: {
    name: 'Miễn một việc',
    about: 'Cơ quan không còn phải làm việc này, theo văn bản; việc không còn tính vào tỷ lệ nào.',
    ask: { agency: 'Của cơ quan nào', id: 'Việc nào', document: 'Văn bản cho miễn' },
    does: ({ agency, id, document, reason }) =>
      `Miễn cho ${agency ?? 'cơ quan'} việc “${id}”, theo ${document}. Lý do: ${reason}`,
  },
};
