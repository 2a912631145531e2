// Ordinary sentences of official prose: every text that ships with the ledger, and templates filled from its documents and figures.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../db/seed');
type Row = Readonly<Record<string, unknown>>;
const rows = (name: string): Row[] => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** Every text of every shipped row, once. */
export const shipped = (): string[] => [
  ...new Set(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap(rows)
      .flatMap((row) => Object.values(row).filter((value) => typeof value === 'string'))
      // What a text is told apart by is no sentence.
      .filter((value) => !/^[0-9a-f]{64}$/.test(String(value))),
  ),
];

const vi = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
const day = (iso: unknown) => String(iso).split('-').reverse().map(Number).join('/');

/** What officials write about them. */
export function written(): string[] {
  const documents = rows('documents.json').filter((d) => d.symbol);
  const figures = rows('observations.json').filter((o) => /^\d+$/.test(String(o.value)));
  const names = rows('agency-names.json').map((n) => String(n.nameVi));
  const codes = rows('tasks.json').map((t) => String(t.code));
  const name = (at: number) => names[at % names.length]!;
  const sentences: string[] = [];
  documents.forEach((d, at) => {
    const [symbol, on] = [String(d.symbol), day(d.issuedOn ?? '2024-06-30')];
    sentences.push(
      `Thực hiện ${symbol} ngày ${on}, ${name(at)} đã ban hành Quyết định số ${String(at * 37 + 12).padStart(4, '0')}/QĐ-UBND.`,
      `Căn cứ Nghị định số ${112 + at}/2021/NĐ-CP và khoản ${(at % 9) + 1}, Điều ${at + 1} của ${symbol}.`,
      `Từ ${on} đến 30/6/2025, theo Công văn ${at + 1}/${2018 + (at % 8)}/CV-SNV, ${name(at)} đã tổ chức ${at + 3} lớp.`,
      `${symbol} (${on} - 31/12/2026), giai đoạn 2021-2025, 2026-2030; Thông tư 0${(at % 9) + 1}/2024/TT-BNV, trang ${at + 10}-${at + 14}.`,
    );
  });
  figures.forEach((o, at) => {
    const value = Number(o.value);
    const start = day(o.periodStart ?? '2024-01-01');
    sentences.push(
      `Từ ${start} đã đưa ${vi(value)} lao động đi làm việc ở nước ngoài, đạt ${(at % 90) + 10},${at % 10}% kế hoạch.`,
      `Kinh phí ${vi(value * 1_000 + at)} đồng, trong đó ngân sách tỉnh ${value}000 đồng và ${(at % 50) + 1} triệu đồng xã hội hóa.`,
      `Các năm 2018 2019 2020 lần lượt là ${vi(value)}, ${vi(value + 7)}, ${vi(value + 12)} người; năm 2021 còn ${at + 1}.`,
      `Nhiệm vụ ${codes[at % codes.length]}, 1.1, 1.2, 2.3, 2.4, 3.11, 5.7.2: ${(at % 12) + 1}/${2022 + (at % 4)} đạt ${at % 100},${at % 10} %.`,
      `${name(at)} báo cáo lúc ${at % 24}:${String(at % 60).padStart(2, '0')} ngày ${start}: ${vi(value)} người, ${at + 2} vụ việc, mã IND-SENT-${at}.`,
    );
  });
  return sentences;
}

export const others: readonly string[] = [
  'Quyết định số 0912/QĐ-UBND',
  'Quyết định số 0912/2024/QĐ-UBND ngày 03/04/2024',
  '1.234.567.890 đồng',
  'từ 01/01/2025 đến 30/6/2025',
  '112/2021/NĐ-CP',
  'Nghị quyết số 225/NQ-CP',
  '2018 2019 2020',
  '2018, 2019, 2020, 2021',
  '2018-2019-2020',
  '69/2020/QH14',
  '1200000000 đồng',
  '150000000000 VND',
  '120000000 đồng',
  'các việc 1, 2, 3, 4, 5, 6, 7, 8, 9',
  'lần lượt là 10, 15, 20, 25, 30 lao động',
  'năm ba bốn năm tháng sáu bảy',
  'một hai năm nữa',
  '02/10/25 - 05/11/25',
  'Lao động sinh năm 1990 trở lên',
  'Bộ Nội vụ: lao động sinh năm 1990 trở đi',
  'ông bà sinh năm nào cũng được khám',
  'mở tài khoản cho 1.234.567 người',
  'cấp căn cước cho 120000 người',
  'https://baochinhphu.vn/lao-dong-di-lam-viec-102230615111549453.htm',
  'https://vnexpress.net/bai-4567890.html?a=1',
  '2026-11-22T08:30:00.000Z',
  'Điện thoại: 120 máy, 30 máy tính',
  'IND-SENT-PROV, 99,5 %; 0,5%; 12.3%',
  'Kỳ 2026-Q3, 2026-H1, 2026-09',
  'hộ chiếu phổ thông cấp cho 123456 người',
  'tổ chức lúc 08:30 ngày 1/7/2025 tại 34 tỉnh, 3.321 xã',
];
