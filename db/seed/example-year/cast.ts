// Who acts in the example year. Offices, never names; each says that it is an example.
import type { Person, Role } from '../../ctx.ts';
import type { Stage } from './stage.ts';

export interface Cast {
  /** The People's Committees of the provinces of today. */
  readonly provinces: readonly Person[];
  /** All that report: the provinces, and the ministries that are bound with them. */
  readonly bodies: readonly Person[];
  readonly verifier: Person;
  readonly commission: Person;
  /** Another office of the Commission: whoever verifies or freezes does not publish. */
  readonly publisher: Person;
  readonly administrator: Person;
  readonly front: Person;
  readonly otherFront: Person;
}

const ministries = ['moha', 'mofa', 'mps'] as const;

export async function hire(stage: Stage): Promise<Cast> {
  const named = (ids: string, ...args: string[]) =>
    stage.read(
      `SELECT a.id, n.name_vi, n.name_en FROM agencies a JOIN agency_names n ON n.agency_id = a.id AND n."until" IS NULL
        WHERE ${ids} ORDER BY a.id`,
      ...args,
    );
  const office = (agencyId: string, role: Role, vi: string, en: string) =>
    stage.office(agencyId, role, { vi: `${vi} (ví dụ)`, en: `${en} (example)` });
  const reporting = async (ids: string, ...args: string[]): Promise<Person[]> => {
    const people: Person[] = [];
    for (const { id, name_vi, name_en } of await named(ids, ...args))
      people.push(
        await office(
          String(id),
          'province_officer',
          `Cán bộ báo cáo, ${name_vi}`,
          `Reporting officer, ${name_en ?? name_vi}`,
        ),
      );
    return people;
  };
  // Councils govern too; they report on nothing.
  const provinces = await reporting(
    `a.kind = 'province_government' AND a.is_collective = 0 AND a.territory_id IS NOT NULL AND a.ended_on IS NULL AND a.id NOT LIKE '%-hdnd'`,
  );
  const reportingMinistries = await reporting('a.id IN (?, ?, ?)', ...ministries);
  return {
    administrator: stage.administrator,
    provinces,
    bodies: [...provinces, ...reportingMinistries],
    verifier: await office(
      'moha',
      'ministry_officer',
      'Cán bộ thẩm định, Bộ Nội vụ',
      'Verifying officer, Ministry of Home Affairs',
    ),
    commission: await office(
      'cpsc',
      'commission',
      'Cán bộ theo dõi, Ban Chính sách, chiến lược Trung ương',
      'Monitoring officer, Central Policy and Strategy Commission',
    ),
    publisher: await office(
      'cpsc',
      'commission',
      'Cán bộ công bố, Ban Chính sách, chiến lược Trung ương',
      'Publishing officer, Central Policy and Strategy Commission',
    ),
    front: await office(
      'vff',
      'supervisor',
      'Cán bộ giám sát, Mặt trận Tổ quốc Việt Nam',
      'Supervising officer, Vietnam Fatherland Front',
    ),
    otherFront: await office(
      'vff',
      'supervisor',
      'Cán bộ công bố, Mặt trận Tổ quốc Việt Nam',
      'Publishing officer, Vietnam Fatherland Front',
    ),
  };
}
