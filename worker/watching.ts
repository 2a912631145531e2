// Who may see how the service does: whoever shows the token that is set for it.
import type { Bindings } from './env.ts';

const leastLength = 32;

/** Compared without telling by its time how much of it is right. */
export function mayWatch(shown: string, { METRICS_TOKEN }: Pick<Bindings, 'METRICS_TOKEN'>): boolean {
  if (!METRICS_TOKEN || METRICS_TOKEN.length < leastLength || shown.length !== METRICS_TOKEN.length)
    return false;
  let difference = 0;
  for (let at = 0; at < shown.length; at++) difference |= shown.charCodeAt(at) ^ METRICS_TOKEN.charCodeAt(at);
  return difference === 0;
}
