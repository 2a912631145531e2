// What a question about the public log is answered by: brought in when the first is asked.
export { leafNumberOf, leafOfAct } from './bound.ts';
export { consistencyOf, inclusionOf } from './prove.ts';
export { kindsOf, standingOf } from './told.ts';
