// Public pages: each is a question to the schema and pure functions from the answer to HTML and to files, so that a page,
// its downloads and the API cannot say different things.
import { sha256 } from '../db/canonical.ts';
import { type CivilDate, endOfDay, isCivilDate } from '../db/ctx.ts';
import { Invalid } from '../db/errors.ts';
import { later } from '../db/later.ts';
import { Recent } from '../db/recent.ts';
import { renderDirectives } from '../web/pages/public/directives/page.tsx';
import { renderAway } from '../web/pages/public/shell/away.tsx';
import { cardSize } from '../web/pages/public/shell/card.ts';
import { allForms, contentTypeOf, type Form } from '../web/pages/public/shell/forms.ts';
import { renderMissing } from '../web/pages/public/shell/missing.tsx';
import { type Address, FileTooLong, type PublicPage, type Shown } from '../web/pages/public/shell/page.ts';
import type { Directives } from '../web/pages/public/shell/question.ts';
import { ask } from './ask.ts';
import { builtAsset, builtPrograms } from './assets.ts';
import { publicContext } from './context.ts';
import { variablesOf } from './documents.ts';
import type { Visit } from './door.ts';
import { envFrom } from './env.ts';
import { tell } from './errors.ts';
import { documentPolicy, frameable } from './headers.ts';
import { writeFault } from './log.ts';
import { refuse } from './refusals.ts';
import { exampleMarks } from './steps.ts';
import { isKnown } from './tags.ts';

// Pages hold published facts only and say to the minute when they were taken.
const cached = 'public, max-age=60';
/** An answer for a day that is over is the same for ever; its drawing may still improve. */
const cachedPast = 'public, max-age=3600';

/** A file may take so many questions, and no more: some years of what 34 provinces report each quarter. */
const mostParts = 40;

const painter = later(() => import('./painter.ts'));
/** Painting takes a fifth of a second: the same drawing is painted once, by whatever address it is asked for. */
const painted = new Recent<Uint8Array<ArrayBuffer>>(4_000_000, (_, png) => png.length);
async function paintedOf(drawn: string, tag: string): Promise<Uint8Array<ArrayBuffer>> {
  const { paint } = await painter();
  const before = painted.get(tag);
  if (before) return before;
  const png = paint(drawn, cardSize.width);
  painted.set(tag, png);
  return png;
}

const formAt = new RegExp(`\\.(${allForms.join('|')})$`);
const isPagePath = /^\/(vi|en|embed)(\/|\.|$)/;

/** A directive in the address, as a part of a route. It begins with its number, as no page's name does. */
export const namedDirective = ':directive{\\d[a-z0-9]*(?:-[a-z0-9]+)*}';

const withoutDirective = (path: string, slug: string | undefined): string =>
  slug === undefined ? path : path.replace(`/${slug}`, '');
const underDirective = (path: string, slug: string): string =>
  path.replace(/^\/(vi|en|embed)/, (room) => `${room}/${slug}`);

/** The path a request is routed by: a public address without the form it is asked for in. */
export function routedPath(request: Request): string {
  const { pathname } = new URL(request.url);
  return isPagePath.test(pathname) ? pathname.replace(formAt, '') : pathname;
}

/** The handler of a page's route, under either language or as an embed. The question is read once, when it is first asked. */
export function page<Answer extends Directives>(of: PublicPage<Answer>) {
  let documentId: Promise<string> | undefined;

  return async (c: Visit): Promise<Response> => {
    documentId ??= sha256(of.question);
    const declared = variablesOf(of.question);
    const { pathname } = new URL(c.req.url);
    const form = (formAt.exec(pathname)?.[1] ?? null) as Form | null;
    const whole = pathname.replace(formAt, '');
    const params = c.req.param() as Record<string, string>;
    const named = params.directive;
    const query = { ...c.req.query(), ...joined(c.req.queries(), of.takesSeveral ?? []) };
    const address: Address = { ...query, ...params };
    // An address without a language of its own is in Vietnamese unless its query says otherwise.
    const language = (
      address.language === 'en' ||
      /^\/en(\/|$)/.test(whole) ||
      (!/^\/vi(\/|$)/.test(whole) && address.lang === 'en')
        ? 'en'
        : 'vi'
    ) as Shown['language'];
    const env = envFrom(c.env);
    const ctx = publicContext(env, c.var.line.requestId);
    const day = pastDay(address.ngay, ctx.today);
    const place: Shown = {
      language,
      now: ctx.now,
      origin: env.origin,
      directive: null,
      path: withoutDirective(whole, named).replace(/^\/(vi|en)(?=\/|$)/, ''),
      address,
      day,
      exampleYear: c.env.EXAMPLE_YEAR_AT || undefined,
      isExampleYear: Boolean(c.env.EXAMPLE_YEAR_OF),
      ...(of.isScripted || of.scriptedBy ? { script: builtAsset(of.scriptedBy ?? 'reading')[0] } : {}),
      ...(of.scriptedBy === 'log' ? { programs: builtPrograms() } : {}),
      documentId: await documentId,
    };
    const rendition = form === null ? undefined : of.renditions?.[form];
    if (form !== null && rendition === undefined) return nothingHere(c);
    try {
      const clocks = day === null ? {} : { knownOn: day, validOn: day };
      const given = { ...of.variables?.(address), directive: named ?? null, ...clocks };
      const variables = Object.fromEntries(Object.entries(given).filter(([name]) => declared.has(name)));
      const first = await ask(c, ctx, of.question, variables);
      const all = first.directives.nodes;
      const areSeveral = all.length > 1 && !of.isOfAll;
      const directive = (areSeveral && all.find(({ slug }) => slug === named)) || null;
      const isList = areSeveral && named === undefined && place.path === '' && form === null;
      if (named !== undefined && !all.some(({ slug }) => slug === named)) return nothingHere(c);
      // One directive has addresses without its name; from the second on each has its own, and old ones lead to the first.
      if (!isList && areSeveral !== (named !== undefined)) {
        const { search } = new URL(c.req.url);
        const to = areSeveral ? underDirective(pathname, all[0]!.slug) : withoutDirective(pathname, named);
        return c.body(null, 302, { Location: to + search, 'Cache-Control': cached });
      }
      const shown: Shown = { ...place, directive };
      const standsAt = of.standsAt?.(first, shown) ?? place.path;
      if (standsAt !== place.path) {
        const { search } = new URL(c.req.url);
        const to = pathname.replace(place.path, standsAt);
        return c.body(null, 302, { Location: to + search, 'Cache-Control': cached });
      }
      const answer =
        rendition === undefined || of.parts === undefined || form === 'png'
          ? first
          : of.parts.joined(
              await rest(first, of.parts.next, (more) => ask(c, ctx, of.question, { ...variables, ...more })),
            );
      const headers: Record<string, string> = {
        'Content-Language': language,
        'Cache-Control': day === null ? cached : cachedPast,
        ETag: await tagOf(shown, form, query, answer),
        ...(day === null ? {} : { 'Memento-Datetime': new Date(endOfDay(day)).toUTCString() }),
        Link: `<${env.origin}${whole}>; rel="original timegate"`,
      };
      const asked = c.req.header('if-none-match');
      if (isKnown(asked, headers.ETag!)) return c.body(null, 304, headers);
      if (rendition !== undefined) {
        const file = await rendition(answer, shown);
        if (file === null) return nothingHere(c);
        let { body } = file;
        if (form === 'png') {
          const drawn = await drawnFor(c, body as string);
          // The same drawing is painted the same to the byte, so nothing needs to be painted to tell.
          headers.ETag = `"${(await sha256(drawn)).slice(0, 32)}"`;
          if (isKnown(asked, headers.ETag)) return c.body(null, 304, headers);
          body = await paintedOf(drawn, headers.ETag);
        }
        return c.body(body as string, 200, {
          ...headers,
          'Content-Type': contentTypeOf(form!),
          'Access-Control-Allow-Origin': '*',
          'Cross-Origin-Resource-Policy': 'cross-origin',
          ...(file.fileName ? { 'Content-Disposition': `attachment; filename="${file.fileName}"` } : {}),
        });
      }
      const html = isList ? renderDirectives(first, shown) : await of.render(answer, shown);
      if (html === null) return nothingHere(c);
      const policy = await documentPolicy(html);
      return c.html(html, 200, {
        ...headers,
        ...(of.isEmbeddable ? frameable(policy) : { 'Content-Security-Policy': policy }),
      });
    } catch (error) {
      if (error instanceof FileTooLong)
        return refuse(c, {
          status: 422,
          code: 'FILE_TOO_LONG',
          message:
            'This file would be longer than may be asked for at once. Ask /graphql for it page by page; /vi/nha-phat-trien shows the question.',
        });
      // A name in the address, as in `?tinh=`, that nothing bears.
      if (error instanceof Invalid) return nothingHere(c);
      const told = tell(error, ctx.requestId, false);
      if (told.status !== 503) throw error;
      writeFault(ctx.requestId, error);
      c.var.line.outcome = told.code;
      const html = renderAway(place);
      return c.html(html, 503, {
        ...told.headers,
        'Content-Security-Policy': await documentPolicy(html),
        'Content-Language': language,
      });
    }
  };
}

/** What is painted of the example year bears its mark, which is laid on drawings. */
const drawnFor = async (c: Visit, svg: string): Promise<string> =>
  c.env.EXAMPLE_YEAR_OF ? (await exampleMarks()).inPicture(svg) : svg;

/** What a form sent more than once, as one. */
const joined = (
  queries: Readonly<Record<string, readonly string[]>>,
  names: readonly string[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(names.flatMap((name) => (queries[name] ? [[name, queries[name].join(',')]] : [])));

/** A part and all that follow it. A file that would need more questions than allowed is refused, never cut. */
async function rest<Answer>(
  first: Answer,
  next: (answer: Answer) => Readonly<Record<string, unknown>> | null,
  askFor: (more: Readonly<Record<string, unknown>>) => Promise<Answer>,
): Promise<Answer[]> {
  const parts = [first];
  for (let more = next(first); more !== null; more = next(parts.at(-1)!)) {
    if (parts.length === mostParts) throw new FileTooLong();
    parts.push(await askFor(more));
  }
  return parts;
}

/** That there is nothing: a page for whoever asked for one, in the look of the others. */
export async function nothingHere(c: Visit): Promise<Response> {
  const told = refuse(c, { status: 404, code: 'NOT_FOUND', message: 'There is nothing at this address.' });
  const { pathname, search } = new URL(c.req.url);
  const [, language] = /^\/(vi|en)(?=\/|$)/.exec(pathname) ?? [];
  if (language === undefined || !told.headers.get('Content-Type')?.startsWith('text/html')) return told;
  const env = envFrom(c.env);
  const { now, today } = publicContext(env, c.var.line.requestId);
  const html = renderMissing({
    language: language as Shown['language'],
    now,
    origin: env.origin,
    directive: null,
    path: pathname.replace(formAt, '').replace(/^\/(vi|en)/, ''),
    address: {},
    day: pastDay(new URLSearchParams(search).get('ngay') ?? undefined, today),
    documentId: '',
  });
  return new Response(html, {
    status: 404,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': language,
      'Content-Security-Policy': await documentPolicy(html),
    },
  });
}

/** A day that is over. Anything else in `?ngay=` is left alone, as every unknown parameter is. */
const pastDay = (text: string | undefined, today: CivilDate): CivilDate | null =>
  text !== undefined && isCivilDate(text) && text < today ? text : null;

// Weak: the minute at which a page was taken stands in it and is no part of what it says.
const tagOf = async (shown: Shown, form: Form | null, query: object, answer: unknown): Promise<string> =>
  `W/"${(await sha256(JSON.stringify([shown.documentId, shown.origin, shown.path, shown.language, form, query, answer]))).slice(0, 32)}"`;
