// Every word of the public pages, in the language that decides which words there are.
// A sentence is one entry; numbers and names are handed in, so that no sentence is glued from pieces.
export const vi = {
  languageName: 'Tiếng Việt',
  productName: 'Sổ theo dõi thực hiện chỉ thị',
  pageTitle: (symbol: string) => `Chỉ thị ${symbol}: ai phải làm gì, đến đâu rồi`,
  nav: {
    label: 'Các trang',
    'nhiem-vu': 'Nhiệm vụ',
    'chi-bao': 'Chỉ báo',
    tinh: 'Tỉnh, thành phố',
    'du-lieu': 'Dữ liệu',
    'phuong-phap': 'Phương pháp',
    'nha-phat-trien': 'Nhà phát triển',
  },
  knownThen: (day: string) => `Trang này cho thấy sổ theo dõi như được biết đến hết ngày ${day}.`,
  asItStands: 'Xem bản hiện nay',
  dayPicker: {
    about: 'Xem trang này như sổ ở một ngày trước',
    label: 'Như sổ hết ngày',
    show: 'Xem',
  },
  directives: {
    title: 'Các chỉ thị trong sổ',
    lead: 'Mỗi chỉ thị có nhiệm vụ, kỳ báo cáo, kế hoạch và số liệu riêng.',
  },
  skip: 'Đến nội dung chính',
  onThisPage: 'Trên trang này',
  newestFirst: 'Mới nhất ở trên.',
  changes: 'Thay đổi của sổ',
  log: 'Nhật ký công khai',
  changesShort: 'Thay đổi',
  search: 'Tìm',
  example: 'Ví dụ',

  directive: {
    title: (symbol: string) => `Chỉ thị ${symbol}`,
    issuer: 'Cơ quan ban hành',
    issuedOn: 'Ngày ban hành',
    predecessor: 'Tiếp nối',
    distribution: 'Phạm vi phổ biến',
    governmentPlan: 'Kế hoạch của Chính phủ',
    noDates:
      'Chỉ thị không ấn định ngày hoàn thành cho nhiệm vụ nào. Hạn chỉ có khi cấp có thẩm quyền ấn định bằng văn bản.',
  },

  standing: {
    heading: 'Đến hôm nay',
    tasks: (groups: string, all: string) => `nhiệm vụ cụ thể, trong ${groups} nhóm và ${all} mục của sổ`,
    undated: 'nhiệm vụ chưa ấn định hạn',
    provinces: (all: string) => `trên ${all} tỉnh, thành phố có văn bản thực hiện trong nguồn đã đọc`,
    reports: 'báo cáo đã công bố',
    silent: 'Chưa báo cáo nào được công bố.',
    officers: 'Cán bộ: đăng nhập',
    exampleYear: 'Xem một năm ví dụ',
    examples: (count: string) => `Ngoài ra có ${count} báo cáo ví dụ, không tính vào số này.`,
  },

  tasks: {
    heading: 'Nhiệm vụ',
    intro:
      'Mở từng nhóm để xem nhịp thực hiện và cơ quan có trách nhiệm hôm nay. Mã số từ cấp thứ hai là của sổ này.',
    groupCount: (tasks: string) => `${tasks} nhiệm vụ`,
    groupUndated: (tasks: string) => `${tasks} chưa ấn định hạn`,
    whole: 'Cả nhóm, trừ nhiệm vụ ghi cơ quan riêng:',
    sameAsGroup: 'Như cả nhóm',
    unnamed: 'Chỉ thị không nêu cơ quan cho nhiệm vụ này',
    undated: 'Chưa ấn định hạn',
    ruled: 'Đã có văn bản ấn định hạn',
    saysWhen: (words: string) => `Chỉ thị viết: “${words}”`,
    noCadence: 'Không nêu nhịp',
    before: (name: string) => `trước đó: ${name}`,
    inferred: 'suy ra từ nội dung, Chỉ thị không nêu tên',
    vacant: (name: string) => `Đang khuyết (Chỉ thị giao ${name})`,
    vacancy: {
      ended: 'cơ quan cũ đã kết thúc, nguồn chưa cho biết cơ quan nào tiếp nhận',
      between: 'cơ quan cũ đã kết thúc trước khi có cơ quan tiếp nhận',
    },
  },

  bodies: {
    heading: 'Cơ quan Trung ương có trách nhiệm',
    intro: 'Chỉ thị nêu tên theo bộ máy năm 2022; bảng này theo chức năng đến hôm nay.',
    today: 'Hôm nay',
    duties: 'Nhiệm vụ',
    unchanged: 'Giữ nguyên tên',
    before: (name: string, how: string) => `Chỉ thị nêu: ${name} (${how})`,
    beforeSince: (name: string, how: string, day: string) => `Chỉ thị nêu: ${name} (${how} từ ${day})`,
    collective: 'Nơi nhận chung, không phải một cơ quan:',
  },

  provinces: {
    heading: (all: string) => `${all} tỉnh, thành phố`,
    intro: '“Chưa tìm thấy trong nguồn” không có nghĩa là không có.',
    legend: 'Chú giải',
    state: {
      own: 'Có văn bản thực hiện của chính tỉnh',
      predecessor: 'Có văn bản thực hiện của đơn vị trước sáp nhập',
      cited: 'Văn bản thực hiện được nhắc đến, chưa tìm thấy',
      related: 'Chỉ có chính sách hoặc chỉ tiêu liên quan',
      none: 'Chưa tìm thấy trong nguồn',
    },
    reported: 'Có báo cáo đã công bố, kỳ gần nhất',
    reportedExample: 'Có báo cáo ví dụ (không tính)',
    madeOf: (names: string) => `Hợp thành từ ${names}`,
    unmerged: 'Giữ nguyên',
    islands:
      'Ô chỉ gợi vị trí địa lý. Quần đảo Hoàng Sa thuộc thành phố Đà Nẵng, quần đảo Trường Sa thuộc tỉnh Khánh Hòa.',
    mapLabel: 'Bản đồ ô các tỉnh, thành phố, từ bắc vào nam; mỗi ô dẫn đến dòng của tỉnh trong bảng',
    tableHeading: 'Cùng nội dung, dạng bảng',
    tableCaption: 'Các tỉnh, thành phố theo thứ tự chữ cái, với văn bản trong nguồn đã đọc',
    place: 'Tỉnh, thành phố',
    documents: 'Văn bản trong nguồn',
    andMore: (count: string) => `Ngoài ra: ${count} văn bản, chính sách hoặc chỉ tiêu liên quan`,
    issuedBefore: (place: string) => `${place} (trước sáp nhập)`,
    related: 'Chính sách liên quan:',
    status: {
      draft: 'dự thảo',
      past: 'đã hết kỳ',
      cited_not_found: 'được nhắc đến, chưa tìm thấy',
      required_not_found: 'phải ban hành, chưa tìm thấy',
    },
    describe: (n: {
      found: string;
      all: string;
      own: string;
      predecessor: string;
      related: string;
      none: string;
    }) =>
      `${n.found} trên ${n.all} tỉnh, thành phố có văn bản thực hiện Chỉ thị trong nguồn đã đọc: ${n.own} của chính tỉnh, ${n.predecessor} của đơn vị trước sáp nhập; ${n.related} chỉ có chính sách hoặc chỉ tiêu liên quan; ${n.none} chưa tìm thấy trong nguồn.`,
  },

  figures: {
    heading: 'Số liệu đã công bố',
    intro:
      'Số giữ nguyên như nguồn công bố: không cộng, không làm tròn. Khi các nguồn khác nhau, các số đứng cạnh nhau.',
    unit: (unit: string) => `Đơn vị: ${unit}.`,
    units: { persons: 'người', percent: '%' },
    year: 'Năm',
    place: 'Nơi, kỳ',
    value: 'Giá trị',
    actual: 'Thực hiện',
    plan: 'Kế hoạch',
    source: 'Nguồn',
    none: 'Không có số cả năm trong nguồn',
    disagree: 'Các nguồn khác nhau',
    noSource: 'Chưa có nguồn đã đọc',
    early: (day: string) => `Công bố ngày ${day}, khi năm chưa hết`,
    span: (from: string, to: string) => `${from} – ${to}`,
    undatedPeriod: 'Nguồn không ghi ngày',
    bars: 'Thanh rỗng: số gần đúng, nhớ lại hoặc công bố sớm. Vạch đứng: kế hoạch năm.',
    country: 'Cả nước',
    yearsFrom: (year: string) => `Từ năm ${year}.`,
    sinceYear: (year: string) => `Số cả năm, từ ${year}; tên tỉnh theo lúc công bố.`,
    before: (place: string, until: string) => `${place} (trước ${until})`,
    describe: (n: { year: string; actual: string; plan: string }) =>
      `Năm ${n.year}: ${n.actual} người; kế hoạch ${n.plan}.`,
    describeEarly: (n: { year: string; actual: string; plan: string; day: string }) =>
      `Năm ${n.year}: ${n.actual} người theo công bố ngày ${n.day}, khi năm chưa hết; kế hoạch ${n.plan || 'không có trong nguồn'}.`,
    describeUnplanned: (n: { year: string; actual: string }) => `Năm ${n.year}: ${n.actual} người.`,
    or: (values: readonly string[]) => values.join(' hoặc '),
  },

  reports: {
    heading: 'Báo cáo đã công bố',
    none: 'Chưa có báo cáo nào được công bố.',
    onlyExamples: 'Chưa có báo cáo thật nào được công bố. Báo cáo dưới đây là ví dụ, không tính vào số nào.',
    intro: 'Báo cáo đã công bố không bao giờ bị sửa; bản đính chính đứng cạnh bản cũ.',
    body: 'Cơ quan, kỳ',
    published: 'Công bố',
    leaf: (number: string) => `Số ${number} trong sổ công khai`,
    superseded: 'đã có bản đính chính',
    more: (shown: string, all: string) => `Bảng này có ${shown} báo cáo mới nhất trong ${all} báo cáo.`,
    round: (period: string) => `Kỳ báo cáo: ${period}`,
    roundUndated: 'chưa ấn định hạn nộp',
    roundDue: (day: string) => `hạn nộp hết ngày ${day}`,
  },

  footer: {
    asOf: 'Dữ liệu lúc',
    hanoi: 'giờ Hà Nội',
    known: (day: string) => `Trang nêu điều sổ biết và có hiệu lực ngày ${day}.`,
    responsible: (body: string, task: string) =>
      `Cơ quan chủ trì theo dõi, đôn đốc (nhiệm vụ ${task}): ${body}.`,
    compiled: 'Sổ lập từ các nguồn đã dẫn, không phải trang chính thức của các cơ quan được nêu.',
    query: 'Truy vấn dữ liệu',
    queryHow: 'Mọi số lấy từ một truy vấn GraphQL, không cần tài khoản.',
  },

  missing: {
    title: 'Không có trang này.',
    text: 'Địa chỉ có thể đã gõ sai, hoặc nội dung chưa được công bố.',
    seek: 'Tìm theo tên',
    home: 'Trang đầu',
  },

  away: {
    title: 'Tạm thời chưa trả lời được',
    text: 'Sổ dữ liệu chưa trả lời. Không có dữ liệu nào bị mất. Xin thử lại sau ít giây.',
    again: 'Thử lại',
  },
} as const;
