// The pages on which a body finds, fills, hands in and follows its reports. All of it is asked of the schema and done through it.

import { Hono } from 'hono';
import { canonical, sha256 } from '../db/canonical.ts';
import { toOpaque } from '../db/opaque.ts';
import { capital, dictionary } from '../db/words.ts';
import { type Contest, linesOf, merge } from '../web/lib/report-cells.ts';
import type { Problem, Sent, Shown } from '../web/pages/app/frame/frame.tsx';
import { drawAway, drawNotOurForm, drawNotThere } from '../web/pages/app/frame/refusals.tsx';
import { drawReportForm } from '../web/pages/app/report/form.tsx';
import type { FormState } from '../web/pages/app/report/lines.tsx';
import { drawReportList } from '../web/pages/app/report/list.tsx';
import { drawPaper } from '../web/pages/app/report/paper.tsx';
import {
  type AnsweredReport,
  moreDutiesQuestion,
  type ReportAnswer,
  type ReportListAnswer,
  reportListQuestion,
  reportQuestion,
  type SavedSinceAnswer,
  savedSinceQuestion,
} from '../web/pages/app/report/question.ts';
import { drawReceipt, drawReport, type Receipt } from '../web/pages/app/report/read.tsx';
import { reportAddress, titleIn } from '../web/pages/app/report/say.ts';
import { linesIn, openBlanks, savedCells, sheetOf } from '../web/pages/app/report/sheet.ts';
import { drawTakeOut, lineToTakeOut } from '../web/pages/app/report/take-out.tsx';
import { asTyped, cellAt, cellsAt, checked, refusalsOf, understand } from '../web/pages/app/report/typed.ts';
import { reportWords } from '../web/pages/app/report/words.ts';
import { type Fields, requireForm } from './access.ts';
import {
  type AppPage,
  appPage,
  ask,
  documentAnswer,
  inside,
  keyFrom,
  perform,
  Refused,
} from './app-pages.ts';
import { builtAsset } from './assets.ts';
import type { Signed } from './context.ts';
import { documentOf } from './documents.ts';
import type { Door, Visit } from './door.ts';
import { tell } from './errors.ts';
import { writeFault } from './log.ts';

const roles = ['PROVINCE_OFFICER'] as const;

const list: AppPage<ReportListAnswer> = {
  question: reportListQuestion,
  variables: (_address, { actor }) => ({ office: toOpaque(`Office:${actor.id}`) }),
  // An office acts for one body as a rule; a page more is asked for each that it could act for.
  more: Array.from({ length: 3 }, (_, at) => ({
    question: moreDutiesQuestion,
    of: ({ node }: ReportListAnswer) => node?.memberships[at]?.agency?.obligations,
  })),
  roles,
  render: drawReportList,
};

export const reportRoutes = new Hono<Door>()
  .get('/app/bao-cao', appPage(list))
  .post('/app/bao-cao', begin)
  .get('/app/bao-cao/:id', (c) => withReport(c, (at) => show(at)))
  .post('/app/bao-cao/:id', (c) => withForm(c, change))
  .get('/app/bao-cao/:id/bien-nhan', (c) =>
    withReport(c, async ({ answer, shown }) =>
      documentAnswer(c, drawReceipt(answer.report, await receiptOf(answer.report), shown), 200, shown),
    ),
  )
  .get('/app/bao-cao/:id/ban-in', (c) =>
    withReport(c, ({ answer, shown }) => documentAnswer(c, drawPaper(answer, shown), 200, shown)),
  )
  .get('/app/bao-cao/:id/bo-dong', (c) =>
    withReport(c, async (at) => askTakeOut(at, c.req.query('dong') ?? '')),
  )
  .post('/app/bao-cao/:id/bo-dong', (c) => withForm(c, takeOut))
  .get('/app/bao-cao/:id/noi-dung.json', (c) => withReport(c, content));

export type Whole = ReportAnswer & { report: AnsweredReport };

/** A report that whoever is signed in may see, at its address. */
export interface At {
  readonly c: Visit;
  readonly signed: Signed;
  readonly shown: Shown;
  readonly answer: Whole;
}

export function withReport(c: Visit, then: (at: At) => Promise<Response>): Promise<Response> {
  return inside(c, roles, async (signed, shown) => {
    const answer = await reportAt(c, signed);
    return answer === null
      ? documentAnswer(c, drawNotThere(shown), 404, shown)
      : then({ c, signed, shown, answer });
  });
}

const idAt = (c: Visit): string => toOpaque(`Report:${c.req.param('id')}`);

async function reportAt(c: Visit, signed: Signed): Promise<Whole | null> {
  const answer = (await ask(c, signed, documentOf(reportQuestion), { id: idAt(c) })) as ReportAnswer;
  return answer.report === null ? null : (answer as Whole);
}

export function withForm(c: Visit, then: (at: At, values: Fields) => Promise<Response>): Promise<Response> {
  return inside(c, roles, async (signed, shown) => {
    const values = await requireForm(c, signed);
    if (values === null) return documentAnswer(c, drawNotOurForm(shown), 403, shown);
    try {
      const answer = await reportAt(c, signed);
      return answer === null
        ? await documentAnswer(c, drawNotThere(shown), 404, shown)
        : await then({ c, signed, shown, answer }, values);
    } catch (fault) {
      // The same form can be sent again under the same keys: they are made from what it says.
      const told = tell(fault, signed.requestId, true);
      if (told.status !== 503) throw fault;
      writeFault(signed.requestId, fault);
      return documentAnswer(c, drawAway(shown, values), 503, shown, told.headers);
    }
  });
}

export const isOpen = ({ status }: AnsweredReport) => status === 'DRAFT' || status === 'RETURNED';

const nothingSent = (key = ''): Sent => ({ address: {}, values: {}, problems: [], key });

function show({ c, signed, shown, answer }: At): Promise<Response> {
  if (!isOpen(answer.report))
    return documentAnswer(c, drawReport(answer, shown, nothingSent(crypto.randomUUID())), 200, shown);
  const saved = c.req.query('luu');
  const declared = c.req.query('xac-nhan') === '1';
  const problems = c.req.query('kiem') === '1' ? checked(answer, shown.language, declared) : [];
  const gone = c.req.query('bo');
  const done =
    gone !== undefined
      ? goneLine(answer, gone, shown)
      : saved !== undefined && /^\d{1,4}$/.test(saved)
        ? { saved: Number(saved) }
        : null;
  const isClean = c.req.query('kiem') === '1' && problems.length === 0;
  return drawForm({ c, signed, shown, answer }, { problems, done: isClean ? 'clean' : done, declared }, 200);
}

/** What to say of a line that has just been taken out or withdrawn; nothing of one that is still there. */
function goneLine(answer: Whole, name: string, { language }: Shown): { gone: string } | null {
  const { tasks, figures } = sheetOf(answer);
  const line = [
    ...tasks.map((t) => ({ ...t, name: `i/${t.code}` })),
    ...figures.map((f) => ({ ...f, name: `v/${f.code}` })),
  ].find((one) => one.name === name && (!one.isBegun || one.withdrawnBecause !== null));
  if (!line) return null;
  const word = reportWords[language].form;
  const title = name.startsWith('i/') ? line.code : `“${titleIn(line, language)}”`;
  return { gone: (line.isBegun ? word.withdrew : word.tookOut)(title) };
}

function askTakeOut(
  at: At,
  name: string,
  told: { readonly problems: readonly Problem[]; readonly reason: string } = { problems: [], reason: '' },
): Response | Promise<Response> {
  const { c, answer, shown } = at;
  const line = isOpen(answer.report) ? lineToTakeOut(answer, name) : null;
  if (line === null) return c.redirect(reportAddress(answer.report.id), 303);
  const status = told.problems.length > 0 ? 422 : 200;
  return documentAnswer(c, drawTakeOut(answer, { name, line }, shown, told), status, shown);
}

async function takeOut(at: At, values: Fields): Promise<Response> {
  const { c, signed, answer, shown } = at;
  const { dong: name = '', 'ly-do': reason = '' } = values;
  const line = isOpen(answer.report) ? lineToTakeOut(answer, name) : null;
  const address = reportAddress(answer.report.id);
  if (line === null) return c.redirect(address, 303);
  const word = reportWords[shown.language].problems;
  const again = (problems: readonly Problem[]) => Promise.resolve(askTakeOut(at, name, { problems, reason }));
  if (line.isPublished && reason.trim() === '') return again([{ field: 'ly-do', message: word.withdrawWhy }]);
  const { id } = answer.report;
  const revision = Number(values.revision);
  const variables = { id, revision, line: line.code, reason: reason.trim() || null };
  try {
    await perform(c, signed, { change: 'takeOutLine', variables }, await keyOf(['takeOut', variables]));
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused;
    return again(
      refused.problems.map(({ path, text }) => ({ field: path === 'reason' ? 'ly-do' : '', message: text })),
    );
  }
  return c.redirect(`${address}?bo=${encodeURIComponent(name)}#${name}`, 303);
}

function drawForm(
  { c, signed, shown, answer }: At,
  state: Partial<FormState>,
  status: number,
): Promise<Response> {
  const html = drawReportForm(answer, shown, {
    typed: new Map(),
    problems: [],
    contests: [],
    done: null,
    declared: false,
    scripts: builtAsset(`report-${shown.language}`),
    pasting: builtAsset('pasted')[0] ?? '',
    office: signed.actor.id,
    ...state,
  });
  return documentAnswer(c, html, status, shown);
}

interface Saved {
  readonly count: number;
  readonly problems: readonly Problem[];
  readonly contests: readonly Contest[];
  /** Cells that were not saved, as their fields show them again. */
  readonly typed: Map<string, string>;
}

async function change(at: At, values: Fields): Promise<Response> {
  const { c, signed, shown, answer } = at;
  const { language } = shown;
  const word = reportWords[language];
  if (values.viec === 'rut-lai') return recall(at, values);
  if (!isOpen(answer.report)) {
    const problems = [
      {
        field: '',
        message: word.problems.wrongState(capital(dictionary[language].ReportStatus[answer.report.status])),
      },
    ];
    const sent = { ...nothingSent(crypto.randomUUID()), problems };
    return documentAnswer(c, drawReport(answer, shown, sent), 422, shown);
  }
  const declared = values['xac-nhan'] === '1';
  const handsIn = values.viec === 'nop';
  const leaving = /^bo\/([iv]\/.+)$/.exec(values.viec ?? '')?.[1];
  // What stands in a line that is to leave keeps nothing back.
  const kept = Object.fromEntries(
    Object.entries(values).filter(([field]) => !leaving || !field.startsWith(`${leaving}/`)),
  );
  const saved = await save(at, kept, handsIn && declared);
  const now = (await reportAt(c, signed))!;
  const again = (problems: readonly Problem[]) =>
    drawForm(
      { ...at, answer: now },
      { typed: saved.typed, problems, contests: saved.contests, declared },
      422,
    );
  const contested =
    saved.contests.length > 0 ? [{ field: 'khac-nhau-phan', message: word.problems.changed }] : [];
  const open = [...contested, ...saved.problems];
  const address = reportAddress(now.report.id);
  if (leaving && open.length === 0)
    return c.redirect(`${address}/bo-dong?dong=${encodeURIComponent(leaving)}`, 303);
  if (values.viec === 'kiem' && open.length === 0)
    return c.redirect(`${address}?kiem=1${declared ? '&xac-nhan=1' : ''}`, 303);
  // Everything at once: what could not be read, and what keeps the rest from being handed in.
  const isAsked = handsIn || values.viec === 'kiem';
  const lacking = isAsked ? checked(now, language, declared) : [];
  const all = [...open, ...lacking.filter(({ field }) => field === '' || !saved.typed.has(field))];
  if (all.length > 0) return again(all);
  if (!handsIn) return c.redirect(`${address}?luu=${saved.count}`, 303);
  const { id, revision } = now.report;
  try {
    await perform(
      c,
      signed,
      { change: 'submitReport', variables: { id, revision } },
      await keyOf([id, revision, 'submit']),
    );
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused;
    return again(refusalsOf(refused.problems, sheetOf(now), language));
  }
  return c.redirect(`${address}/bien-nhan`, 303);
}

/** Takes a report back that nobody has begun to judge. */
async function recall({ c, signed, shown, answer }: At, values: Fields): Promise<Response> {
  const { id } = answer.report;
  const revision = Number(values.revision);
  try {
    await perform(c, signed, { change: 'recallReport', variables: { id, revision } }, keyFrom(values));
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused;
    const problems = refused.problems.map(({ text }) => ({ field: '', message: text }));
    const now = (await reportAt(c, signed))!;
    const html = drawReport(now, shown, { ...nothingSent(crypto.randomUUID()), problems });
    return documentAnswer(c, html, 422, shown);
  }
  return c.redirect(reportAddress(id), 303);
}

/** The same content has the same key, so that it is recorded once however often it is sent. */
const keyOf = async (content: unknown): Promise<string> => (await sha256(canonical(content))).slice(0, 40);

const mostTurns = 4;

/** Saves what the form changed and nobody else did; what cannot be saved comes back, to be shown again. */
async function save({ c, signed, shown, answer }: At, values: Fields, declares: boolean): Promise<Saved> {
  const { language } = shown;
  const seen = /^\d{1,9}$/.test(values.revision ?? '') ? Number(values.revision) : answer.report.revision;
  const { mine, unread, problems } = understand(values, sheetOf(answer), language);
  for (const name of Object.keys(values))
    if (name.startsWith('chon/') && values[name] === 'theirs') mine.delete(name.slice(5));
  const found: Problem[] = [...problems];
  const typed = new Map(unread);
  let current = answer;
  let base = savedCells(answer.report);
  if (seen !== answer.report.revision) {
    const since = (await ask(c, signed, documentOf(savedSinceQuestion), {
      id: answer.report.id,
    })) as SavedSinceAnswer;
    base = cellsAt(seen, since);
  }
  for (let turn = 0; ; turn++) {
    const there = savedCells(current.report);
    const { changes, contests } = merge(base, mine, there);
    const wanted = new Map(changes);
    if (declares) {
      const after = new Map([...there, ...wanted]);
      for (const { code } of openBlanks(sheetOf(current), after)) wanted.set(`v/${code}/blankIsMeant`, '1');
    }
    const finish = (count: number): Saved => {
      for (const { name, mine: cell } of contests) typed.set(name, asTyped(name, cell, language));
      return { count, problems: found, contests, typed };
    };
    if (wanted.size === 0) return finish(0);
    const { id, revision } = current.report;
    const lines = linesOf(wanted);
    const key = await keyOf([id, revision, lines]);
    try {
      await perform(c, signed, { change: 'saveReport', variables: { id, revision, ...lines } }, key);
      return finish(wanted.size);
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      const refusedCells = refused.problems.flatMap(({ path }) => cellAt(path) ?? []);
      const isRace = refused.problems[0]?.code === 'STALE_REVISION';
      if (turn >= mostTurns || (refusedCells.length === 0 && !isRace)) {
        for (const [name, cell] of wanted) typed.set(name, asTyped(name, cell, language));
        found.push(...refusalsOf(refused.problems, sheetOf(current), language));
        return finish(0);
      }
      if (isRace) current = (await reportAt(c, signed))!;
      else {
        found.push(...refusalsOf(refused.problems, sheetOf(current), language));
        // One bad cell keeps none of the others back.
        for (const name of refusedCells) {
          typed.set(name, asTyped(name, mine.get(name) ?? '', language));
          mine.delete(name);
        }
      }
    }
  }
}

/** Starts a report, or a correction of a published one, and opens it. */
function begin(c: Visit): Promise<Response> {
  return inside(c, roles, async (signed, shown) => {
    const values = await requireForm(c, signed);
    if (values === null) return documentAnswer(c, drawNotOurForm(shown), 403, shown);
    const { language } = shown;
    const isCorrection = values.viec === 'dinh-chinh';
    const field = isCorrection ? `ly-do-${values['bao-cao']}` : '';
    const again = async (problems: readonly Problem[]) => {
      const answer = (await ask(
        c,
        signed,
        documentOf(reportListQuestion),
        list.variables!({}, signed, values),
      )) as ReportListAnswer;
      const sent: Sent = { address: {}, values, problems, key: crypto.randomUUID() };
      return documentAnswer(c, drawReportList(answer, shown, sent), 422, shown);
    };
    if (isCorrection && (values['ly-do'] ?? '').trim() === '')
      return again([{ field, message: reportWords[language].list.correctReasonEmpty }]);
    const wanted = isCorrection
      ? {
          change: 'correctReport',
          variables: { id: values['bao-cao'], revision: Number(values.revision), reason: values['ly-do'] },
          wanted: 'id',
        }
      : {
          change: 'startReport',
          variables: { round: values.ky ?? '', agency: values['co-quan'] ?? null },
          wanted: 'id',
        };
    try {
      const done = await perform(c, signed, wanted, keyFrom(values));
      return c.redirect(reportAddress(String(done.id)), 303);
    } catch (fault) {
      if (fault instanceof Refused)
        return again(fault.problems.map(({ text }) => ({ field, message: text })));
      const told = tell(fault, signed.requestId, true);
      if (told.status !== 503) throw fault;
      writeFault(signed.requestId, fault);
      return documentAnswer(c, drawAway(shown, values), 503, shown, told.headers);
    }
  });
}

/** The bytes a receipt vouches for; null while nothing is handed in. */
function contentOf(report: AnsweredReport): { text: string; at: string; revision: number } | null {
  const entry = report.history.findLast(({ action }) => action === 'report.submit');
  if (!entry || isOpen(report)) return null;
  const { id, agency, round } = report;
  // Only what was handed in: what others add to it later must not change what a receipt vouches for.
  const { items, values } = linesIn(report);
  const text = canonical({
    report: id,
    body: agency.nameVi,
    period: round.period,
    revision: entry.revision,
    submittedAt: entry.at,
    items,
    values,
  });
  return { text, at: entry.at, revision: entry.revision };
}

async function receiptOf(report: AnsweredReport): Promise<Receipt | null> {
  const handedIn = contentOf(report);
  if (handedIn === null) return null;
  const hash = await sha256(handedIn.text);
  const { at, revision } = handedIn;
  return { number: `BN-${report.round.period}-${hash.slice(0, 8).toUpperCase()}`, hash, at, revision };
}

async function content({ c, shown, answer }: At): Promise<Response> {
  const handedIn = contentOf(answer.report);
  if (handedIn === null) return documentAnswer(c, drawNotThere(shown), 404, shown);
  return c.body(handedIn.text, 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': `attachment; filename="bao-cao_${answer.report.round.period}_v${handedIn.revision}.json"`,
  });
}
