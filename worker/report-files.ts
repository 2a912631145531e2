// Workbooks in and out of a report. A file is only read here; what it changes goes to the ledger as one save, once, however often it is sent.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { reason, sentence } from '../db/errors.ts';
import { personalIn } from '../db/personal.ts';
import type { Language } from '../web/lib/language.ts';
import type { Problem, Shown } from '../web/pages/app/frame/frame.tsx';
import { drawNotOurForm } from '../web/pages/app/frame/refusals.tsx';
import type { Whole } from '../web/pages/app/report/answer.ts';
import { reportAddress } from '../web/pages/app/report/say.ts';
import { sheetOf, yardstickOf } from '../web/pages/app/report/sheet.ts';
import { refusalsOf } from '../web/pages/app/report/typed.ts';
import {
  type Carried,
  choiceName,
  drawDryRun,
  drawUpload,
  saySheet,
} from '../web/pages/app/report/upload.tsx';
import { reportWords } from '../web/pages/app/report/words.ts';
import { workbookReport } from '../web/pages/app/report/workbook.ts';
import { type Checks, compareWorkbook } from '../web/workbook/compare.ts';
import { correctedWorkbook } from '../web/workbook/correct.ts';
import { fileName } from '../web/workbook/layout.ts';
import { readWorkbook } from '../web/workbook/read.ts';
import { Refused as FileRefused } from '../web/workbook/refusal.ts';
import { writeReport } from '../web/workbook/report-template.ts';
import { choiceOf, submissionOf } from '../web/workbook/submission.ts';
import { refusals as refusalsEn } from '../web/workbook/words.en.ts';
import { refusals as refusalsVi } from '../web/workbook/words.vi.ts';
import { type Fields, requireUpload } from './access.ts';
import type { Door, Visit } from './door.ts';
import { documentAnswer } from './inside.ts';
import { limits } from './limits.ts';
import { perform } from './perform.ts';
import { type At, isOpen, withForm, withReport } from './report-at.ts';

/** The one way in that takes a file. Whoever sends more is told so on the page. */
const fileSized = bodyLimit({
  maxSize: limits.fileBytes,
  onError: (c) =>
    withReport(c as Visit, (at) => again(at, reportWords[at.shown.language].workbook.tooBig, 413)),
});

export const reportFileRoutes = new Hono<Door>()
  .get('/app/bao-cao/:id/mau.xlsx', (c) => withReport(c, template))
  .get('/app/bao-cao/:id/nhap', (c) => withReport(c, (at) => choose(at)))
  .post('/app/bao-cao/:id/nhap', fileSized, (c) => withReport(c, read))
  .post('/app/bao-cao/:id/nhap/ghi', fileSized, (c) => withForm(c, apply));

const asSheet = (answer: Whole, language: Language) =>
  workbookReport(answer, reportWords[language].form.units, language);

const workbook = (c: Visit, bytes: Uint8Array<ArrayBuffer>, name: string): Response =>
  c.body(bytes, 200, {
    'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'Content-Disposition': `attachment; filename="${name}"`,
  });

async function template({ c, shown: { language }, answer }: At): Promise<Response> {
  const report = asSheet(answer, language);
  return workbook(c, await writeReport(report, language), fileName(report));
}

const page = ({ answer, shown }: Pick<At, 'answer' | 'shown'>) => ({
  report: answer.report,
  sheet: sheetOf(answer),
  shown,
});

function choose(at: At, problems: readonly Problem[] = [], status = 200): Promise<Response> {
  const { c, shown, answer } = at;
  if (isOpen(answer.report)) return documentAnswer(c, drawUpload(page(at), problems), status, shown);
  return Promise.resolve(c.redirect(reportAddress(answer.report.id), 303));
}
const again = (at: At, message: string, status = 422) => choose(at, [{ field: 'tep', message }], status);

async function read(at: At): Promise<Response> {
  const { c, signed, shown, answer } = at;
  const { language } = shown;
  const sent = await requireUpload(c, signed);
  if (sent === null) return documentAnswer(c, drawNotOurForm(shown), 403, shown);
  const bytes = sent.files.tep;
  if (!bytes || bytes.length === 0) return again(at, reportWords[language].workbook.none);
  if (!isOpen(answer.report)) return choose(at);
  try {
    const server = asSheet(answer, language);
    const comparison = await compareWorkbook(readWorkbook(bytes), server, checksFor(answer, shown));
    if (sent.fields.viec !== 'ghi-chu')
      return documentAnswer(c, drawDryRun(page(at), comparison), 200, shown);
    const corrected = await correctedWorkbook(comparison, (problem) => saySheet(problem, language));
    return corrected === null
      ? documentAnswer(c, drawDryRun(page(at), comparison), 422, shown)
      : workbook(c, corrected, `loi_${fileName(server)}`);
  } catch (fault) {
    if (!(fault instanceof FileRefused)) throw fault;
    return again(at, (language === 'vi' ? refusalsVi : refusalsEn)[fault.rule]);
  }
}

function checksFor(answer: Whole, { language }: Pick<Shown, 'language'>): Checks {
  return {
    ...yardstickOf(answer, sheetOf(answer)),
    language,
    personal: (text) => {
      const kind = personalIn(text);
      return kind && sentence(reason('personal_data', { kind }), language);
    },
  };
}

/** Records what the page showed. The key is made from what is recorded, so that sending it again changes nothing again. */
async function apply(at: At, values: Fields): Promise<Response> {
  const { c, signed, shown, answer } = at;
  const { language } = shown;
  const word = reportWords[language];
  const cells = carriedIn(values.o);
  if (cells === null) return again(at, word.workbook.none);
  const [revision, base] = [Number(values.revision), Number(values.goc)];
  const server = { ...asSheet(answer, language), revision };
  const chosen = cells.map((cell) => ({ cell, choice: values[choiceName(cell)] }));
  const submission = await submissionOf(
    {
      base: { ...server, revision: base },
      server,
      language,
      found: { rows: [], strays: [], problems: [] },
      problems: [],
      changes: chosen.filter(({ choice }) => choice === undefined).map(({ cell }) => asChange(cell)),
      conflicts: chosen.filter(({ choice }) => choice !== undefined).map(({ cell }) => asChange(cell)),
    },
    new Map(
      chosen.map(({ cell, choice }) => [
        choiceOf(cell),
        choice === 'file' ? ('file' as const) : ('server' as const),
      ]),
    ),
  );
  const address = reportAddress(answer.report.id);
  if (submission.is !== 'saves') return c.redirect(`${address}?luu=0`, 303);
  for (const { key, ...variables } of submission.saves) {
    const outcome = await perform(c, signed, { change: 'saveReport', variables }, key);
    if ('done' in outcome) continue;
    const problems = refusalsOf(outcome.refused, sheetOf(answer), language);
    return choose(
      at,
      problems.map(({ message }) => ({ field: 'tep', message })),
      422,
    );
  }
  const count = chosen.filter(({ choice }) => choice !== 'server').length;
  return c.redirect(`${address}?luu=${count}`, 303);
}

const asChange = (cell: Carried) => ({ ...cell, sheet: '', cell: '', base: '', file: '', server: '' });

function carriedIn(text = ''): Carried[] | null {
  try {
    const cells = JSON.parse(text) as Carried[];
    const isCell = ({ block, code, field }: Carried) =>
      (block === 'items' || block === 'values') && typeof code === 'string' && typeof field === 'string';
    return Array.isArray(cells) && cells.length > 0 && cells.every(isCell) ? cells : null;
  } catch {
    return null;
  }
}
