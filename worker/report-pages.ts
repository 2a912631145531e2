// The pages on which a body finds, fills, hands in and follows its reports. All of it is asked of the schema and done through it.
import { Hono } from 'hono';
import { capital, dictionary } from '../db/words.ts';
import { toId } from '../schema/ids.ts';
import type { MyReportsAnswer } from '../web/pages/answers.ts';
import type { Problem, Sent, Shown } from '../web/pages/app/frame/frame.tsx';
import { recordLeft } from '../web/pages/app/frame/left.ts';
import type { Whole } from '../web/pages/app/report/answer.ts';
import { drawReportForm } from '../web/pages/app/report/form.tsx';
import { drawReportList } from '../web/pages/app/report/list.tsx';
import { drawPaper } from '../web/pages/app/report/paper.tsx';
import type { FormState } from '../web/pages/app/report/part.ts';
import { moreDutiesQuestion, reportListQuestion } from '../web/pages/app/report/question.ts';
import { drawReceipt, drawReport } from '../web/pages/app/report/read.tsx';
import { reportAddress, titleIn } from '../web/pages/app/report/say.ts';
import { sheetOf } from '../web/pages/app/report/sheet.ts';
import { drawTakeOut, lineToTakeOut } from '../web/pages/app/report/take-out.tsx';
import { checked, refusalsOf } from '../web/pages/app/report/typed.ts';
import { reportWords } from '../web/pages/app/report/words.ts';
import type { Fields } from './access.ts';
import { type AppPage, appPage, further } from './app-pages.ts';
import { builtAsset } from './assets.ts';
import type { Door, Visit } from './door.ts';
import { documentAnswer, insideForm } from './inside.ts';
import { askAs, keyFrom, perform } from './perform.ts';
import { type At, authors, isOpen, reportAt, withForm, withReport } from './report-at.ts';
import { content, receiptOf } from './report-receipt.ts';
import { keyOf, save } from './report-saving.ts';

const list: AppPage<MyReportsAnswer> = {
  question: reportListQuestion,
  variables: (_address, { actor }) => ({ office: toId('Office', actor.id) }),
  // An office acts for one body as a rule; a page more is asked for each that it could act for.
  more: [0, 1, 2].map((at) =>
    further(moreDutiesQuestion, ({ node }) => node?.memberships[at]?.agency.obligations),
  ),
  roles: authors,
  render: drawReportList,
  scripts: ['reports'],
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

const nothingSent = (key = ''): Sent => ({ address: {}, values: {}, problems: [], key });

function show({ c, signed, shown, answer }: At): Promise<Response> {
  if (!isOpen(answer.report))
    return documentAnswer(c, drawReport(answer, shown, nothingSent(crypto.randomUUID())), 200, shown);
  const saved = c.req.query('luu');
  const declared = c.req.query('xac-nhan') === '1';
  const problems = c.req.query('kiem') === '1' ? checked(answer, shown.language, declared) : [];
  const asked = { sought: soughtIn(c.req.query('tim')), roomFor: c.req.query('cho') ?? null };
  const gone = c.req.query('bo');
  const done =
    gone !== undefined
      ? goneLine(answer, gone, shown)
      : saved !== undefined && /^\d{1,4}$/.test(saved)
        ? { saved: Number(saved) }
        : null;
  const isClean = c.req.query('kiem') === '1' && problems.length === 0;
  return drawForm(
    { c, signed, shown, answer },
    { problems, done: isClean ? 'clean' : done, declared, ...asked },
    200,
  );
}

/** What somebody looks for among the lines that can be added; null where nothing was typed. */
const soughtIn = (typed = ''): string | null => typed.trim().slice(0, 100) || null;

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
  const change = { change: 'takeOutLine', variables };
  const outcome = await perform(c, signed, change, await keyOf(['takeOut', variables]));
  if ('refused' in outcome)
    return again(
      outcome.refused.map(({ path, text }) => ({ field: path === 'reason' ? 'ly-do' : '', message: text })),
    );
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
    sought: null,
    roomFor: null,
    scripts: builtAsset(`report-${shown.language}`),
    pasting: builtAsset('pasted')[0] ?? '',
    office: signed.actor.id,
    ...state,
  });
  return documentAnswer(c, html, status, shown);
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
  const sought = soughtIn(values.tim);
  const roomFor = /^minh-chung\/([\w.-]+)$/.exec(values.viec ?? '')?.[1] ?? null;
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
      { typed: saved.typed, problems, contests: saved.contests, declared, sought, roomFor },
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
  if (!handsIn) {
    // Enter in a field saves as a rule; in the one for looking it shows what is looked for as well.
    const more = roomFor ? `&cho=${roomFor}` : sought ? `&tim=${encodeURIComponent(sought)}` : '';
    const place = roomFor ? `#i/${roomFor}/evidence` : sought ? '#them-viec' : '';
    return c.redirect(`${address}?luu=${saved.count}${more}${place}`, 303);
  }
  const { id, revision } = now.report;
  const submit = { change: 'submitReport', variables: { id, revision } };
  const outcome = await perform(c, signed, submit, await keyOf([id, revision, 'submit']));
  if ('refused' in outcome) return again(refusalsOf(outcome.refused, sheetOf(now), language));
  return c.redirect(`${address}/bien-nhan`, 303);
}

/** Takes a report back that nobody has begun to judge. */
async function recall({ c, signed, shown, answer }: At, values: Fields): Promise<Response> {
  const variables = { id: answer.report.id, revision: Number(values.revision) };
  const outcome = await perform(c, signed, { change: 'recallReport', variables }, keyFrom(values));
  if (!('refused' in outcome)) return c.redirect(reportAddress(answer.report.id), 303);
  const problems = outcome.refused.map(({ text }) => ({ field: '', message: text }));
  const now = (await reportAt(c, signed))!;
  const sent = { ...nothingSent(crypto.randomUUID()), problems };
  return documentAnswer(c, drawReport(now, shown, sent), 422, shown);
}

/** Starts a report, or a correction of a published one, and opens it. */
function begin(c: Visit): Promise<Response> {
  return insideForm(c, authors, async (signed, shown, values) => {
    const { language } = shown;
    const isCorrection = values.viec === 'dinh-chinh';
    const field = isCorrection ? `ly-do-${values['bao-cao']}` : '';
    const again = async (problems: readonly Problem[]) => {
      const answer = await askAs(c, signed, reportListQuestion, list.variables!({}, signed, values));
      const sent: Sent = { address: {}, values, problems, key: crypto.randomUUID() };
      return documentAnswer(c, drawReportList(answer, shown, sent), 422, shown);
    };
    if (isCorrection && (values['ly-do'] ?? '').trim() === '')
      return again([{ field, message: reportWords[language].list.correctReasonEmpty }]);
    const wanted = isCorrection
      ? {
          change: 'correctReport',
          variables: { id: values['bao-cao'], revision: Number(values.revision), reason: values['ly-do'] },
          wanted: recordLeft,
        }
      : {
          change: 'startReport',
          variables: { round: values.ky ?? '', agency: values['co-quan'] ?? null },
          wanted: recordLeft,
        };
    const outcome = await perform(c, signed, wanted, keyFrom(values));
    return 'refused' in outcome
      ? again(outcome.refused.map(({ text }) => ({ field, message: text })))
      : c.redirect(reportAddress(outcome.done.id), 303);
  });
}
