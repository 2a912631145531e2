// What is said of a workbook that comes back: why it cannot be opened, and every problem in it.
import { capital, lineWords } from '../../db/words.line.ts';
import { formatDecimal } from '../lib/numbers.ts';
import type { Problem, Rule, SaidProblem } from './problems.ts';
import type { RefusalRule } from './refusal.ts';

const saveAs =
  'Mở tệp trong Excel, chọn Lưu thành (Save As) kiểu "Sổ làm việc Excel (.xlsx)" rồi tải lên lại.';
const takeAgain = 'Hãy tải lại tệp mẫu từ trang báo cáo và điền vào tệp đó.';

export const refusals: Readonly<Record<RefusalRule, string>> = {
  empty: 'Tệp rỗng. Có thể việc tải lên bị ngắt giữa chừng; hãy thử lại.',
  too_big: 'Tệp lớn hơn 2 MB. Hãy bỏ hình ảnh và các trang không thuộc báo cáo.',
  old_format: `Tệp ở định dạng cũ của Excel (.xls). ${saveAs}`,
  password: 'Tệp có mật khẩu mở. Hãy bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc) rồi tải lên lại.',
  not_a_zip: `Tệp không phải là sổ làm việc Excel. ${saveAs}`,
  truncated: 'Tệp bị thiếu phần cuối. Hãy sao chép hoặc tải lại tệp rồi thử lại.',
  zip64: `Tệp được nén theo kiểu dành cho tệp rất lớn. ${saveAs}`,
  too_many_entries: `Tệp chứa quá nhiều thành phần. ${saveAs}`,
  entry_name: 'Tệp chứa một thành phần có tên không hợp lệ nên không được mở.',
  entry_twice: 'Tệp chứa hai thành phần trùng tên nên không được mở.',
  entry_overlaps: 'Tệp chứa các thành phần chồng lên nhau nên không được mở.',
  entry_encrypted: 'Một phần của tệp bị mã hóa. Hãy bỏ mật khẩu rồi tải lên lại.',
  entry_method: `Tệp được nén theo cách hệ thống không đọc được. ${saveAs}`,
  size_lies: 'Kích thước ghi trong tệp không đúng với nội dung nên tệp không được mở.',
  ratio: 'Tệp được nén bất thường (quá 100 lần) nên không được mở.',
  inflates_too_much: 'Sau khi giải nén, tệp quá lớn. Hãy bỏ các trang và dòng không thuộc báo cáo.',
  damaged: `Nội dung tệp bị hỏng. ${takeAgain}`,
  doctype: 'Tệp chứa khai báo không được phép nên không được mở.',
  xml: `Nội dung tệp không đọc được. ${saveAs}`,
  open_document: `Tệp ở định dạng OpenDocument (.ods). ${saveAs}`,
  binary_workbook: `Tệp ở định dạng nhị phân (.xlsb). ${saveAs}`,
  not_a_workbook: `Tệp không chứa bảng tính. ${takeAgain}`,
  too_many_rows: 'Một trang có quá nhiều dòng. Hãy bỏ các trang và dòng không thuộc báo cáo.',
  too_many_cells: 'Tệp có quá nhiều ô. Hãy bỏ các trang và dòng không thuộc báo cáo.',
};

type Say = (
  facts: Readonly<Record<string, string>>,
  problem: Problem,
) => readonly [what: string, expected: string];

const read = (problem: Problem): string => problem.read ?? '';

const rules: Readonly<Record<Rule, Say>> = {
  no_template: () => ['Tệp này không phải là tệp mẫu báo cáo.', takeAgain],
  newer_template: () => ['Tệp dùng mẫu mới hơn trang này.', 'Hãy tải lại trang rồi thử lại.'],
  meta_damaged: () => ['Phần khóa của tệp đã bị thay đổi hoặc hỏng.', takeAgain],
  wrong_body: ({ file, here }) => [`Tệp là báo cáo của ${file}.`, `Trang này nhận báo cáo của ${here}.`],
  wrong_period: ({ file, here }) => [`Tệp là báo cáo kỳ ${file}.`, `Trang này nhận báo cáo kỳ ${here}.`],
  wrong_report: () => ['Tệp thuộc một báo cáo khác của cùng cơ quan và kỳ.', takeAgain],
  future_revision: ({ file, here }) => [
    `Tệp lấy từ phiên bản ${file}, hệ thống mới có phiên bản ${here}.`,
    'Hãy tải lại trang rồi thử lại.',
  ],
  no_rows: ({ block }) => [
    block === 'items' ? 'Không tìm thấy phần nhiệm vụ trong tệp.' : 'Không tìm thấy phần số liệu trong tệp.',
    `Dòng khóa ẩn phía trên bảng phải còn nguyên. ${takeAgain}`,
  ],
  unknown_code: (_, p) => [
    `Mã "${read(p)}" không có trong báo cáo này.`,
    'Một mã có trong tệp mẫu, hoặc bỏ dòng này.',
  ],
  duplicate_code: ({ other }, p) => [
    `Mã "${read(p)}" xuất hiện hai lần (lần đầu ở ${other}).`,
    'Mỗi mã chỉ một dòng.',
  ],
  row_without_code: () => ['Dòng có nội dung nhưng không có mã.', 'Mã nhiệm vụ hoặc mã chỉ tiêu ở cột đầu.'],
  code_became_number: (_, p) => [
    `Mã đã bị chuyển thành số "${read(p)}", không phân biệt được 3.1 với 3.10.`,
    'Mã ở dạng văn bản, như trong tệp mẫu.',
  ],
  line_gone: () => ['Dòng này không còn trong báo cáo.', 'Bỏ nội dung ở dòng này, hoặc tải lại tệp mẫu.'],
  not_a_number: (_, p) => [`"${read(p)}" không phải là số.`, 'Một số, hoặc để trống.'],
  unclear_number: ({ either = '', or = '' }, p) => [
    or === ''
      ? `"${read(p)}" viết theo kiểu tiếng Anh; có thể là ${either.replace('.', ',')}.`
      : `"${read(p)}" có thể là ${either} hoặc ${or.replace('.', ',')}.`,
    'Gõ lại ở dạng số, không có dấu ngăn cách hàng nghìn.',
  ],
  number_too_long: (_, p) => [
    `"${read(p)}" có quá nhiều chữ số.`,
    'Nhiều nhất 15 chữ số và 6 chữ số thập phân.',
  ],
  date_in_number: (_, p) => [`Excel đã đổi số thành ngày ${read(p)}.`, 'Gõ lại số; đặt định dạng ô là Số.'],
  percent_unexpected: ({ unit }, p) => [
    `"${read(p)}" là tỷ lệ phần trăm.`,
    unit === '' ? 'Một số không có dấu %.' : `Một số tính bằng ${unit}.`,
  ],
  error_value: (_, p) => [`Ô báo lỗi ${read(p)}.`, 'Một giá trị, hoặc để trống.'],
  formula_without_value: ({ formula }) => [
    `Công thức =${formula} chưa được tính.`,
    'Mở và lưu lại tệp trong Excel, hoặc thay công thức bằng giá trị.',
  ],
  not_in_list: ({ list }, p) => [`"${read(p)}" không có trong danh sách.`, `Một trong: ${list}.`],
  evidence_grade_missing: ({ list }, p) => [
    `Chưa rõ loại minh chứng của "${read(p)}".`,
    `Chọn ở cột Loại minh chứng, hoặc ghi trong ngoặc vuông ở cuối dòng. Một trong: ${list}.`,
  ],
  text_too_long: ({ length, limit }) => [
    `Nội dung dài ${length} ký tự.`,
    `Nhiều nhất ${formatDecimal(limit!, 'vi')} ký tự.`,
  ],
  odd_characters: () => ['Nội dung có ký tự điều khiển hoặc ký tự hỏng.', 'Xóa và gõ lại đoạn này.'],
  personal_data: () => [
    'Nội dung giống số căn cước hoặc số điện thoại.',
    'Hệ thống không lưu dữ liệu cá nhân: chỉ nêu số lượng.',
  ],
  claim_missing: () => ['Dòng có nội dung nhưng chưa có tình trạng.', 'Chọn tình trạng trong danh sách.'],
  done_missing: () => [
    'Chưa nêu kết quả, hoặc lý do không thực hiện.',
    'Nêu đã làm gì; nếu không thực hiện, nêu lý do.',
  ],
  value_missing: () => ['Chưa có số.', 'Một số, hoặc chọn "Có" ở cột Để trống có chủ ý.'],
  blank_and_value: (_, p) => [`Có số ${read(p)} nhưng lại ghi là để trống có chủ ý.`, 'Chỉ một trong hai.'],
  whole_missing: () => ['Tử số và mẫu số phải đi cùng nhau.', 'Ghi cả hai, hoặc bỏ cả hai.'],
  base_missing: () => ['Chưa nêu mẫu số đếm gì.', 'Ví dụ: 75 xã, phường tính từ 01/7/2025.'],
  rule_broken: ({ message }) => [`Số không đúng quy tắc: ${message}`, 'Một số đúng quy tắc.'],
  rule_unusual: ({ message }) => [
    `Số bất thường: ${message}`,
    'Kiểm tra lại; nếu đúng, ghi lý do ở cột Giải thích.',
  ],
  rule_explained: ({ message }) => [`Số bất thường, đã giải thích: ${message}`, ''],
  emptied: ({ before }) => [`Ô để trống; trước đây là "${before}".`, 'Ghi lại nếu không có ý xóa.'],
  merged: (_, p) => [
    `Các ô ${p.cell} bị gộp.`,
    'Chỉ ô trên cùng bên trái được đọc; các ô khác giữ nguyên. Hãy bỏ gộp ô.',
  ],
  column_missing: (_, p) => [
    `Thiếu cột "${capital(lineWords.vi.LineField[p.field ?? 'reason'])}".`,
    'Các ô của cột này giữ nguyên như trong hệ thống.',
  ],
  row_missing: () => ['Dòng này không có trong tệp.', 'Dòng giữ nguyên như trong hệ thống.'],
  formula: ({ formula }, p) => [`Ô là công thức =${formula}; dùng giá trị ${read(p)}.`, ''],
  read_as: ({ decimal = '' }, p) => [`"${read(p)}" được đọc là ${decimal.replace('.', ',')}.`, ''],
  hidden_column: () => ['Ô nằm trong cột bị ẩn nhưng vẫn được đọc.', ''],
  locked_changed: ({ was }, p) => [`"${read(p)}" thay cho "${was}" trong ô khóa: không dùng.`, ''],
  ignored_note: (_, p) => [`Ghi chú "${read(p).slice(0, 80)}" không thuộc báo cáo: không dùng.`, ''],
  more_notes: ({ count }) => [`Còn ${count} ghi chú khác không thuộc báo cáo.`, ''],
  unchanged_rows: ({ count }) => [`${count} dòng không thay đổi.`, ''],
  already_there: ({ count }) => [`${count} ô đã có sẵn đúng như vậy trong hệ thống.`, ''],
  not_filled: ({ count }) => [`${count} dòng chưa điền.`, ''],
};

export function sayProblem(problem: Problem): SaidProblem {
  const [what, expected] = rules[problem.rule](problem.facts, problem);
  return { what, expected };
}

export const groups = { blocking: 'Chặn', warning: 'Cảnh báo', information: 'Thông tin' } as const;
