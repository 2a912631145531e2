import type { WordsOf } from '../said.ts';
import type {
  bodyCorrections,
  fieldCorrections,
  figureCorrections,
  planCorrections,
  textCorrections,
} from './corrections.ts';
import { bodyActsVi, documentActsVi, fieldActsVi, figureActsVi, planActsVi } from './words.vi.ts';

const about = 'Sửa chỗ ghi sai hoặc điền chỗ chưa biết, có lý do; lịch sử sửa công khai.';
const reason = 'Sai ở đâu, căn cứ nào';
/** One sentence for all: what is put right stands below it, field by field. */
const does = ({ id, reason: why }: { readonly id: string; readonly reason: string }) =>
  `Sửa “${id}” những chỗ nêu dưới đây, vì: ${why}`;
const planStatus = {
  in_force: 'đang thực hiện',
  draft: 'dự thảo',
  past: 'đã hết thời gian',
  issuer_merged: 'cơ quan ban hành đã sáp nhập',
  cited_not_found: 'được dẫn, chưa tìm thấy',
  required_not_found: 'phải có, chưa tìm thấy',
};

export const textCorrectionsVi: WordsOf<typeof textCorrections> = {
  correctDocument: {
    name: 'Sửa thông tin văn bản',
    about,
    ask: {
      ...documentActsVi.recordDocument.ask,
      id: 'Văn bản nào',
      language: 'Ngôn ngữ của văn bản',
      reason,
    },
    codes: documentActsVi.recordDocument.codes,
    does,
  },
  correctDirective: {
    name: 'Sửa thông tin chỉ thị',
    about,
    ask: { ...documentActsVi.recordDirective.ask, id: 'Chỉ thị nào', reason },
    does,
  },
  correctDirectiveSubject: {
    name: 'Sửa chức năng của chỉ thị',
    about,
    ask: { ...documentActsVi.recordDirective.ask, id: 'Chỉ thị nào', reason },
    codes: documentActsVi.recordDirective.codes,
    does,
  },
  correctBaseline: {
    name: 'Sửa điều chỉ thị nêu về tình hình',
    about: `Kết quả, hạn chế hoặc nguyên nhân mà phần mở đầu của chỉ thị nêu. Lời của chỉ thị không đổi; chỉ sửa cách sổ này tóm lại và nơi đã đọc. ${about}`,
    ask: {
      id: 'Điều nào',
      kind: 'Là gì',
      position: 'Thứ tự trong văn bản',
      titleVi: 'Tóm lại bằng tiếng Việt',
      titleEn: 'Tóm lại bằng tiếng Anh',
      reason,
    },
    does,
  },
  correctTask: {
    name: 'Sửa nhiệm vụ',
    about,
    ask: { ...documentActsVi.recordTask.ask, id: 'Nhiệm vụ nào', reason },
    codes: documentActsVi.recordTask.codes,
    does,
  },
};

export const bodyCorrectionsVi: WordsOf<typeof bodyCorrections> = {
  correctAgency: {
    name: 'Sửa thông tin cơ quan',
    about,
    ask: {
      ...bodyActsVi.addAgency.ask,
      id: 'Cơ quan nào',
      endedOn: 'Ngày chấm dứt',
      isCollective: 'Là tên gọi chung của nhiều cơ quan',
      reason,
    },
    does,
  },
  correctAgencyName: {
    name: 'Sửa tên cơ quan ghi sai',
    about,
    ask: {
      agency: 'Của cơ quan nào',
      id: 'Tên nào',
      from: 'Từ ngày nào',
      until: 'Đến trước ngày nào',
      reason,
    },
    does,
  },
  correctSuccession: {
    name: 'Sửa một lần sắp xếp cơ quan',
    about,
    ask: {
      ...bodyActsVi.succeedAgency.ask,
      agency: 'Của cơ quan nào',
      id: 'Lần nào',
      to: 'Cơ quan tiếp nhận',
      scope: 'Chức năng, bằng lời',
      function: bodyActsVi.assign.ask.function,
      reason,
    },
    codes: { function: bodyActsVi.assign.codes.function },
    does,
  },
  correctAssignment: {
    name: 'Sửa phân công ghi sai',
    about,
    ask: {
      ...bodyActsVi.assign.ask,
      task: 'Của nhiệm vụ nào',
      id: 'Phân công nào',
      from: 'Từ ngày nào',
      until: 'Đến trước ngày nào',
      reason,
    },
    codes: bodyActsVi.assign.codes,
    does,
  },
  correctTerritory: {
    name: 'Sửa thông tin tỉnh, thành phố',
    about,
    ask: {
      id: 'Tỉnh nào',
      code: 'Mã',
      parent: 'Thuộc đơn vị nào',
      from: 'Từ ngày nào',
      until: 'Đến trước ngày nào',
      reason,
    },
    does,
  },
  correctTerritoryName: {
    name: 'Sửa tên tỉnh ghi sai',
    about,
    ask: {
      territory: 'Của tỉnh nào',
      id: 'Tên nào',
      fullNameVi: 'Tên đầy đủ',
      isAlternative: 'Là tên gọi khác',
      from: 'Từ ngày nào',
      until: 'Đến trước ngày nào',
      reason,
    },
    does,
  },
  correctTerritoryMapping: {
    name: 'Sửa một lần sắp xếp tỉnh',
    about,
    ask: { territory: 'Của tỉnh nào', id: 'Lần nào', to: 'Cơ quan tiếp nhận', on: 'Từ ngày nào', reason },
    does,
  },
  correctTerritoryMeasure: {
    name: 'Sửa diện tích, dân số, số xã',
    about,
    ask: { territory: 'Của tỉnh nào', id: 'Số nào', value: 'Con số', asOf: 'Tính đến khi nào', reason },
    does,
  },
};

export const fieldCorrectionsVi: WordsOf<typeof fieldCorrections> = {
  correctField: {
    name: 'Sửa lĩnh vực thẩm định ghi sai',
    about,
    ask: {
      ...fieldActsVi.assignField.ask,
      id: 'Lĩnh vực nào',
      from: 'Từ ngày nào',
      until: 'Đến trước ngày nào',
      reason,
    },
    codes: fieldActsVi.assignField.codes,
    does,
  },
};

export const planCorrectionsVi: WordsOf<typeof planCorrections> = {
  correctPlan: {
    name: 'Sửa thông tin kế hoạch',
    about,
    ask: { ...planActsVi.recordPlan.ask, id: 'Kế hoạch nào', reason },
    codes: { status: planStatus },
    does,
  },
  correctSpan: {
    name: 'Sửa cách đọc một đoạn trích',
    about: `Dành cho bản quét mà máy đọc sai chữ. Chỗ đứng của đoạn trích thì không sửa: nó theo nguyên văn. ${about}`,
    ask: {
      plan: 'Của kế hoạch nào',
      id: 'Đoạn nào',
      corrected: 'Cả đoạn, viết lại cho đúng',
      firstRead: 'Mấy chữ đầu',
      lastRead: 'Mấy chữ cuối',
      sure: 'Mức chắc chắn',
      reason,
    },
    does,
  },
  correctProvision: {
    name: 'Sửa dòng của kế hoạch',
    about,
    ask: {
      ...planActsVi.addProvision.ask,
      plan: 'Của kế hoạch nào',
      id: 'Dòng nào',
      addsToDirective: 'Vượt ra ngoài chỉ thị',
      cadence: 'Làm thế nào, như kế hoạch ghi',
      deadlineText: 'Lời văn về thời gian',
      reason,
    },
    does,
  },
};

export const figureCorrectionsVi: WordsOf<typeof figureCorrections> = {
  correctIndicator: {
    name: 'Sửa chỉ báo',
    about,
    ask: { ...figureActsVi.defineIndicator.ask, id: 'Chỉ báo nào', reason },
    codes: figureActsVi.defineIndicator.codes,
    does,
  },
  correctTarget: {
    name: 'Sửa chỉ tiêu',
    about,
    ask: { ...figureActsVi.setTarget.ask, id: 'Chỉ tiêu nào', reason },
    codes: figureActsVi.setTarget.codes,
    does,
  },
  correctQualityRule: {
    name: 'Sửa quy tắc kiểm số liệu',
    about,
    ask: { ...figureActsVi.defineQualityRule.ask, id: 'Quy tắc nào', reason },
    does,
  },
};
