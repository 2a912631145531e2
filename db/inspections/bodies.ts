// In whose name an actor inspects and judges, and whose an inspection or a verdict is once its body has ended.
import { inNameOf, type Line } from '../agencies/heirs.ts';
import { type Actor, agenciesOf } from '../ctx.ts';

/** The bodies in whose name this actor may judge; the Commission's first. */
export const judgingBodies = (actor: Actor): string[] => [
  ...agenciesOf(actor, 'commission'),
  ...agenciesOf(actor, 'ministry_officer'),
];

/** Those in whose name it inspects: these, and bodies that inspect in their own line. */
export const inspectingBodies = (actor: Actor): string[] => [
  ...new Set([...judgingBodies(actor), ...agenciesOf(actor, 'supervisor')]),
];

/**
 * In whose name of these an actor goes on with what one body did about another: that body's, or that of whoever took its place. Where
 * nobody did but the very body that it is about, it is the Commission's: no body judges itself, and nothing is in nobody's hands.
 */
export function goesOnFor(actor: Actor, own: readonly string[], by: Line, about: Line): string | null {
  const isItself = (id: string) => about.ids.includes(id);
  const others = own.filter((id) => !isItself(id));
  const theirs = inNameOf(by, others);
  if (theirs !== null || !by.here.every(isItself)) return theirs;
  return agenciesOf(actor, 'commission').find((id) => others.includes(id)) ?? null;
}
