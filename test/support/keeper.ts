// The office that keeps the register: no example person, so that what it writes counts for what is real.
import type { Row } from '../../db/client.ts';
import type { Person, Scope } from '../../db/ctx.ts';
import type { Ledger } from './ledger.ts';

/** With what else it may do than read and keep. */
export const keeperWith = (...more: Scope[]): Person => ({
  kind: 'person',
  id: 'keeper',
  officeVi: 'Văn phòng',
  officeEn: 'Office',
  isExample: false,
  memberships: [{ agencyId: 'cpsc', role: 'administrator' }],
  scopes: ['read', ...more, 'administer'],
});
export const keeper = keeperWith();
/** The Commission's own office: what it rules counts. */
export const commission: Person = {
  ...keeper,
  memberships: [{ agencyId: 'cpsc', role: 'commission' }],
  scopes: ['read', 'publish'],
};

/** So that what it did can name it. */
export const writeKeeper = (ledger: Ledger): Promise<Row[][]> =>
  ledger.db().writeBatch([
    {
      sql: "INSERT INTO people (id, office_vi, office_en, is_example, created_at) VALUES ('keeper', 'Văn phòng', 'Office', 0, '2026-11-01T00:00:00.000Z')",
      args: [],
    },
  ]);
