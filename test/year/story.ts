// A year of the Commission, three provinces, a ministry, the Front and the administrator, at pages alone. Half of them run no scripts.
// Two rounds of reports and one completion by a day; a province is late and keeps its promise, another is silent, breaks its promise,
// is inspected, and is then merged into a neighbour; figures are corrected, and at the end the year is reviewed.
import { type DatedProduct, startDated } from '../support/dated-product.ts';
import { type House, Officer } from '../support/officer.ts';
import { startBrowser, startWholeBrowser } from '../support/page.ts';

const begins = '2025-12-01T01:00:00.000Z';

const bodies = {
  haiPhong: 'Ủy ban nhân dân thành phố Hải Phòng',
  sonLa: 'Ủy ban nhân dân tỉnh Sơn La',
  caoBang: 'Ủy ban nhân dân tỉnh Cao Bằng',
  ministry: 'Bộ Nội vụ',
  commission: 'Ban Chính sách, chiến lược Trung ương',
  front: 'Mặt trận Tổ quốc Việt Nam',
} as const;

interface Seat {
  readonly office: string;
  readonly body: string;
  readonly as: string;
  readonly runsScripts: boolean;
}
const reports = 'cán bộ báo cáo';
const seats = {
  haiPhong: {
    office: 'Phòng Việc làm, Sở Nội vụ Hải Phòng',
    body: bodies.haiPhong,
    as: reports,
    runsScripts: true,
  },
  sonLa: { office: 'Phòng Lao động, Sở Nội vụ Sơn La', body: bodies.sonLa, as: reports, runsScripts: false },
  caoBang: {
    office: 'Phòng Việc làm, Sở Nội vụ Cao Bằng',
    body: bodies.caoBang,
    as: reports,
    runsScripts: true,
  },
  ministry: {
    office: 'Cục Quản lý lao động ngoài nước',
    body: bodies.ministry,
    as: 'cán bộ thẩm định',
    runsScripts: false,
  },
  commission: {
    office: 'Vụ Theo dõi chỉ thị',
    body: bodies.commission,
    as: 'cán bộ theo dõi',
    runsScripts: true,
  },
  publisher: {
    office: 'Văn phòng công bố',
    body: bodies.commission,
    as: 'cán bộ theo dõi',
    runsScripts: false,
  },
  front: {
    office: 'Ban Dân chủ, giám sát và phản biện',
    body: bodies.front,
    as: 'cán bộ giám sát',
    runsScripts: false,
  },
} as const satisfies Record<string, Seat>;
type Who = keyof typeof seats;

/** Provinces that come in besides, where the year is played at length. */
const others: readonly Seat[] = ['Lạng Sơn', 'Điện Biên', 'Nghệ An', 'Lâm Đồng', 'An Giang', 'Cà Mau'].map(
  (name, at) => ({
    office: `Phòng Việc làm, Sở Nội vụ ${name}`,
    body: `Ủy ban nhân dân tỉnh ${name}`,
    as: reports,
    runsScripts: at % 2 === 0,
  }),
);

const directive = '20-CT/TW';
const task = '3.11';
export const reviewed = '2026-Q1';

export class Year {
  readonly product: DatedProduct;
  readonly house: House;
  readonly others: readonly Seat[];
  readonly #officers = new Map<string, Officer>();
  readonly #signedInOn = new Map<string, string>();

  private constructor(product: DatedProduct, house: House, isLong: boolean) {
    this.others = isLong ? others : [];
    this.product = product;
    this.house = house;
  }

  static async begin(isLong = false): Promise<Year> {
    const product = await startDated(begins);
    const browser = await (isLong ? startWholeBrowser() : startBrowser());
    const mirror = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    return new Year(
      product,
      {
        browser,
        mirror,
        url: product.url,
        looked: new Set(),
        complaints: [],
        shown: 0,
      },
      isLong,
    );
  }

  async end(): Promise<void> {
    await this.house.browser.close();
    await this.product.close();
  }

  /** A working day begins: at nine in Hà Nội, after the hourly job has run. */
  on(day: string, hour = 9): Promise<void> {
    return this.product.at(`${day}T${String(hour - 7).padStart(2, '0')}:00:00.000Z`, 2);
  }

  /** An office at its browser, signed in today. */
  async as(who: Who | Seat): Promise<Officer> {
    const { office, runsScripts } = typeof who === 'string' ? seats[who] : who;
    const officer = this.#officers.get(office) ?? (await Officer.at(this.house, office, runsScripts));
    this.#officers.set(office, officer);
    const today = this.product.now.slice(0, 10);
    if (this.#signedInOn.get(office) === today) return officer;
    const administrator = await this.administrator();
    const link = await administrator.act('/app/quan-tri', 'Cấp đường dẫn đăng nhập', {
      'Cho đơn vị nào': office,
    });
    await officer.signIn(link!);
    this.#signedInOn.set(office, today);
    return officer;
  }

  /** By the link of its first day, by its token on every other. */
  async administrator(): Promise<Officer> {
    const today = this.product.now.slice(0, 10);
    const known = this.#officers.get('administrator');
    if (known && this.#signedInOn.get('administrator') === today) return known;
    const officer = known ?? (await Officer.at(this.house, 'Văn phòng quản trị', true));
    this.#officers.set('administrator', officer);
    if (known) {
      await officer.open('/app/dang-nhap');
      await officer.answer('Mã đăng nhập', this.product.administrator.token);
      await officer.press('Đăng nhập');
    } else await officer.signIn(this.product.administrator.link);
    this.#signedInOn.set('administrator', today);
    return officer;
  }
}

/** The first day: offices, where their letters go, who reports on what by when. */
async function offices(year: Year): Promise<void> {
  const administrator = await year.administrator();
  for (const { office, body, as } of [...Object.values(seats), ...year.others])
    await administrator.act('/app/quan-tri', 'Thêm đơn vị', {
      'Làm việc cho cơ quan nào': body,
      'Với vai trò gì': as,
      'Tên đơn vị, chức danh': office,
      'Tên đơn vị bằng tiếng Anh': `Office: ${office}`,
    });
  for (const [body, mailbox] of [
    [bodies.haiPhong, 'vanthu@haiphong.example'],
    [bodies.sonLa, 'vanthu@sonla.example'],
  ] as const)
    await administrator.act('/app/quan-tri', 'Đặt nơi nhận thông báo', {
      'Của cơ quan nào': body,
      'Kênh nào': 'thư điện tử',
      'Địa chỉ': mailbox,
    });
}

interface Ruled {
  readonly owes: string;
  readonly tasks: readonly string[];
  readonly often: string;
  readonly answers: Readonly<Record<string, string>>;
}

async function rule(
  commission: Officer,
  { owes, tasks, often, answers }: Ruled,
  names: readonly string[],
): Promise<void> {
  await commission.open('/app/quyet-dinh');
  await commission.follow('Ghi quyết định mới');
  for (const code of tasks) {
    await commission.unfold(new RegExp(`^${code.split('.')[0]}\\. `));
    await commission.tick(new RegExp(`^${code} `.replaceAll('.', '\\.')));
  }
  await commission.tick(owes);
  await commission.unfold('Chỉ các loại cơ quan này');
  await commission.tick(/^Chính quyền tỉnh, thành phố/);
  await commission.answer('Bao lâu một lần', often);
  for (const [label, value] of Object.entries(answers)) await commission.answer(label, value);
  await commission.answer('Văn bản chính thức', directive);
  await commission.answer('Vị trí trong văn bản', 'mục 5');
  await commission.answer('Cơ quan quyết định', 'Ban Bí thư');
  await commission.press('Xem trước');
  if (names.length > 0) {
    await commission.press(/^Nêu tên các cơ quan: .*địa phương/i);
    await commission.unfold(/^Chọn từng cơ quan: Chính quyền tỉnh/);
    for (const name of names) await commission.tick(name);
    await commission.answer('Vị trí trong văn bản', 'phụ lục');
    await commission.press('Ghi tên và xem trước lại');
    await commission.pictures('ruling');
  }
  await commission.press(/^Ghi quyết định/);
}

async function rulings(year: Year): Promise<void> {
  const commission = await year.as('commission');
  await rule(
    commission,
    {
      owes: 'Báo cáo về nhiệm vụ',
      tasks: [task, '5.3.1'],
      often: 'Hằng quý',
      answers: { 'Có hiệu lực từ ngày': '2025-12-01', 'Hạn, nếu định kỳ': '15' },
    },
    [bodies.haiPhong, bodies.sonLa, bodies.caoBang, ...year.others.map(({ body }) => body)],
  );
  await rule(
    commission,
    {
      owes: 'Hoàn thành nhiệm vụ trước một ngày',
      tasks: [task],
      often: 'Một lần',
      answers: { 'Có hiệu lực từ ngày': '2025-12-01', 'Hạn, nếu chỉ một lần': '2026-04-30' },
    },
    [],
  );
}

interface Told {
  readonly claim: string;
  readonly done: string;
  readonly figure?: string;
}

/** A province opens its report of a round, fills what it owes, and hands it in. */
async function handIn(province: Officer, round: string, { claim, done, figure: value }: Told): Promise<void> {
  await province.open('/app/bao-cao');
  await province.press(new RegExp(`^Bắt đầu báo cáo ${round}`));
  await fill(province, { claim, done, ...(value === undefined ? {} : { figure: value }) });
  await send(province);
}

async function fill(province: Officer, { claim, done, figure: value }: Told): Promise<void> {
  await province.line(`${task} `, { 'Tình trạng tự báo cáo': claim, 'Đã làm gì': done });
  await province.line('5.3.1 ', {
    'Tình trạng tự báo cáo': 'Đang thực hiện',
    'Đã làm gì': 'Đang xây dựng kế hoạch.',
  });
  if (value !== undefined) await province.line(figureTitle, { 'Số liệu': value });
}

const figureTitle = 'Số lao động của tỉnh đi làm việc ở nước ngoài';

async function send(province: Officer): Promise<void> {
  const blanks = 'Tôi xác nhận các ô trống là chủ ý';
  if (await province.sees(blanks)) await province.tick(blanks);
  await province.press('Nộp báo cáo');
}

/** A report in somebody's queue. */
async function opens(judge: Officer, body: string): Promise<void> {
  await judge.open('/app/tham-dinh');
  await judge.follow(body);
}

async function verify(year: Year, body: string): Promise<void> {
  const ministry = await year.as('ministry');
  await opens(ministry, body);
  await ministry.press(/^Xác nhận cả \d+ dòng/);
}

async function publish(year: Year, body: string, by: Who = 'commission'): Promise<void> {
  const commission = await year.as(by);
  await opens(commission, body);
  await commission.press('Công bố báo cáo này');
}

/** The first round: one in time, sent back once; the other two silent. */
async function firstRound(year: Year): Promise<void> {
  await year.on('2026-01-05');
  const haiPhong = await year.as('haiPhong');
  await handIn(haiPhong, 'quý IV/2025', {
    claim: 'Đang thực hiện',
    done: 'Đang soạn quy chế.',
    figure: '1210',
  });
  const ministry = await year.as('ministry');
  await opens(ministry, bodies.haiPhong);
  await ministry.unfold('Ý kiến trả lại');
  await ministry.answer(`Ý kiến về dòng ${task}`, 'Đề nghị nêu rõ số sở đã ban hành.');
  await ministry.press('Trả lại báo cáo kèm ý kiến');
  await year.on('2026-01-06');
  await (await year.as('haiPhong')).open('/app/bao-cao');
  await haiPhong.follow('Sửa và nộp lại');
  await haiPhong.pictures('form');
  await haiPhong.line(`${task} `, { 'Đã làm gì': 'Quy chế đã ban hành ở 9 sở.' });
  await send(haiPhong);
  await verify(year, bodies.haiPhong);
  await publish(year, bodies.haiPhong);
  await othersHandIn(year, 'quý IV/2025');
}

/** The others of a long year, all in time. */
async function othersHandIn(year: Year, round: string): Promise<void> {
  for (const [at, other] of year.others.entries())
    await handIn(await year.as(other), round, {
      claim: 'Đang thực hiện',
      done: 'Đang lấy ý kiến các sở.',
      figure: String(200 + at),
    });
  for (const { body } of year.others) {
    await verify(year, body);
    await publish(year, body, 'publisher');
  }
}

/** A late one: it is written to, promises a day, and keeps it. The other promises and does not. */
async function letters(year: Year): Promise<void> {
  await year.on('2026-01-10');
  await year.on('2026-01-15');
  await year.on('2026-01-20');
  const commission = await year.as('commission');
  await commission.open('/app/giam-sat');
  await commission.pictures('board');
  await commission.follow('2 công văn chờ ký.');
  await commission.press(/^Xem để ký cả/);
  await commission.pictures('letter');
  await commission.press(/^Ký và gửi/);
  await year.on('2026-01-21');
  for (const [who, text, day] of [
    ['sonLa', 'Đang chờ số liệu của các xã.', '2026-02-10'],
    ['caoBang', 'Cán bộ phụ trách vừa chuyển công tác.', '2026-02-01'],
  ] as const) {
    const province = await year.as(who);
    await province.open('/app/don-doc');
    await province.press('Xác nhận đã nhận');
    await province.answer('Vì sao chậm, đang làm gì', text);
    await province.answer('Ngày hẹn làm xong tất cả', day);
    await province.press('Gửi trả lời');
  }
  await year.on('2026-02-05');
  await handIn(await year.as('sonLa'), 'quý IV/2025', {
    claim: 'Đang thực hiện',
    done: 'Đã lấy ý kiến các sở.',
    figure: '340',
  });
  await verify(year, bodies.sonLa);
  await publish(year, bodies.sonLa);
}

/** The silent one is inspected, as the ladder proposes: planned, begun, found, concluded, handled, closed, published. */
async function inspection(year: Year): Promise<void> {
  await year.on('2026-02-20');
  const commission = await year.as('commission');
  await commission.open('/app/don-doc');
  await commission.unfold('Lập kế hoạch kiểm tra');
  await commission.answer('Dự kiến bắt đầu', '2026-02-25');
  await commission.press(`Lập kế hoạch kiểm tra ${bodies.caoBang}`);
  await year.on('2026-02-25');
  const place = '/app/kiem-tra';
  await year.as('commission');
  await commission.act(place, 'Bắt đầu kiểm tra', {
    'Cuộc kiểm tra nào': bodies.caoBang,
    'Bắt đầu ngày nào': '2026-02-25',
  });
  await commission.act(place, 'Ghi phát hiện', {
    'Thuộc cuộc kiểm tra nào': bodies.caoBang,
    'Về nhiệm vụ nào': task,
    'Phát hiện gì': 'Chưa ban hành quy chế chia sẻ dữ liệu.',
    'Mức độ': 'nghiêm trọng',
    'Bao nhiêu trường hợp': '3',
    'Đếm cái gì': 'sở chưa có quy chế',
  });
  await commission.act(place, 'Kết luận cuộc kiểm tra', {
    'Cuộc kiểm tra nào': bodies.caoBang,
    'Kết luận ngày nào': '2026-02-25',
    'Kết luận': 'Tỉnh chưa tổ chức thực hiện.',
  });
  await commission.open(place);
  await commission.pictures('inspection');
  await year.on('2026-03-02');
  const caoBang = await year.as('caoBang');
  await caoBang.act(place, 'Ghi biện pháp đã xử lý', {
    'Phát hiện nào': bodies.caoBang,
    'Đã làm gì': 'Đã giao Sở Nội vụ soạn quy chế.',
    'Làm ngày nào': '2026-03-01',
  });
  const publisher = await year.as('publisher');
  await publisher.act(place, 'Khép phát hiện', { 'Phát hiện nào': bodies.caoBang });
  await publisher.act(place, 'Công bố phát hiện', { 'Phát hiện nào': bodies.caoBang });
}

/** The Front says what it makes of a published report; a province asks something of its ministry and is answered. */
async function supervision(year: Year): Promise<void> {
  await year.on('2026-03-10');
  const front = await year.as('front');
  const place = '/app/giam-sat-xa-hoi';
  await front.act(place, 'Nêu ý kiến giám sát', {
    'Về báo cáo nào': bodies.haiPhong,
    'Về nội dung của nhiệm vụ nào': task,
    'Nội dung đó so với thực tế': 'đúng một phần',
    'Ý kiến': 'Quy chế đã ban hành ở 7 sở, không phải 9.',
  });
  await front.open(place);
  await front.pictures('front');
  const publisher = await year.as('publisher');
  await publisher.act(place, 'Công bố ý kiến giám sát', { 'Ý kiến nào': task });
  const haiPhong = await year.as('haiPhong');
  await haiPhong.act('/app/kien-nghi', 'Gửi kiến nghị', {
    'Kiến nghị với cơ quan nào': bodies.ministry,
    'Kiến nghị gì': 'Đề nghị mở quyền đọc cơ sở dữ liệu lao động ngoài nước.',
  });
  await publisher.act('/app/kien-nghi', 'Công bố kiến nghị', { 'Kiến nghị nào': 'mở quyền đọc' });
  const ministry = await year.as('ministry');
  await ministry.act('/app/kien-nghi', 'Trả lời kiến nghị', {
    'Kiến nghị nào': 'mở quyền đọc',
    'Trả lời': 'tiếp thu',
    'Bằng lời': 'Bộ mở quyền đọc từ quý II.',
  });
}

/** The second round: one done, one merged into its neighbour before the round falls due, the neighbour in time for itself. */
async function secondRound(year: Year): Promise<void> {
  await year.on('2026-04-06');
  const administrator = await year.administrator();
  await administrator.act('/app/danh-muc', 'Sắp xếp lại cơ quan', {
    'Cơ quan nào thay đổi': bodies.caoBang,
    'Thay đổi thế nào': 'sáp nhập',
    'Ngày đầu tiên sau thay đổi': '2026-04-07',
    'Cơ quan có chấm dứt từ ngày đó không': 'Có',
    'Cơ quan nào tiếp nhận': bodies.sonLa,
    'Tiếp nhận chức năng nào': 'mọi chức năng',
    'Văn bản quyết định': directive,
    'Ở đâu trong văn bản': 'mục 1',
  });
  await year.on('2026-04-10');
  await handIn(await year.as('haiPhong'), 'quý I/2026', {
    claim: 'Đã hoàn thành',
    done: 'Đã ban hành quy chế.',
    figure: '1305',
  });
  await handIn(await year.as('sonLa'), 'quý I/2026', {
    claim: 'Đang thực hiện',
    done: 'Đang trình ký quy chế.',
    figure: '377',
  });
  for (const body of [bodies.haiPhong, bodies.sonLa]) {
    await verify(year, body);
    await publish(year, body, 'publisher');
  }
  await othersHandIn(year, 'quý I/2026');
}

/** After the day of completion: who is not done is written to; a figure of the first round is corrected. */
async function correction(year: Year): Promise<void> {
  await year.on('2026-05-06');
  const haiPhong = await year.as('haiPhong');
  await haiPhong.open('/app/bao-cao');
  const round = haiPhong.part('Kỳ: quý IV/2025');
  await haiPhong.unfold('Đính chính', round);
  await haiPhong.answer('Lý do đính chính', 'Một sở đếm hai lần.', round);
  await haiPhong.press('Đính chính', round);
  await haiPhong.line(figureTitle, { 'Số liệu': '1190' });
  await send(haiPhong);
  await verify(year, bodies.haiPhong);
  await publish(year, bodies.haiPhong);
}

/** The Commission looks back on the year so far. */
async function review(year: Year): Promise<void> {
  await year.on('2026-05-11');
  const commission = await year.as('commission');
  await commission.open('/app/so-ket');
  await commission.answer('Kỳ', reviewed);
  await commission.answer('Như sổ ở cuối ngày', '2026-05-10');
  await commission.press('Chụp gói');
  const publisher = await year.as('publisher');
  await publisher.open('/app/so-ket');
  await publisher.follow(/quý I\/2026/);
  await publisher.press('Công bố gói này');
}

/** An office is given one more role, which is ended again the same day. */
async function roles(year: Year): Promise<void> {
  const administrator = await year.administrator();
  const { office } = seats.publisher;
  await administrator.act('/app/quan-tri', 'Thêm vai trò cho đơn vị', {
    'Đơn vị nào': office,
    'Làm việc cho cơ quan nào': bodies.front,
    'Với vai trò gì': 'cán bộ giám sát',
  });
  await administrator.act('/app/quan-tri', 'Thôi vai trò của đơn vị', {
    'Vai trò nào': `${office}: ${bodies.front}`,
    'Ngày đầu tiên không còn vai trò': year.product.now.slice(0, 10),
  });
}

/** One round more, of a long year. */
async function thirdRound(year: Year): Promise<void> {
  if (year.others.length === 0) return;
  await year.on('2026-07-06');
  await othersHandIn(year, 'quý II/2026');
  await year.on('2026-07-20');
}

/** The whole year, in its order. */
export async function play(year: Year): Promise<void> {
  for (const chapter of [
    offices,
    rulings,
    firstRound,
    letters,
    inspection,
    supervision,
    secondRound,
    correction,
    review,
    roles,
    thirdRound,
  ])
    await chapter(year);
}
