export const againstVi = {
  title: (name: string) => `Từng chữ: ${name} và Chỉ thị`,
  link: 'Đối chiếu từng chữ với Chỉ thị',
  description: (n: { name: string; tasks: string }) =>
    `Lời văn của ${n.name} đặt cạnh lời chỉ thị, ở ${n.tasks} nhiệm vụ: chữ nào giữ, chữ nào bỏ, chữ nào thêm.`,
  lead: (n: { tasks: string; pairs: string; compared: string }) =>
    `${n.tasks} nhiệm vụ có mục tương ứng trong văn bản này, ${n.pairs} cặp đoạn văn; ${n.compared} cặp đã so từng chữ.`,
  how: 'Chữ gạch ngang là của chỉ thị mà văn bản này không giữ; chữ gạch chân là chữ văn bản này thêm. Chữ hoa và dấu câu không tính. Một mục có thể gồm nhiều nhiệm vụ, nên chữ thêm chưa hẳn là mở rộng nhiệm vụ: kết luận là của hai người đọc.',
  notLoaded:
    'Sổ chưa nạp đủ hai nguyên văn nên chưa so được từng chữ: mỗi đoạn chỉ có mấy chữ đầu, mấy chữ cuối và dẫn tới trang đăng bản đã đọc.',
  nothing: 'Không có đoạn văn nào của văn bản này được đọc cạnh lời chỉ thị.',
  kept: (n: { kept: string; words: string }) => `giữ ${n.kept} trên ${n.words} chữ của chỉ thị`,
  apart: 'Hai lời văn khác hẳn nhau:',
  directive: 'Chỉ thị:',
  plan: 'Văn bản này:',
  left: 'bỏ:',
  added: 'thêm:',
  done: 'hết;',
  line: (code: string) => `Mục ${code}`,
  scan: 'Bản đã đọc là ảnh quét do máy nhận chữ: dấu trên chữ không đáng tin nên so chữ không kể dấu, và chữ máy đọc sai hiện ra như chữ khác.',
  digest: 'Lời đối chiếu là bản tóm tắt hoặc bài báo bằng tiếng Anh, không phải nguyên văn.',
};
