import { dictionary } from '../../../../../db/words.ts';
import type { WordsOf } from '../said.ts';
import type { bodyActs, documentActs, fieldActs, figureActs, planActs } from './acts.ts';
import { duties } from './duties.ts';

export const registersVi = {
  title: 'Danh mục',
  intro:
    'Văn bản, chỉ thị, nhiệm vụ, cơ quan, lĩnh vực thẩm định, kế hoạch, chỉ báo, chỉ tiêu, số liệu và quy tắc. Không gì bị xóa: mỗi thay đổi giữ bản cũ.',
  documents: 'Văn bản, chỉ thị, nhiệm vụ',
  bodies: 'Cơ quan và phân công',
  fields: 'Lĩnh vực thẩm định',
  plans: 'Kế hoạch và đối chiếu',
  figures: 'Chỉ báo, chỉ tiêu, số liệu, quy tắc',
};

const { RulingCadence, SuccessionKind } = dictionary.vi;

const units = {
  persons: 'người',
  percent: 'phần trăm',
  enterprises: 'doanh nghiệp',
  districts: 'huyện',
  'VND million': 'triệu đồng',
  'VND billion': 'tỷ đồng',
  USD: 'đô la Mỹ',
};
const sureness = { confidence: 'Mức chắc chắn', note: ['Vì sao', 'Hiểu như vậy vì sao.'] } as const;

export const documentActsVi: WordsOf<typeof documentActs> = {
  loadText: {
    name: 'Nạp nguyên văn một văn bản',
    about:
      'Lời văn được đối chiếu từng đoạn với những gì sổ đã đọc, rồi hiện dưới mỗi nhiệm vụ, phân công và nội dung kế hoạch. Phần trước câu đầu và sau câu cuối, trong đó có chữ ký và nơi nhận, không được nạp. Công khai.',
    ask: {
      document: 'Văn bản nào',
      language: 'Bằng ngôn ngữ nào',
      content: ['Toàn bộ lời văn', 'Dán nguyên văn, kể cả khi còn phần thừa trước và sau.'],
      differs: [
        'Vẫn nạp khi không đúng từng chữ',
        'Chỉ chọn khi đây đúng là văn bản có giá trị. Những đoạn không tìm thấy sẽ được đánh dấu.',
      ],
    },
    codes: { language: { vi: 'tiếng Việt', en: 'tiếng Anh' } },
    does: ({ document, language }) => `Nạp nguyên văn ${document}, ${language}.`,
  },
  recordDocument: {
    name: 'Ghi văn bản vào sổ',
    about: 'Mọi điều ghi trong sổ đều dẫn về một văn bản; văn bản ghi trước. Công khai.',
    ask: {
      kind: 'Loại văn bản',
      symbol: ['Số, ký hiệu', 'Ví dụ: 112/2021/NĐ-CP.'],
      titleVi: 'Trích yếu',
      titleEn: 'Trích yếu bằng tiếng Anh',
      issuer: 'Cơ quan ban hành',
      issuedOn: 'Ngày ban hành',
      standing: 'Là nguồn loại gì',
      readAs: 'Đã đọc đến đâu',
      publisher: 'Nơi đăng bản đã đọc',
      url: 'Địa chỉ của bản đã đọc',
    },
    codes: {
      kind: {
        directive: 'chỉ thị',
        conclusion: 'kết luận',
        resolution: 'nghị quyết',
        decision: 'quyết định',
        law: 'luật',
        plan: 'kế hoạch',
        action_programme: 'chương trình hành động',
        strategy: 'chiến lược',
        project: 'đề án',
        official_letter: 'công văn',
        report: 'báo cáo',
        announced_target: 'chỉ tiêu đã công bố',
        dataset: 'bộ số liệu',
        news: 'tin báo chí',
      },
      readAs: {
        full_text: 'đã đọc toàn văn',
        excerpt: 'đã đọc một phần',
        not_retrieved: 'chưa có văn bản, biết qua nguồn khác',
      },
    },
    does: ({ kind, symbol, titleVi, issuer, issuedOn }) =>
      `Ghi vào sổ ${kind} ${symbol ?? 'không số'}${titleVi === null ? '' : ` (${titleVi})`}${
        issuer === null ? '' : ` của ${issuer}`
      }${issuedOn === null ? '' : `, ngày ${issuedOn}`}.`,
  },
  recordDirective: {
    name: 'Ghi một chỉ thị để theo dõi',
    about: 'Văn bản của chỉ thị phải có trong sổ trước; số, ngày và cơ quan ban hành lấy từ đó.',
    ask: {
      document: 'Văn bản của chỉ thị',
      subjectVi: 'Về việc gì',
      subjectEn: 'Về việc gì, bằng tiếng Anh',
      function: [
        'Thuộc chức năng nào của Nhà nước',
        'Cơ quan giữ chức năng này thẩm định những gì không ai gần hơn thẩm định.',
      ],
      holder: 'Cơ quan giữ chức năng đó khi ban hành',
      predecessor: 'Tiếp nối văn bản nào',
      hasDatedDeadlines: 'Trong lời văn có thời hạn bằng ngày không',
      hasQuantifiedTargets: 'Trong lời văn có chỉ tiêu bằng số không',
      distributionVi: 'Phổ biến đến đâu',
      distributionEn: 'Phổ biến đến đâu, bằng tiếng Anh',
    },
    codes: { function: duties.vi },
    does: ({ document, subjectVi }) => `Ghi ${document} là chỉ thị được theo dõi trong sổ: ${subjectVi}`,
  },
  recordTask: {
    name: 'Ghi nhiệm vụ của chỉ thị',
    about: 'Nhóm trước, nhiệm vụ trong nhóm sau. Ai thực hiện thì ghi ở phần phân công.',
    ask: {
      code: ['Mã', 'Ví dụ 2.3: nhiệm vụ thứ ba của nhóm 2.'],
      level: 'Là nhóm hay nhiệm vụ',
      position: 'Thứ tự trong văn bản',
      section: 'Ở đâu trong văn bản',
      titleVi: 'Tên ngắn',
      titleEn: 'Tên ngắn bằng tiếng Anh',
      summaryVi: 'Phải làm gì',
      summaryEn: 'Phải làm gì, bằng tiếng Anh',
      kind: 'Loại công việc',
      cadence: ['Làm thế nào', 'Chỉ với nhiệm vụ, không với nhóm.'],
      cadenceBasis: 'Căn cứ vào lời văn nào',
      deadlineText: ['Lời văn về thời gian', 'Không phải một ngày.'],
      indicators: 'Chỉ báo nói về nhiệm vụ',
    },
    codes: {
      kind: {
        organisation: 'tổ chức thực hiện',
        propaganda: 'tuyên truyền',
        policy: 'chính sách',
        law: 'pháp luật',
        management: 'quản lý',
        inspection: 'kiểm tra, thanh tra',
        database: 'cơ sở dữ liệu',
        party_management: 'lãnh đạo của cấp ủy',
        supervision: 'giám sát',
        training: 'đào tạo',
        market: 'thị trường',
        citizen_protection: 'bảo hộ công dân',
        foreign_affairs: 'đối ngoại',
        reporting: 'báo cáo',
      },
    },
    does: ({ directive, code, level, titleVi }) => `Ghi ${level} ${code} của ${directive}: ${titleVi}`,
  },
};

export const bodyActsVi: WordsOf<typeof bodyActs> = {
  addAgency: {
    name: 'Thêm cơ quan',
    about: 'Ghi một cơ quan với tên đầu tiên của nó. Công khai.',
    ask: {
      kind: 'Là loại cơ quan nào',
      territory: 'Của tỉnh, thành phố nào',
      startedOn: 'Ngày bắt đầu hoạt động',
    },
    does: ({ nameVi, kind, source, startedOn }) =>
      `Thêm cơ quan “${nameVi}” (${kind}), theo ${source}${startedOn === null ? '' : `, từ ngày ${startedOn}`}.`,
  },
  renameAgency: {
    name: 'Đổi tên cơ quan',
    about: 'Tên mới từ một ngày; trước ngày đó vẫn là tên cũ.',
    ask: { id: 'Cơ quan nào', nameVi: 'Tên mới', on: 'Từ ngày nào' },
    does: ({ id, nameVi, on, source }) =>
      `Ghi rằng từ ngày ${on}, theo ${source}, “${id}” có tên là “${nameVi}”.`,
  },
  succeedAgency: {
    name: 'Sắp xếp lại cơ quan',
    about:
      'Sáp nhập, chia tách, thay thế, chuyển chức năng hoặc giải thể, theo một văn bản. Quá khứ giữ nguyên.',
    ask: {
      id: 'Cơ quan nào thay đổi',
      kind: 'Thay đổi thế nào',
      on: 'Ngày đầu tiên sau thay đổi',
      ends: 'Cơ quan có chấm dứt từ ngày đó không',
      successors: 'Cơ quan tiếp nhận',
      'successors.agency': 'Cơ quan nào tiếp nhận',
      'successors.function': 'Tiếp nhận chức năng nào',
      'successors.scope': 'Nói rõ chức năng đó',
      source: 'Văn bản quyết định',
    },
    codes: {
      kind: {
        renamed: SuccessionKind.RENAMED,
        merged: SuccessionKind.MERGED,
        split: SuccessionKind.SPLIT,
        replaced: SuccessionKind.REPLACED,
        function_transferred: SuccessionKind.FUNCTION_TRANSFERRED,
        dissolved: 'giải thể, không ai tiếp nhận',
      },
      'successors.function': { all: 'mọi chức năng', ...duties.vi },
    },
    does: ({ id, kind, on, ends, successors, source }) =>
      `Ghi theo ${source}: từ ngày ${on}, ${id}: ${kind}${successors === '' ? '' : `; tiếp nhận: ${successors}`}. Cơ quan chấm dứt: ${ends}.`,
  },
  assign: {
    name: 'Ghi phân công',
    about: 'Một văn bản giao cho một cơ quan một nhiệm vụ, hoặc một dòng của kế hoạch. Công khai.',
    ask: {
      plan: ['Kế hoạch có dòng được giao', 'Chỉ khi giao một dòng của kế hoạch.'],
      agency: 'Giao cho cơ quan nào',
      role: 'Làm gì',
      task: ['Nhiệm vụ nào', 'Hoặc một dòng của kế hoạch ở dưới.'],
      provision: 'Dòng nào của kế hoạch',
      function: ['Thuộc chức năng nào của cơ quan', 'Khi chức năng chuyển đi, phân công chuyển theo.'],
      basis: 'Văn bản nói rõ hay suy ra',
      from: 'Từ ngày nào',
      document: 'Văn bản giao',
    },
    codes: {
      function: duties.vi,
      basis: { explicit: 'nói rõ trong văn bản', inferred: 'suy ra từ văn bản' },
    },
    does: ({ agency, role, task, provision, document, from }) =>
      `Ghi rằng ${document} giao ${agency} ${role} ${task ?? provision ?? ''}, từ ngày ${from}.`,
  },
  endAssignment: {
    name: 'Kết thúc phân công',
    about: 'Phân công hết hiệu lực từ một ngày; trước đó giữ nguyên.',
    ask: { task: 'Của nhiệm vụ nào', id: 'Phân công nào', until: 'Từ ngày nào không còn hiệu lực' },
    does: ({ id, until }) => `Kết thúc phân công “${id}” từ ngày ${until}.`,
  },
};

export const fieldActsVi: WordsOf<typeof fieldActs> = {
  assignField: {
    name: 'Giao lĩnh vực thẩm định',
    about: 'Từ ngày ghi ở đây, các dòng báo cáo thuộc lĩnh vực đến cơ quan này thẩm định. Công khai.',
    ask: {
      agency: 'Cơ quan được giao thẩm định',
      tasks: [
        'Nhiệm vụ hoặc nhóm nhiệm vụ',
        'Bỏ trống cả nhiệm vụ và chỉ báo: mọi thứ báo cáo theo chức năng ở dưới.',
      ],
      indicators: 'Chỉ báo',
      function: ['Thuộc chức năng nào của cơ quan', 'Khi chức năng chuyển đi, lĩnh vực chuyển theo.'],
      from: 'Từ ngày nào',
    },
    codes: { function: duties.vi },
    does: ({ agency, document, from, function: duty, tasks, indicators }) =>
      `Ghi rằng ${document} giao ${agency} thẩm định ${
        tasks === null && indicators === null
          ? `mọi nội dung báo cáo thuộc chức năng ${duty}`
          : [tasks, indicators].filter((one) => one !== null).join('; ')
      }, từ ngày ${from}.`,
  },
  endField: {
    name: 'Kết thúc lĩnh vực thẩm định',
    about: 'Từ ngày đó các dòng thuộc lĩnh vực đến cơ quan kế tiếp; những gì đã thẩm định giữ nguyên.',
    ask: { id: 'Lĩnh vực nào', until: 'Từ ngày nào không còn giữ' },
    does: ({ id, until }) => `Kết thúc lĩnh vực “${id}” từ ngày ${until}.`,
  },
};

export const planActsVi: WordsOf<typeof planActs> = {
  recordPlan: {
    name: 'Ghi kế hoạch',
    about: 'Văn bản một cơ quan ban hành để thực hiện chỉ thị. Văn bản phải có trong sổ trước.',
    ask: {
      document: 'Văn bản của kế hoạch',
      agency: 'Cơ quan ban hành',
      level: 'Cấp ban hành',
      relation: 'Quan hệ với chỉ thị',
      territory: 'Của tỉnh, thành phố nào',
      period: ['Cho những năm nào', 'Như kế hoạch ghi, ví dụ 2023-2030.'],
    },
    does: ({ document, agency, directive, relation }) =>
      `Ghi ${document} của ${agency} là kế hoạch theo ${directive} (${relation}).`,
  },
  addProvision: {
    name: 'Thêm dòng của kế hoạch',
    about: 'Một việc trong kế hoạch và những nhiệm vụ của chỉ thị mà nó thực hiện.',
    ask: {
      plan: 'Kế hoạch nào',
      code: 'Mã của dòng trong sổ',
      position: 'Thứ tự trong kế hoạch',
      section: 'Ở đâu trong kế hoạch',
      titleVi: 'Nội dung',
      titleEn: 'Nội dung bằng tiếng Anh',
      tasks: ['Thực hiện những nhiệm vụ nào', 'Không chọn: dòng này vượt ra ngoài chỉ thị.'],
    },
    does: ({ plan, code, titleVi, tasks }) =>
      `Thêm dòng ${code} vào ${plan}: ${titleVi}. Thực hiện: ${tasks || 'không nhiệm vụ nào của chỉ thị'}.`,
  },
  mapProvision: {
    name: 'Đối chiếu kế hoạch với một nhiệm vụ',
    about:
      'Ý kiến đầu tiên; chỉ tính khi người khác cũng xác nhận. Không đối chiếu kế hoạch của chính cơ quan mình.',
    ask: {
      plan: 'Kế hoạch nào',
      task: 'Với nhiệm vụ nào',
      state: 'Kế hoạch đối với nhiệm vụ này',
      section: ['Ở đâu trong kế hoạch', 'Cần khi kế hoạch có nói đến nhiệm vụ.'],
      ...sureness,
    },
    does: ({ plan, task, state }) => `Ghi ý kiến: ${plan} đối với ${task}: ${state}.`,
  },
  readMapping: {
    name: 'Ghi thêm ý kiến đối chiếu',
    about:
      'Ý kiến của bạn bên cạnh ý kiến của người khác; trùng nhau thì thành xác nhận, khác nhau thì chờ quyết định.',
    ask: {
      plan: 'Kế hoạch nào',
      id: 'Lần đối chiếu nào',
      state: 'Kế hoạch đối với nhiệm vụ này',
      section: ['Ở đâu trong kế hoạch', 'Cần khi kế hoạch có nói đến nhiệm vụ.'],
      ...sureness,
    },
    does: ({ id, state }) => `Ghi thêm ý kiến về “${id}”: ${state}.`,
  },
  confirmMapping: {
    name: 'Xác nhận đối chiếu',
    about: 'Xác nhận ý kiến của người khác, hoặc quyết định khi các ý kiến khác nhau. Lý do được công khai.',
    ask: {
      plan: 'Kế hoạch nào',
      id: 'Lần đối chiếu nào',
      state: 'Kế hoạch đối với nhiệm vụ này',
      section: ['Ở đâu trong kế hoạch', 'Cần khi kế hoạch có nói đến nhiệm vụ.'],
    },
    does: ({ id, state, reason }) => `Xác nhận “${id}”: ${state}. Lý do: ${reason}`,
  },
};

const figure = {
  indicator: 'Chỉ báo nào',
  territory: 'Ở đâu',
  qualifier: 'Lời của nguồn trước con số',
  value: 'Con số, đúng như nguồn',
  valueHigh: ['Đầu trên của khoảng', 'Chỉ khi nguồn cho một khoảng.'],
  unit: ['Đơn vị tính', 'Bỏ trống: đơn vị của chỉ báo.'],
  kind: 'Là số gì',
  periodType: 'Thuộc loại thời gian nào',
  periodStart: 'Từ',
  periodEnd: 'Đến',
  asOf: 'Tính đến',
  series: 'Đếm thế nào',
  market: 'Thị trường nào',
} as const;
const figureCodes = {
  unit: units,
  periodType: {
    year: 'một năm',
    half: 'nửa năm',
    quarter: 'một quý',
    month: 'một tháng',
    ytd: 'từ đầu năm',
    multi_year: 'nhiều năm',
    since: 'từ một ngày đến nay',
    per_year: 'mỗi năm',
    point: 'tại một thời điểm',
    rule: 'mức quy định',
  },
  series: {
    flow: 'phát sinh trong kỳ',
    cumulative: 'lũy kế',
    stock: 'hiện có',
    count: 'số đếm',
    rate: 'tỷ lệ',
    average: 'trung bình',
    target: 'chỉ tiêu',
    limit: 'mức quy định',
  },
  market: {
    JP: 'Nhật Bản',
    TW: 'Đài Loan (Trung Quốc)',
    KR: 'Hàn Quốc',
    CN: 'Trung Quốc',
    SG: 'Singapore',
    DE: 'Đức',
    AU: 'Australia',
    EUROPE: 'châu Âu (gộp)',
    MIDDLE_EAST: 'Trung Đông (gộp)',
    OTHER: 'thị trường khác',
  },
};

export const figureActsVi: WordsOf<typeof figureActs> = {
  defineIndicator: {
    name: 'Thêm chỉ báo',
    about: 'Đếm cái gì, đếm thế nào, đơn vị nào. Công khai.',
    ask: {
      code: ['Mã', 'Ví dụ IND-SENT-PROV.'],
      slug: ['Tên trong địa chỉ', 'Chữ thường không dấu, nối bằng dấu gạch.'],
      definitionVi: 'Đếm chính xác cái gì',
      definitionEn: 'Đếm chính xác cái gì, bằng tiếng Anh',
      unit: 'Đơn vị tính',
      direction: 'Chiều nào là tốt',
      aggregation: 'Cộng được thế nào, bằng lời',
      aggregationKind: ['Cộng được thế nào', 'Bỏ trống: không bao giờ cộng.'],
      frequency: 'Bao lâu công bố một lần',
      isDerived: 'Cách tính do sổ này đặt ra',
      stateReportVi: 'Đã có trong báo cáo nào của nhà nước',
      stateReportEn: 'Như trên, bằng tiếng Anh',
    },
    codes: {
      unit: units,
      frequency: {
        monthly: RulingCadence.MONTHLY,
        quarterly: RulingCadence.QUARTERLY,
        annual: RulingCadence.YEARLY,
        irregular: 'không đều',
      },
    },
    does: ({ nameVi, code, unit }) => `Thêm chỉ báo “${nameVi}” (${code}), tính bằng ${unit}.`,
  },
  setTarget: {
    name: 'Ghi chỉ tiêu của kế hoạch',
    about: 'Con số mà một kế hoạch hứa, đúng như kế hoạch ghi. Công khai.',
    ask: {
      plan: 'Kế hoạch nào',
      indicator: 'Chỉ báo nào',
      textVi: 'Nội dung chỉ tiêu',
      textEn: 'Nội dung chỉ tiêu bằng tiếng Anh',
      qualifier: 'Lời của kế hoạch trước con số',
      value: ['Con số', 'Bỏ trống khi kế hoạch chỉ nói tăng hoặc giảm.'],
      unit: 'Đơn vị tính',
      operator: ['So sánh thế nào', 'Bỏ trống: theo lời trước con số.'],
      period: ['Cho thời gian nào', 'Như kế hoạch ghi.'],
      section: 'Ở đâu trong kế hoạch',
      isPart: 'Chỉ tính một phần số người của chỉ báo',
      numerator: 'Tử số là chỉ báo nào (với phần trăm)',
      baseKind: 'Phần trăm của cái gì',
      basePlan: 'Mẫu số ở kế hoạch nào',
    },
    codes: { unit: units },
    does: ({ plan, indicator, value, unit, period }) =>
      `Ghi chỉ tiêu của ${plan} về ${indicator}: ${value === null ? 'một chiều, không có số' : `${value} ${unit}`}, cho ${period}.`,
  },
  supplyBase: {
    name: 'Bổ sung mẫu số của chỉ tiêu',
    about:
      'Con số mà chỉ tiêu phần trăm lấy làm mẫu, từ một văn bản đã đọc. Trước đó chỉ tiêu chưa đánh giá được.',
    ask: {
      id: 'Chỉ tiêu nào',
      value: 'Mẫu số',
      asOf: 'Tính đến khi nào',
      authority: 'Cơ quan ấn định con số đó',
      note: ['Số bổ sung trước sai ở đâu', 'Chỉ khi thay số đã bổ sung.'],
    },
    does: ({ id, value, asOf, document }) =>
      `Lấy ${value} (tính đến ${asOf}, theo ${document}) làm mẫu số của “${id}”.`,
  },
  recordObservation: {
    name: 'Ghi số liệu đã công bố',
    about: 'Một con số với thời gian, nơi và nguồn của nó. Công khai.',
    ask: figure,
    codes: figureCodes,
    does: ({ indicator, territory, value, periodStart, periodEnd, asOf, source }) =>
      `Ghi theo ${source}: ${indicator}, ${territory}, ${[periodStart, periodEnd ?? asOf].filter((one) => one !== null).join('–')}: ${value}.`,
  },
  amendObservation: {
    name: 'Sửa số liệu ghi sai',
    about: 'Sửa một con số hoặc thời gian, nơi, nguồn của nó; nói rõ sai ở đâu.',
    ask: {
      ...figure,
      counted: 'Của chỉ báo nào',
      id: 'Số nào',
      indicator: ['Chỉ báo đúng', 'Khi số đã ghi nhầm chỉ báo.'],
      standing: 'Là nguồn loại gì',
      note: 'Sai ở đâu, sao biết',
    },
    codes: figureCodes,
    does: ({ id, value, note }) => `Sửa “${id}”${value === null ? '' : ` thành ${value}`}, vì: ${note}`,
  },
  defineQualityRule: {
    name: 'Đặt quy tắc kiểm số liệu',
    about: 'Số báo cáo từ nay được đối chiếu với quy tắc; báo cáo đã nộp giữ nguyên.',
    ask: {
      indicator: 'Về chỉ báo nào',
      kind: 'Quy tắc gì',
      minimum: ['Nhỏ nhất', 'Với khoảng có thể.'],
      maximum: ['Lớn nhất', 'Với khoảng có thể.'],
      percent: ['Chênh nhiều nhất, phần trăm', 'So với số đã công bố gần nhất.'],
      others: ['Các chỉ báo khác', 'Tổng thể, các thành phần, hoặc số phải đi cùng.'],
      isBlocking: 'Sai thì không nộp được, dù có giải thích',
      source: 'Văn bản đặt quy tắc',
    },
    does: ({ indicator, kind, isBlocking }) =>
      `Từ nay số báo cáo về ${indicator} ${kind}. Chặn nộp khi sai: ${isBlocking}.`,
  },
  setCellThreshold: {
    name: 'Đặt ngưỡng số nhỏ',
    about:
      'Từ ngày này, số đếm nhỏ hơn ngưỡng không công bố, kèm những số mà nhờ chúng tính ra được. Số đã công bố giữ nguyên.',
    ask: {
      indicator: ['Về chỉ báo nào', 'Để trống: mọi chỉ báo chưa có ngưỡng riêng.'],
      threshold: ['Ngưỡng', 'Ít nhất là 3; ghi 0 để thôi áp dụng.'],
      from: 'Áp dụng từ ngày',
      source: 'Theo văn bản nào',
    },
    does: ({ indicator, threshold, from }) =>
      `Từ ${from} không công bố số đếm dưới ${threshold} của ${indicator ?? 'mọi chỉ báo'}.`,
  },
  retireQualityRule: {
    name: 'Bỏ một quy tắc',
    about: 'Số liệu không còn đối chiếu với quy tắc này nữa.',
    ask: { id: 'Quy tắc nào' },
    does: ({ id }) => `Bỏ quy tắc “${id}”.`,
  },
};
