// What is kept of every obligation is what its reports say, whatever happens to them; and each trigger that keeps it is needed.
import { beforeAll, expect, it } from 'vitest';
import { keepers } from '../../db/rulings/kept.ts';
import { keptDifferences } from '../../db/upkeep/differences.ts';
import { exampleRound, goodLines, type Outcome, seen, send, word } from '../support/cycle.ts';
import { useLedger, type Who } from '../support/ledger.ts';
import { oblige } from '../support/owing.ts';

const ledger = useLedger();
const differences = () => keptDifferences((sql, args) => ledger.rows(sql, args));
/** Of obligations alone: what is counted beside them is kept by acts, which write more than the rows below. */
const ofObligations = async () => (await differences()).filter((one) => one.startsWith('obligation_facts'));
const run = (...statements: string[]) =>
  ledger.db().writeBatch(statements.map((sql) => ({ sql, args: [] })));
const status = () =>
  ledger
    .rows("SELECT settled FROM obligation_facts WHERE id LIKE '%3.11~hp2-ubnd~%' ORDER BY id")
    .then((all) => all.map(({ settled }) => settled));

/** Beside each report that is owed, the task itself; of one body also by whoever held it when the round opened. */
const completions = `INSERT INTO obligations (id, ruling_id, round_id, task_id, owes, agency_id, opened_with_id, responsibility_id, due_at, grace_until, standing, revision, known_from)
  SELECT id || '~completion', ruling_id, round_id, task_id, 'completion', agency_id, iif(agency_id = 'sl-ubnd', 'hp2-ubnd', NULL), responsibility_id, due_at, grace_until, standing, 1, known_from FROM obligations`;

beforeAll(async () => {
  await oblige(ledger);
  await run(completions);
});

it('after every step of a report, of its correction, and of what it is owed by', async () => {
  let report: Outcome = await send(ledger, 'haiPhong', 'startReport', { round: await exampleRound(ledger) });
  const step = async (who: Who, change: string, args: object = {}) => {
    report = await send(ledger, who, change, { ...seen(report), ...args });
    expect(report.__typename, change).toBe('Report');
    expect(await differences(), change).toEqual([]);
  };
  const done = { task: '3.11', claim: word('DONE'), done: 'It is done.' };
  await step('haiPhong', 'saveReport', goodLines);
  await step('haiPhong', 'saveReport', {
    items: [{ task: '5.3.1', claim: word('IN_PROGRESS'), done: 'Begun.' }],
  });
  await step('haiPhong', 'submitReport');
  expect(await status()).toEqual(['waiting', 'waiting']);
  await step('ministry', 'returnReport', { reasons: [{ reason: 'Name the day.' }] });
  expect(await status()).toEqual([null, null]);
  await step('haiPhong', 'saveReport', { items: [done] });
  await step('haiPhong', 'submitReport');
  await step('ministry', 'verifyReport');
  await step('commission', 'publishReport');
  expect(await status()).toEqual(['reported_on_time', 'done_on_time']);
  const published = report;
  report = await send(ledger, 'haiPhong', 'correctReport', { ...seen(published), reason: 'It is not done.' });
  await step('haiPhong', 'saveReport', { items: [{ ...done, claim: word('IN_PROGRESS') }] });
  await step('haiPhong', 'submitReport');
  await step('ministry', 'verifyReport');
  await step('commission', 'publishReport');
  expect(await status()).toEqual(['reported_on_time', null]);
  await run(
    "UPDATE obligations SET grace_until = '2026-10-01T00:00:00.000Z', revision = revision + 1",
  );
  expect(await differences()).toEqual([]);
  expect(await status()).toEqual(['reported_late', null]);

  // For what follows: a report that came back to its author.
  const started = await send(ledger, 'sonLa', 'startReport', { round: await exampleRound(ledger) });
  expect(started.__typename).toBe('Report');
  await run("UPDATE reports SET status = 'returned', waited_ms = 500 WHERE agency_id = 'sl-ubnd'");
});

/** What each trigger answers to, twice: told apart by the number. */
const sonLa = "(SELECT id FROM reports WHERE agency_id = 'sl-ubnd' AND id NOT LIKE 'sent-back-%')";
const events: Readonly<Record<string, (turn: number) => string[]>> = {
  obligation_facts_begin: (turn) => [
    `INSERT INTO obligations (id, ruling_id, round_id, task_id, owes, agency_id, responsibility_id, due_at, grace_until, standing, revision, known_from)
      SELECT 'new-${turn}', ruling_id, round_id, task_id, owes, agency_id, responsibility_id, due_at, grace_until, standing, 1, known_from FROM obligations LIMIT 1`,
  ],
  obligation_facts_of_obligation: (turn) => [
    `UPDATE obligations SET grace_until = '2026-11-0${turn}T00:00:00.000Z', revision = revision + 1`,
  ],
  obligation_facts_of_exemption_insert: (turn) => [
    `INSERT INTO exemptions (id, obligation_id, kind, reason, document_id, section, "on", standing, revision, known_from)
      SELECT 'lifted-${turn}', id, 'exemption', 'Thiên tai', 'CT-20', '1', '2026-10-01', standing, 1, known_from FROM obligations WHERE id LIKE 'new-${turn}'`,
  ],
  obligation_facts_of_new_report: (turn) => [
    `INSERT INTO rounds (id, directive_id, period, period_start, period_end, opens_at, standing, revision, known_from)
      SELECT 'round-${turn}', directive_id, 'P${turn}', period_start, period_end, opens_at, standing, 1, known_from FROM rounds WHERE standing = 'example' LIMIT 1`,
    `INSERT INTO obligations (id, ruling_id, round_id, task_id, owes, agency_id, responsibility_id, due_at, grace_until, standing, revision, known_from)
      SELECT 'of-${turn}', ruling_id, 'round-${turn}', task_id, 'report', 'sl-ubnd', responsibility_id, due_at, grace_until, standing, 1, known_from FROM obligations LIMIT 1`,
    `INSERT INTO reports (id, round_id, agency_id, status, standing, started_by_id, started_at, waited_ms, revision)
      SELECT 'sent-back-${turn}', 'round-${turn}', 'sl-ubnd', 'returned', 'example', (SELECT id FROM people LIMIT 1), '2026-10-01T00:00:00.000Z', ${turn}, 1`,
  ],
  obligation_facts_of_report: (turn) => [`UPDATE reports SET waited_ms = ${1_000 * turn} WHERE id = ${sonLa}`],
  obligation_facts_of_new_line: (turn) => [
    `INSERT INTO report_items (report_id, task_id, claim, saved_at) SELECT ${sonLa}, id, 'done', '2026-10-02T00:00:00.000Z' FROM tasks
      WHERE code = '${['', '3.11', '5.3.1'][turn]}'`,
  ],
  obligation_facts_of_line: (turn) => [
    `UPDATE report_items SET claim = NULL WHERE report_id = ${sonLa} AND task_id = 'CT-20/${['', '3.11', '5.3.1'][turn]}'`,
  ],
  obligation_facts_of_line_gone: (turn) => [
    `UPDATE report_items SET claim = 'done' WHERE report_id = ${sonLa}`,
    `UPDATE report_items SET claim = NULL WHERE report_id = ${sonLa} AND task_id <> 'CT-20/${['', '3.11', '5.3.1'][turn]}'`,
    `INSERT INTO taken_out_lines (report_id, line, revision, name, said, taken_out_by_id, taken_out_at)
      SELECT id, 'CT-20/${['', '3.11', '5.3.1'][turn]}', revision, 'x', '{}', started_by_id, started_at FROM reports WHERE id = ${sonLa}`,
    `DELETE FROM report_items WHERE report_id = ${sonLa} AND task_id = 'CT-20/${['', '3.11', '5.3.1'][turn]}'`,
  ],
};

it.each(Object.keys(events))('and would not be without the trigger %s', async (name) => {
  const trigger = keepers().find((one) => one.startsWith(`CREATE TRIGGER ${name} `))!;
  await run(...events[name]!(1));
  expect(await ofObligations()).toEqual([]);
  await run(`DROP TRIGGER ${name}`, ...events[name]!(2));
  expect((await ofObligations()).length).toBeGreaterThan(0);
  await run(
    trigger,
    'INSERT INTO obligation_facts (id) SELECT id FROM obligations WHERE id NOT IN (SELECT id FROM obligation_facts)',
    'UPDATE obligations SET revision = revision + 1',
  );
  expect(await ofObligations()).toEqual([]);
});
