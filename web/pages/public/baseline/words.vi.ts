export const baselineVi = {
  title: 'Trước và nay',
  heading: (n: { symbol: string; year: string }) => `Năm ${n.year} Chỉ thị ${n.symbol} nói gì, nay đến đâu`,
  description: (n: { symbol: string; all: string; year: string }) =>
    `${n.all} kết quả, hạn chế và nguyên nhân mà Chỉ thị ${n.symbol} nêu năm ${n.year}, đặt cạnh việc đã giao, điều đã báo cáo và điều đã thẩm định.`,
  lead: (n: { year: string; all: string; ordered: string; asked: string; verified: string }) =>
    `Năm ${n.year} chỉ thị nêu ${n.all} hạn chế và nguyên nhân. ${n.ordered} đã có nhiệm vụ được giao, ${n.asked} có chỉ báo để đo, ${n.verified} có báo cáo đã thẩm định và công bố.`,
  reading: 'Nhiệm vụ và chỉ báo nào trả lời điều gì là cách đọc của sổ, không phải lời chỉ thị.',
  none: 'Sổ chưa ghi chỉ thị này nói tình hình khi ban hành ra sao.',
  told: (year: string) => `Năm ${year}`,
  ordered: 'Đã giao',
  reported: 'Đã báo cáo',
  verified: 'Đã thẩm định, công bố',
  paraphrase: 'lời diễn lại',
  noTask: 'Sổ chưa thấy nhiệm vụ nào trả lời.',
  noFigure: 'chưa có số liệu nào',
  noIndicator: 'Chưa có chỉ báo nào đo điều này.',
  notOwed: 'chưa ai phải báo cáo',
  handedIn: (n: { handedIn: string; owed: string }) => `đã nộp ${n.handedIn} trên ${n.owed} phần việc`,
  overdue: (n: string) => `${n} quá hạn`,
  nothing: 'chưa có gì',
  /** Of the other tasks and indicators beside it. */
  rest: 'Các nhiệm vụ, chỉ báo còn lại: chưa có gì',
  provinces: (n: { some: string; all: string }) => `${n.some} trên ${n.all} tỉnh, thành phố`,
  others: (n: string) => `${n} cơ quan khác`,
  answers: 'Trả lời điều chỉ thị nêu khi ban hành',
  file: {
    title: 'Điều chỉ thị nêu khi ban hành, việc đã giao, điều đã báo cáo và đã thẩm định',
    note: 'Mỗi dòng là một nhiệm vụ hoặc một chỉ báo trả lời một kết quả, hạn chế hay nguyên nhân. Nối điều nào với nhiệm vụ, chỉ báo nào là cách đọc của sổ.',
  },
};
