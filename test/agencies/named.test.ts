// What bodies are called in addresses: each shipped body has an address of its own, and a name that changes leaves its old one standing.
import { beforeAll, describe, expect, it } from 'vitest';
import { inAddresses } from '../../db/agencies/named.ts';
import { toId } from '../../schema/ids.ts';
import { mutation, newKey, word } from '../support/cycle.ts';
import { keeper } from '../support/keeper.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();

interface Body {
  readonly id: string;
  readonly slug: string;
  readonly nameVi: string;
  readonly endedOn: string | null;
}
let bodies: Body[];
beforeAll(async () => {
  bodies = [];
  for (let after: string | null = null; ; ) {
    const asked = await ledger.ask(
      'public',
      'query ($after: String) { agencies(first: 100, after: $after) { nodes { id slug nameVi endedOn } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    expect(asked.errors).toBeUndefined();
    const { nodes, pageInfo } = asked.data.agencies;
    bodies.push(...nodes);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
});

const at = async (slug: string): Promise<Body | null> => {
  const asked = await ledger.ask(
    'public',
    'query ($slug: String!) { agency(slug: $slug) { id slug nameVi endedOn } }',
    { slug },
  );
  expect(asked.errors).toBeUndefined();
  return asked.data.agency;
};
async function keep(change: string, args: Record<string, unknown>): Promise<Body> {
  const text = mutation(change, { ...args, key: newKey() }, '... on Agency { id slug nameVi endedOn }');
  const asked = await ledger.ask('public', text, {}, { actor: keeper });
  if (asked.errors) throw asked.errors[0]!;
  expect(asked.data[change]).toMatchObject({ __typename: 'Agency' });
  return asked.data[change];
}

describe('every shipped body', () => {
  it('has an address of its own, in plain letters', () => {
    expect(bodies.length).toBeGreaterThan(200);
    expect(new Set(bodies.map(({ slug }) => slug)).size).toBe(bodies.length);
    for (const { slug } of bodies) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('is found at its address, and by its id', async () => {
    for (const body of bodies) {
      expect((await at(body.slug))?.id, body.slug).toBe(body.id);
      expect((await at(body.id.replace('Agency:', '')))?.id).toBe(body.id);
    }
  });

  it('is found by its name alone; where another bears the name today, that one is', async () => {
    for (const body of bodies) {
      const found = await at(inAddresses({ id: body.id, endedOn: null, name: body }));
      const bearers = bodies.filter(({ nameVi }) => nameVi === body.nameVi);
      expect(bearers.map(({ id }) => id)).toContain(found?.id);
      if (bearers.some(({ endedOn }) => endedOn === null)) expect(found?.endedOn).toBeNull();
    }
  });
});

it('the two of Hải Phòng are told apart by the day on which one ended', async () => {
  expect((await at('uy-ban-nhan-dan-thanh-pho-hai-phong'))?.id).toBe('Agency:hp2-ubnd');
  expect((await at('uy-ban-nhan-dan-thanh-pho-hai-phong-den-2025-07-01'))?.id).toBe('Agency:pc63-31');
});

it.each([
  'bo-noi',
  'bo-noi-vu-va',
  'uy-ban-nhan-dan',
  'ministry-of-home-affairs',
  'bo-noi-vu-den-2025-07-01',
  'Bo-Noi-Vu',
  "bo-noi-vu' OR 1=1",
  '',
])('what is no whole name of a body leads to none: %s', async (slug) => {
  expect(await at(slug)).toBeNull();
});

it('asked by id and by name it is the one that is both', async () => {
  const asked = await ledger.ask(
    'public',
    `{ both: agency(id: "Agency:moha", slug: "bo-noi-vu") { slug } neither: agency(id: "Agency:moh", slug: "bo-noi-vu") { slug } }`,
  );
  expect(asked.data).toEqual({ both: { slug: 'bo-noi-vu' }, neither: null });
});

describe('a body is renamed', () => {
  it('its old address leads to it, until another body bears that name', async () => {
    const source = toId('Document', 'S-SL-2025');
    const [moha] = bodies.filter(({ id }) => id === 'Agency:moha');
    const renamed = await keep('renameAgency', {
      id: moha!.id,
      revision: 1,
      nameVi: 'Bộ Nội vụ và Lao động',
      on: '2026-11-01',
      source,
    });
    expect(renamed.slug).toBe('bo-noi-vu-va-lao-dong');
    expect((await at('bo-noi-vu'))?.id).toBe(moha!.id);
    expect((await at('bo-noi-vu-va-lao-dong'))?.id).toBe(moha!.id);
    const other = await keep('addAgency', {
      kind: word('MINISTRY'),
      nameVi: 'Bộ Nội vụ',
      startedOn: '2026-11-02',
      source,
    });
    expect((await at('bo-noi-vu'))?.id).toBe(other.id);
    expect((await at('bo-noi-vu-va-lao-dong'))?.id).toBe(moha!.id);
  });
});
