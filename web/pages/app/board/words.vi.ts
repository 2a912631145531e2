export const boardVi = {
  title: 'Giám sát',
  matrixTitle: 'Ma trận cơ quan và nhiệm vụ',
  directive: 'Chỉ thị',
  round: 'Kỳ báo cáo',
  allRounds: 'Tất cả các kỳ đến hôm nay',
  filter: 'Lọc',
  show: 'Xem',
  asOf: (moment: string) => `Tính đến ${moment}, giờ Hà Nội.`,
  noRounds:
    'Chưa mở kỳ báo cáo nào. Kỳ được mở khi cơ quan chủ trì mở kỳ hoặc ban hành quy định về hạn báo cáo.',
  noSuchRound: 'Không có kỳ này. Xin chọn một kỳ trong danh sách.',
  facts: 'Không kể ví dụ',
  examples: 'Ví dụ',
  whichHeading: 'Kể ví dụ hay không',
  examplesShown: 'Đang xem các ví dụ. Không con số nào dưới đây tính vào số liệu thật.',
  factsShown: 'Không kể các ví dụ; ví dụ xem riêng.',
  today: {
    sentence: (day: string, bodies: string, overdue: string, due: string, days: string, whose: string) =>
      `Đến ${day}, ${bodies} cơ quan còn ${overdue} phần việc quá hạn, trên ${due} phần việc đã đến hạn; lâu nhất ${days} ngày (${whose}).`,
    promises: (broken: string) => `${broken} cam kết đã quá ngày mà chưa làm.`,
    waits: (reports: string) => `${reports} báo cáo chờ bạn.`,
    toSign: (letters: string) => `${letters} công văn chờ ký.`,
    calm: (day: string, due: string, soon: string) =>
      `Đến ${day}, không phần việc nào quá hạn trên ${due} phần việc đã đến hạn; ${soon} phần việc chưa nộp còn trong hạn.`,
    noRuling: (day: string) =>
      `Chưa ấn định hạn: đến ${day} chưa văn bản nào quy định hạn báo cáo, nên không thể nói nơi nào quá hạn. Báo cáo đã có được đếm theo bước ở dưới.`,
    makeRuling: 'Việc đầu tiên: ghi một quyết định.',
    late: (days: string) => `quá ${days} ngày`,
    whose: (body: string, task: string) => `${body}, nhiệm vụ ${task}`,
    urge: 'Đôn đốc',
  },
  urging: {
    heading: 'Cần đôn đốc',
    none: 'Không cơ quan nào còn phần việc quá hạn.',
    duties: (overdue: string, days: string) => `${overdue} phần việc · lâu nhất ${days} ngày`,
    oldest: (task: string, due: string) => `nhiệm vụ ${task}, hạn ${due}`,
    unurged: 'chưa đôn đốc',
    urged: (urged: string, overdue: string, day: string) =>
      `đã đôn đốc ${urged} trên ${overdue} phần việc, lần cuối ${day}`,
    promised: (day: string) => `hẹn ${day}`,
    broken: (day: string) => `hẹn ${day}, đã quá ngày hẹn`,
    urgeAll: (duties: string, bodies: string) =>
      `Đôn đốc ${duties} phần việc chưa được đôn đốc, của ${bodies} cơ quan`,
    others: (count: string) => `${count} cơ quan khác`,
  },
  promises: {
    heading: 'Cam kết đã quá ngày',
    none: 'Không cam kết nào quá ngày.',
    one: (day: string, ago: string, count: string) => `hẹn ${day}, đã quá ${ago} ngày; ${count} cam kết`,
  },
  waits: {
    heading: 'Chờ bạn',
    none: 'Không có gì chờ bạn.',
    queue: (count: string) => `${count} báo cáo chờ thẩm định hoặc công bố`,
    drafts: (count: string) => `${count} công văn đôn đốc chờ ký`,
    proposals: (count: string) => `${count} đề xuất kiểm tra chưa xử lý`,
    lines: (count: string) => `${count} dòng đề nghị đưa vào sơ kết`,
  },
  map: {
    heading: '34 tỉnh, thành phố',
  },
  stages: {
    heading: 'Báo cáo đang ở bước nào',
    superseded: (count: string) => `Ngoài ra có ${count} báo cáo đã công bố được thay bằng bản đính chính.`,
  },
  completion: {
    heading: 'Báo cáo và hoàn thành',
    none: 'Chưa có phần việc nào đến hạn theo một văn bản, nên chưa có kết quả để tính.',
    what: 'Kết quả',
    share: 'Trên tổng số',
    of: (count: string, all: string) => `${count} trên ${all}`,
    noRate: 'Chưa phần việc nào đến hạn, nên chưa có tỷ lệ.',
    reports: {
      caption: (all: string) => `Trên ${all} phần việc phải báo cáo`,
      outcomes: {
        onTime: 'Đã nộp đúng hạn',
        late: 'Đã nộp, trễ hạn',
        notYet: 'Chưa nộp, còn trong hạn',
        overdue: 'Chưa nộp, quá hạn',
        sentBack: 'Bị trả lại, còn trong hạn',
        exempt: 'Được miễn',
      },
      waiting: (count: string) => `Trong số đã nộp, ${count} đang thẩm định hoặc chờ công bố.`,
      onTimeRate: (percent: string, numerator: string, denominator: string) =>
        `Tỷ lệ báo cáo đúng hạn: ${percent} (${numerator} trên ${denominator} phần việc đã đến hạn báo cáo).`,
      lateRate: (percent: string, numerator: string, denominator: string) =>
        `Tỷ lệ báo cáo trễ hạn: ${percent} (${numerator} trên ${denominator} phần việc đã đến hạn báo cáo).`,
      overdueRate: (percent: string, numerator: string, denominator: string) =>
        `Tỷ lệ chưa nộp, quá hạn: ${percent} (${numerator} trên ${denominator} phần việc đã đến hạn báo cáo).`,
    },
    completions: {
      caption: (all: string) => `Trên ${all} phần việc phải hoàn thành`,
      outcomes: {
        doneOnTime: 'Hoàn thành đúng hạn',
        doneLate: 'Hoàn thành quá hạn',
        notYet: 'Chưa hoàn thành, còn trong hạn',
        overdue: 'Chưa hoàn thành, quá hạn',
        waiting: 'Đã báo cáo, đang thẩm định',
        sentBack: 'Bị trả lại, còn trong hạn',
        notPursued: 'Không thực hiện, có lý do',
        exempt: 'Được miễn',
      },
      onTimeRate: (percent: string, numerator: string, denominator: string) =>
        `Tỷ lệ hoàn thành đúng hạn: ${percent} (${numerator} trên ${denominator} phần việc đã đến hạn hoàn thành).`,
      lateRate: (percent: string, numerator: string, denominator: string) =>
        `Tỷ lệ hoàn thành quá hạn: ${percent} (${numerator} trên ${denominator} phần việc đã đến hạn hoàn thành).`,
      overdueRate: (percent: string, numerator: string, denominator: string) =>
        `Tỷ lệ chưa hoàn thành, quá hạn: ${percent} (${numerator} trên ${denominator} phần việc đã đến hạn hoàn thành).`,
    },
  },
  unruled: (unruled: string, all: string) =>
    `${unruled} trên ${all} nhiệm vụ của chỉ thị chưa có hạn do một văn bản ấn định.`,
  matrix: {
    intro: (duties: string, bodies: string, tasks: string) =>
      `${duties} phần việc của ${bodies} cơ quan, ${tasks} nhiệm vụ.`,
    ofCells: 'Mỗi ô là tình trạng cần chú ý nhất; con số là số phần việc quá hạn.',
    ofStrips:
      'Mỗi ô là một nhiệm vụ, ở tình trạng cần chú ý nhất. Bấm vào một dải để xem từng ô với lời và con số.',
    duties: (body: string) => `Các phần việc của ${body}`,
    dutiesOfTask: (task: string) => `Các phần việc của nhiệm vụ ${task}`,
    listed: (shown: string, all: string) => `${shown} trên ${all} phần việc, quá hạn lâu nhất trước.`,
    due: (day: string) => `hạn ${day}`,
    noRuling: 'Chưa ấn định hạn: chưa văn bản nào giao hạn, nên chưa có phần việc nào.',
    nothingOverdue: (bodies: string) => `${bodies} cơ quan không có phần việc quá hạn`,
    noneSo: 'Không có phần việc nào khớp với lựa chọn.',
    group: 'Nhóm nhiệm vụ',
    allGroups: 'Tất cả các nhóm',
    all: 'Xem đủ ma trận, có bộ lọc',
    kind: 'Loại cơ quan',
    allKinds: 'Mọi loại cơ quan',
    kinds: { provinces: 'Tỉnh, thành phố', ministries: 'Bộ, ngành', others: 'Cơ quan khác' },
    clear: 'Bỏ lọc',
  },
  duty: {
    grant: 'Gia hạn hoặc miễn việc này',
    ofRuling: 'Xem quyết định, kết thúc hoặc thay',
    title: (task: string, body: string) => `Nhiệm vụ ${task}, ${body}`,
    task: 'Nhiệm vụ',
    owes: 'Phải',
    status: 'Tình trạng',
    due: 'Hạn',
    grace: 'Được coi là đúng hạn đến trước',
    ruling: 'Căn cứ',
    ruled: (document: string, section: string, day: string) => `${document}, ${section}, ${day}`,
    extension: (day: string, document: string, reason: string) =>
      `Gia hạn đến ${day} theo ${document}: ${reason}`,
    exemption: (document: string, reason: string) => `Miễn theo ${document}: ${reason}`,
    released: (day: string) => `Thôi là trách nhiệm của cơ quan này từ ${day}.`,
    reports: 'Báo cáo trong kỳ',
    noReports: 'Cơ quan này chưa nộp báo cáo nào trong kỳ.',
    report: (stage: string, at: string) => `${stage}, nộp ${at}`,
    urgings: 'Đôn đốc và trả lời',
    noUrgings: 'Chưa đôn đốc lần nào.',
    back: 'Về ma trận',
  },
};
