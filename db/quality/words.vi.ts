// What is found in a figure, as it follows the name of the figure; a whole sentence begins with a capital (db/errors.ts).
import type { FindingWords } from './rules.ts';

export const findingsVi: FindingWords = {
  value_missing: () => 'chưa có số. Ghi số, hoặc xác nhận ô trống là chủ ý.',
  blank_and_value: () => 'đã có số, nên không thể xác nhận là ô trống.',
  parts_incomplete: () => 'tử số và mẫu số phải có đủ cả hai, hoặc không có số nào.',
  base_missing: () => 'ghi mẫu số đếm gì, tính đến ngày nào.',
  unclear: ({ typed, either, or }) => `“${typed}” đọc được là ${or}. Nếu là ${either}, xin gõ ${either}.`,
  not_whole: ({ value }) => `${value} không phải số nguyên; chỉ báo này đếm từng đơn vị một.`,
  below: ({ value, limit }) => `${value} nhỏ hơn mức thấp nhất có thể (${limit}).`,
  above: ({ value, limit }) => `${value} lớn hơn mức cao nhất có thể (${limit}).`,
  denominator_zero: () => 'mẫu số là 0, nên không tính được tỷ lệ.',
  part_above_whole: ({ numerator, denominator }) =>
    `tử số ${numerator} lớn hơn mẫu số ${denominator}, trong khi phần không thể lớn hơn toàn bộ.`,
  rate_differs: ({ value, numerator, denominator, rate }) =>
    `${value}% không khớp: ${numerator} trên ${denominator} là ${rate}%.`,
  part_of: ({ value, total, of }) =>
    `${value} lớn hơn ${total} là số của “${of}”, trong khi đây chỉ là một phần.`,
  sum_of: ({ value, parts }) => `${value} không bằng tổng các phần (${parts}).`,
  change: ({ value, before, percent }) => `${value} chênh với kỳ trước (${before}) hơn ${percent}%.`,
  leap: ({ value, before, factor, isMore }) =>
    isMore
      ? `${value} gấp hơn ${factor} lần kỳ trước (${before}). Xin đếm lại các chữ số: có thể thừa.`
      : `${value} chưa bằng một phần ${factor} kỳ trước (${before}). Xin đếm lại các chữ số: có thể thiếu.`,
  together: ({ missing }) => `thiếu số đi cùng: ${missing}.`,
};
