// Words in the report workbook itself.
export const workbookWords = {
  claims: {
    NOT_STARTED: 'Chưa triển khai',
    IN_PROGRESS: 'Đang thực hiện',
    DONE: 'Đã hoàn thành',
    NOT_PURSUED: 'Không thực hiện',
  },
  grades: {
    NONE: 'Không có',
    OWN_STATEMENT: 'Tự khai',
    DOCUMENT: 'Văn bản',
    DATASET: 'Bộ số liệu',
    INDEPENDENTLY_CHECKED: 'Đã kiểm tra độc lập',
  },
  yes: 'Có',
  noneBefore: 'chưa có',
};
