// The register from a workbook. A file is only read here; what it holds goes to the ledger as one change, once, however often it is sent.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Problem, Shown } from '../web/pages/app/frame/frame.tsx';
import { drawNotOurForm } from '../web/pages/app/frame/refusals.tsx';
import { allLists, sheetWords } from '../web/pages/app/register/lists.ts';
import {
  type Carried,
  drawLook,
  drawRegister,
  registerAddress,
  sayCell,
  sayRecord,
  type Wanted,
} from '../web/pages/app/register/page.tsx';
import { registerLoadsQuestion, registerLookQuestion } from '../web/pages/app/register/question.ts';
import { registerWords } from '../web/pages/app/register/words.ts';
import { contentTypeOf } from '../web/pages/public/shell/forms.ts';
import { hashOf } from '../web/workbook/meta.ts';
import { readWorkbook } from '../web/workbook/read.ts';
import { Refused as FileRefused } from '../web/workbook/refusal.ts';
import { readRegister, registerLists, writeRegister } from '../web/workbook/register.ts';
import { refusals as refusalsEn } from '../web/workbook/words.en.ts';
import { refusals as refusalsVi } from '../web/workbook/words.vi.ts';
import { type Fields, requireUpload } from './access.ts';
import type { Signed } from './context.ts';
import type { Door, Visit } from './door.ts';
import { documentAnswer, inside, insideForm } from './inside.ts';
import { limits } from './limits.ts';
import { askAs, keyFrom, perform, Refused } from './perform.ts';

const keepers = ['ADMINISTRATOR'] as const;

const fileSized = bodyLimit({
  maxSize: limits.fileBytes,
  onError: (c) =>
    inside(c as Visit, keepers, (signed, shown) =>
      choose(c as Visit, signed, shown, registerWords[shown.language].tooBig, 413),
    ),
});

export const registerRoutes = new Hono<Door>()
  .get(`${registerAddress}/mau.xlsx`, (c) => inside(c, keepers, (_, shown) => template(c, shown)))
  .get(registerAddress, (c) => inside(c, keepers, (signed, shown) => choose(c, signed, shown)))
  .post(registerAddress, fileSized, (c) => inside(c, keepers, (signed, shown) => read(c, signed, shown)))
  .post(`${registerAddress}/ghi`, fileSized, (c) =>
    insideForm(c, keepers, (signed, shown, sent) => apply(c, signed, shown, sent)),
  );

async function template(c: Visit, { language }: Shown): Promise<Response> {
  const none = { documents: [], bodies: [], plans: [], lines: [], readings: [] };
  return c.body(writeRegister(sheetWords(language), none, language), 200, {
    'Content-Type': contentTypeOf('xlsx'),
    'Content-Disposition': 'attachment; filename="danh-muc.xlsx"',
  });
}

async function choose(
  c: Visit,
  signed: Signed,
  shown: Shown,
  message?: string,
  status = 422,
): Promise<Response> {
  const { registerLoads } = await askAs(c, signed, registerLoadsQuestion, {});
  const problems: Problem[] = message === undefined ? [] : [{ field: 'tep', message }];
  const html = drawRegister(shown, registerLoads.nodes, { problems, isDone: c.req.query('xong') === '1' });
  return documentAnswer(c, html, message === undefined ? 200 : status, shown);
}

async function read(c: Visit, signed: Signed, shown: Shown): Promise<Response> {
  const { language } = shown;
  const sent = await requireUpload(c, signed);
  if (sent === null) return documentAnswer(c, drawNotOurForm(shown), 403, shown);
  const bytes = sent.files.tep;
  if (!bytes || bytes.length === 0) return choose(c, signed, shown, registerWords[language].none);
  try {
    const { rows, places, columns, problems } = readRegister(readWorkbook(bytes), allLists());
    const carried = { rows, places };
    const cells = problems.map((problem) => sayCell(problem, language));
    if (problems.length === 0 && registerLists.every((list) => rows[list].length === 0))
      return choose(c, signed, shown, registerWords[language].noRows);
    // What cannot be read in the file cannot be asked about: the rest is asked about once it can.
    const looked =
      problems.length > 0 ? { look: null, wanted: [] } : await lookAt(c, signed, shown, carried, columns);
    const key = await keyOf(carried);
    const wanted = [...cells, ...looked.wanted];
    return documentAnswer(
      c,
      drawLook(shown, { carried, key, look: looked.look, wanted }),
      wanted.length > 0 ? 422 : 200,
      shown,
    );
  } catch (fault) {
    if (!(fault instanceof FileRefused)) throw fault;
    return choose(c, signed, shown, (language === 'vi' ? refusalsVi : refusalsEn)[fault.rule]);
  }
}

/** The same records have the same key, so that they are recorded once however often the file is sent. */
const keyOf = async ({ rows }: Carried): Promise<string> => `nap-${(await hashOf(rows)).slice(0, 40)}`;

async function lookAt(
  c: Visit,
  signed: Signed,
  shown: Shown,
  carried: Carried,
  columns: ReadonlyMap<string, string>,
) {
  const say = (problem: { path: string; text: string }): Wanted =>
    sayRecord(problem, carried.places, columns, shown.language);
  try {
    const { registerPreview: look } = await askAs(c, signed, registerLookQuestion, { ...carried.rows });
    // Why is asked on the next page.
    return { look, wanted: look!.problems.filter(({ path }) => path !== 'reason').map(say) };
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    return { look: null, wanted: fault.problems.map(say) };
  }
}

/** Records what the page showed. */
async function apply(c: Visit, signed: Signed, shown: Shown, sent: Fields): Promise<Response> {
  const carried = carriedIn(sent.o);
  if (carried === null) return choose(c, signed, shown, registerWords[shown.language].none);
  const reason = sent['ly-do']?.trim() ?? '';
  const key = keyFrom(sent);
  const variables = { ...carried.rows, ...(reason === '' ? {} : { reason }) };
  const outcome = await perform(c, signed, { change: 'loadRegister', variables }, key);
  if ('done' in outcome) return c.redirect(`${registerAddress}?xong=1`, 303);
  // What was there when it was shown may be otherwise by now: it is looked at anew.
  const { look, wanted } = await lookAt(c, signed, shown, carried, new Map());
  const problems = outcome.refused.map(
    ({ path, text }): Problem => ({ field: path === 'reason' ? 'ly-do' : '', message: text }),
  );
  // Another reason is another request.
  const again = crypto.randomUUID();
  return documentAnswer(
    c,
    drawLook(shown, { carried, look, wanted, key: again, reason, problems }),
    422,
    shown,
  );
}

function carriedIn(text = ''): Carried | null {
  try {
    const carried = JSON.parse(text) as Carried;
    const isWhole = registerLists.every(
      (list) =>
        Array.isArray(carried.rows[list]) && carried.rows[list].length === carried.places[list].length,
    );
    return isWhole ? carried : null;
  } catch {
    return null;
  }
}
