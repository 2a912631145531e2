import type { WordsOf } from '../said.ts';
import type { addressActs, officeActs, secondActs } from './acts.ts';

export const officesVi = {
  title: 'Quản trị',
  intro: 'Đơn vị dùng hệ thống, đường dẫn đăng nhập, mã truy cập và nơi nhận thông báo.',
  offices: 'Đơn vị và quyền truy cập',
  seconds: 'Chờ quản trị hệ thống thứ hai',
  addresses: 'Nơi nhận thông báo',
};

export const officeActsVi: WordsOf<typeof officeActs> = {
  addOffice: {
    name: 'Thêm đơn vị',
    about: 'Ghi chức danh hoặc đơn vị, không ghi tên người. Từ hôm nay đơn vị được làm việc cho cơ quan.',
    ask: {
      agency: 'Làm việc cho cơ quan nào',
      role: 'Với vai trò gì',
      officeVi: ['Tên đơn vị, chức danh', 'Ví dụ: Phòng Việc làm, Sở Nội vụ. Không ghi tên người.'],
      officeEn: 'Tên đơn vị bằng tiếng Anh',
    },
    does: ({ agency, role, officeVi }) =>
      `Cho “${officeVi}” làm việc cho ${agency} với vai trò ${role}, từ hôm nay.`,
  },
  addMembership: {
    name: 'Thêm vai trò cho đơn vị',
    about: 'Đơn vị đã có làm việc thêm cho một cơ quan nữa, hoặc với vai trò khác, từ hôm nay.',
    ask: { office: 'Đơn vị nào', agency: 'Làm việc cho cơ quan nào', role: 'Với vai trò gì' },
    does: ({ office, agency, role }) =>
      `Cho “${office}” làm việc thêm cho ${agency} với vai trò ${role}, từ hôm nay.`,
  },
  endMembership: {
    name: 'Thôi vai trò của đơn vị',
    about:
      'Từ ngày đó đơn vị không còn làm việc cho cơ quan; việc đã làm giữ nguyên. Không ai tự thôi vai trò của mình.',
    ask: { id: 'Vai trò nào', until: ['Ngày đầu tiên không còn vai trò', 'Sớm nhất là hôm nay.'] },
    does: ({ id, until }) => `Thôi vai trò “${id}” từ ngày ${until}.`,
  },
  issueSignInLink: {
    name: 'Cấp đường dẫn đăng nhập',
    about: 'Dùng được một lần, trong 24 giờ; chỉ hiện một lần, ngay sau khi cấp.',
    ask: { office: 'Cho đơn vị nào' },
    does: ({ office }) => `Cấp cho “${office}” một đường dẫn đăng nhập, dùng một lần trong 24 giờ.`,
  },
  issueToken: {
    name: 'Cấp mã truy cập',
    about: 'Cho phần mềm của đơn vị; chỉ hiện một lần, ngay sau khi cấp.',
    ask: {
      office: 'Cho đơn vị nào',
      label: 'Dùng để làm gì',
      scopes: 'Được dùng cho việc gì',
      days: ['Dùng được bao nhiêu ngày', 'Từ 1 đến 365.'],
    },
    does: ({ office, label, scopes, days }) =>
      `Cấp cho “${office}” một mã truy cập để ${label}, dùng ${days} ngày, được: ${scopes}.`,
  },
  revokeToken: {
    name: 'Thu hồi mã truy cập',
    about: 'Mã không mở được gì nữa, từ yêu cầu tiếp theo.',
    ask: { id: 'Mã nào' },
    does: ({ id }) => `Thu hồi mã “${id}”; từ yêu cầu tiếp theo mã không dùng được nữa.`,
  },
  bindIdentity: {
    name: 'Gắn tài khoản ngoài với đơn vị',
    about:
      'Ai đăng nhập bằng hệ thống ngoài đã được cài đặt mà chưa gắn với đơn vị nào thì nhận được một mã. Sổ chỉ giữ mã này, không giữ thông tin về người ấy.',
    ask: {
      office: 'Mở đơn vị nào',
      code: ['Mã người đăng nhập đã nhận', 'Mã bắt đầu bằng dli1_. Cần biết chắc mã do ai đưa.'],
    },
    does: ({ office }) => `Cho người đã nhận mã này đăng nhập với tư cách “${office}”.`,
  },
  endIdentity: {
    name: 'Thôi gắn tài khoản ngoài',
    about: 'Tài khoản ngoài không còn mở được đơn vị, và mọi trình duyệt của đơn vị bị đăng xuất.',
    ask: { id: 'Của đơn vị nào' },
    does: ({ id }) => `Thôi gắn tài khoản ngoài với “${id}” và đăng xuất mọi trình duyệt của đơn vị.`,
  },
};

export const secondActsVi: WordsOf<typeof secondActs> = {
  confirmAccess: {
    name: 'Xác nhận đề nghị của quản trị khác',
    about:
      'Khi sổ đã có hai quản trị hệ thống thì việc giao vai trò thẩm định, công bố, quản trị, kiểm toán, việc thôi các vai trò ấy và mọi lối vào cấp cho đơn vị giữ các vai trò ấy đều cần hai người. Không ai tự xác nhận đề nghị của mình; đề nghị quá ba ngày thì hết hiệu lực.',
    ask: { id: 'Đề nghị nào' },
    does: ({ id }) =>
      `Xác nhận “${id}”. Việc có hiệu lực từ bây giờ, và trong hôm nay bạn không làm việc thay cơ quan đó.`,
  },
  refuseAccess: {
    name: 'Không xác nhận',
    about: 'Đề nghị không được thực hiện; người đề nghị đọc được lý do.',
    ask: { id: 'Đề nghị nào', reason: 'Lý do' },
    does: ({ id, reason }) => `Không xác nhận “${id}”: ${reason}`,
  },
};

export const addressActsVi: WordsOf<typeof addressActs> = {
  setContact: {
    name: 'Đặt nơi nhận thông báo',
    about: 'Mỗi kênh một nơi nhận. Địa chỉ là của cơ quan, không phải của một người.',
    ask: {
      agency: 'Của cơ quan nào',
      channel: 'Kênh nào',
      destination: ['Địa chỉ', 'Hộp thư của cơ quan, ví dụ vanthu@…, hoặc một địa chỉ https.'],
    },
    does: ({ agency, channel, destination }) =>
      `Gửi thông báo cho ${agency} tới ${destination} (${channel}).`,
  },
  endContact: {
    name: 'Kết thúc một nơi nhận',
    about: 'Từ nay không gửi gì tới đó.',
    ask: { id: 'Nơi nhận nào' },
    does: ({ id }) => `Không gửi gì nữa tới “${id}”.`,
  },
  requeueMessage: {
    name: 'Gửi lại thư chưa gửi được',
    about: 'Thư đã thôi gửi được thử lại ở lần chạy sau.',
    ask: { id: 'Thư nào' },
    does: ({ id }) => `Thử gửi lại “${id}” ở lần chạy sau.`,
  },
};
