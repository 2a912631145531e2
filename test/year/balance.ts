// What the year comes to: said by the pages, as a browser shows them, and counted once more from the bare rows of the database file
// by statements that share nothing with the ledger's own.

import { countWords } from '../../db/reviews/words.ts';
import { dictionary } from '../../db/words.ts';
import { looks } from '../../web/charts/status.ts';
import {
  countRows,
  number,
  readBoard,
  readMap,
  readProvince,
  readTask,
  type Said,
  type Says,
  section,
  textOf,
} from '../scenario/counted.ts';
import type { Officer } from '../support/officer.ts';
import { reviewed, type Year } from './story.ts';

export async function balance(year: Year): Promise<Said[]> {
  const all: Said[] = [];
  const says: Says = (where, meaning, count) => all.push({ where, meaning, count });
  await countRows(year.product, says);
  await countWork(year, says);

  const commission = await year.as('commission');
  const html = async (officer: Officer, address: string): Promise<string> => {
    await officer.open(address);
    return officer.page.content();
  };
  const board = await html(commission, '/app/giam-sat');
  readBoard(board, says);
  readBoardsWork(board, says);
  readMatrix(await html(commission, '/app/ma-tran'), says);
  readUrging(await html(commission, '/app/don-doc'), says);

  readHome(await html(commission, '/vi'), says);
  readWhole(await html(commission, '/vi/toan-canh'), says);
  readMap(await html(commission, '/vi/tinh'), says, 'the page of all provinces');
  for (const code of ['3.11', '5.3.1']) readTask(await html(commission, `/vi/nhiem-vu/${code}`), code, says);
  for (const { slug, code } of await year.product.rows(
    `SELECT t.slug, t.code FROM territories t WHERE t.id IN (SELECT a.territory_id FROM agencies a
      JOIN obligations o ON o.agency_id = a.id WHERE o.released_on IS NULL AND a.ended_on IS NULL)`,
  ))
    readProvince(await html(commission, `/vi/tinh/${slug}`), String(code), says);
  for (const [slug, meaning] of [
    ['kiem-tra', 'published findings'],
    ['kien-nghi', 'published recommendations'],
  ] as const) {
    const rows = /<b>([\d.]+) bản ghi/.exec(await html(commission, `/vi/du-lieu/${slug}`));
    says(`the data set ${slug}`, meaning, number(rows![1]!));
  }
  await commission.open('/app/so-ket');
  await commission.follow('quý I/2026');
  await countReview(year, await commission.page.content(), says);
  const administrator = await year.administrator();
  const kept = /Vai trò của các đơn vị \(([\d.]+)\)/.exec(await html(administrator, '/app/quan-tri'));
  says('administration', 'roles of offices', number(kept?.[1] ?? '0'));
  return all;
}

/** What the review says of the reports of its round, all of which were published when it was frozen. */
async function countReview(year: Year, html: string, says: Says): Promise<void> {
  const rows = await year.product.rows(
    `SELECT o.grace_until, (SELECT min(r.submitted_at) FROM reports r JOIN report_items i ON i.report_id = r.id
        WHERE r.agency_id IN (o.agency_id, coalesce(o.opened_with_id, o.agency_id)) AND i.task_id = o.task_id
          AND r.round_id = o.round_id AND r.status = 'published') AS told
      FROM obligations o JOIN rounds w ON w.id = o.round_id
      WHERE w.period = ? AND o.owes = 'report' AND o.released_on IS NULL AND o.grace_until <= ?`,
    [reviewed, year.product.now],
  );
  const isTold = rows.filter(({ told }) => told !== null);
  const onTime = isTold.filter(({ told, grace_until }) => String(told) < String(grace_until)).length;
  const counted = {
    due: rows.length,
    onTime,
    late: isTold.length - onTime,
    overdue: rows.length - isTold.length,
  } as const;
  for (const name of ['due', 'onTime', 'late', 'overdue'] as const) {
    const meaning = `review of ${reviewed}, reports: ${name}`;
    says('rows', meaning, counted[name]);
    const label = countWords.report[name].vi;
    const said = new RegExp(`<th scope="row">${label}</th><td[^>]*>(?:<[^>]+>)*([\\d.]+)`).exec(html);
    says('the review', meaning, number(said![1]!));
  }
}

const states = Object.entries(dictionary.vi.LetterState);

/** Letters, promises, inspections and the rest, from their rows. A promise is judged here by who handed in what by when. */
async function countWork({ product }: Year, says: Says): Promise<void> {
  const { now } = product;
  const letters = await product.rows(
    `WITH line AS (SELECT k.letter_id, o.id, (
          SELECT min(r.submitted_at) FROM reports r JOIN report_items i ON i.report_id = r.id
          WHERE r.agency_id IN (o.agency_id, coalesce(o.opened_with_id, o.agency_id)) AND i.task_id = o.task_id
            AND (o.owes = 'completion' OR r.round_id = o.round_id) AND r.status IN ('submitted', 'verified', 'published')
            AND (o.owes = 'report' OR i.claim = 'done')) AS met,
          o.released_on IS NULL AND o.grace_until <= ?1 AS is_over
        FROM letter_lines k JOIN obligations o ON o.id = k.obligation_id),
      whole AS (SELECT l.*, (SELECT min(m.delivered_at) FROM outbox m WHERE m.letter_id = l.id) AS taken,
          l.promised_on || 'T17:00:00.000Z' AS ends,
          (SELECT count(*) FROM line WHERE letter_id = l.id AND (met IS NULL OR met >= l.promised_on || 'T17:00:00.000Z')) AS unmet,
          (SELECT count(*) FROM line WHERE letter_id = l.id AND met IS NULL AND is_over) AS open
        FROM letters l WHERE l.standing <> 'example')
      SELECT open, CASE WHEN status IN ('drafted', 'dropped', 'withdrawn') THEN status
          WHEN promised_on IS NOT NULL AND unmet = 0 THEN 'promise_kept'
          WHEN promised_on IS NOT NULL AND ends <= ?1 THEN 'promise_broken'
          WHEN answered_at IS NOT NULL THEN 'answered' WHEN acknowledged_at IS NOT NULL THEN 'received'
          WHEN taken IS NOT NULL THEN 'sent' ELSE 'signed' END AS state
        FROM whole`,
    [now],
  );
  says('rows', 'letters', letters.length);
  for (const [state] of states)
    says('rows', `letters at ${state}`, letters.filter((one) => one.state === state.toLowerCase()).length);
  says(
    'rows',
    'broken promises of what is still owed',
    letters.filter(({ state, open }) => state === 'promise_broken' && Number(open) > 0).length,
  );
  const count = async (meaning: string, sql: string) =>
    says('rows', meaning, Number((await product.rows(`SELECT count(*) AS n FROM ${sql}`))[0]!.n));
  await count('corrections', 'reports WHERE superseded_at IS NOT NULL');
  await count('published findings', 'findings WHERE published_at IS NOT NULL');
  await count('published recommendations', 'recommendations WHERE published_at IS NOT NULL');
  await count('roles of offices', 'memberships WHERE until IS NULL');
  await count('tasks', "tasks WHERE level = 'leaf'");
  await count(
    'tasks without a ruled deadline',
    "tasks t WHERE level = 'leaf' AND NOT EXISTS (SELECT 1 FROM rulings r, json_each(r.task_ids) j WHERE j.value = t.id)",
  );
}

function readBoardsWork(html: string, says: Says): void {
  const where = 'the board';
  const waits = section(html, 'cho-ban');
  says(where, 'letters at DRAFTED', number(/([\d.]+) công văn đôn đốc chờ ký/.exec(waits)?.[1] ?? '0'));
  const broken = [...section(html, 'cam-ket').matchAll(/; ([\d.]+) cam kết/g)];
  says(
    where,
    'broken promises of what is still owed',
    broken.reduce((sum, [, n]) => sum + number(n!), 0),
  );
  const [, unruled, tasks] = /([\d.]+) trên ([\d.]+) nhiệm vụ của chỉ thị chưa có hạn/.exec(html)!;
  says(where, 'tasks without a ruled deadline', number(unruled!));
  says(where, 'tasks', number(tasks!));
  says(where, 'corrections', number(/Ngoài ra có ([\d.]+) báo cáo/.exec(html)?.[1] ?? '0'));
}

function readMatrix(html: string, says: Says): void {
  const where = 'the matrix';
  const [, owed, bodies] = /([\d.]+) phần việc của ([\d.]+) cơ quan/.exec(textOf(html))!;
  says(where, 'owed', number(owed!));
  says(where, 'bodies that owe', number(bodies!));
  const matrix = html.slice(html.indexOf('class="matrix"'));
  const foot = [.../<tfoot>.*<\/tfoot>/s.exec(matrix)![0].matchAll(/<td>([\d.]+)<\/td>/g)].map(([, n]) =>
    number(n!),
  );
  says(where, 'overdue', foot.at(-1)!);
  says(where, 'pairs of body and task', [...matrix.matchAll(/<td[^>]*><a class="st /g)].length);
  const late = [...matrix.matchAll(new RegExp(`class="st ${looks.OVERDUE.class}[^>]*>.*?<`, 'gs'))].length;
  says(`${where}, cells`, 'pairs of body and task that are overdue', late);
}

function readUrging(html: string, says: Says): void {
  const where = 'the page of urging';
  const counts = section(html, 'dem');
  for (const [state, words] of states)
    says(where, `letters at ${state}`, number(new RegExp(`<b>([\\d.]+)</b> ${words}<`).exec(counts)![1]!));
  says(where, 'letters', number(/([\d.]+) công văn, mỗi công văn/.exec(counts)![1]!));
}

/** The first page names four numbers, each by where it leads and what it counts. */
function readHome(html: string, says: Says): void {
  const where = 'the first page';
  const facts = [...section(html, 'hom-nay').matchAll(/<a href="\/vi\/([^"]+)"><b>([\d.]+)<\/b> ([^<]+)</g)];
  const meanings = ['reports: onTime', 'reports: late', 'reports: overdue', 'tasks without a ruled deadline'];
  for (const [at, meaning] of meanings.entries()) says(where, meaning, number(facts[at]![2]!));
  says(where, 'tasks', number(/([\d.]+) nhiệm vụ/.exec(facts[3]![3]!)![1]!));
  const lead = textOf(/<p class="lead">.*?<\/p>/s.exec(html)![0]);
  const named = [...lead.matchAll(/[\d.]*\d/g)].map(([text]) => number(text));
  for (const [at, name] of ['due', 'onTime', 'late', 'overdue'].entries())
    says(`${where}, sentence`, `reports: ${name}`, named[at]!);
}

function readWhole(html: string, says: Says): void {
  const where = 'the directive at a glance';
  const facts = [...section(html, 'hom-nay').matchAll(/<b>([\d.]+)<\/b>/g)].map(([, n]) => number(n!));
  const [tasks, undated, , published] = facts;
  says(where, 'tasks', tasks!);
  says(where, 'tasks without a ruled deadline', undated!);
  says(where, 'reports at published', published!);
}
