// The compiled facts this seed was made from live beside the repository while it is being built; elsewhere these tests rest.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AnyRow, seed } from '../../db/seed/seed.ts';
import {
  copiesOfIt,
  isOver,
  linesAdded,
  onlyInferred,
  rangeOfFour,
  reworded,
  rolesAdded,
  rolesTakenOut,
  settled,
} from './put-right.ts';

const folder = resolve(import.meta.dirname, '../../../shared/data');
type Original = Readonly<Record<string, unknown>>;
type WithSource = (key: string, value: unknown, context: { source: string }) => unknown;
const exactly: WithSource = (_, value, { source }) => (typeof value === 'number' ? source : value);

/** Numbers come as the text they are written in. */
const original = (name: string): Original[] & Record<string, Original[]> =>
  JSON.parse(
    readFileSync(`${folder}/${name}.json`, 'utf8'),
    exactly as (key: string, value: unknown) => unknown,
  );
const byId = (rows: readonly AnyRow[]) => new Map(rows.map((row) => [row.id, row]));
const text = (value: unknown) => (value == null ? undefined : String(value));

/** Given ids the seed spells otherwise. */
const renamed = (id: unknown) => (id === 'csg-ct' ? 'ct2-ubnd' : id);

describe.skipIf(!existsSync(folder))('nothing was lost or altered on the way from the compiled facts', () => {
  it('every source is a document', () => {
    const held = byId(seed.documents);
    for (const source of original('sources')) {
      const document = held.get(source.id);
      expect([source.id, document?.issuedOn, document?.readAs]).toEqual([
        source.id,
        text(source.date),
        source.read_as,
      ]);
    }
  });

  it('every task with its words', () => {
    const tasks = original('directive').tasks!;
    expect(seed.tasks.map((t) => [t.code, t.level, t.kind])).toEqual(
      tasks.map((t) => [t.code, t.level, t.kind]),
    );
    const asWritten = seed.tasks.filter(({ code }) => !reworded.includes(code));
    expect(asWritten.map((t) => [t.code, t.titleVi, t.summaryEn, t.cadence])).toEqual(
      tasks
        .filter(({ code }) => !reworded.includes(String(code)))
        .map((t) => [t.code, t.title_vi, t.summary_en, text(t.recurrence)]),
    );
  });

  it('every body and every successor', () => {
    const held = byId(seed.agencies);
    const agencies = original('agencies');
    for (const { id, kind, confidence } of agencies)
      expect(held.get(renamed(id))).toMatchObject({ id: renamed(id), kind, confidence });
    const edges = agencies.flatMap(({ id, successors }) =>
      (successors as Original[]).map((edge) => `${renamed(id)}~${renamed(edge.agency_id)}`),
    );
    // A department that was said to pass to one that was not named passes to the one that the register names by now.
    const ids = edges.map((edge) => (edge === 'qni-dolisa~doha-generic' ? 'qni-dolisa~doha34-22' : edge));
    expect(seed.successions.map((edge) => edge.id)).toEqual(expect.arrayContaining(ids));
  });

  it('every assignment, by document, duty, body and role', () => {
    const rows = original('assignments').map((a) => {
      const id = `${a.document_id}/${a.task_code}/${renamed(a.agency_id)}/${a.role}`;
      return [id, onlyInferred.includes(id) ? 'inferred' : a.basis] as const;
    });
    const ids = rows.map(([id]) => id);
    expect(rolesTakenOut.filter((id) => !ids.includes(id))).toEqual([]);
    expect(seed.assignments.filter((a) => !rolesAdded.includes(a.id)).map((a) => [a.id, a.basis])).toEqual(
      rows.filter(([id]) => !rolesTakenOut.includes(id)),
    );
    expect(seed.assignments.filter((a) => rolesAdded.includes(a.id))).toHaveLength(rolesAdded.length);
  });

  it('every plan, provision and target, figures to the last digit', () => {
    const plans = original('plans');
    expect(seed.plans.map((plan) => [plan.id, plan.relation, plan.status])).toEqual(
      plans.map((plan) => [plan.id, plan.relation, isOver.includes(String(plan.id)) ? 'past' : plan.status]),
    );
    expect(seed.provisions.map((line) => line.id).filter((id) => !linesAdded.test(id))).toEqual(
      plans.flatMap((plan) => (plan.tasks as Original[]).map((line) => `${plan.id}/${line.code}`)),
    );
    // TG-SL-7 promises a direction only, which the originals have no place for.
    const counted = seed.targets.filter((t) => t.id !== 'TG-SL-7');
    expect(counted.map((t) => [t.id, t.value, t.qualifier, t.unit])).toEqual(
      plans.flatMap((plan) => (plan.targets as Original[]).map((t) => [t.id, t.value, t.qualifier, t.unit])),
    );
  });

  it('every reading of every plan against every task', () => {
    const crosswalk = original('crosswalk');
    expect(seed.mappings.map((m) => [m.id, m.state])).toEqual(
      crosswalk.map((c) => {
        const id = `${c.plan_id}~${c.task_code}`;
        return [id, settled[id] ?? (c.confirmed ? c.state : undefined)];
      }),
    );
    expect(
      seed.readings.flatMap((r) => (r.reader === 3 ? [] : [[r.reader, r.state, r.section, r.note]])),
    ).toEqual(
      crosswalk.flatMap((c) =>
        (c.readings as Original[]).map((r) => [Number(r.reader), r.state, text(r.section), text(r.note)]),
      ),
    );
  });

  it('every observation to the last digit', () => {
    const observations = original('observations').observations!;
    expect(
      seed.observations.map((o) => [
        o.id,
        o.value,
        o.valueHigh,
        o.unit,
        o.territoryId,
        o.marketId,
        o.sourceId,
        o.contradictionId,
      ]),
    ).toEqual(
      observations
        .filter((o) => !copiesOfIt.includes(String(o.id)))
        .map((o) => [
          o.id,
          o.value,
          text(o.value_high),
          o.unit,
          o.id === rangeOfFour ? 'VN' : o.geography_id,
          text(o.market),
          o.source_id,
          text(o.conflict_group),
        ]),
    );
  });

  it('every unit, its area and its population', () => {
    const { old_units: old, new_units: now } = original('provinces');
    const held = byId(seed.territories);
    for (const unit of [...old!, ...now!]) expect(held.get(unit.id)).toMatchObject({ code: unit.gso_code });
    const measures = byId(seed.territoryMeasures);
    for (const unit of now!) {
      // Only what the resolution was read to say.
      expect([unit.area_km2, undefined]).toContain(measures.get(`${unit.id}/area`)?.value);
      expect([unit.population, undefined]).toContain(measures.get(`${unit.id}/population`)?.value);
      const from = seed.territoryMappings.filter((way) => way.toId === unit.id).map((way) => way.fromId);
      expect(from).toEqual(unit.predecessor_ids);
    }
  });
});
