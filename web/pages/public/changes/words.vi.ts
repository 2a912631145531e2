export const changesVi = {
  description: (newest: string) => `Điều gì được công bố, đính chính hay rút lại, mới nhất ở trên. ${newest}`,
  lead: 'Mọi điều được công bố, ghi vào sổ, đính chính hay rút lại. Sổ không xóa gì: bản trước vẫn còn.',
  none: 'Đến đây không có thay đổi nào.',
  noneHere: 'Trong đoạn này của sổ không có gì được công bố. Xin xem đoạn cũ hơn.',
  older: 'Cũ hơn',
  newest: 'Về thay đổi mới nhất',
  before: 'Đây là các thay đổi cũ hơn, không phải mới nhất.',
  since:
    'Cùng nội dung cho máy: tin Atom đi tiếp bằng liên kết “next”; ai giữ bản sao thì hỏi `changes(since:)`.',
  follow: 'Theo dõi bằng Atom',
  withdrawn: 'đã rút',
  reason: (reason: string) => `Lý do rút: ${reason}`,
  /** What is done together with the program, and no record of its own. */
  loaded: 'Nạp bộ dữ kiện đi cùng chương trình; mỗi dòng có nguồn, ở trang Dữ liệu.',
  /** What became of a record. */
  deeds: {
    published: (what: string) => `Công bố ${what}.`,
    recorded: (what: string) => `Ghi vào sổ ${what}.`,
    corrected: (what: string) => `Đính chính ${what}.`,
    applied: (what: string) => `Lập các việc đến hạn theo ${what}.`,
    confirmed: (what: string) => `Xác nhận ${what}.`,
    handled: (what: string) => `Ghi việc xử lý ${what}.`,
    closed: (what: string) => `Khép ${what}.`,
    answered: (what: string) => `Ghi trả lời ${what}.`,
    ended: (what: string) => `Thôi áp dụng ${what}.`,
    replaced: (what: string) => `Thay thế ${what}.`,
    supplied: (what: string) => `Bổ sung mẫu số của ${what}.`,
    updated: (what: string) => `Cập nhật ${what}.`,
    withdrawn: (what: string) => `Rút lại ${what}.`,
  },
  /** A record, as it is called inside such a sentence. */
  records: {
    report: (n: { body: string; period: string }) => `báo cáo ${n.period} của ${n.body}`,
    correction: (n: { body: string; period: string }) => `bản đính chính báo cáo ${n.period} của ${n.body}`,
    review: (n: { period: string; day: string }) => `gói sơ kết ${n.period}, theo sổ đến hết ngày ${n.day}`,
    figure: (n: { what: string; where: string; when: string; value: string }) =>
      `số liệu “${n.what}”, ${n.where}, ${n.when}: ${n.value}`,
    target: (n: { paper: string; text: string }) => `chỉ tiêu trong ${n.paper}: ${n.text}`,
    measure: (n: { what: string; when: string; value: string }) => `${n.what} ${n.when}: ${n.value}`,
    at: (day: string) => `tại ${day}`,
    indicator: (name: string) => `chỉ báo “${name}”`,
    rule: (name: string) => `mức kiểm tra số liệu của chỉ báo “${name}”`,
    threshold: (n: { below: string; name: string | null }) =>
      `ngưỡng không công bố số nhỏ (dưới ${n.below}) của ${n.name === null ? 'mọi chỉ báo' : `chỉ báo “${n.name}”`}`,
    mapping: (n: { paper: string; task: string; state: string }) =>
      `việc đối chiếu ${n.paper} với nhiệm vụ ${n.task}: ${n.state}`,
    plan: (paper: string) => `kế hoạch, chính sách ${paper}`,
    provision: (n: { code: string; paper: string }) => `mục ${n.code} của ${n.paper}`,
    document: (paper: string) => `văn bản ${paper}`,
    titled: (title: string) => `“${title}”`,
    ruling: (n: { authority: string; paper: string; tasks: string }) =>
      `quyết định về thời hạn của ${n.authority} theo ${n.paper}${n.tasks === '' ? '' : `, nhiệm vụ ${n.tasks}`}`,
    exemption: (n: { kind: string; body: string; task: string; period: string }) =>
      `việc ${n.kind} cho ${n.body}, nhiệm vụ ${n.task}, ${n.period}`,
    round: (period: string) => `kỳ báo cáo ${period}`,
    task: (n: { code: string; title: string }) => `nhiệm vụ ${n.code}: ${n.title}`,
    assignment: (n: { body: string; role: string; task: string }) =>
      `phân công ${n.body} ${n.role}${n.task === '' ? '' : ` nhiệm vụ ${n.task}`}`,
    assignees: (name: string) => `danh sách cơ quan thuộc nơi nhận chung “${name}”`,
    directive: (symbol: string) => `Chỉ thị ${symbol}`,
    subject: (n: { symbol: string; body: string }) =>
      `cơ quan phụ trách lĩnh vực của Chỉ thị ${n.symbol}: ${n.body}`,
    field: (body: string) => `lĩnh vực thẩm định của ${body}`,
    body: (name: string) => `cơ quan ${name}`,
    bodyName: (name: string) => `tên cơ quan “${name}”`,
    succession: (n: { from: string; to: string; day: string }) =>
      `việc ${n.to} tiếp nhận chức năng của ${n.from} từ ngày ${n.day}`,
    place: (name: string) => `đơn vị hành chính ${name}`,
    placeName: (name: string) => `tên đơn vị hành chính “${name}”`,
    became: (n: { from: string; to: string; day: string }) => `việc ${n.from} thành ${n.to} từ ngày ${n.day}`,
    verdict: (n: { by: string; body: string; task: string; assessment: string }) =>
      `kết luận thẩm định của ${n.by} về nhiệm vụ ${n.task} của ${n.body}: ${n.assessment}`,
    inspection: (n: { by: string; body: string }) => `kết luận kiểm tra của ${n.by} tại ${n.body}`,
    finding: (n: { body: string; task: string }) => `phát hiện kiểm tra tại ${n.body}, nhiệm vụ ${n.task}`,
    supervision: (n: { body: string; task: string; view: string }) =>
      `ý kiến giám sát của ${n.body} về nhiệm vụ ${n.task}${n.view === '' ? '' : `: ${n.view}`}`,
    recommendation: (n: { from: string; to: string; task: string }) =>
      `kiến nghị của ${n.from} gửi ${n.to}${n.task === '' ? '' : `, nhiệm vụ ${n.task}`}`,
    commendation: (n: { by: string; body: string }) => `biểu dương của ${n.by} dành cho ${n.body}`,
    /** What the reader may not see, or not on that day. */
    unseen: 'một bản ghi không xem được ở đây',
  },
  file: {
    note: 'Mỗi dòng là một thay đổi, mới nhất ở trên, nhiều nhất 50 dòng; dòng cũ hơn ở cùng địa chỉ với ?truoc= và phiên bản của dòng cuối. Câu nói về bản ghi như nó đang có, không phải như lúc thay đổi.',
  },
} as const;
