import type { WordsOf } from '../said.ts';
import type { registerActs } from './acts.ts';

export const registersVi = {
  title: 'Danh mục',
  intro: 'Cơ quan, văn bản, kế hoạch, chỉ báo, chỉ tiêu, số liệu, quy tắc và lĩnh vực thẩm định.',
};
const functions = {
  all: 'mọi chức năng của cơ quan',
  overseas_labour: 'quản lý lao động Việt Nam ở nước ngoài',
  poverty_reduction: 'giảm nghèo',
  social_protection: 'bảo trợ xã hội',
  vocational_education: 'giáo dục nghề nghiệp',
};

export const registerActsVi: WordsOf<typeof registerActs> = {
  assignField: {
    name: 'Giao lĩnh vực thẩm định',
    about: 'Từ ngày ghi ở đây, các dòng báo cáo thuộc lĩnh vực đến cơ quan này thẩm định. Ai cũng xem được.',
    ask: {
      agency: 'Cơ quan được giao thẩm định',
      from: 'Từ ngày nào',
      function: [
        'Thuộc chức năng nào của cơ quan',
        'Khi chức năng chuyển sang cơ quan khác, lĩnh vực chuyển theo.',
      ],
      tasks: [
        'Nhiệm vụ hoặc nhóm nhiệm vụ',
        'Bỏ trống cả nhiệm vụ và chỉ báo: mọi thứ báo cáo theo chức năng đó.',
      ],
      indicators: 'Chỉ báo',
    },
    codes: { function: functions },
    does: ({ agency, document, from, function: duty, tasks, indicators }) =>
      `Ghi rằng ${document} giao ${agency} thẩm định ${
        tasks === null && indicators === null
          ? `mọi nội dung báo cáo thuộc chức năng “${duty}”`
          : [tasks, indicators].filter((one) => one !== null).join('; ')
      }, từ ngày ${from}.`,
  },
};
