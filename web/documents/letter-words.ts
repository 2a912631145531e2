// What stands on a letter around its own words, in the forms of Decree 30/2020/NĐ-CP and Guidance 36-HD/VPTW: always in Vietnamese.
export const letterWords = {
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  stateNumber: (symbol: string) => `Số: ${symbol}`,
  partyNumber: (symbol: string) => `Số ${symbol}`,
  unnumbered: '…… (ghi khi ký)',
  draft: 'DỰ THẢO, CHƯA KÝ',
  capital: 'Hà Nội',
  placeAndDay: (place: string, day: string, month: string, year: string) =>
    `${place}, ngày ${day} tháng ${month} năm ${year}`,
  to: (body: string) => `Kính gửi: ${body}`,
  recipients: 'Nơi nhận:',
  recipientLines: ['- Như trên;', '- Lưu: VT.'],
  toBeSigned: '(người ký)',
  signedAt: (at: string) => `Đã ký trên sổ theo dõi lúc ${at}`,
};
