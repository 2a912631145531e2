export const roundsVi = {
  lead: (n: { rounds: string; newest: string }) => `${n.rounds} kỳ báo cáo đã mở; kỳ mới nhất: ${n.newest}.`,
  none: 'Chưa mở kỳ báo cáo thật nào.',
  what: 'Ai phải báo cáo hay hoàn thành việc gì trong mỗi kỳ, theo văn bản ấn định hạn, và báo cáo nào đã công bố.',
  owed: 'Phần việc phải làm',
  overdue: 'Quá hạn',
  published: 'Báo cáo đã công bố',
  nobody: 'chưa văn bản nào buộc ai',
  coming: 'kỳ chưa hết',
  more: (shown: string, all: string) => `${shown} kỳ mới nhất trong ${all}.`,
} as const;
