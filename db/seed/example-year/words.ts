// What the made-up offices of the example year write. Everything of theirs says that it is an example.

/** What a province says of a task, in the order in which it goes on. */
export const doneWords: Readonly<Record<string, readonly string[]>> = {
  '3.11': [
    'Ví dụ: đã giao Sở Nội vụ chủ trì dự thảo quy chế chia sẻ dữ liệu với công an và ngoại vụ.',
    'Ví dụ: đã lấy ý kiến các xã, phường về dự thảo quy chế chia sẻ dữ liệu.',
    'Ví dụ: đã ban hành quy chế; các xã, phường đang nhập danh sách người đi và người về.',
    'Ví dụ: quy chế được áp dụng ở mọi xã, phường; dữ liệu được đối chiếu hằng tháng.',
  ],
  '5.3.1': [
    'Ví dụ: đang xây dựng kế hoạch của tỉnh.',
    'Ví dụ: đã trình kế hoạch, đang lấy ý kiến các sở.',
    'Ví dụ: đã ban hành kế hoạch và giao việc cho từng sở.',
    'Ví dụ: đã kiểm điểm một năm thực hiện kế hoạch.',
  ],
};

export const difficulty = 'Ví dụ: phần mềm của các ngành chưa cùng một mã định danh.';
export const evidence = { reference: 'Quyết định 12/QĐ-VD (ví dụ)', grade: 'document' } as const;
export const returned = 'Ví dụ: xin ghi rõ số, ngày của văn bản đã ban hành.';
export const corrected = 'Ví dụ: một huyện cũ bị tính hai lần.';
export const storm = 'Ví dụ: cả tỉnh khắc phục hậu quả mưa lũ trong tháng cuối quý.';
export const promise = 'Ví dụ: đang tổng hợp từ các xã, phường; sẽ gửi báo cáo vào ngày nêu trên.';

export const papers = {
  reports: {
    symbol: '01-QĐ/VD',
    titleVi: 'Văn bản ví dụ: quy định chế độ báo cáo hằng quý',
    titleEn: 'Example document: quarterly reports',
  },
  completion: {
    symbol: '02-QĐ/VD',
    titleVi: 'Văn bản ví dụ: hạn hoàn thành quy chế chia sẻ dữ liệu',
    titleEn: 'Example document: the day by which the rules for sharing data are to be done',
  },
  inspection: {
    symbol: '03-KH/VD',
    titleVi: 'Văn bản ví dụ: kế hoạch kiểm tra',
    titleEn: 'Example document: plan of inspections',
  },
  commendation: {
    symbol: '04-QĐ/VD',
    titleVi: 'Văn bản ví dụ: biểu dương',
    titleEn: 'Example document: commendation',
  },
} as const;

export const inspection = {
  scope: 'Ví dụ: việc chia sẻ dữ liệu và số liệu người đi làm việc ở nước ngoài.',
  findings: [
    {
      severity: 'serious',
      summary: 'Ví dụ: hai danh sách của sở và của công an không khớp.',
      cases: 14,
      casesOf: 'hồ sơ (ví dụ)',
    },
    {
      severity: 'minor',
      summary: 'Ví dụ: ba xã chưa phân công đầu mối nhập dữ liệu.',
      cases: 3,
      casesOf: 'xã (ví dụ)',
    },
  ],
  measure: 'Ví dụ: đã đối chiếu lại toàn bộ và sửa danh sách.',
  conclusion: 'Ví dụ: quy chế đã có, việc đối chiếu dữ liệu còn chậm.',
} as const;

export const verdicts = {
  upheld: 'Ví dụ: đã đọc quy chế và danh sách kèm theo; lời khai đúng.',
  partly_upheld: 'Ví dụ: quy chế đã có, nhưng một số xã chưa áp dụng.',
  not_upheld: 'Ví dụ: văn bản viện dẫn nói về việc khác.',
} as const;

export const supervision = 'Ví dụ: qua giám sát ở ba xã, người dân xác nhận đã được thông báo.';
export const recommendation = 'Ví dụ: đề nghị ban hành mẫu thống nhất để trao đổi dữ liệu.';
export const answered = 'Ví dụ: tiếp thu; mẫu sẽ kèm theo hướng dẫn của quý sau.';
export const commendation = 'Ví dụ: báo cáo đúng hạn, có minh chứng cả năm.';
