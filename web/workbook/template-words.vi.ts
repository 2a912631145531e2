// What the report workbook says around the cells to fill.
export const templateWords = {
  sheets: { items: 'Báo cáo', values: 'Số liệu', guide: 'Hướng dẫn' },
  title: (agency: string, period: string) => `Báo cáo của ${agency}, ${period}`,
  example: 'VÍ DỤ: báo cáo này được lập để minh họa, không phải số liệu thật.',
  subtitle: (revision: number) =>
    `Lấy từ phiên bản ${revision}. Chỉ điền vào ô màu vàng; các ô khác đã khóa để tránh sửa nhầm.`,
  headers: {
    task: 'Mã nhiệm vụ',
    title: 'Nhiệm vụ',
    previousClaim: 'Kỳ trước',
    indicator: 'Mã chỉ tiêu',
    name: 'Chỉ tiêu',
    unit: 'Đơn vị',
    previous: 'Kỳ trước',
    returned: 'Ý kiến của cơ quan thẩm định',
  },
  hints: {
    claim: 'Chọn một trong các tình trạng trong danh sách.',
    evidence:
      'Mỗi dòng một minh chứng: số hiệu văn bản hoặc đường dẫn. Nếu các minh chứng khác loại, ghi loại trong ngoặc vuông ở cuối dòng, ví dụ: 12/QĐ-UBND [Văn bản].',
    evidenceGrade: 'Loại chung cho mọi minh chứng không ghi loại riêng trong ngoặc vuông.',
    value: 'Chỉ ghi số. Tỷ lệ phần trăm ghi số đứng trước dấu %. Không có số thì để trống, không ghi 0.',
    denominatorBase: 'Ví dụ: 75 xã, phường tính từ 01/7/2025.',
    blankIsMeant: 'Chọn "Có" nếu cơ quan khẳng định không có số để báo cáo.',
    reason: 'Vì sao số tăng giảm bất thường, hoặc vì sao để trống.',
    breakdown:
      'Mỗi dòng một phần: mã hoặc tên, dấu hai chấm, số. Ví dụ: JP: 120. Chưa rõ thì ghi ?. Không ghi thì số chỉ có tổng.',
  },
  wholeReturned: (reason: string) => `Ý kiến chung: ${reason}`,
  errors: {
    listTitle: 'Không có trong danh sách',
    list: 'Hãy chọn một mục trong danh sách.',
    numberTitle: 'Chưa đúng',
    integer: (range: string) => `Ô này cần một số nguyên${range}. Không có số thì để trống.`,
    decimal: (range: string) => `Ô này cần một số${range}. Không có số thì để trống.`,
    between: (least: string, most: string) => ` từ ${least} đến ${most}`,
    atLeast: (least: string) => ` không nhỏ hơn ${least}`,
    atMost: (most: string) => ` không lớn hơn ${most}`,
  },
  faultsTitle: (count: number) => `Còn ${count} ô cần xem lại: các ô viền đỏ, có ghi chú.`,
  strays: 'Các dòng dưới đây không thuộc báo cáo này:',
  guide: [
    'Điền báo cáo trong tệp này',
    '1. Chỉ điền vào ô màu vàng. Ô khác đã khóa (không có mật khẩu) để tránh sửa nhầm.',
    '2. Không đổi mã nhiệm vụ, mã chỉ tiêu. Thứ tự dòng không quan trọng; có thể ẩn cột, đổi tên trang.',
    '3. Tình trạng tự báo cáo, loại minh chứng và "Để trống có chủ ý" chọn trong danh sách.',
    '4. Số ghi bằng chữ số. 1.210 trong cột số nguyên là một nghìn hai trăm mười; trong cột số thập phân hệ thống sẽ hỏi lại.',
    '5. Không có số thì để trống. Số 0 nghĩa là đã đếm và không có.',
    '6. Không ghi họ tên, số căn cước, số điện thoại của bất kỳ ai.',
    '7. Tải tệp lên ở đúng trang báo cáo. Hệ thống nêu mọi chỗ cần sửa cùng một lúc trước khi ghi bất cứ điều gì.',
    '8. Tải một tệp lên nhiều lần cũng chỉ tính một lần.',
  ],
};
