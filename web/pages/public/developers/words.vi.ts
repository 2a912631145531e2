export const developersVi = {
  title: 'Nhà phát triển',
  lead: 'Mọi trang ở đây lấy số từ một câu hỏi GraphQL mà ai cũng gửi được, không cần tài khoản. Dưới đây là cách hỏi, cách giữ lại, và mọi câu hỏi của các trang.',
  contents: 'Trên trang này',
  tryIt: 'Mở công cụ truy vấn GraphiQL',
  openApi: 'Xem mô tả OpenAPI (JSON)',
  sections: [
    {
      id: 'hoi',
      heading: 'Hỏi',
      paragraphs: [
        'Gửi POST dạng JSON đến /graphql, hoặc GET với tham số query. Câu trả lời cho mọi người là như nhau; điều chưa công bố thì với công chúng coi như không có.',
      ],
      code: `curl https://HOST/graphql -H 'content-type: application/json' \\
  -d '{"query":"{ territory(slug: \\"hai-phong\\") { nameVi plans(first: 9, withPredecessors: true) { totalCount } } }"}'`,
    },
    {
      id: 'trang',
      heading: 'Lật trang',
      paragraphs: [
        'Danh sách nhận first (1 đến 100) và after. Hỏi thêm pageInfo { hasNextPage endCursor }; đưa endCursor vào after để đi tiếp. totalCount cho biết có tất cả bao nhiêu.',
      ],
      code: '{ agencies(first: 50, after: "…") { totalCount nodes { nameVi } pageInfo { hasNextPage endCursor } } }',
    },
    {
      id: 'ngay',
      heading: 'Hỏi về một ngày đã qua',
      paragraphs: [
        'Các câu hỏi gốc nhận hai ngày: knownOn (sổ biết gì đến hết ngày ấy) và validOn (điều gì có hiệu lực ngày ấy). Trang có ?ngay= dùng cả hai.',
      ],
      code: '{ territories(first: 63, validOn: "2025-06-30") { totalCount nodes { nameVi } } }',
    },
    {
      id: 'ten-ngan',
      heading: 'Tên ngắn và bộ nhớ đệm',
      paragraphs: [
        'Câu hỏi của mỗi trang có tên ngắn là SHA-256 của văn bản câu hỏi. GET /graphql?documentId=… trả lời như gửi cả văn bản. Biến đi trong tham số variables, dạng JSON.',
        'Trang và tệp có ETag; gửi If-None-Match để nhận 304 khi không có gì đổi. Trang của một ngày đã qua còn mang Memento-Datetime. /c/{mã} không bao giờ đổi.',
      ],
      code: '',
    },
    {
      id: 'dia-chi',
      heading: 'Địa chỉ và tệp',
      paragraphs: [
        'Mọi địa chỉ ai cũng đọc được (trang, tệp, tin cập nhật, lịch, trích dẫn) cùng tham số và câu trả lời của chúng đều được mô tả theo OpenAPI 3.1 tại /openapi.json.',
      ],
      code: 'curl https://HOST/openapi.json',
    },
    {
      id: 'kieu',
      heading: 'Kiểu dữ liệu',
      paragraphs: [
        'Lược đồ tự mô tả: mọi kiểu, trường, tham số đều có lời giải thích. Sinh kiểu TypeScript bằng graphql-codegen từ địa chỉ /graphql. Số thập phân là chuỗi (Decimal): không làm tròn. Ngày là YYYY-MM-DD, thời điểm là ISO 8601. id là chuỗi không nên tự phân tích, dùng được mãi.',
      ],
      code: `// codegen.ts
export default {
  schema: 'https://HOST/graphql',
  documents: ['src/**/*.ts'],
  generates: { 'src/gql/': { preset: 'client', config: { documentMode: 'string', scalars: { Decimal: 'string', Date: 'string', DateTime: 'string' } } } },
};`,
    },
    {
      id: 'thay-doi',
      heading: 'Thay đổi, và khóa chống lặp',
      paragraphs: [
        'Mỗi thay đổi nhận key, do bạn đặt. Mất kết nối thì gửi lại y nguyên với key cũ, bao nhiêu lần cũng được: việc chỉ xảy ra một lần và câu trả lời là câu đã lưu. Cùng key với nội dung khác bị từ chối.',
        'Thay đổi một bản ghi còn nhận revision bạn đã thấy. Nếu ai khác đã sửa trước, bạn nhận Conflict, không ghi đè.',
      ],
      code: 'mutation { submitReport(id: "…", revision: 2, key: "2026-Q3/31/1") { __typename ... on Report { revision status } ... on Refusal { code message } } }',
    },
    {
      id: 'goi',
      heading: 'Gói cho JavaScript',
      paragraphs: [
        'Gói directive-ledger-client chạy trên Node từ bản 20, trong trình duyệt và worker, không cần gói nào khác. Trong gói có sẵn mọi câu hỏi mẫu và thay đổi mẫu của trang này, kèm kiểu dữ liệu. Mất kết nối hay gặp 429, 502, 503, 504, gói gửi lại với cùng key và chờ đủ thời gian mà Retry-After yêu cầu.',
        'Ai có mã nguồn thì tạo gói bằng npm run client.',
      ],
      code: `import { BodiesOneByOne, Ledger } from 'directive-ledger-client';
const ledger = new Ledger('https://HOST');
for await (const { nameVi } of ledger.rows(BodiesOneByOne, {}, (answer) => answer.agencies)) console.log(nameVi);
for await (const { kind, recordId } of ledger.changes()) console.log(kind, recordId);`,
    },
    {
      id: 'loi',
      heading: 'Từ chối và lỗi',
      paragraphs: [
        'Lời từ chối là một phần của câu trả lời: NotFound, Forbidden, Invalid (kèm fields), WrongState, Conflict (kèm currentRevision). Hỏi thứ không có hoặc chưa công bố thì nhận null. Lỗi ở mức yêu cầu nằm trong errors, có extensions.code.',
        'UNAUTHENTICATED (401): mã truy cập không được nhận. DATABASE_UNAVAILABLE (503): thử lại sau số giây trong Retry-After. OUTCOME_UNKNOWN (503): gửi lại với cùng key. UNEXPECTED: gửi kèm requestId khi báo lỗi.',
      ],
      code: '',
    },
    {
      id: 'ma-truy-cap',
      heading: 'Mã truy cập',
      paragraphs: [
        'Đọc không cần mã. Cơ quan nộp, thẩm định, công bố dùng mã do quản trị cấp, có hạn và phạm vi: Authorization: Bearer …. GraphiQL chỉ gửi mã khi bạn tự gõ vào thẻ Headers, và không lưu lại.',
      ],
      code: '',
    },
  ],
  limits: {
    heading: 'Giới hạn của một yêu cầu',
    intro:
      'Vượt giới hạn thì bị từ chối trước khi chạy, bằng một câu nêu rõ giới hạn và số đã hỏi. Bằng nhau với mọi người.',
    what: 'Giới hạn',
    most: 'Nhiều nhất',
    rows: {
      cost: 'Chi phí: số trường sẽ phải trả lời, nhân theo first ở mỗi cấp',
      depth: 'Cấp trường lồng nhau',
      listItems: 'first, last, và mỗi danh sách trong tham số',
      aliases: 'Bí danh',
      tokens: 'Từ trong văn bản câu hỏi',
      bodyBytes: 'Kích thước thân yêu cầu (byte)',
      introspectionCost: 'Chi phí khi hỏi về lược đồ',
    },
  },
  questions: {
    heading: 'Câu hỏi của các trang',
    intro: 'Mở tên để xem văn bản. Sao chép, sửa, hoặc chạy ngay.',
    page: (path: string) => `Trang ${path}`,
    examples: 'Câu hỏi mẫu',
    changes: 'Thay đổi mẫu',
    changesIntro: 'Những việc cán bộ tỉnh làm với báo cáo của mình. Cần mã truy cập; gửi bằng POST.',
    answer: 'Câu trả lời (JSON)',
    tool: 'Mở trong GraphiQL',
    id: 'documentId',
    variables: (json: string) => `Biến mẫu: ${json}`,
  },
  tool: {
    title: 'GraphiQL – Sổ theo dõi thực hiện chỉ thị',
    back: 'Về trang nhà phát triển',
    token: 'Mã truy cập chỉ được gửi khi bạn tự gõ vào thẻ Headers.',
    noScript:
      'Công cụ này cần JavaScript. Không có JavaScript, hãy gửi câu hỏi bằng curl như ở trang nhà phát triển.',
  },
} as const;
