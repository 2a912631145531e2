/** Of published reviews: the list, and one of them. */
export const reviewPagesVi = {
  title: 'Sơ kết, tổng kết đã công bố',
  description: (packs: string) =>
    `${packs} gói sơ kết, tổng kết đã công bố: chụp sổ ở cuối ngày nào, số liệu và văn bản để tải về.`,
  lead: (packs: string) => `${packs} gói đã công bố, mới chụp nhất ở trên.`,
  none: 'Chưa gói sơ kết, tổng kết nào được công bố.',
  what: 'Mỗi gói chụp lại sổ như công chúng biết ở cuối một ngày: chỉ có những gì đã công bố đến ngày ấy. Gói chưa công bố không có ở đây.',
  published: 'Công bố',
  more: (shown: string, all: string) => `${shown} gói mới nhất trong ${all}.`,
  pack: {
    description: (n: { period: string; day: string; figures: string }) =>
      `Gói sơ kết ${n.period}, theo sổ đến hết ngày ${n.day}: ${n.figures} số, mỗi số có căn cứ.`,
    example: 'Gói này chỉ đếm bản ghi ví dụ. Không số nào là sự thật.',
    figures: 'Số liệu của gói',
    papers: 'Văn bản của gói',
    all: (tables: string) => `Gói có ${tables} bảng; xem đủ ở bản in hoặc phụ lục.`,
    rows: (rows: string) => `${rows} dòng`,
    same: 'Trích dẫn gói này, luôn trả về đúng nội dung đã công bố',
    gaps: (count: string) => `${count} mục chưa có số liệu`,
  },
  file: {
    note: 'Mỗi dòng là một số của gói, hoặc một chỗ đáng ra có số mà không có, với lý do. Bảng của gói có trong phụ lục.',
  },
} as const;
