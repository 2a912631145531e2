// What the ledger refuses with, in Vietnamese: short, as one office writes to another, with what is wrong and what to do.
import { partsVi } from './breakdowns/words.vi.ts';
import { formatDay as day } from './dates.ts';
import type { PersonalKind } from './personal.ts';
import { findingsVi } from './quality/words.vi.ts';
import { type Facts, type RefusalWords, worded } from './refusal-words.en.ts';
import { vi } from './words.vi.ts';

const list = (words: string): string => words.split(' ').join(', ');

const personal: Readonly<Record<PersonalKind, string>> = {
  identity_number: 'số giấy tờ tùy thân',
  phone_number: 'số điện thoại',
  mail_address: 'địa chỉ thư điện tử',
  name_and_birthday: 'họ tên kèm ngày sinh hoặc giấy tờ của một người',
  passport_number: 'số hộ chiếu',
  bank_account: 'số tài khoản ngân hàng',
  personal_number: 'mã số của một cá nhân',
};

export const refusalWordsVi: RefusalWords = {
  not_found: 'Không có mục này, hoặc tài khoản của bạn không xem được.',
  not_accepted: 'Đường dẫn hoặc mã này không dùng được. Xin đề nghị cấp cái mới.',
  invalid: 'Có chỗ cần sửa.',
  incomplete: 'Báo cáo chưa đủ để nộp. Xin sửa các chỗ được nêu.',
  names_unknown: ({ paths }) => `Không tìm thấy thứ được hỏi: ${paths}.`,

  stale_revision: 'Có người vừa thay đổi mục này. Xin xem lại bản mới rồi làm lại.',
  key_used: 'Khóa gửi này đã dùng cho một yêu cầu khác. Xin dùng khóa mới.',
  indicator_there: 'Đã có chỉ báo mang mã này hoặc tên địa chỉ này.',
  verdict_there: 'Nội dung này đã có kết luận.',
  provision_there: 'Kế hoạch này đã có dòng mang mã này.',
  mapping_there: 'Kế hoạch này đã được đối chiếu với nhiệm vụ này. Xin ghi thêm ý kiến vào lần đối chiếu đó.',
  text_loaded: 'Đúng nguyên văn này đã được nạp rồi.',
  document_there: 'Cơ quan này đã có văn bản cùng số, ký hiệu và ngày.',
  plan_there: 'Văn bản này đã được ghi là một kế hoạch.',
  directive_there: 'Chỉ thị này đã có trong sổ.',
  task_there: 'Chỉ thị này đã có nhiệm vụ mang mã này.',
  correction_there: 'Đã có một bản đính chính đang làm. Xin mở bản đó.',
  report_there: 'Cơ quan đã có báo cáo cho kỳ này. Xin mở báo cáo đó.',
  round_there: 'Kỳ này của chỉ thị đã được mở.',
  contact_there: 'Cơ quan này đã có nơi nhận trên kênh này. Xin kết thúc nơi nhận cũ trước.',
  urging_there:
    'Có người vừa đôn đốc một trong các việc này. Chưa có gì bị gửi hai lần; xin gửi lại với khóa mới.',
  letter_number_there:
    'Trong năm đã có công văn mang một trong các số này. Chưa ký công văn nào; xin ghi số đầu tiên khác.',

  only_own_body: 'Chỉ cán bộ báo cáo của chính cơ quan đó được mở báo cáo.',
  only_reporting_body: 'Chỉ cán bộ của cơ quan báo cáo được làm việc này với báo cáo của mình.',
  only_returners:
    'Chỉ cán bộ của cơ quan thẩm định một dòng trong báo cáo, hoặc của cơ quan chủ trì Trung ương, được trả lại báo cáo; người lập báo cáo thì không.',
  only_verifiers:
    'Chỉ cán bộ của cơ quan thẩm định một dòng trong báo cáo được thẩm định; người lập báo cáo thì không.',
  only_publishers:
    'Chỉ cơ quan chủ trì Trung ương được công bố báo cáo; người đã lập hoặc thẩm định báo cáo thì không.',
  only_inspectors:
    'Chỉ cơ quan chủ trì Trung ương, bộ, hoặc cơ quan có chức năng kiểm tra được kiểm tra: trong hệ thống Đảng hoặc Nhà nước của mình, không kiểm tra cấp trên, không tự kiểm tra mình và cơ quan mình kế thừa.',
  only_its_judges: 'Chỉ cán bộ của cơ quan đã đánh giá được làm việc này.',
  only_its_inspectors: 'Chỉ cán bộ của cơ quan kiểm tra được làm việc này.',
  only_finding_parties:
    'Chỉ cơ quan được nêu trong phát hiện hoặc cơ quan đã kiểm tra được ghi kết quả xử lý.',
  only_finding_closers:
    'Chỉ cơ quan đã kiểm tra hoặc cơ quan chủ trì Trung ương được khép phát hiện; đơn vị đã xử lý và cơ quan được nêu thì không.',
  only_finding_publishers:
    'Chỉ cơ quan chủ trì Trung ương được công bố phát hiện; đơn vị đã ghi phát hiện thì không.',
  only_supervisors:
    'Chỉ cán bộ giám sát của Mặt trận, Quốc hội, cơ quan được Chỉ thị giao giám sát, hoặc Hội đồng nhân dân trong địa bàn của mình được nêu ý kiến, và không nêu về nội dung của chính mình.',
  only_judges:
    'Chỉ bộ, ngành phụ trách lĩnh vực hoặc cơ quan chủ trì Trung ương được kết luận; cơ quan báo cáo và cơ quan kế thừa thì không.',
  only_verdict_publishers:
    'Chỉ cơ quan chủ trì Trung ương được công bố kết luận; đơn vị đã kết luận và cơ quan báo cáo thì không.',
  only_own_officers: 'Chỉ cán bộ của cơ quan được kiến nghị thay mặt cơ quan đó.',
  only_asked_body: 'Chỉ cơ quan nhận kiến nghị hoặc cơ quan kế thừa được trả lời.',
  only_second_officers:
    'Chỉ cán bộ khác của chính cơ quan đó hoặc của cơ quan chủ trì Trung ương được công bố; không phải người đã viết, không phải cơ quan được nói đến.',
  only_own_words: 'Chỉ cơ quan đã nói mới được rút lại.',
  only_commission_of_others:
    'Chỉ cơ quan chủ trì Trung ương được ghi biểu dương, và không biểu dương chính mình.',
  only_jobs: 'Việc này chỉ do hệ thống tự làm theo lịch.',
  only_addressee: 'Chỉ nơi nhận công văn này hoặc cơ quan kế thừa được làm việc này.',
  only_commission: 'Chỉ cơ quan chủ trì Trung ương được làm việc này.',
  only_commission_or_administrator:
    'Chỉ cơ quan chủ trì Trung ương hoặc quản trị hệ thống được làm việc này.',
  only_administrator: 'Chỉ quản trị hệ thống được làm việc này.',
  only_other_administrator: 'Chỉ một quản trị hệ thống khác được làm việc này.',
  only_second_administrator: 'Chỉ quản trị hệ thống khác với người đề nghị được quyết định việc này.',
  administered_today:
    'Hôm nay bạn đã cấp hoặc thôi quyền truy cập của cơ quan này, nên trong ngày không làm việc thay cơ quan. Từ ngày mai bạn làm được.',
  only_rulers: 'Chỉ cơ quan chủ trì Trung ương được ghi quyết định về thời hạn, gia hạn và miễn.',
  only_review_publishers:
    'Chỉ cơ quan chủ trì Trung ương được công bố gói sơ kết; đơn vị đã chụp gói đó thì không.',
  only_register_keepers: 'Chỉ quản trị hệ thống được ghi vào sổ văn bản, cơ quan, kế hoạch và số liệu.',
  only_plan_readers:
    'Chỉ cán bộ bộ, ngành, cơ quan chủ trì Trung ương hoặc quản trị hệ thống được đối chiếu kế hoạch, mỗi người một lần, và không đối chiếu kế hoạch của cơ quan mình.',
  only_reading_confirmers:
    'Chỉ cơ quan chủ trì Trung ương hoặc quản trị hệ thống được xác nhận đối chiếu; phải là người khác với người đã đọc hoặc xác nhận, và không xác nhận cho cơ quan mình.',
  only_token_holders: 'Chỉ quản trị hệ thống hoặc đơn vị được cấp mã có thể thu hồi mã.',
  only_own_session: 'Mỗi đơn vị chỉ đăng nhập và đăng xuất trình duyệt của chính mình.',
  scope_missing: ({ scope }) => `Mã truy cập này không dùng được cho việc này: thiếu quyền “${scope}”.`,
  kept_apart:
    'Tài khoản ví dụ chỉ ghi và sửa được dữ liệu ví dụ; đây là dữ liệu thật, hoặc sẽ thành dữ liệu thật.',
  made_apart: 'Dữ liệu lập từ ví dụ là ví dụ, lập từ dữ liệu thật là dữ liệu thật.',
  never_turned: 'Ví dụ không bao giờ thành dữ liệu thật, dữ liệu thật không bao giờ thành ví dụ.',

  report_step: ({ status }) =>
    worded(
      {
        draft: 'Báo cáo còn là bản nháp.',
        submitted: 'Báo cáo đã nộp và đang chờ thẩm định.',
        returned: 'Báo cáo đã được trả lại cho cơ quan lập.',
        verified: 'Báo cáo đã thẩm định và đang chờ công bố.',
        published: 'Báo cáo đã công bố. Muốn sửa, xin mở bản đính chính.',
      },
      status,
    ),
  inspection_step: ({ status }) =>
    worded(
      {
        planned: 'Cuộc kiểm tra mới có trong kế hoạch, chưa bắt đầu.',
        under_way: 'Cuộc kiểm tra đang tiến hành.',
        concluded: 'Cuộc kiểm tra đã kết thúc.',
        called_off: 'Cuộc kiểm tra đã hủy.',
      },
      status,
    ),
  finding_step: ({ status }) =>
    worded(
      {
        open: 'Phát hiện này chưa được xử lý.',
        handled: 'Phát hiện này đã được xử lý và đang chờ khép lại.',
        closed: 'Phát hiện này đã khép lại.',
        withdrawn: 'Phát hiện này đã rút.',
      },
      status,
    ),
  letter_step: ({ status }) =>
    worded(
      {
        drafted: 'Công văn này còn là dự thảo, chưa ai ký.',
        dropped: 'Dự thảo công văn này đã bỏ, không ai ký.',
        signed: 'Công văn này đã ký, nơi nhận chưa xác nhận hoặc trả lời.',
        acknowledged: 'Nơi nhận đã xác nhận công văn này.',
        answered: 'Công văn này đã được trả lời.',
        withdrawn: 'Công văn này đã rút lại.',
      },
      status,
    ),
  decides_nothing:
    'Chỉ đề xuất kiểm tra hoặc đề nghị đưa vào sơ kết, tổng kết mới chờ cơ quan chủ trì Trung ương quyết định.',
  urging_step: ({ status }) =>
    worded(
      {
        raised: 'Lần đôn đốc này chưa được trả lời.',
        acknowledged: 'Lần đôn đốc này đã được xác nhận là đã nhận.',
        answered: 'Lần đôn đốc này đã được trả lời.',
        withdrawn: 'Lần đôn đốc này đã rút lại.',
      },
      status,
    ),
  recommendation_answered: ({ answer }) =>
    `Kiến nghị này đã được trả lời: ${worded(vi.RecommendationAnswer, answer.toUpperCase())}.`,
  not_answered_yet: 'Kiến nghị này chưa được trả lời.',
  not_published: 'Chỉ báo cáo đã công bố mới cần đính chính; báo cáo này còn sửa được.',
  superseded: 'Báo cáo này đã được đính chính. Xin làm việc với bản thay thế.',
  judged_already:
    'Đã có người bắt đầu thẩm định báo cáo này nên không rút lại được nữa. Xin đề nghị cơ quan thẩm định trả lại.',
  no_other_publisher:
    'Người thẩm định không tự công bố báo cáo, mà cơ quan chủ trì Trung ương chưa có cán bộ nào khác trong sổ. Xin thêm một người trước.',
  published_already: 'Mục này đã công bố.',
  withdrawn_already: 'Nội dung này đã được rút lại.',
  not_sent_yet: 'Kiến nghị chỉ được gửi khi cán bộ thứ hai đã công bố.',
  inspection_open: 'Cuộc kiểm tra chưa kết thúc; phát hiện chỉ được công bố sau đó.',
  nothing_claimed: 'Trong báo cáo này cơ quan không tự báo cáo gì về nhiệm vụ này.',
  two_answered: 'Hai người đã cùng xác nhận. Ai thấy khác có thể kết luận lại.',
  rule_retired: 'Quy tắc này đã thôi áp dụng.',
  session_over: 'Phiên này đã kết thúc.',
  token_revoked: 'Mã này đã được thu hồi.',
  two_living:
    'Đơn vị này đang có hai mã còn hiệu lực mang tên này: một để dùng, một để thay thế. Xin thu hồi mã không dùng nữa, hoặc đặt tên khác cho mã mới.',
  auditor_alone:
    'Đơn vị kiểm toán không giữ vai trò nào khác, và đơn vị đang có vai trò khác không làm kiểm toán.',
  asked_already: 'Việc này đã được trình một quản trị hệ thống khác xác nhận.',
  decided_already: 'Đề nghị này đã được giải quyết.',
  request_over: 'Đề nghị này đã quá thời hạn; xin đề nghị lại.',
  identity_over: 'Tài khoản ngoài này đã thôi gắn với đơn vị.',
  identity_bound: 'Tài khoản ngoài này đã gắn với một đơn vị. Xin thôi gắn trước.',
  opened_already: 'Báo cáo này đã được mở cho nhà báo.',
  membership_there: 'Đơn vị này đã làm việc cho cơ quan này với vai trò này.',
  contact_over: 'Nơi nhận này không còn dùng.',
  body_ended: ({ on }) => `Cơ quan này đã kết thúc hoạt động ngày ${day(on)}.`,
  body_gone: 'Cơ quan này không còn. Xin làm việc với cơ quan kế thừa.',
  ended_already: ({ on }) => `Mục này đã hết hiệu lực từ ${day(on)}.`,
  no_figure_of_others: 'Chỉ tiêu này không phải tỷ lệ phần trăm của số do văn bản khác đặt ra.',
  round_opens: ({ on }) => `Kỳ báo cáo này chưa mở. Từ ${day(on)} mới lập được báo cáo.`,
  late_already: 'Việc này đã quá hạn nên không gia hạn được nữa; chỉ có thể miễn.',
  message_delivered: 'Thư này đã đến nơi.',
  message_cancelled: 'Thư này đã hủy cùng lần đôn đốc của nó.',
  all_urged: 'Tất cả các việc này đều đã có công văn đôn đốc hoặc đã nằm trong dự thảo.',
  all_signed: 'Không còn dự thảo nào trong số này để ký: đã có người ký hoặc bỏ.',

  letter_no_draft: 'Đây không còn là dự thảo.',
  letter_moot: 'Mọi việc trong dự thảo đã được nộp hoặc được miễn; không còn gì để ký.',
  other_body: 'Mục này nói về cơ quan khác.',
  no_ruling: 'Không có quyết định về thời hạn nào đang buộc làm việc này.',
  not_owed: 'Việc này không còn phải làm.',
  exempt: 'Cơ quan này được miễn việc này.',
  extended_since: ({ until }) =>
    `Việc này đã được gia hạn thêm lần nữa, đến ${day(until)}; sửa hoặc rút lần đó trước.`,
  reported_already: 'Việc này đã được báo cáo.',
  reported_done: 'Việc này đã được báo cáo là hoàn thành.',
  given_up: 'Cơ quan đã báo là không thực hiện việc này và đã nêu lý do.',
  clock_stands: 'Đã có báo cáo về việc này đang chờ thẩm định; thời hạn đang tạm dừng.',
  not_late: 'Việc này chưa quá hạn nên chưa gửi công văn đôn đốc.',

  empty: 'Phần này không được để trống.',
  why_missing: 'Xin nêu lý do.',
  answer_missing: 'Xin trả lời bằng lời.',
  place_missing: 'Xin ghi vị trí trong văn bản (điều, khoản, mục, trang).',
  mistake_missing: 'Xin ghi sai ở đâu và căn cứ nào cho biết.',
  mending_missing: 'Xin ghi chỗ nào cần sửa.',
  ground_missing: 'Xin ghi kết luận dựa trên căn cứ nào.',
  withdrawal_why_missing: 'Dòng này đã công bố. Xin ghi lý do rút; lý do được công bố cùng bản đính chính.',
  none_named: 'Xin nêu ít nhất một.',
  name_missing: 'Xin ghi tên tiếng Việt.',
  title_missing: 'Xin ghi tên hoặc số ký hiệu để còn tìm lại được.',
  time_missing: 'Xin ghi số liệu thuộc thời gian nào.',
  body_missing: 'Xin nêu thay mặt cơ quan nào: tài khoản này không chỉ thuộc một cơ quan.',
  task_or_round_missing: 'Xin nêu nhiệm vụ hoặc kỳ báo cáo được biểu dương.',
  cases_missing: 'Xin ghi bao nhiêu, hoặc bỏ trống cả hai: ô trống không phải là số 0.',
  cases_of_missing: 'Xin ghi đếm cái gì.',

  too_long: ({ limit, length }) => `Dài quá: nhiều nhất ${limit} ký tự, đang có ${length}. Xin viết gọn lại.`,
  length: ({ least, most }) => `Xin viết từ ${least} đến ${most} ký tự.`,
  days_out: ({ least, most }) => `Số ngày từ ${least} đến ${most}.`,
  number_out: ({ least, most }) => `Xin ghi một số nguyên từ ${least} đến ${most}.`,
  load_out: ({ least, most, count }) => `Mỗi lần nạp từ ${least} đến ${most} bản ghi; lần này có ${count}.`,
  own_id_form:
    'Mã gồm chữ cái không dấu, chữ số, dấu chấm và gạch nối, dài từ 2 đến 64 ký tự, bắt đầu bằng chữ cái hoặc chữ số.',
  record_twice: 'Bản ghi này có hai lần trong dữ liệu nạp; xin để một lần.',
  revision_unsaid: ({ revision }) =>
    `Bản ghi này đã có và đang ghi khác. Xin xem lại rồi ghi phiên bản ${revision} nếu vẫn muốn sửa.`,
  renamed_elsewhere: 'Tên cơ quan chỉ đổi bằng việc đổi tên hoặc sửa tên, không đổi khi nạp.',
  tasks_stay: 'Một dòng thực hiện nhiệm vụ nào thì ghi khi thêm dòng, sau đó giữ nguyên.',
  read_before: 'Bạn đã đọc kế hoạch này với nhiệm vụ này và ghi khác. Muốn nghĩ lại thì nêu khi xác nhận.',
  names_out: ({ least, most }) => `Xin nêu từ ${least} đến ${most} mục.`,
  rows_out: ({ least, most }) => `Mỗi lần hỏi từ ${least} đến ${most} dòng.`,
  too_many_lines: ({ limit, count }) =>
    `Mỗi lần lưu được ${limit} dòng, lần này có ${count}. Xin lưu làm nhiều lần.`,
  text_not_found: ({ opens, closes }) =>
    `Đây không phải nguyên văn ấy: trong đó không có đoạn nào mở đầu bằng “${opens}” và kết thúc bằng “${closes}”.`,
  text_differs: ({ unanchored, spans }) =>
    `Văn bản này không đúng từng chữ với bản đã đọc: trong ${spans} đoạn trích có ${unanchored} đoạn không tìm thấy. Chỉ nạp khi đây đúng là văn bản có giá trị, và xin xác nhận điều đó.`,
  not_one_of: ({ words }) => `Chỉ nhận một trong các giá trị: ${list(words)}.`,
  personal_data: ({ kind }) =>
    `Đoạn này giống ${worded(personal, kind)}. Sổ không giữ dữ liệu cá nhân, chỉ ghi số đếm.`,
  bad_identity: 'Đây không phải mã tài khoản ngoài, hoặc chưa dán đủ. Mã bắt đầu bằng dli1_.',
  office_only: 'Chỉ ghi tên đơn vị, không ghi số hay địa chỉ của một người.',
  bad_text: 'Xin gửi giá trị này dưới dạng chữ, trong dấu ngoặc kép.',
  bad_characters: 'Có ký tự không dùng được. Xin xóa và gõ lại.',
  bad_day: ({ typed }) => `Không có ngày “${typed}”. Xin viết theo mẫu 2026-07-15 (năm-tháng-ngày).`,
  bad_moment: ({ typed }) => `“${typed}” không phải một thời điểm theo giờ UTC.`,
  bad_decimal: ({ typed }) =>
    `“${typed}” không phải số thập phân. Xin viết chữ số, dấu chấm trước phần lẻ, ví dụ 1234.5; nhiều nhất 15 chữ số và 6 chữ số lẻ.`,
  bad_key: 'Khóa gửi gồm 8 đến 200 ký tự ASCII in được, không có dấu cách.',
  read_only: 'Giá trị này chỉ đọc, không ghi được.',
  bad_value: 'Thiếu một giá trị, hoặc giá trị không đúng kiểu được hỏi.',
  bad_partial_day: 'Xin viết ngày đúng mức nguồn cho biết: 2026, 2026-07 hoặc 2026-07-15.',
  bad_period: 'Xin viết kỳ theo một trong các mẫu: 2026, 2026-H1, 2026-Q3 hoặc 2026-07.',
  bad_id: ({ type }) => `Đây không phải mã của một mục kiểu ${type}.`,
  first_or_last:
    'Xin cho biết lấy bao nhiêu dòng: `first` từ đầu danh sách, hoặc `last` từ cuối, không cả hai.',
  place_of_other_end: 'Dùng `after` hoặc `since` cùng với `first`, và `before` cùng với `last`.',
  bad_version: 'Đây không phải là phiên bản do sổ đưa ra.',
  bad_cursor: 'Vị trí trang này không phải do danh sách đưa ra. Xin xem lại từ đầu danh sách.',
  bad_url: 'Địa chỉ bắt đầu bằng https:// hoặc http://.',
  bad_slug: 'Tên trong địa chỉ gồm chữ thường không dấu và chữ số, nối bằng dấu gạch ngang.',
  bad_indicator_code: 'Mã gồm IND- rồi chữ hoa, chữ số và gạch ngang, ví dụ IND-SENT-PROV.',
  bad_provision_code: 'Mã gồm chữ, chữ số, dấu chấm và gạch ngang, nhiều nhất 40 ký tự.',

  day_to_come: 'Ngày này chưa đến.',
  day_over: 'Ngày này đã qua. Việc đến hạn trước đó giữ nguyên.',
  day_not_over: 'Xin chọn một ngày đã qua: đến hết ngày, sổ còn có thể ghi thêm về hôm nay.',
  too_early: ({ since }) => `Ngày này không thể trước ${day(since)}.`,
  only_after: ({ since }) => `Đã bắt đầu từ ${day(since)}; xin chọn một ngày sau đó.`,
  before_period: 'Vào ngày này kỳ chưa bắt đầu nên chưa có gì để sơ kết. Xin chọn ngày sau.',
  not_held_yet: ({ since }) =>
    `Vào ngày này sổ chưa có chỉ thị. Xin chọn ngày ${day(since)} hoặc một ngày sau đó, khi ngày ấy đã qua.`,
  ends_before_begins: 'Kỳ kết thúc trước khi bắt đầu.',
  promise_past: 'Xin hẹn một ngày chưa qua.',
  promise_too_far: 'Xin hẹn một ngày trong vòng một năm.',

  successors_out: ({ kind, least, most, named }) =>
    `“${kind}” cần ${least === most ? least : `từ ${least} đến ${most}`} cơ quan kế thừa; đang nêu ${named}.`,
  does_not_go_on: ({ kind }) => `Cơ quan qua “${kind}” không còn tồn tại nữa.`,
  succeeds_itself: 'Cơ quan không tự kế thừa mình. Xin ghi là đổi tên.',
  passed_twice: 'Mỗi chức năng chỉ chuyển cho một cơ quan một lần.',
  task_or_provision: 'Xin nêu một nhiệm vụ hoặc một dòng của kế hoạch, một trong hai.',
  not_read: 'Văn bản này chưa được đọc nên không trích dẫn được.',
  task_elsewhere: 'Chỉ thị này không có nhiệm vụ đó.',
  unknown_task: ({ task }) => `Chỉ thị không có nhiệm vụ “${task}”.`,
  directive_paper:
    'Chỉ thị được nhận ra bằng số, ký hiệu như 20-CT/TW, ngày ban hành và cơ quan ban hành. Xin ghi văn bản có đủ ba điều ấy.',
  task_code_form: 'Mã là một đến ba số nối bằng dấu chấm, như 2.3 hoặc 5.7.2.',
  task_group_missing: ({ group }) => `Xin ghi nhóm ${group} trước các nhiệm vụ thuộc nhóm.`,
  task_level: 'Nhóm đứng ở cấp trên cùng, mọi nhiệm vụ khác thuộc một nhóm.',
  task_kind_form: 'Xin ghi loại việc bằng một từ, như training hoặc law.',
  task_cadence: 'Nhiệm vụ có nhịp thực hiện, nhóm nhiệm vụ thì không.',
  task_dated: 'Ngày chỉ đến hạn theo văn bản ấn định; ở đây xin ghi lời của Chỉ thị về thời gian.',
  unknown_indicator_code: ({ indicator }) => `Không có chỉ báo “${indicator}”.`,
  out_of_line: 'Cơ quan kiểm tra không kiểm tra cơ quan này.',
  nothing_changed: 'Không có gì khác so với nội dung đang ghi.',
  not_upward: 'Kiến nghị gửi lên trên: đến cơ quan cấp trên của cơ quan kiến nghị.',
  cases_negative: 'Số đếm không âm.',
  nothing_to_judge_by: 'Không có minh chứng nào thì không kết luận được; xin chọn đúng như vậy.',

  unknown_indicator: ({ indicator }) => `Không có chỉ báo “${indicator}”.`,
  range_end: 'Chỉ khoảng số mới có đầu trên, và khoảng số phải có đầu trên.',
  range_upside_down: 'Đầu trên phải lớn hơn đầu dưới.',
  number_or_direction: 'Chỉ tiêu phải có số, trừ khi chỉ nêu hướng tăng hoặc giảm.',
  word_before_number: 'Xin ghi từ đứng trước con số; chỉ nêu hướng thì không có từ này.',
  word_says_otherwise: 'Từ đứng trước con số nói khác.',
  base_of_percentage: 'Chỉ tỷ lệ phần trăm mới có gốc so sánh.',
  numerator_of_percentage: 'Chỉ tỷ lệ phần trăm mới có tử số.',
  base_plan: 'Tỷ lệ tính trên số của kế hoạch khác thì phải nêu kế hoạch đó, và chỉ khi ấy mới nêu.',
  base_not_above_zero: 'Gốc so sánh phải lớn hơn 0: không có tỷ lệ nào tính trên số 0.',
  range_without_limit: 'Khoảng phải có mức thấp nhất, mức cao nhất, hoặc cả hai.',
  one_whole: 'Một phần thuộc đúng một toàn bộ.',
  two_parts: 'Một tổng có từ hai phần trở lên.',
  percent_missing: 'Xin ghi được chênh nhiều nhất bao nhiêu phần trăm.',
  companion_missing: 'Xin ghi số nào phải đi cùng.',
  least_above_most: 'Mức thấp nhất lớn hơn mức cao nhất.',

  plan_not_found: 'Kế hoạch này có được viện dẫn nhưng chưa ai tìm thấy.',
  only_news: 'Kế hoạch này chỉ biết qua tin báo: chính tin báo không nói đến.',
  only_excerpt: 'Sổ chỉ có một phần của kế hoạch này: nguồn không đầy đủ.',
  not_news: 'Văn bản kế hoạch đã được đọc, nên không thể nói là tin báo không nói đến.',
  nobody_read_so: 'Chưa có ý kiến đối chiếu nào được tính mà thấy như vậy. Xin ghi một ý kiến trước.',

  binds_nobody: 'Quyết định này chưa buộc cơ quan nào làm việc gì. Xin xem những nơi chưa đến được và lý do.',
  task_names_nobody: 'Chưa có văn bản nào trong sổ giao nhiệm vụ này cho cơ quan nào.',
  duty_is_vacant: 'Cơ quan được giao đã kết thúc hoạt động và sổ chưa có cơ quan kế thừa.',
  collective_not_named:
    'Chưa có văn bản nào nêu tên các cơ quan đứng sau nơi nhận chung này. Nêu tên xong, các cơ quan ấy tự có việc phải làm.',
  not_addressed: 'Được giao nhiệm vụ này nhưng không thuộc những nơi quyết định nhắm tới.',
  other_role: 'Được giao nhiệm vụ này ở vai trò khác với vai trò quyết định nhắm tới.',
  holds_none_of_these: 'Được chọn đích danh nhưng không được giao nhiệm vụ nào trong số này.',
  owed_by_another_ruling: 'Đã phải làm việc này trong kỳ này theo một quyết định khác còn hiệu lực.',

  before_ruled: 'Quyết định có hiệu lực sớm nhất từ ngày ban hành.',
  one_off_day: 'Quyết định một lần phải nêu ngày đến hạn, và chỉ quyết định một lần mới nêu.',
  completed_once:
    'Việc chỉ hoàn thành một lần, trước một ngày: chỉ quyết định một lần mới ấn định hạn hoàn thành.',
  never_complete: ({ tasks }) =>
    `Nhiệm vụ thường xuyên không có lúc hoàn thành, nên chỉ ấn định được hạn báo cáo: ${list(tasks)}.`,
  due_before_force: 'Hạn không thể trước ngày quyết định có hiệu lực.',
  due_days:
    'Quyết định định kỳ phải nêu hạn sau kỳ bao nhiêu ngày, từ 1 đến 366; quyết định một lần thì không nêu.',
  opening_days: 'Kỳ mở vào ngày cuối kỳ hoặc sau đó, và trước khi đến hạn.',
  not_official: 'Chỉ văn bản chính thức đã đọc mới đặt, dời hoặc bỏ được thời hạn.',
  other_directive: 'Chỉ thay quyết định trong cùng một chỉ thị.',
  one_body: 'Đây là một cơ quan; chỉ nơi nhận chung mới có nhiều cơ quan đứng sau.',
  not_single_bodies: 'Mỗi mục phải là một cơ quan có trong sổ, không phải nơi nhận chung.',
  not_later: ({ dueOn }) => `Hạn hiện là ${day(dueOn)}; gia hạn phải đến một ngày sau đó.`,
  lifted_without_day: 'Việc được miễn không có hạn; chỉ gia hạn mới nêu ngày.',
  released: ({ on }) => `Việc này không còn phải làm từ ${day(on)}.`,

  line_twice: 'Dòng này nêu hai lần. Xin chỉ nêu một lần.',
  unknown_line: ({ line }) => `Báo cáo không có dòng “${line}”.`,
  line_verified: 'Dòng này đã được thẩm định.',
  line_of_others: ({ line, bodyVi, why }: Facts<'line' | 'bodyVi' | 'bodyEn' | 'why'>) =>
    `Dòng ${line} không do cơ quan của ông, bà thẩm định: dòng này chờ ${bodyVi || 'cơ quan khác'} thẩm định (${worded(vi.FieldReason, why.toUpperCase())}).`,
  whole_of_others: ({ line, bodyVi, why }: Facts<'line' | 'bodyVi' | 'bodyEn' | 'why'>) =>
    `Xin nêu từng dòng cần sửa, vì không phải dòng nào cũng do cơ quan của ông, bà thẩm định: dòng ${line} chờ ${bodyVi || 'cơ quan khác'} thẩm định (${worded(vi.FieldReason, why.toUpperCase())}).`,
  report_empty: 'Báo cáo chưa có gì. Xin điền ít nhất một nhiệm vụ hoặc một chỉ báo.',
  owed_unanswered: ({ task, titleVi }) =>
    `Nhiệm vụ ${task} (${titleVi}): quyết định về thời hạn buộc báo cáo trong kỳ này mà báo cáo chưa có dòng nào. Xin chọn tình trạng, hoặc ghi lý do vì sao không có gì để báo cáo.`,
  nothing_with_claim: 'Nhiệm vụ này đã có nội dung, nên không thể khai là không có gì để báo cáo.',
  claim_missing: 'Xin chọn tình trạng của nhiệm vụ này, hoặc ghi lý do vì sao không có gì để báo cáo.',
  done_what: 'Xin ghi đã làm gì.',
  done_why: 'Xin ghi lý do không thực hiện nhiệm vụ này.',

  not_web_address: 'Đây không phải địa chỉ web.',
  not_https: 'Xin dùng địa chỉ https.',
  has_login: 'Xin bỏ tên và mật khẩu khỏi địa chỉ; mọi thông báo đều được ký.',
  not_host_name: 'Xin dùng tên máy chủ, không dùng dãy số.',
  wrong_port: 'Xin dùng cổng của https, 443, hoặc cổng mà dịch vụ này cho phép.',
  not_public: 'Máy chủ này không ở mạng công cộng.',
  has_fragment: 'Xin bỏ phần từ dấu “#” trở đi.',
  not_mail_address: 'Đây không phải địa chỉ thư điện tử.',
  mailbox_of_persons: 'Xin dùng hộp thư của cơ quan, không dùng hộp thư ở nơi cấp cho cá nhân.',
  mailbox_not_of_office:
    'Xin dùng hộp thư của đơn vị, như vanthu@ hoặc vanphong@; sổ không giữ địa chỉ của cá nhân.',
  not_looked_up: 'Chưa tra được địa chỉ này; chưa gửi gì cho đến khi tra được.',
  facts_and_examples: 'Xin đôn đốc dữ liệu thật và ví dụ riêng nhau, không lẫn trong một lần.',

  ...findingsVi,
  ...partsVi,
};
