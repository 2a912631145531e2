// The papers of a frozen review, drawn from its bytes alone: for whoever may read the review, and for everyone once it is public.

import type { Answer } from '../db/answers.ts';
import { citationIdOf } from '../db/citations/cite.ts';
import type { Ctx } from '../db/ctx.ts';
import { present, readOne, wanting } from '../db/reading.ts';
import { reviewPackById } from '../db/reviews/read.ts';
import { fromId } from '../schema/ids.ts';
import { reviewAnnex } from '../web/documents/annex.ts';
import { reviewDocx } from '../web/documents/docx.ts';
import { type Frame, frames } from '../web/documents/frame.ts';
import { type Pack, packOf } from '../web/documents/pack.ts';
import { reviewHtml } from '../web/documents/print.ts';
import { writeWorkbook } from '../web/workbook/write.ts';
import { contextFor, publicContext, signedContextFor } from './context.ts';
import type { Visit } from './door.ts';
import { type Env, envFrom } from './env.ts';
import { documentPolicy } from './headers.ts';
import { refuse } from './refusals.ts';

const openXml = 'application/vnd.openxmlformats-officedocument';
export const wordType = `${openXml}.wordprocessingml.document`;

/** `?mau=dang` (the default) or `?mau=nd30`. */
export async function reviewAsWord(c: Visit): Promise<Response> {
  const asked = c.req.query('mau') ?? 'dang';
  const frame = frames.find((known): known is Frame => known === asked);
  if (!frame)
    return refuse(c, {
      status: 400,
      code: 'BAD_REQUEST',
      message: 'The parameter "mau" is "dang" for a Party paper or "nd30" for an administrative one.',
    });
  return answered(c, (pack, name) => file(reviewDocx(pack, frame), wordType, `${name}_${frame}.docx`));
}

export const reviewAsWorkbook = (c: Visit): Promise<Response> =>
  answered(c, (pack, name) =>
    file(writeWorkbook(reviewAnnex(pack, 'vi')), `${openXml}.spreadsheetml.sheet`, `${name}_phu-luc.xlsx`),
  );

/** `?lang=en` for English. */
export const reviewForPrint = (c: Visit): Promise<Response> =>
  answered(c, async (pack) => {
    const language = c.req.query('lang') === 'en' ? 'en' : 'vi';
    const html = reviewHtml(pack, language);
    return {
      body: html,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Language': language,
        'Content-Security-Policy': await documentPolicy(html),
      },
    };
  });

interface Paper {
  readonly body: Uint8Array<ArrayBuffer> | string;
  readonly headers: Readonly<Record<string, string>>;
}

const file = (body: Uint8Array<ArrayBuffer>, type: string, name: string): Paper => ({
  body,
  headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` },
});

/** ASCII, because files travel by ways that know nothing else. */
const nameOf = ({ content: { directive, period, knownOn } }: Pack): string =>
  `so-ket_${directive.symbol}_${period}_${knownOn}`.replaceAll(/[^A-Za-z0-9_-]/g, '-');

async function answered(
  c: Visit,
  draw: (pack: Pack, name: string) => Paper | Promise<Paper>,
): Promise<Response> {
  const { line } = c.var;
  const ctx = await whoReads(c.req.raw, envFrom(c.env), line.requestId);
  line.actor = ctx.actor.kind;
  line.spent = ctx.db.spent;
  const found = await packFor(ctx, c.req.param('id') ?? '');
  if (found === null)
    return refuse(c, { status: 404, code: 'NOT_FOUND', message: 'There is nothing at this address.' });
  const { body, headers } = await draw(c.env.EXAMPLE_YEAR_OF ? asExample(found) : found, nameOf(found));
  return c.body(body, 200, { ...headers });
}

/** On the ledger of the example year each paper is one of an example. */
const asExample = (pack: Pack): Pack => ({ ...pack, content: { ...pack.content, isExample: true } });

/** A token, a browser's session, or nobody: these are pages to open and files to take away, and change nothing. */
async function whoReads(request: Request, env: Env, requestId: string): Promise<Ctx> {
  if (request.headers.has('authorization')) return contextFor(request, env, requestId);
  const ctx = publicContext(env, requestId);
  return (await signedContextFor(request, env, ctx)) ?? ctx;
}

async function packFor(ctx: Ctx, opaque: string): Promise<Pack | null> {
  const id = idIn(opaque);
  const row = id && (await readOne(ctx, reviewPackById(id), present(ctx), wanting({ content: {} })));
  if (!row) return null;
  const { content } = row.content as Answer;
  return packOf(String(content), await citationIdOf('p', String(row.id)), String(row.sha256));
}

/** The record behind the id that the API gives a review; null for any other text. */
function idIn(given: string): string | null {
  const named = fromId(given);
  return named?.type === 'ReviewPack' ? named.id : null;
}
