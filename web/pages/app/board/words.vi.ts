export const boardVi = {
  title: 'Giám sát',
  titleOf: (period: string) => `Giám sát ${period}`,
  matrixTitleOf: (period: string) => `Ma trận nhiệm vụ và cơ quan, ${period}`,
  matrixTitle: 'Ma trận nhiệm vụ và cơ quan',
  directive: 'Chỉ thị',
  round: 'Kỳ báo cáo',
  show: 'Xem',
  asOf: (moment: string) => `Tính đến ${moment}, giờ Hà Nội.`,
  noRounds:
    'Chưa mở kỳ báo cáo nào. Kỳ được mở khi cơ quan chủ trì mở kỳ hoặc ban hành quy định về hạn báo cáo.',
  noSuchRound: 'Không có kỳ này. Xin chọn một kỳ trong danh sách.',
  facts: 'Số liệu thật',
  examples: 'Ví dụ',
  whichHeading: 'Xem số liệu thật hay ví dụ',
  examplesShown: 'Đang xem các ví dụ của kỳ này. Không con số nào dưới đây tính vào số liệu thật.',
  factsShown: 'Đang xem số liệu thật của kỳ này; các ví dụ để riêng.',
  today: {
    heading: 'Cần xử lý hôm nay',
    sentence: (overdue: string, silent: string, letters: string, arrived: string, answers: string) =>
      `Kỳ này có ${overdue} phần việc quá hạn, ${silent} tỉnh, thành phố quá hạn mà chưa nộp báo cáo; đã lập ${letters} công văn đôn đốc, ${arrived} công văn đã đến nơi nhận, ${answers} đã được trả lời.`,
    calm: (soon: string) =>
      `Không có phần việc nào quá hạn và không nơi nào im lặng; ${soon} phần việc sắp đến hạn.`,
    noRuling:
      'Chưa ấn định hạn: chưa văn bản nào quy định hạn báo cáo cho kỳ này, nên không thể nói nơi nào quá hạn. Báo cáo đã có được đếm theo bước ở dưới.',
    late: (days: string) => `quá ${days} ngày`,
    silent: 'chưa báo cáo',
    unurged: 'chưa đôn đốc',
    urged: (day: string) => `đã đôn đốc ${day}`,
    unanswered: 'chưa trả lời',
    answered: (day: string) => `đã trả lời ${day}`,
    promised: (day: string) => `hẹn ${day}`,
    urge: 'Đôn đốc',
    urgeAll: (duties: string, bodies: string) =>
      `Đôn đốc ${duties} phần việc chưa được đôn đốc, của ${bodies} cơ quan`,
    more: (shown: string, all: string) =>
      `Hiện ${shown} trên ${all} phần việc, trễ nhất trước. Xem tất cả trong ma trận`,
  },
  map: {
    heading: '34 tỉnh, thành phố',
    none: 'chưa ấn định hạn cho nơi nào',
    reported: (handedIn: string, all: string) =>
      `${handedIn} trên ${all} tỉnh, thành phố phải báo cáo kỳ này đã nộp báo cáo.`,
    reportedFreely: (handedIn: string, all: string) =>
      `Kỳ này không tỉnh, thành phố nào phải báo cáo theo một văn bản; ${handedIn} trên ${all} nơi đã nộp báo cáo.`,
    unasked: (count: string) => `${count} nơi khác đã nộp dù không phải báo cáo.`,
    sentBack: (count: string) => `Trong số đã nộp, ${count} nơi có báo cáo đang được trả lại để sửa.`,
  },
  stages: {
    heading: 'Báo cáo đang ở bước nào',
    superseded: (count: string) => `Ngoài ra có ${count} báo cáo đã công bố được thay bằng bản đính chính.`,
  },
  completion: {
    heading: 'Kết quả thực hiện',
    none: 'Chưa có phần việc nào đến hạn theo một văn bản, nên chưa có kết quả để tính.',
    what: 'Kết quả',
    share: 'Trên tổng số',
    of: (count: string, all: string) => `${count} trên ${all}`,
    noRate: 'Chưa phần việc nào đến hạn, nên chưa có tỷ lệ.',
    reports: {
      caption: (all: string) => `Trên ${all} phần việc phải báo cáo trong kỳ`,
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
      caption: (all: string) => `Trên ${all} phần việc phải hoàn thành trong kỳ`,
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
  strip: {
    inRound: (period: string) => `Hạn trong ${period}`,
    heading: 'Hạn của các nhiệm vụ',
    none: 'Chưa nhiệm vụ nào có hạn trong kỳ này: chưa ấn định hạn.',
    unruled: (count: string, all: string) =>
      `${count} trên ${all} nhiệm vụ của chỉ thị chưa được ấn định hạn trong kỳ này.`,
  },
  changes: {
    heading: '7 ngày qua',
    none: 'Không có thay đổi nào trong 7 ngày qua.',
    SUBMITTED: 'nộp báo cáo',
    RETURNED: 'được trả lại báo cáo',
    VERIFIED: 'được thẩm định xong báo cáo',
    PUBLISHED: 'được công bố báo cáo',
    CORRECTED: 'được công bố bản đính chính',
    URGED: (task: string) => `được đôn đốc về nhiệm vụ ${task}`,
    ANSWERED: (task: string) => `trả lời công văn về nhiệm vụ ${task}`,
    more: (count: string) => `và ${count} thay đổi khác`,
  },
  matrix: {
    intro: (cells: string, bodies: string, tasks: string) =>
      `${cells} phần việc của ${bodies} cơ quan, ${tasks} nhiệm vụ.`,
    none: 'Không có phần việc nào để xếp vào ma trận.',
    noRuling: 'Chưa ấn định hạn cho kỳ này: chưa văn bản nào giao hạn, nên chưa có phần việc nào.',
    noneSo: 'Không có phần việc nào khớp với lựa chọn.',
    group: 'Nhóm nhiệm vụ',
    allGroups: 'Tất cả các nhóm',
    kind: 'Loại cơ quan',
    allKinds: 'Tất cả',
    kinds: { provinces: 'Tỉnh, thành phố', ministries: 'Bộ, ngành', others: 'Cơ quan khác' },
    sort: 'Xếp theo',
    byLateness: 'trễ nhiều nhất trước',
    byName: 'tên cơ quan',
    clear: 'Bỏ lọc',
  },
  duty: {
    title: (task: string, body: string) => `Nhiệm vụ ${task}, ${body}`,
    task: 'Nhiệm vụ',
    status: 'Tình trạng',
    due: 'Hạn',
    grace: 'Được coi là đúng hạn đến trước',
    ruling: 'Căn cứ',
    ruled: (document: string, section: string, day: string) => `${document}, mục ${section}, ${day}`,
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
