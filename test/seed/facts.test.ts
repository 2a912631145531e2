import { describe, expect, it } from 'vitest';
import { covers, responsibilities } from '../../db/assignments/rules.ts';
import { seed } from '../../db/seed/seed.ts';

const nameOf = (id: string) =>
  seed.territoryNames.find((n) => n.territoryId === id && !n.isAlternative && n.until !== '2025-01-01')!
    .nameVi;
const bodies = new Map(
  seed.agencies.map((body) => [body.id, { id: body.id, endedOn: body.endedOn ?? null }]),
);
const stretches = responsibilities(
  seed.assignments.map((duty) => ({ ...duty, from: duty.from ?? null, until: duty.until ?? null })),
  seed.successions,
  bodies,
);
const on = (day: string, assignmentId: string) =>
  stretches.filter((stretch) => stretch.assignmentId === assignmentId && covers(stretch, day));
const holders = (day: string, assignmentId: string) =>
  on(day, assignmentId).map((stretch) => stretch.agencyId);
const dutiesOf = (agencyId: string) => seed.assignments.filter((duty) => duty.agencyId === agencyId);

describe('territories', () => {
  it('Hải Dương went into Hải Phòng on 1/7/2025', () => {
    const way = seed.territoryMappings.find((mapping) => nameOf(mapping.fromId) === 'Hải Dương')!;
    expect([nameOf(way.toId), way.on, way.kind]).toEqual(['Hải Phòng', '2025-07-01', 'merged']);
  });

  it('Bắc Kạn went into Thái Nguyên', () => {
    const way = seed.territoryMappings.find((mapping) => nameOf(mapping.fromId) === 'Bắc Kạn')!;
    expect([nameOf(way.toId), way.kind]).toEqual(['Thái Nguyên', 'merged']);
  });

  it('Sơn La is unchanged, and one People’s Committee speaks for it before and after', () => {
    const way = seed.territoryMappings.find((mapping) => nameOf(mapping.fromId) === 'Sơn La')!;
    expect([nameOf(way.toId), way.kind]).toEqual(['Sơn La', 'unchanged']);
    const committee = seed.agencies.find((body) => body.id === 'sl-ubnd')!;
    expect([committee.territoryId, committee.startedOn, committee.endedOn]).toEqual([
      way.toId,
      undefined,
      undefined,
    ]);
  });

  it('the communes of Sơn La were 200 and are 75, each count with its day and source', () => {
    const counts = seed.territoryMeasures.filter(
      (m) => m.measure === 'communes' && m.territoryId.endsWith('-14'),
    );
    expect(counts.map((m) => [m.territoryId, m.value, m.asOf])).toEqual([
      ['P63-14', '200', '2025-04-16'],
      ['P34-14', '75', '2025-07-01'],
    ]);
  });

  it('Huế was the province of Thừa Thiên Huế until 2025', () => {
    const names = seed.territoryNames.filter((name) => name.territoryId === 'P63-46' && !name.isAlternative);
    expect(names.map((name) => [name.fullNameVi, name.from, name.until])).toEqual([
      ['Tỉnh Thừa Thiên Huế', undefined, '2025-01-01'],
      ['Thành phố Huế', '2025-01-01', '2025-07-01'],
    ]);
  });

  it('the People’s Committees of Hải Dương and old Hải Phòng are followed by that of the new city', () => {
    const edges = seed.successions.filter((edge) => edge.toId === 'hp2-ubnd');
    expect(edges.map((edge) => [edge.fromId, edge.on, edge.kind]).sort()).toEqual([
      ['hd-ubnd', '2025-07-01', 'merged'],
      ['pc63-31', '2025-07-01', 'merged'],
    ]);
    expect(seed.agencyNames.find((name) => name.agencyId === 'hp2-ubnd')!.nameVi).toBe(
      'Ủy ban nhân dân thành phố Hải Phòng',
    );
  });
});

describe('who is responsible', () => {
  it('the labour ministry’s overseas-labour duties are held by the home-affairs ministry from 1/3/2025', () => {
    const duties = dutiesOf('molisa');
    expect(duties.length).toBeGreaterThan(0);
    for (const duty of duties) {
      expect(holders('2025-02-28', duty.id)).toEqual(['molisa']);
      expect(holders('2025-03-01', duty.id)).toEqual(['moha']);
    }
  });

  it('the Central Economic Commission’s duties are held by the Policy and Strategy Commission from 3/2/2025', () => {
    for (const duty of dutiesOf('cec')) {
      expect(holders('2025-02-02', duty.id)).toEqual(['cec']);
      expect(holders('2025-02-03', duty.id)).toEqual(['cpsc']);
      expect(holders('2026-11-22', duty.id)).toEqual(['cpsc']);
    }
  });

  it('the duties of the labour ministry’s Party committee were vacant until the ministry ended', () => {
    for (const duty of dutiesOf('molisa-pc')) {
      expect(holders('2025-02-03', duty.id)).toEqual(['molisa-pc']);
      expect(holders('2025-02-04', duty.id)).toEqual([null]);
      expect(holders('2025-02-28', duty.id)).toEqual([null]);
    }
  });

  it('every section 5 duty has a holder that exists, or an explicit vacancy, on every day from 12/12/2022 to 22/11/2026', () => {
    const duties = seed.assignments.filter((duty) => duty.taskId?.startsWith('CT-20/5'));
    expect(duties.length).toBeGreaterThan(0);
    const begins = new Map(seed.agencies.map((body) => [body.id, body.startedOn ?? '']));
    for (let at = Date.parse('2022-12-12'); at <= Date.parse('2026-11-22'); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10);
      for (const duty of duties) {
        const held = on(day, duty.id);
        if (held.length === 0) expect.fail(`${duty.id} has neither holder nor vacancy on ${day}`);
        for (const { agencyId, vacancyReason } of held) {
          if (agencyId === null && !vacancyReason)
            expect.fail(`${duty.id} is vacant on ${day} without a reason`);
          if (agencyId === null) continue;
          const ended = bodies.get(agencyId)!.endedOn;
          if ((ended !== null && ended <= day) || begins.get(agencyId)! > day)
            expect.fail(`${duty.id} is held on ${day} by ${agencyId}, which is not there`);
        }
      }
    }
  });

  it('duties of district bodies are vacant since the district level ended', () => {
    for (const duty of [...dutiesOf('ngi-hu'), ...dutiesOf('kt-dist'), ...dutiesOf('yba-dist')])
      expect(holders('2025-07-01', duty.id)).toEqual([null]);
  });
});

describe('roles that the texts give, and no others', () => {
  const rolesIn = (line: string) =>
    seed.assignments
      .filter((duty) => duty.provisionId === line || duty.taskId === line)
      .map((duty) => `${duty.agencyId} ${duty.role}`)
      .sort();

  it.each([
    ['objects do not do it', 'CT-20/4.3', []],
    [
      'whom a text addresses does it',
      'CT-20/4.5',
      [
        'all-authorities implement',
        'all-pcs implement',
        'spos implement',
        'spos supervise',
        'vff implement',
        'vff supervise',
      ],
    ],
    ['an open set stands beside whom the text names', 'CT-20/5.4', ['coc lead', 'related-bodies coordinate']],
    ['to lead and direct is not to take charge', 'CT-20/5.3.2', ['gov-pc-old direct']],
    ['a channel does not do it', 'PL-HD-139/HD-2.7', ['hd-authorities implement']],
    ['heads are held to account, and hold nobody', 'PL-HD-139/HD-1.6', ['hd-pcs implement']],
    ['equals are equals', 'PL-TN-CTHD/TN-III.1', ['tn-bodies implement', 'tn-dept-all implement']],
    [
      'whoever is asked to supervise leads nobody',
      'PL-TN-CTHD/TN-4.2',
      ['tn-council supervise', 'tn-spos supervise', 'tn-vff supervise'],
    ],
    [
      'results go where the text sends them',
      'PL-TN-CTHD/TN-III.7',
      [
        'tn-pc-ubnd direct',
        'tn-pc-ubnd lead',
        'tn-ppc-party report_to',
        'tn-related coordinate',
        'tn-ubnd implement',
      ],
    ],
    [
      'whoever only asks for it does not lead it',
      'PL-SL-2025/SL-1',
      ['sl-auth implement', 'sl-party implement'],
    ],
  ])('%s: %s', (_, line, roles) => {
    expect(rolesIn(line)).toEqual(roles);
  });
});

it('a cadence is the text’s own word in five tasks, and the ledger’s reading in the other 49', () => {
  const leaves = seed.tasks.filter(({ level }) => level === 'leaf');
  const quoted = leaves.filter(({ cadenceBasis }) => cadenceBasis?.startsWith('"'));
  expect(quoted.map(({ code }) => code)).toEqual(['5.1.3', '5.2.1', '5.7.2', '5.7.3', '5.7.4']);
  expect(leaves).toHaveLength(54);
});

describe('figures', () => {
  it('contradictory totals for 2018 are all kept', () => {
    const sides = seed.observations.filter((figure) => figure.contradictionId === 'CG-2018');
    expect(sides.map((figure) => [figure.value, figure.qualifier, figure.confidence])).toEqual([
      ['140000', 'over', 'quoted'],
      ['142000', 'over', 'quoted'],
      ['142860', 'exact', 'recalled'],
    ]);
  });

  it('the 130 % of Sơn La is strict and names its base, whose figure nobody has published', () => {
    const target = seed.targets.find((t) => t.planId === 'PL-SL-2025' && t.value === '130')!;
    expect([target.qualifier, target.basePlanId]).toEqual(['over', 'PL-SL-NQ420']);
    expect(seed.targets.filter((t) => t.planId === 'PL-SL-NQ420')).toEqual([]);
  });

  it('no plan is called in force whose period is over', () => {
    const over = seed.plans.filter(
      ({ status, period }) =>
        status === 'in_force' && /^(\d{4}-)?\d{4}$/.test(period ?? '') && period!.slice(-4) < '2026',
    );
    expect(over.map(({ id }) => id)).toEqual([]);
  });

  it('no person is named in the seed, and no round is set', () => {
    expect(Object.keys(seed)).not.toContain('people');
    expect(Object.keys(seed)).not.toContain('rounds');
    expect(JSON.stringify(seed)).not.toMatch(/Phạm Hoàng Sơn|Y Nghen|y-nghen/);
  });
});
