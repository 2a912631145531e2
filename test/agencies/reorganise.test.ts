// Bodies merge, split, pass functions on and end, by a legal act and from a day; nothing before that day changes.
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { findLine } from '../../db/agencies/find-line.ts';
import { isOwnOrInherited } from '../../db/agencies/heirs.ts';
import { reorganisationProblems } from '../../db/agencies/rules.ts';
import { toStatement } from '../../db/reading.ts';
import { toId } from '../../schema/ids.ts';
import { mutation, newKey, reportAt, seen, send } from '../support/cycle.ts';
import { keeper } from '../support/keeper.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();
const law = toId('Document', 'S-SL-2025');

async function keep(change: string, args: Record<string, unknown>, key = newKey()) {
  const text = mutation(change, { ...args, key }, '... on Agency { id revision nameVi endedOn }');
  const asked = await ledger.ask('public', text, {}, { actor: keeper });
  if (asked.errors) throw asked.errors[0]!;
  return asked.data[change];
}
const holders = async (code: string, validOn: string) => {
  const asked = await ledger.ask(
    'public',
    `{ directive(symbol: "20-CT/TW", validOn: "${validOn}") { task(code: "${code}") { holders { role agency { nameVi } vacancyReason } } } }`,
  );
  return asked.data.directive.task.holders;
};

describe('a function passes on', () => {
  it('its duties are held by the successor from that day, and the body goes on with the rest', async () => {
    const before = await holders('3.11', '2026-12-31');
    const args = {
      id: toId('Agency', 'mofa'),
      revision: 1,
      kind: 'function_transferred',
      on: '2027-01-01',
      ends: false,
      successors: [
        { agency: toId('Agency', 'moha'), function: 'overseas_labour', scope: 'lao động ngoài nước' },
      ],
      source: law,
      section: 'Điều 2',
    };
    const key = newKey();
    const done = await keep('succeedAgency', args, key);
    expect(done).toMatchObject({ __typename: 'Agency', revision: 2, endedOn: null, nameVi: 'Bộ Ngoại giao' });
    expect(await keep('succeedAgency', args, key)).toEqual(done);
    expect(await keep('succeedAgency', args)).toMatchObject({ __typename: 'Conflict', currentRevision: 2 });
    expect(await holders('3.11', '2026-12-31')).toEqual(before);
    const after = (await holders('3.11', '2027-01-01')).map(
      (h: { agency: { nameVi: string } }) => h.agency.nameVi,
    );
    expect(after).not.toContain('Bộ Ngoại giao');
    expect(after).toContain('Bộ Nội vụ');
  });
});

describe('a body ends', () => {
  it('without a successor its duties are vacant, and say so', async () => {
    await keep('succeedAgency', {
      id: toId('Agency', 'coc'),
      revision: 1,
      kind: 'dissolved',
      on: '2027-02-01',
      ends: true,
      successors: [],
      source: law,
      section: 'Điều 3',
    });
    expect(await holders('5.4', '2027-01-31')).toMatchObject([
      { agency: { nameVi: 'Ban Tổ chức Trung ương' } },
      { role: 'COORDINATE', agency: { nameVi: 'Các cơ quan liên quan' } },
    ]);
    expect(await holders('5.4', '2027-02-01')).toEqual([
      { role: 'LEAD', agency: null, vacancyReason: expect.stringContaining('no successor') },
      expect.objectContaining({ role: 'COORDINATE', vacancyReason: null }),
    ]);
  });

  it('its open report goes to its heir under its own name; its officer acts for the heir and still reads the past', async () => {
    const open = await reportAt(ledger, 'saved', 'sonLa');
    const merged = await keep('succeedAgency', {
      id: toId('Agency', 'sl-ubnd'),
      revision: 1,
      kind: 'merged',
      on: '2026-11-01',
      ends: true,
      successors: [{ agency: toId('Agency', 'hp2-ubnd'), function: 'all' }],
      source: law,
      section: 'Điều 1',
    });
    expect(merged).toMatchObject({ __typename: 'Agency', endedOn: '2026-11-01' });

    const who = await ledger.ctx('sonLa');
    expect(who.actor).toMatchObject({
      memberships: [{ agencyId: 'hp2-ubnd', role: 'province_officer' }],
      formerAgencyIds: ['sl-ubnd'],
    });
    const submitted = await send(ledger, 'haiPhong', 'submitReport', seen(open));
    expect(submitted).toMatchObject({ __typename: 'Report', status: 'SUBMITTED' });
    for (const reader of ['sonLa', 'haiPhong'] as const) {
      const asked = await ledger.ask(
        reader,
        `{ report(id: "${open.id}") { status agency { nameVi successors { to { nameVi } } } } myReports(first: 5) { nodes { id } } }`,
      );
      expect(asked.data.report).toEqual({
        status: 'SUBMITTED',
        agency: {
          nameVi: 'Ủy ban nhân dân tỉnh Sơn La',
          successors: [{ to: { nameVi: 'Ủy ban nhân dân thành phố Hải Phòng' } }],
        },
      });
      expect(asked.data.myReports.nodes).toContainEqual({ id: open.id });
    }
    expect(await send(ledger, 'haiPhong', 'verifyReport', seen(submitted))).toMatchObject({
      __typename: 'Forbidden',
    });
  });

  it('a body that has ended is not reorganised again', async () => {
    const again = await keep('succeedAgency', {
      id: toId('Agency', 'molisa'),
      revision: 1,
      kind: 'dissolved',
      on: '2027-01-01',
      ends: true,
      successors: [],
      source: law,
      section: 'x',
    });
    expect(again).toMatchObject({ __typename: 'WrongState', message: 'This body ended on 2025-03-01.' });
  });
});

describe('a new name', () => {
  it('answers from its day on, the old one before', async () => {
    const name = async (validOn: string) =>
      (
        await ledger.ask(
          'public',
          `{ agency(id: "${toId('Agency', 'vbsp')}", validOn: "${validOn}") { nameVi } }`,
        )
      ).data.agency.nameVi;
    const renamed = await keep('renameAgency', {
      id: toId('Agency', 'vbsp'),
      revision: 1,
      nameVi: 'Ngân hàng Chính sách mới',
      on: '2027-01-01',
      source: law,
    });
    expect(renamed).toMatchObject({ __typename: 'Agency', revision: 2 });
    expect(await name('2026-12-31')).toBe('Ngân hàng Chính sách xã hội');
    expect(await name('2027-01-01')).toBe('Ngân hàng Chính sách mới');
    const back = await keep('renameAgency', {
      id: toId('Agency', 'vbsp'),
      revision: 2,
      nameVi: 'Tên khác',
      on: '2026-06-01',
      source: law,
    });
    expect(back).toMatchObject({ __typename: 'Invalid', fields: [{ path: 'on' }] });
  });
});

describe('what a reorganisation must say', () => {
  const body = { id: 'a', startedOn: '2020-01-01' };
  const good = {
    kind: 'merged',
    on: '2025-03-01',
    ends: true,
    successors: [{ toId: 'b', function: 'all' }],
    section: 'Điều 1',
  };
  it.each([
    ['a kind there is', { kind: 'vanished' }, 'kind'],
    ['a successor to merge into', { successors: [] }, 'successors'],
    ['two for a split', { kind: 'split' }, 'successors'],
    ['none for a dissolution', { kind: 'dissolved' }, 'successors'],
    ['an end, where it ends', { ends: false }, 'ends'],
    ['a day after it began', { on: '2019-01-01' }, 'on'],
    ['another body than itself', { successors: [{ toId: 'a', function: 'all' }] }, 'successors'],
    ['a function there is', { successors: [{ toId: 'b', function: 'tax' }] }, 'successors'],
    ['where in the legal act', { section: ' ' }, 'section'],
  ])('%s', (_what, over, path) => {
    expect(reorganisationProblems(body, { ...good, ...over }).map((p) => p.path)).toContain(path);
  });
  it('and then it is complete', () => {
    expect(reorganisationProblems(body, good)).toEqual([]);
  });
});

describe('whose a record is that a body left', () => {
  it('is the same asked from the heir’s end and from the body’s own, for every two bodies on every day on which one took another’s place', async () => {
    const bodies = (await ledger.rows('SELECT id FROM agencies')).map(({ id }) => String(id));
    const days = await ledger.rows(
      'SELECT "on" AS day FROM successions UNION SELECT date("on", \'-1 day\') FROM successions',
    );
    let heirs = 0;
    for (const { day } of days) {
      const ctx = await ledger.ctx('public', { today: String(day) });
      const lines = await Promise.all(
        bodies.map(async (id) => [id, (await findLine(ctx, sql`${id}`)).ids] as const),
      );
      const owned = await Promise.all(
        bodies.map(async (own) => {
          const is = isOwnOrInherited(sql`a.id`, [own], ctx.today);
          const rows = await ctx.db.read(toStatement(sql`SELECT a.id FROM agencies a WHERE ${is}`));
          return rows.map(({ id }) => `${String(id)} ${own}`);
        }),
      );
      const forward = lines.flatMap(([id, ids]) => ids.map((heir) => `${id} ${heir}`));
      expect(owned.flat().sort(), String(day)).toEqual(forward.sort());
      heirs += forward.length - bodies.length;
    }
    expect(heirs).toBeGreaterThan(0);
  });
});
