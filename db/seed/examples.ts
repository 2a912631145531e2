// People and a reporting round to try the ledger with. Every one of them is marked as an example, wherever it is shown.
import { mintToken } from '../access/token.ts';
import { openDb, type Statement, type Value } from '../client.ts';
import { type CivilDate, type Instant, type Role, scopes } from '../ctx.ts';
import { roundFor } from '../rounds/rules.ts';

interface ExamplePerson {
  readonly id: string;
  readonly role: Role;
  readonly agencyId: string;
  readonly officeVi: string;
  readonly officeEn: string;
}

const people: readonly ExamplePerson[] = [
  {
    id: 'example-province-hai-phong',
    role: 'province_officer',
    agencyId: 'hp2-ubnd',
    officeVi: 'Cán bộ báo cáo, UBND thành phố Hải Phòng (ví dụ)',
    officeEn: "Reporting officer, Hai Phong City People's Committee (example)",
  },
  {
    id: 'example-province-son-la',
    role: 'province_officer',
    agencyId: 'sl-ubnd',
    officeVi: 'Cán bộ báo cáo, UBND tỉnh Sơn La (ví dụ)',
    officeEn: "Reporting officer, Son La Provincial People's Committee (example)",
  },
  {
    id: 'example-ministry-home-affairs',
    role: 'ministry_officer',
    agencyId: 'moha',
    officeVi: 'Cán bộ thẩm định, Bộ Nội vụ (ví dụ)',
    officeEn: 'Verifying officer, Ministry of Home Affairs (example)',
  },
  {
    id: 'example-commission',
    role: 'commission',
    agencyId: 'cpsc',
    officeVi: 'Cán bộ theo dõi, Ban Chính sách, chiến lược Trung ương (ví dụ)',
    officeEn: 'Monitoring officer, Central Policy and Strategy Commission (example)',
  },
  {
    id: 'example-administrator',
    role: 'administrator',
    agencyId: 'cpsc',
    officeVi: 'Quản trị hệ thống, Ban Chính sách, chiến lược Trung ương (ví dụ)',
    officeEn: 'Administrator, Central Policy and Strategy Commission (example)',
  },
  {
    id: 'example-supervisor-front',
    role: 'supervisor',
    agencyId: 'vff',
    officeVi: 'Cán bộ giám sát, Mặt trận Tổ quốc Việt Nam (ví dụ)',
    officeEn: 'Supervising officer, Vietnam Fatherland Front (example)',
  },
];

const { id, directiveId, period, periodStart, periodEnd, opensAt } = roundFor('CT-20', '2026-Q3');
/** A quarter that is over, with no due instant: no ruling set one. */
const exampleRound = {
  id,
  directive_id: directiveId,
  period,
  period_start: periodStart,
  period_end: periodEnd,
  opens_at: opensAt,
  standing: 'example',
  revision: 1,
};

/** The day from which the bodies of today's map exist. */
const memberFrom: CivilDate = '2025-07-01';
const tokenDays = 365;

/**
 * Makes the example people, a fresh token for each, and one example round. Asked again, it makes new tokens and
 * withdraws the earlier ones; the people and the round stay as they are.
 */
export async function loadExamples(
  config: { readonly url: string; readonly authToken?: string | undefined },
  pepper: string,
  now: Instant,
): Promise<{ role: string; office: string; token: string }[]> {
  const expiresAt = new Date(Date.parse(now) + tokenDays * 86_400_000).toISOString();
  const made = await Promise.all(people.map(async (person) => ({ person, ...(await mintToken(pepper)) })));
  await openDb(config).writeBatch([
    ...made.flatMap(({ person, hash }) => [
      add('people', {
        id: person.id,
        office_vi: person.officeVi,
        office_en: person.officeEn,
        is_example: 1,
        created_at: now,
      }),
      add('memberships', {
        id: `${person.id}/1`,
        person_id: person.id,
        agency_id: person.agencyId,
        role: person.role,
        from: memberFrom,
      }),
      {
        sql: 'UPDATE tokens SET revoked_at = ?, revision = revision + 1 WHERE person_id = ? AND revoked_at IS NULL',
        args: [now, person.id],
      },
      add('tokens', {
        id: `${person.id}/${crypto.randomUUID()}`,
        hash,
        person_id: person.id,
        label: 'example',
        scopes: scopes.join(' '),
        created_at: now,
        expires_at: expiresAt,
      }),
    ]),
    add('rounds', { ...exampleRound, known_from: now }),
  ]);
  return made.map(({ person, token }) => ({ role: person.role, office: person.officeEn, token }));
}

const linkDays = 7;

/** Gives every example person a new sign-in link, and ends those that were given before and not used. */
export async function linkExamples(
  config: { readonly url: string; readonly authToken?: string | undefined },
  pepper: string,
  now: Instant,
): Promise<{ office: string; code: string }[]> {
  const expiresAt = new Date(Date.parse(now) + linkDays * 86_400_000).toISOString();
  const made = await Promise.all(
    people.map(async (person) => ({ person, ...(await mintToken(pepper, 'link')) })),
  );
  await openDb(config).writeBatch(
    made.flatMap(({ person, hash }) => [
      {
        sql: `UPDATE sign_in_links SET expires_at = ?1, revision = revision + 1
          WHERE person_id = ?2 AND used_at IS NULL AND expires_at > ?1 AND id LIKE ?2 || '/%'`,
        args: [now, person.id],
      },
      {
        // A data folder may have been made before this example was thought of.
        sql: `INSERT INTO sign_in_links (id, hash, person_id, created_at, expires_at)
          SELECT ?, ?, id, ?, ? FROM people WHERE id = ?`,
        args: [`${person.id}/${crypto.randomUUID()}`, hash, now, expiresAt, person.id],
      },
    ]),
  );
  return made.map(({ person, token }) => ({ office: person.officeEn, code: token }));
}

const add = (table: string, row: Readonly<Record<string, Value>>): Statement => ({
  sql: `INSERT INTO ${table} (${Object.keys(row)
    .map((column) => `"${column}"`)
    .join(', ')}) VALUES (${Object.keys(row)
    .map(() => '?')
    .join(', ')}) ON CONFLICT DO NOTHING`,
  args: Object.values(row),
});
