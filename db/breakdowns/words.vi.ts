// What is said of parts that cannot stand beside their total, in Vietnamese.
import { vi } from '../words.vi.ts';

const lists: Readonly<Record<string, string>> = vi.BreakdownList;
const listSaid = (list: string): string => lists[list.toUpperCase()] ?? list;

export const partsVi = {
  cell_would_show: ({ indicator }: { readonly indicator: string }) =>
    `${indicator}: ghép với số đã công khai, ai cũng tính ra được một số nhỏ mà văn bản yêu cầu không công bố; không phần nào của báo cáo này còn che được nữa. Hoặc quy định lại ngưỡng, hoặc không công bố.`,
  threshold_in_the_past: 'Sớm nhất là áp dụng từ hôm nay: số đã công bố thì ai cũng biết và giữ nguyên.',
  threshold_too_low: ({ least }: { readonly least: string }) =>
    `Ngưỡng ít nhất là ${least}, vì thấp hơn thì chính ký hiệu đã nói ra con số; ghi 0 để thôi áp dụng.`,
  part_of_nothing: 'Mỗi phần phải nói là của gì: thị trường, giới, nhóm. Phần không có mã chính là tổng.',
  unknown_part: ({ part }: { readonly part: string }) => `Không có mã phân tổ “${part}”.`,
  part_not_asked: ({ part }: { readonly part: string }) => `Chỉ báo này không phân tổ như vậy: “${part}”.`,
  part_of_one_list_twice: ({ part }: { readonly part: string }) =>
    `Mỗi phần chỉ có một mã của mỗi danh mục: ${part}.`,
  part_twice: ({ part }: { readonly part: string }) => `Phần này ghi hai lần: ${part}.`,
  part_below_zero: ({ part }: { readonly part: string }) => `Số đếm không âm: ${part}.`,
  part_not_counted: ({ part }: { readonly part: string }) => `Thứ đếm từng cái phải là số nguyên: ${part}.`,
  part_above_total: ({
    part,
    value,
    total,
  }: {
    readonly part: string;
    readonly value: string;
    readonly total: string;
  }) => `Phần ${part} (${value}) lớn hơn tổng của nó (${total}).`,
  parts_above_total: ({
    list,
    sum,
    total,
  }: {
    readonly list: string;
    readonly sum: string;
    readonly total: string;
  }) => `Các phần theo ${listSaid(list)} cộng lại là ${sum}, lớn hơn tổng (${total}).`,
  parts_below_total: ({
    list,
    sum,
    total,
  }: {
    readonly list: string;
    readonly sum: string;
    readonly total: string;
  }) => `Các phần theo ${listSaid(list)} là tất cả mà cộng lại chỉ được ${sum}, trong khi tổng là ${total}.`,
};
