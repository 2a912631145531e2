export const plansVi = {
  title: 'Kế hoạch thực hiện',
  heading: (symbol: string) => `Kế hoạch thực hiện Chỉ thị ${symbol}`,
  description: (n: { found: string; all: string; read: string }) =>
    `${n.found} trên ${n.all} tỉnh, thành phố có văn bản thực hiện Chỉ thị trong nguồn đã đọc; ${n.read} kế hoạch đã được đọc đối chiếu với từng nhiệm vụ.`,
  none: 'Chưa có kế hoạch nào trong sổ.',
  places: {
    heading: 'Tỉnh, thành phố nào có kế hoạch',
    place: 'Tỉnh, thành phố',
    paper: 'Văn bản',
    compared: 'đã đọc đối chiếu',
  },
  centre: {
    heading: 'Cơ quan Trung ương',
    none: 'Chưa có văn bản thực hiện nào của cơ quan Trung ương trong sổ.',
    without: 'Chủ trì nhiệm vụ nhưng chưa tìm thấy văn bản thực hiện trong nguồn đã đọc:',
    body: 'Cơ quan',
  },
  matrix: {
    heading: 'Kế hoạch nói gì về từng nhiệm vụ',
    intro: (n: { plans: string; tasks: string }) =>
      `${n.plans} kế hoạch đã được đọc đối chiếu với ${n.tasks} nhiệm vụ. Chỉ điều hai người cùng kết luận mới được tính. Mỗi ô dẫn đến chỗ ấy trong văn bản.`,
    agreement: (n: { alike: string; read: string }) =>
      `Hai người đọc riêng, giống nhau ở ${n.alike} trên ${n.read} lần đối chiếu.`,
    none: 'Chưa kế hoạch nào được đọc đối chiếu với từng nhiệm vụ.',
    unread: (count: string) =>
      `${count} kế hoạch khác của địa phương có trong sổ nhưng chưa được đọc đối chiếu.`,
    cut: (shown: string, all: string) => `Bảng có ${shown} trong ${all} kế hoạch đã đọc; tệp tải về có đủ.`,
    task: 'Nhiệm vụ',
    group: (n: { tasks: string; said: string }) => `${n.tasks} nhiệm vụ; nói đến: ${n.said}`,
    said: (n: { place: string; said: string; all: string }) =>
      `${n.place}: nói đến ${n.said} trên ${n.all} nhiệm vụ`,
  },
  file: {
    title: 'Kế hoạch đối chiếu với nhiệm vụ, theo nơi ban hành',
    note: 'Kế hoạch đã đọc đối chiếu có một dòng cho mỗi nhiệm vụ; kế hoạch chưa đọc đối chiếu có một dòng không có nhiệm vụ; tỉnh, thành phố chưa có kế hoạch trong sổ có một dòng không có văn bản.',
  },
} as const;
