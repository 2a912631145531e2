// Words in the report workbook itself.
export const workbookWords = {
  yes: 'Có',
  noneBefore: 'chưa có',
};
