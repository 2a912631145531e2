/** What only the first page says. */
export const homeVi = {
  now: (day: string) => `Đến hết ngày ${day}`,
  /** The whole directive in one sentence, where something is owed. */
  owed: (n: { due: string; onTime: string; late: string; overdue: string }) =>
    `${n.due} báo cáo đã đến hạn: ${n.onTime} đúng hạn, ${n.late} nộp trễ, ${n.overdue} quá hạn chưa nộp.`,
  /** Where no ruling has come due. */
  noneDue: 'Chưa báo cáo nào đến hạn.',
  nothingOwed: 'Chưa văn bản nào ấn định ai phải báo cáo khi nào.',
  facts: {
    onTime: 'nộp đúng hạn',
    late: 'nộp trễ',
    overdue: 'quá hạn, chưa nộp',
    undated: (all: string) => `trên ${all} nhiệm vụ chưa ai ấn định hạn`,
    provinces: (all: string) => `trên ${all} tỉnh, thành phố có văn bản thực hiện`,
    reports: 'báo cáo đã công bố',
    tasks: 'nhiệm vụ cụ thể',
  },
  issued: (issuer: string, day: string) => `${issuer} ban hành ngày ${day}`,
  follows: (symbol: string) => `tiếp nối ${symbol}`,
  plan: (symbol: string) => `kế hoạch của Chính phủ: ${symbol}`,
  sent: {
    heading: 'Số người đi làm việc ở nước ngoài mỗi năm',
    more: 'Mọi năm, nguồn và chỉ tiêu',
    without: 'không có số cả năm',
    planned: (plan: string) => `kế hoạch ${plan}`,
    early: 'công bố khi năm chưa hết',
  },
  news: 'Mới công bố',
  ways: {
    heading: 'Tìm theo câu hỏi',
    who: 'Ai phải làm gì?',
    rounds: 'Ai phải báo cáo, ai đã nộp?',
    reviews: 'Sơ kết, tổng kết nói gì?',
    came: 'Việc gì đã được báo cáo, đã thay đổi?',
    mine: 'Tỉnh tôi thế nào?',
    figures: 'Số liệu nói gì?',
    having: 'Tỉnh nào có kế hoạch?',
    plans: 'Dữ liệu để tải về',
    told: 'Khi ban hành nêu gì, nay đến đâu?',
    whole: 'Cả Chỉ thị trên một trang',
  },
  whole: {
    title: (symbol: string) => `Chỉ thị ${symbol} trên một trang`,
  },
} as const;
