export const besideVi = {
  evidence: 'Minh chứng',
  noEvidence: 'Không nêu minh chứng',
  supervision: 'Giám sát',
  says: (body: string, view: string) => `${body}: ${view}`,
  withdrawn: (day: string, reason: string) => `đã rút ngày ${day}: ${reason}`,
  example: 'Ví dụ',
  by: (document: string) => `theo ${document}`,
  more: (shown: string, all: string) => `${shown} trong ${all}, mới nhất ở trên.`,
  findings: {
    heading: 'Kết quả kiểm tra và việc xử lý',
    inspected: (by: string, day: string) => `${by} kiểm tra, ghi ngày ${day}`,
    cases: (count: string, of: string) => `${count} ${of}`,
    handled: (body: string, day: string) => `${body} xử lý ngày ${day}`,
    closed: (body: string, day: string) => `${body} đóng ngày ${day}`,
  },
  recommendations: {
    heading: 'Kiến nghị và trả lời',
    from: (from: string, to: string, day: string) => `${from} kiến nghị ${to}, ${day}`,
    answered: (body: string, answer: string, day: string) => `${body} ${answer}, ${day}`,
    unanswered: 'chưa trả lời',
  },
  commendations: {
    heading: 'Biểu dương',
    commended: (body: string, day: string) => `${body} được biểu dương ngày ${day}`,
  },
};
