/** When the shipped data was loaded, in tests. */
export const loadedAt = '2026-11-01T01:00:00.000Z';
/** The moment at which tests begin to act. */
export const testNow = '2026-11-22T03:00:00.000Z';
export const pepper = 'a pepper for tests only';
/** As `npm start` has it on one machine, where example people are let in. */
export const door = { pepper, admitsExamples: true };
