import { describe, expect, it } from 'vitest';
import {
  type Assignment,
  type Body,
  responsibilities,
  responsibleOn,
  type Succession,
} from '../../db/assignments/rules.ts';

const duty = (over: Partial<Assignment> = {}): Assignment => ({
  id: 'duty',
  agencyId: 'old',
  function: 'overseas_labour',
  from: '2022-12-12',
  until: null,
  ...over,
});
const edge = (toId: string, on: string, over: Partial<Succession> = {}): Succession => ({
  id: `${over.fromId ?? 'old'}>${toId}`,
  fromId: 'old',
  toId,
  on,
  function: 'all',
  ...over,
});
const bodies = (ends: Record<string, string>) =>
  new Map<string, Body>(Object.entries(ends).map(([id, endedOn]) => [id, { id, endedOn }]));
const told = (stretches: ReturnType<typeof responsibilities>) =>
  stretches.map((s) => `${s.from ?? ''}..${s.until ?? ''} ${s.agencyId ?? 'nobody'}`);

describe('who holds a duty over time', () => {
  it('the body named for it, while nothing changes', () => {
    expect(told(responsibilities([duty()], [], new Map()))).toEqual(['2022-12-12.. old']);
  });

  it('its successor from the day the function passed', () => {
    const stretches = responsibilities([duty()], [edge('new', '2025-03-01')], bodies({ old: '2025-03-01' }));
    expect(told(stretches)).toEqual(['2022-12-12..2025-03-01 old', '2025-03-01.. new']);
  });

  it('the successor for its own function, not for another', () => {
    const edges = [
      edge('home-affairs', '2025-03-01', { function: 'overseas_labour' }),
      edge('education', '2025-03-01', { function: 'vocational_education' }),
    ];
    const ended = bodies({ old: '2025-03-01' });
    expect(told(responsibilities([duty()], edges, ended)).at(-1)).toBe('2025-03-01.. home-affairs');
    expect(told(responsibilities([duty({ function: 'vocational_education' })], edges, ended)).at(-1)).toBe(
      '2025-03-01.. education',
    );
    expect(told(responsibilities([duty({ function: 'poverty_reduction' })], edges, ended)).at(-1)).toBe(
      '2025-03-01.. nobody',
    );
  });

  it('a chain of successors, each in its time', () => {
    const edges = [edge('b', '2024-01-01'), edge('c', '2025-01-01', { fromId: 'b' })];
    expect(told(responsibilities([duty()], edges, new Map()))).toEqual([
      '2022-12-12..2024-01-01 old',
      '2024-01-01..2025-01-01 b',
      '2025-01-01.. c',
    ]);
  });

  it('all successors together, when a function is split between bodies on one day', () => {
    const edges = [edge('b', '2024-01-01'), edge('c', '2024-01-01')];
    expect(
      responsibleOn('2024-06-01', [duty()], edges, new Map())
        .map((s) => s.agencyId)
        .sort(),
    ).toEqual(['b', 'c']);
  });

  it('nobody, with the reason, when a body ended and nothing took it over', () => {
    const stretches = responsibilities([duty()], [], bodies({ old: '2025-02-04' }));
    expect(told(stretches)).toEqual(['2022-12-12..2025-02-04 old', '2025-02-04.. nobody']);
    expect(stretches.at(-1)!.vacancyReason).toContain('no successor');
  });

  it('nobody until the successor begins, when that came later', () => {
    const stretches = responsibilities([duty()], [edge('new', '2025-03-01')], bodies({ old: '2025-02-04' }));
    expect(told(stretches)).toEqual([
      '2022-12-12..2025-02-04 old',
      '2025-02-04..2025-03-01 nobody',
      '2025-03-01.. new',
    ]);
  });

  it('nobody after the assignment itself ended', () => {
    const ended = duty({ until: '2024-01-01' });
    expect(told(responsibilities([ended], [edge('new', '2025-03-01')], new Map()))).toEqual([
      '2022-12-12..2024-01-01 old',
    ]);
    expect(responsibleOn('2024-01-01', [ended], [], new Map())).toEqual([]);
  });

  it('an edge from before the duty does not move it', () => {
    expect(
      told(responsibilities([duty({ from: '2025-06-01' })], [edge('new', '2025-03-01')], new Map())),
    ).toEqual(['2025-06-01.. old']);
  });

  it('successions that run in a circle are refused', () => {
    const circle = [edge('b', '2024-01-01'), edge('old', '2025-01-01', { fromId: 'b' })];
    expect(() => responsibilities([duty()], circle, new Map())).toThrow('circle');
  });
});
