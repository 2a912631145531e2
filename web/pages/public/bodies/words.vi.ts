export const bodiesVi = {
  title: 'Cơ quan',
  description: (count: string) =>
    `${count} cơ quan đang có trong sổ, xếp theo loại: ai chịu trách nhiệm việc gì, từ ngày nào, thay ai.`,
  lead: (count: string) =>
    `${count} cơ quan đang có. Cơ quan đã kết thúc được nêu ở trang của cơ quan tiếp nhận.`,
  more: (shown: string, all: string) => `Danh sách có ${shown} trong ${all} cơ quan; tệp dữ liệu có đủ.`,
  data: 'Dữ liệu: mọi cơ quan, kể cả cơ quan đã kết thúc, và cơ quan kế thừa',
} as const;
