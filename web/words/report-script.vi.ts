// The words of a report's script, and of what a page says as the script would.
export const reportScriptVi = {
  findings: {
    heading: 'Kiểm tra số liệu',
    fix: 'Phải sửa mới nộp được.',
    explain: 'Sửa số, hoặc ghi lý do ở ô giải thích.',
    explainLeap: 'Sửa số, hoặc ghi rõ lý do ở ô giải thích rồi mới nộp được.',
    explained: 'Đã có giải thích cho người thẩm định.',
  },
  conflict: {
    heading: 'Hai người sửa cùng một ô',
    how: 'Chưa ghi đè ô nào. Chọn nội dung cho từng ô, rồi lưu.',
    mine: 'Của tôi',
    theirs: 'Đang ở máy chủ',
    base: 'Lúc mở trang',
    keepMine: 'Giữ của tôi',
    keepTheirs: 'Giữ của máy chủ',
    blank: '(trống)',
    chosen: 'Lưu lựa chọn',
  },
  typing: {
    tooLong: (line: string, longest: string) => `${line}: đoạn này dài quá ${longest} ký tự.`,
    notNumber: (line: string, typed: string) =>
      `“${line}”: “${typed}” không phải là một số. Chỉ gõ chữ số, như 1.210 hoặc 12,5.`,
    digits: (line: string, typed: string) =>
      `“${line}”: “${typed}” quá dài; tối đa 15 chữ số phần nguyên và 6 chữ số thập phân.`,
    unclear: (line: string, typed: string, either: string, or: string) =>
      `“${line}”: “${typed}” đọc được hai cách. Nếu là ${either}, xin gõ ${either}; nếu là ${or}, xin gõ ${or}.`,
    unclearCount: (line: string, typed: string, either: string, or: string) =>
      `“${line}”: “${typed}” đọc được là ${or}, mà chỉ báo này đếm từng đơn vị một. Nếu là ${either}, xin gõ ${either}.`,
    foreign: (line: string, typed: string, either: string) =>
      `“${line}”: “${typed}” viết theo kiểu tiếng Anh. Nếu là ${either}, xin gõ ${either}.`,
    percent: (line: string, typed: string) =>
      `“${line}”: “${typed}” có dấu %, mà ô này không phải tỷ lệ phần trăm.`,
    pasted: (count: number) => `Đã dán ${count} ô từ bảng tính; xin xem lại.`,
    pastedBeyond: (count: number) => `${count} ô thừa, không có chỗ: chưa dán.`,
  },
  script: {
    onDevice: 'đã giữ trên máy',
    sending: 'đang gửi',
    onServer: 'đã lưu ở máy chủ',
    allSaved: (time: string) => `✓ Mọi ô đã lưu ở máy chủ lúc ${time}.`,
    waiting: (count: number) => `● ${count} ô đã giữ trên máy, chờ gửi.`,
    sendingNow: (count: number) => `◐ Đang gửi ${count} ô…`,
    ready: 'Tự lưu khi gõ: ● đã giữ trên máy, ◐ đang gửi, ✓ đã lưu ở máy chủ.',
    offline: (time: string) =>
      `Không có mạng. Trang hiện dữ liệu lúc ${time}; gõ tiếp được, có mạng sẽ tự gửi.`,
    clearing: 'Xóa dữ liệu trình duyệt sẽ mất ô chưa gửi.',
    signedOut: 'Phiên đăng nhập đã kết thúc. Các ô vẫn còn trên máy; đăng nhập để gửi.',
    signIn: 'Đăng nhập lại',
    closed: 'Báo cáo không còn sửa được. Các ô chưa gửi vẫn còn trên máy.',
    noStore: 'Trình duyệt không giữ dữ liệu trên máy: chưa gửi xong thì đừng đóng trang.',
    exportQueue: 'Xuất ô chưa gửi ra tệp',
    importQueue: 'Nhập tệp ô chưa gửi',
    importWrong: 'Tệp này không phải của báo cáo này.',
    imported: (count: number) => `Đã nhập ${count} ô; đang gửi.`,
    notSubmitted: 'Chưa nộp được: còn ô chưa gửi hoặc không có mạng. Các ô vẫn còn trên máy.',
    leaveUnsent: (count: number) =>
      `Còn ${count} ô chưa gửi, ở lại trên máy đến khi đăng nhập lại. Vẫn đăng xuất?`,
  },
};
