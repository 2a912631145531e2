// Bodies: a name on every day they exist, successors that are there to succeed, one government for every province.
import { functions, responsibilities } from '../assignments/rules.ts';
import { firstDay } from '../dates.ts';
import { gaps } from './intervals.ts';
import type { Seed } from './seed.ts';

/** The day on which the 34 units took over, by a resolution. */
const merger = '2025-07-01';

export function checkBodies(seed: Seed): string[] {
  const problems: string[] = [];
  const bodies = new Map(seed.agencies.map((body) => [body.id, body]));
  const life = (id: string) => {
    const body = bodies.get(id)!;
    return { from: body.startedOn ? firstDay(body.startedOn) : null, until: body.endedOn };
  };

  for (const body of seed.agencies) {
    const lived = life(body.id);
    if (lived.from && lived.until && lived.from >= lived.until)
      problems.push(`Agency ${body.id} ended (${lived.until}) before it started (${lived.from}).`);
    const unit = seed.territories.find((territory) => territory.id === body.territoryId);
    if (unit?.until && (body.endedOn == null || body.endedOn > unit.until))
      problems.push(
        `Agency ${body.id} outlives ${unit.id}, which ended on ${unit.until}: give it its end, and an heir or a vacancy.`,
      );
    const names = seed.agencyNames.filter((name) => name.agencyId === body.id);
    for (const day of gaps(names, lived))
      problems.push(`Agency ${body.id} has not exactly one name on ${day}.`);
  }
  for (const tie of seed.agencyParents) {
    const { from, until } = life(tie.parentId);
    if (from && (tie.from ?? '') < from)
      problems.push(`Agency parent ${tie.id} begins before the parent does.`);
    if (until && (tie.until ?? '9999') > until) problems.push(`Agency parent ${tie.id} outlives the parent.`);
  }
  for (const edge of seed.successions) {
    const from = bodies.get(edge.fromId)!;
    const { from: began, until: ended } = life(edge.toId);
    if (!(functions as readonly string[]).includes(edge.function))
      problems.push(`Succession ${edge.id} passes a function nobody knows: ${edge.function}.`);
    const act = seed.documents.find((document) => document.id === edge.sourceId)!;
    if (edge.on === merger && act.kind !== 'resolution')
      problems.push(`Succession ${edge.id} comes of the merger and cites ${act.id}, which did not order it.`);
    if (edge.fromId === edge.toId) problems.push(`Succession ${edge.id} makes a body follow itself.`);
    if ((began && began > edge.on) || (ended && ended <= edge.on))
      problems.push(`Succession ${edge.id} passes a function on ${edge.on} to a body that is not there.`);
    if (from.endedOn == null)
      problems.push(
        `Succession ${edge.id} follows a body that has not ended: give agency ${edge.fromId} its end.`,
      );
    else if (from.endedOn !== edge.on && !from.note)
      problems.push(
        `Succession ${edge.id} is dated ${edge.on}, its body ended on ${from.endedOn}, and no note says why.`,
      );
  }
  try {
    responsibilities(
      seed.agencies.map(({ id }) => ({ id, agencyId: id, function: 'all', from: null, until: null })),
      seed.successions,
      new Map(),
    );
  } catch (circle) {
    problems.push((circle as Error).message);
  }
  problems.push(...governments(seed));
  return problems;
}

/** Every province-level unit has one People's Committee that can report; a unit that was not merged keeps its own. */
function governments(seed: Seed): string[] {
  const committees = new Map<string, number>();
  for (const body of seed.agencies) {
    const isCommittee =
      body.kind === 'province_government' &&
      !body.isCollective &&
      seed.agencyNames.some(
        (name) => name.agencyId === body.id && name.nameVi.startsWith('Ủy ban nhân dân '),
      );
    const unit = seed.territories.find((t) => t.id === body.territoryId);
    // A committee that ended before its unit did was renamed within it.
    const isLast = body.endedOn == null || body.endedOn === unit?.until;
    if (isCommittee && isLast && unit) committees.set(unit.id, (committees.get(unit.id) ?? 0) + 1);
  }
  const kept = new Map(
    seed.territoryMappings.filter((way) => way.kind === 'unchanged').map((way) => [way.fromId, way.toId]),
  );
  return seed.territories
    .filter((unit) => unit.kind === 'province' || unit.kind === 'city')
    .filter((unit) => committees.get(kept.get(unit.id) ?? unit.id) !== 1)
    .map((unit) => `Territory ${unit.id} has not exactly one People's Committee.`);
}
