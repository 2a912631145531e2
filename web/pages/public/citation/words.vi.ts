export const citationPageVi = {
  title: 'Trích dẫn',
  figure: (n: { what: string; where: string; when: string; value: string }) =>
    `${n.what}, ${n.where}, ${n.when}: ${n.value}.`,
  target: (n: { plan: string; where: string; text: string }) =>
    `Chỉ tiêu trong ${n.plan}, ${n.where}: ${n.text}.`,
  measure: (n: { what: string; when: string; value: string }) => `${n.what}, ${n.when}: ${n.value}.`,
  mapping: (n: { plan: string; where: string; task: string; state: string }) =>
    `${n.plan} của ${n.where}, nhiệm vụ ${n.task}: ${n.state}.`,
  claim: (n: { body: string; period: string; task: string; claim: string }) =>
    `${n.body} tự báo cáo ${n.period}, nhiệm vụ ${n.task}: ${n.claim}.`,
  reported: (n: { body: string; period: string; what: string; value: string }) =>
    `${n.body} tự báo cáo ${n.period}, ${n.what}: ${n.value}.`,
  /** A record that is read in its own bytes: what kind it is, and which of its versions is cited. */
  record: (n: { kind: string; revision: string }) =>
    n.revision === '' ? `${n.kind} trong sổ.` : `${n.kind} trong sổ, lần ghi ${n.revision}.`,
  kinds: {
    Directive: 'Chỉ thị',
    Plan: 'Kế hoạch, chính sách',
    Ruling: 'Quyết định về thời hạn',
    Inspection: 'Kết luận kiểm tra',
    Finding: 'Phát hiện kiểm tra',
    Verdict: 'Kết luận thẩm định',
    SupervisionStatement: 'Ý kiến giám sát',
    Recommendation: 'Kiến nghị',
    ReviewPack: 'Gói sơ kết',
  },
  blank: 'để trống',
  plainPlan: 'kế hoạch',
  country: 'cả nước',
  revised: {
    heading: 'Đã sửa sau khi trích dẫn',
    quoted: 'Khi trích dẫn',
    now: 'Nay sổ ghi',
    link: 'Xem bản mới nhất',
    gone: 'Bản mới không còn dòng này.',
  },
  same: 'Đến nay sổ vẫn ghi như vậy.',
  example: 'Đây là ví dụ để chỉ cách dùng, không phải sự thật.',
  otherLanguage: 'Bằng tiếng Anh',
  details: 'Chi tiết',
  value: 'Giá trị',
  unit: 'Đơn vị',
  period: 'Kỳ',
  place: 'Nơi',
  kind: 'Loại',
  market: 'Thị trường',
  standing: 'Nguồn nói đến đâu',
  source: 'Nguồn',
  section: 'Chỗ trong nguồn',
  note: 'Ghi chú',
  knownFrom: 'Sổ biết từ',
  revision: 'Lần ghi',
  body: 'Cơ quan báo cáo',
  submitted: 'Nộp',
  verified: 'Thẩm định',
  published: 'Công bố',
  leaf: 'Số trong sổ công khai',
  bytes: {
    heading: 'Bản ghi, đúng từng byte',
    intro: 'Chương trình hỏi địa chỉ này nhận đúng những byte dưới đây, mãi mãi. Dấu kiểm SHA-256:',
    json: 'Mở JSON',
    proof: 'Bằng chứng trong nhật ký công khai',
  },
  cite: {
    heading: 'Trích dẫn con số này',
    how: 'Câu in được ngay, kèm nguồn và điều phải nói cùng con số. Chạm vào câu để chọn cả câu rồi chép.',
    copy: 'Chép câu này',
    copied: 'Đã chép.',
    figure: (n: { of: string; value: string }) => `${n.of}: ${n.value}`,
    by: (source: string) => `theo ${source}`,
    caveats: {
      disagree: 'nguồn khác ghi số khác',
      revised: 'sổ đã sửa sau khi trích dẫn',
    },
    line: (n: { sentence: string; id: string; address: string }) =>
      `${n.sentence} Dẫn lại từ Sổ theo dõi thực hiện chỉ thị, trích dẫn ${n.id}, ${n.address}`,
  },
} as const;
