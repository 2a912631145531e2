import { expect, it } from 'vitest';
import { mailboxProblem } from '../../db/urging/destination.ts';

const office =
  'vanthu vanphong vp vp.ubnd vpubnd vp-ubnd vanthu.ubnd vanthu_vp bcd20 bcd-20 bcd.tinh so-noi-vu sonoivu so.noivu snv vanthu.snv vanthu1 vanthu.2 phong3 phonghanhchinh tochuc.hanhchinh tonghop th.vp tiepnhan lienhe thongtin baocao baocao20 baocao.tinh office contact info clerk report reports registry ministry.office province-office committee secretariat cucquanly cuc.ql.laodong dolab vanthu.dolab bnv vanthu-bnv mofa ubndtinh ubnd.tp hdnd.xa tinhuy thanhuy.vp vanphong.tinhuy banchidao ban-chi-dao mattran mttq.tinh congdoan trungtam.vieclam tt.dichvu.vieclam ldtbxh sldtbxh ngoaivu taichinh congan.phong thanhtra.tinh giamsat vp.hdnd.ubnd dvc hcc.tinh'.split(
    ' ',
  );
const person =
  'vp.nguyenvanan1990 nguyenvanan nva an.nguyen a.nguyen vanthu.an vanthu.nguyen vp_hoa vp-lan vanthu.hoa ubnd.tuan vanphong.minh info.hung contact.john office.smith report.mai vp.0912345678 vanthu0912345678 vanthu1990 vp.1990 bcd2026 ubnd.19800302 vp.001099012345 hoa lan mai hung minh tuan linh dung nam ha thu thuy.vp nguyen.vp tranthib levanc phamd hoangvane vuthif vanan vananh vanhoa vanthuan thuvan vp.thu.ha office.hanh clerk-linh reports.by.an me myself boss giamdoc.hung chutich.nguyen truongphong.lan ptp.minh anhtuan chihoa cobe xyz abc vp.xyz ubndx vpa vanthuz tonghopp an1 b2 cucly.an hienpt dungnt tuannv vanthu.hienpt vp.dungnt'.split(
    ' ',
  );

it('an office has its mailbox, by its words', () => {
  expect(new Set(office).size).toBeGreaterThanOrEqual(60);
  expect(office.filter((name) => mailboxProblem(`${name}@sonla.gov.vn`) !== null)).toEqual([]);
});
it('whatever else a mailbox says may be somebody, and is refused', () => {
  expect(new Set(person).size).toBeGreaterThanOrEqual(60);
  expect(person.filter((name) => mailboxProblem(`${name}@sonla.gov.vn`) === null)).toEqual([]);
});
