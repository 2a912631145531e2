// What a question about a past day costs beside the same question about now. Printed, not judged: times are this machine's.
import { beforeAll, expect, it } from 'vitest';
import { openDb } from '../../db/client.ts';
import { namedQuestions } from '../questions/all.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();
/** The public's named questions, each with a place for the day: those that name one of their own are of no use here. */
const questions = namedQuestions
  .filter(({ who, source }) => who === 'public' && !/knownOn|search|citation/.test(source))
  .map(({ name, source }) => [name, source] as const);

const rounds = 40;
/** Of the faster quarter: what else the machine does makes times longer, never shorter. */
const usual = (of: number[]) => of.sort((a, b) => a - b)[Math.floor(of.length / 4)]!;

/** The root fields' arguments with the day added. */
const onDay = (source: string) =>
  source.replace(/^(\s{2})(\w+(?:: \w+)?)\(([^)]*)\)/gm, '$1$2($3, knownOn: "2026-11-22")');

beforeAll(async () => {
  // A ledger with a past: a third of the figures and every mapping have earlier versions.
  const later = "'2026-11-21T09:00:00.000Z'";
  await ledger
    .db()
    .writeBatch(
      [
        `UPDATE observations SET note = 'Read again.', revision = revision + 1, known_from = ${later} WHERE rowid % 3 = 0`,
        `UPDATE provisions SET note = 'Read again.', revision = revision + 1, known_from = ${later}`,
        `UPDATE plans SET note = 'Read again.', revision = revision + 1, known_from = ${later}`,
      ].map((sql) => ({ sql, args: [] })),
    );
  ledger.advance(2 * 86_400);
});

it('is measured side by side', async () => {
  const lines: string[] = [];
  for (const [name, source] of questions) {
    const past = onDay(source);
    expect(past, name).not.toBe(source);
    const times = { now: [] as number[], past: [] as number[] };
    // The statement alone, caught on its way, so that neither parsing nor JSON hides the difference.
    const caught = async (text: string) => {
      let sent: string | undefined;
      const db = openDb({
        ...ledger.config,
        fetch: (async (request: Request, init?: RequestInit) => {
          sent = await request.clone().text();
          return fetch(request, init);
        }) as typeof fetch,
      });
      const asked = await ledger.ask('public', text, {}, { db });
      expect(asked.errors, name).toBeUndefined();
      expect(asked).toMatchObject({ statements: 1, roundTrips: 1 });
      return () =>
        fetch(`${ledger.config.url}/v2/pipeline`, {
          method: 'POST',
          body: sent!,
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${ledger.config.authToken}`,
          },
        });
    };
    const [now, then] = [await caught(source), await caught(past)];
    for (let round = 0; round < rounds; round++)
      for (const [kept, send] of [
        [times.now, now],
        [times.past, then],
      ] as const) {
        const begun = performance.now();
        await (await send()).arrayBuffer();
        kept.push(performance.now() - begun);
      }
    const [a, b] = [usual(times.now), usual(times.past)];
    lines.push(
      `${name.padEnd(24)}${a.toFixed(2).padStart(9)} ms${b.toFixed(2).padStart(9)} ms${(b / a).toFixed(2).padStart(8)}`,
    );
  }
  console.log(['question                       now      known on   ratio', ...lines].join('\n'));
  expect(lines.length).toBeGreaterThan(4);
});
