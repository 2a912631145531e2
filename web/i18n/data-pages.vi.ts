export const dataPagesVi = {
  title: 'Dữ liệu',
  lead: 'Mọi điều sổ công bố đều tải về được, ở dạng người đọc và dạng máy đọc, không cần tài khoản. Mỗi dòng có nguồn, mức tin cậy và mã trích dẫn.',
  sets: 'Bộ dữ liệu',
  set: 'Bộ dữ liệu',
  size: 'Số bản ghi',
  take: 'Tải về',
  rows: (count: string) => `${count} bản ghi`,
  rowsInFile: 'xem trong tệp',
  columns: 'Các cột',
  key: 'Khóa',
  meaning: 'Giải thích',
  type: 'Kiểu',
  types: {
    text: 'chữ',
    integer: 'số nguyên',
    decimal: 'số thập phân',
    percent: 'phần trăm',
    date: 'ngày',
    instant: 'thời điểm',
    boolean: 'có/không',
  },
  whole: {
    heading: 'Mô tả cho máy',
    dataPackage: 'Data Package (datapackage.json) của tất cả',
    dcat: 'Danh mục DCAT (JSON-LD)',
    text: 'Data Package mô tả từng cột của từng tệp CSV; DCAT để cổng dữ liệu khác thu nhận.',
  },
  forms: {
    heading: 'Các dạng tệp',
    list: [
      ['CSV (máy đọc)', 'UTF-8, dấu phẩy ngăn cột, dấu chấm thập phân, ngày ISO.'],
      [
        'CSV cho Excel tiếng Việt',
        'Mở thẳng bằng Excel tiếng Việt: dấu chấm phẩy ngăn cột, dấu phẩy thập phân, ngày dd/mm/yyyy.',
      ],
      ['Excel', 'Ba trang tính: dữ liệu, ghi chú, nguồn và cách trích dẫn.'],
      ['JSON', 'Dữ liệu kèm mô tả cột và nguồn. Số giữ nguyên từng chữ số.'],
    ],
    pages:
      'Trang nào cũng tải về được: thêm .csv, .xlsx, .json, .svg hoặc .atom vào địa chỉ, nếu trang có dạng ấy. Thêm ?ngay=2026-11-20 để lấy dữ liệu như được biết đến hết ngày ấy.',
  },
  terms: {
    heading: 'Điều khoản dùng lại',
    list: [
      'Sự kiện và con số: dùng lại tự do. Nêu nguồn ghi ở từng dòng, vì con số là của nguồn ấy.',
      'Tóm tắt, dịch, phân loại, đối chiếu: là lời của sổ, không phải nguyên văn văn bản. Dùng lại tự do khi nêu tên sổ và mã trích dẫn.',
      'Bài viết, văn bản ở các địa chỉ nguồn: thuộc về nơi đăng. Sổ không chép lại toàn văn và không cho phép thay họ.',
      'Phần lớn số liệu do báo chí thuật lại. Sổ không bảo đảm nguồn đúng; khi các nguồn khác nhau, mọi số cùng có mặt.',
      'Dòng ghi là ví dụ không phải sự thật, không được dùng như số liệu.',
    ],
  },
  indicators: {
    heading: 'Số liệu theo từng chỉ báo',
    intro: 'Mỗi chỉ báo có tệp riêng và mô tả riêng.',
    name: 'Chỉ báo',
    descriptor: 'Data Package',
  },
} as const;
