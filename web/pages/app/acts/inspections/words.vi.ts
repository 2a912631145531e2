import type { WordsOf } from '../said.ts';
import type { findingActs, inspectionActs, verdictActs } from './acts.ts';

export const inspectionsVi = {
  title: 'Kiểm tra',
  intro:
    'Lập kế hoạch, tiến hành và kết luận các cuộc kiểm tra; ghi, xử lý và công bố phát hiện; kết luận về nội dung đã báo cáo.',
  inspections: 'Cuộc kiểm tra',
  findings: 'Phát hiện',
  verdicts: 'Kết luận và biểu dương',
};

const wrong = 'Sai ở đâu, căn cứ nào';

export const inspectionActsVi: WordsOf<typeof inspectionActs> = {
  planInspection: {
    name: 'Lập kế hoạch kiểm tra',
    about: 'Cơ quan được kiểm tra chưa thấy kế hoạch; họ biết từ khi cuộc kiểm tra bắt đầu.',
    ask: {
      agency: 'Kiểm tra cơ quan nào',
      scope: ['Kiểm tra nội dung gì', 'Không nêu tên người.'],
      plannedFor: 'Dự kiến bắt đầu ngày nào',
      document: 'Quyết định hoặc kế hoạch kiểm tra',
    },
    does: ({ agency, directive, scope, plannedFor }) =>
      `Ghi kế hoạch kiểm tra ${agency} về việc thực hiện ${directive}: ${scope}. ${
        plannedFor === null ? 'Chưa định ngày bắt đầu.' : `Dự kiến bắt đầu ngày ${plannedFor}.`
      }`,
  },
  beginInspection: {
    name: 'Bắt đầu kiểm tra',
    about: 'Từ lúc này cơ quan được kiểm tra thấy cuộc kiểm tra.',
    ask: { id: 'Cuộc kiểm tra nào', on: 'Bắt đầu ngày nào' },
    does: ({ id, on }) => `Ghi cuộc kiểm tra “${id}” bắt đầu ngày ${on}; cơ quan được kiểm tra sẽ thấy.`,
  },
  concludeInspection: {
    name: 'Kết luận cuộc kiểm tra',
    about: 'Cuộc kiểm tra và kết luận được công khai từ lúc này; phát hiện được công bố từng mục sau đó.',
    ask: {
      id: 'Cuộc kiểm tra nào',
      on: 'Kết luận ngày nào',
      conclusion: ['Kết luận', 'Công khai. Không nêu tên người.'],
    },
    does: ({ id, on, conclusion }) =>
      `Kết luận cuộc kiểm tra “${id}” ngày ${on} và công khai kết luận: ${conclusion}`,
  },
  callOffInspection: {
    name: 'Hủy cuộc kiểm tra',
    about: 'Cuộc kiểm tra chưa kết luận thì hủy được; lý do được giữ lại.',
    ask: { id: 'Cuộc kiểm tra nào', reason: 'Vì sao hủy' },
    does: ({ id, reason }) => `Hủy cuộc kiểm tra “${id}”, lý do: ${reason}`,
  },
  correctInspection: {
    name: 'Sửa cuộc kiểm tra',
    about: 'Sửa chỗ ghi sai, có lý do. Bản công khai trước đó vẫn còn trong nhật ký công khai.',
    ask: {
      id: 'Cuộc kiểm tra nào',
      scope: ['Kiểm tra nội dung gì', 'Không nêu tên người.'],
      plannedFor: 'Dự kiến bắt đầu ngày nào',
      begunOn: 'Bắt đầu ngày nào',
      concludedOn: 'Kết luận ngày nào',
      conclusion: ['Kết luận', 'Công khai. Không nêu tên người.'],
      calledOffReason: 'Vì sao đã hủy',
      document: 'Quyết định hoặc kế hoạch kiểm tra',
      reason: wrong,
    },
    does: ({ id, reason }) => `Sửa cuộc kiểm tra “${id}” những chỗ nêu dưới đây, vì: ${reason}`,
  },
};

export const findingActsVi: WordsOf<typeof findingActs> = {
  recordFinding: {
    name: 'Ghi phát hiện',
    about: 'Cơ quan được nêu thấy phát hiện để xử lý; chưa công khai.',
    ask: {
      inspection: 'Thuộc cuộc kiểm tra nào',
      task: 'Về nhiệm vụ nào',
      agency: ['Cơ quan được nêu', 'Bỏ trống: cơ quan được kiểm tra.'],
      summary: ['Phát hiện gì', 'Bằng lời và số đếm, không nêu tên người.'],
      severity: 'Mức độ',
      cases: 'Bao nhiêu trường hợp',
      casesOf: ['Đếm cái gì', 'Ví dụ: hợp đồng, đơn thư.'],
    },
    does: ({ inspection, task, agency, summary, severity, cases, casesOf }) =>
      `Ghi phát hiện mức ${severity} của cuộc kiểm tra “${inspection}” về nhiệm vụ ${task}${
        agency === null ? '' : `, đối với ${agency}`
      }: ${summary}${cases === null ? '' : ` (${cases} ${casesOf ?? ''})`}`,
  },
  handleFinding: {
    name: 'Ghi biện pháp đã xử lý',
    about: 'Nêu biện pháp đã làm. Đơn vị khác mới được khép phát hiện.',
    ask: {
      id: 'Phát hiện nào',
      measure: ['Đã làm gì', 'Biện pháp và kết quả, không nêu tên người.'],
      on: 'Làm ngày nào',
    },
    does: ({ id, measure, on }) => `Ghi rằng phát hiện “${id}” đã được xử lý ngày ${on}: ${measure}`,
  },
  closeFinding: {
    name: 'Khép phát hiện',
    about: 'Xác nhận biện pháp đã đủ. Đơn vị đã xử lý và cơ quan được nêu không tự khép.',
    ask: { id: 'Phát hiện nào' },
    does: ({ id }) => `Khép phát hiện “${id}”: biện pháp đã ghi được coi là đủ.`,
  },
  withdrawFinding: {
    name: 'Rút phát hiện',
    about: 'Phát hiện ghi nhầm được rút, có lý do; vẫn đọc được là đã rút.',
    ask: { id: 'Phát hiện nào', reason: 'Vì sao rút' },
    does: ({ id, reason }) => `Rút phát hiện “${id}”, lý do: ${reason}`,
  },
  correctFinding: {
    name: 'Sửa phát hiện',
    about: 'Sửa chỗ ghi sai, có lý do. Nếu đã công bố thì chỉ công khai lại khi một đơn vị khác công bố lại.',
    ask: {
      id: 'Phát hiện nào',
      summary: ['Phát hiện gì', 'Bằng lời và số đếm, không nêu tên người.'],
      severity: 'Mức độ',
      cases: 'Bao nhiêu trường hợp',
      casesOf: ['Đếm cái gì', 'Ví dụ: hợp đồng, đơn thư.'],
      measure: ['Đã làm gì', 'Biện pháp và kết quả, không nêu tên người.'],
      handledOn: 'Làm ngày nào',
      reason: wrong,
    },
    does: ({ id, reason }) => `Sửa phát hiện “${id}” những chỗ nêu dưới đây, vì: ${reason}`,
  },
  publishFinding: {
    name: 'Công bố phát hiện',
    about: 'Công khai vĩnh viễn, ghi vào nhật ký công khai. Đơn vị đã ghi phát hiện không tự công bố.',
    ask: { id: 'Phát hiện nào' },
    does: ({ id }) => `Công bố phát hiện “${id}”. Sau đó không gỡ xuống được.`,
  },
};

export const verdictActsVi: WordsOf<typeof verdictActs> = {
  assessClaim: {
    name: 'Kết luận về một nội dung đã báo cáo',
    about: 'Nội dung đã công bố giữ nguyên; kết luận đứng bên cạnh sau khi đơn vị khác công bố.',
    ask: {
      report: 'Báo cáo nào',
      task: 'Nội dung về nhiệm vụ nào',
      assessment: 'Kết luận',
      grade: 'Chứng cứ đến mức nào',
      reason: ['Dựa trên căn cứ nào', 'Công khai cùng kết luận.'],
    },
    does: ({ report, task, assessment, grade }) =>
      `Kết luận nội dung “${task}” trong báo cáo của ${report}: ${assessment} (chứng cứ: ${grade}). Chưa công khai cho đến khi đơn vị khác công bố.`,
  },
  correctVerdict: {
    name: 'Sửa kết luận',
    about: 'Sửa chỗ ghi sai, có lý do. Nếu đã công bố thì chỉ công khai lại khi một đơn vị khác công bố lại.',
    ask: {
      id: 'Kết luận nào',
      assessment: 'Kết luận',
      grade: 'Chứng cứ đến mức nào',
      reason: ['Dựa trên căn cứ nào', 'Công khai cùng kết luận.'],
      why: wrong,
    },
    does: ({ id, why }) => `Sửa kết luận “${id}” những chỗ nêu dưới đây, vì: ${why}`,
  },
  publishVerdict: {
    name: 'Công bố kết luận',
    about: 'Công khai vĩnh viễn bên cạnh nội dung đã báo cáo. Đơn vị đã kết luận không tự công bố.',
    ask: { id: 'Kết luận nào' },
    does: ({ id }) => `Công bố kết luận “${id}”. Sau đó không gỡ xuống được.`,
  },
  commend: {
    name: 'Ghi biểu dương',
    about: 'Ghi rằng một văn bản đã biểu dương một cơ quan; công khai sau khi một cán bộ khác công bố.',
    ask: {
      agency: 'Cơ quan được biểu dương',
      task: 'Về nhiệm vụ nào',
      round: ['Trong kỳ nào', 'Nêu nhiệm vụ hoặc kỳ, hoặc cả hai.'],
      reason: 'Vì thành tích gì',
      on: 'Ngày của văn bản',
      document: 'Văn bản biểu dương',
    },
    does: ({ agency, reason, document, on }) =>
      `Ghi rằng ${document} ngày ${on} biểu dương ${agency}: ${reason}`,
  },
  publishCommendation: {
    name: 'Công bố biểu dương',
    about:
      'Cán bộ khác của chính cơ quan, hoặc của cơ quan chủ trì, công bố; người viết không tự công bố. Sau đó chỉ rút được, có lý do.',
    ask: { id: 'Biểu dương nào' },
    does: ({ id }) => `Công bố biểu dương “${id}”.`,
  },
  withdrawCommendation: {
    name: 'Rút biểu dương',
    about: 'Việc đã nêu và đã rút vẫn công khai; lời văn thì không.',
    ask: { id: 'Biểu dương nào', reason: 'Vì sao rút' },
    does: ({ id, reason }) => `Rút biểu dương “${id}”, lý do: ${reason}`,
  },
};
