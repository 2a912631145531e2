// The parts that figures are broken down into, as their sources call them: what the ledger keeps in English, said in Vietnamese. Names
// of places and firms are names in both languages.
import type { Language } from '../lib/language.ts';

const vi: Readonly<Record<string, string>> = {
  '1 year': '1 năm',
  '1 year or more': 'từ 1 năm trở lên',
  '3 years': '3 năm',
  agriculture: 'nông nghiệp',
  'agriculture in Attapeu (Laos) and Ratanakiri (Cambodia)':
    'nông nghiệp tại Attapeu (Lào) và Ratanakiri (Campuchia)',
  'Bến Tre city': 'thành phố Bến Tre',
  'carer in health facility': 'điều dưỡng, chăm sóc tại cơ sở y tế',
  'draft, not in force': 'dự thảo, chưa có hiệu lực',
  'Hai Duong, Lang Son, Nam Dinh and Vinh Phuc together':
    'gộp chung bốn tỉnh Hải Dương, Lạng Sơn, Nam Định, Vĩnh Phúc',
  'completed contract and returned on time': 'hoàn thành hợp đồng, về nước đúng hạn',
  construction: 'xây dựng',
  'contract earnings': 'thu nhập theo hợp đồng',
  'death or missing: relatives': 'chết hoặc mất tích: thân nhân',
  'demobilised soldiers': 'bộ đội xuất ngũ',
  disbursed: 'đã giải ngân',
  'early return: accident or illness': 'về trước hạn: tai nạn, ốm đau',
  'early return: force majeure': 'về trước hạn: bất khả kháng',
  earnings: 'thu nhập',
  'Employment Service Centre': 'Trung tâm Dịch vụ việc làm',
  'enterprise, per worker per contract': 'doanh nghiệp, mỗi lao động mỗi hợp đồng',
  'ethnic minorities, poor, remote areas, demobilised soldiers':
    'dân tộc thiểu số, hộ nghèo, vùng sâu vùng xa, bộ đội xuất ngũ',
  'exchange students': 'du học sinh trao đổi',
  experts: 'chuyên gia',
  'family carer': 'chăm sóc tại gia đình',
  'family carer, near-shore crew': 'chăm sóc tại gia đình, thuyền viên tàu cá gần bờ',
  fishery: 'thủy sản',
  'fixed-term contract': 'hợp đồng có thời hạn',
  'households in the start-up programme': 'hộ trong chương trình khởi nghiệp',
  loans: 'cho vay',
  manufacturing: 'sản xuất, chế tạo',
  minorities: 'dân tộc thiểu số',
  'mountain districts': 'các huyện miền núi',
  'near-poor households': 'hộ cận nghèo',
  'near-shore fishing crew': 'thuyền viên tàu cá gần bờ',
  'nine companies in total': 'cả chín doanh nghiệp',
  'non-refundable costs': 'hỗ trợ không hoàn lại',
  'orphans and residents of social protection centres': 'trẻ mồ côi, người ở cơ sở bảo trợ xã hội',
  outstanding: 'dư nợ',
  'permanent residents of the city': 'người thường trú tại thành phố',
  'poor households': 'hộ nghèo',
  'priority groups of the project': 'nhóm ưu tiên của đề án',
  'relatives of meritorious people': 'thân nhân người có công',
  'retraining after early return, per month (up to 6)':
    'đào tạo lại sau khi về trước hạn, mỗi tháng (tối đa 6)',
  'seasonal work, Jeongeup': 'lao động thời vụ, Jeongeup',
  'seasonal, under 1 year': 'thời vụ, dưới 1 năm',
  'sent home': 'gửi về nước',
  'sent through firms in the city': 'đi qua doanh nghiệp tại thành phố',
  'study and work': 'vừa học vừa làm',
  total: 'tổng số',
  'trained workers': 'lao động qua đào tạo',
  'with certificates': 'có bằng cấp, chứng chỉ',
  'worker, per contract': 'người lao động, mỗi hợp đồng',
  'Yên Bái city': 'thành phố Yên Bái',
  'young people': 'thanh niên',
};

/** The unit of before the mergers to which a figure is limited: its name, or nothing. */
export const formerUnit = (part: string): string | undefined => /^former (.+)$/.exec(part)?.[1];

export function breakdownSaid(part: string, language: Language): string {
  if (language === 'en') return part;
  const former = formerUnit(part);
  return former === undefined ? (vi[part] ?? part) : `địa bàn ${former} cũ`;
}
