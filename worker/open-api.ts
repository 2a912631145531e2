// What can be had at which address without an account, told to programs: OpenAPI 3.1, made of the same pages and forms that are routed.
import { sha256 } from '../db/canonical.ts';
import { dataSets } from '../web/pages/public/data/datasets.ts';
import { exampleQuestions } from '../web/pages/public/developers/example-questions.ts';
import { developersQuestion } from '../web/pages/public/developers/question.ts';
import { type Form, formOf } from '../web/pages/public/shell/forms.ts';
import type { PublicPage } from '../web/pages/public/shell/page.ts';
import { type TakenName, takenAs } from '../web/pages/public/shell/taken.ts';
import { ask } from './ask.ts';
import { publicContext } from './context.ts';
import type { Visit } from './door.ts';
import { envFrom } from './env.ts';
import { crossOriginHeaders } from './headers.ts';

// biome-ignore lint/suspicious/noExplicitAny: whatever pages there are
type AnyPage = PublicPage<any>;

/** Of this description, which grows with the pages; what each address gives is dated in itself. */
const version = '1';

export async function openApi(
  c: Visit,
  pages: readonly AnyPage[],
  embedded: readonly AnyPage[],
): Promise<Response> {
  const env = envFrom(c.env);
  const ctx = publicContext(env, c.var.line.requestId);
  const { directives } = await ask(c, ctx, developersQuestion, {});
  const directive = directiveLike(directives.nodes[0]?.slug);
  const body = JSON.stringify(await describe(env.origin, directive, pages, embedded));
  return c.body(body, 200, {
    ...crossOriginHeaders(c.req.raw, env),
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'public, max-age=3600',
    ETag: `"${(await sha256(body)).slice(0, 32)}"`,
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly [more: string]: unknown;
}

const see = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const inPath = (
  name: string,
  description: string,
  example: string | undefined,
  schema: object,
): Parameter => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string', ...schema },
  ...(example === undefined ? {} : { example }),
});
const inQuery = (name: TakenName): Parameter => {
  const { about, example, words } = takenAs(name);
  return {
    name,
    in: 'query',
    description: about,
    schema: { type: 'string', ...(words ? { enum: words } : {}) },
    ...(example === undefined ? {} : { example }),
  };
};

const language = inPath('language', 'Vietnamese or English.', 'vi', { enum: ['vi', 'en'] });
const directiveLike = (example: string | undefined) =>
  inPath(
    'directive',
    'Which directive, by its symbol as addresses write it. Where there is only one, its addresses go without; where there are several, those without lead to the first.',
    example,
    { pattern: '^\\d[a-z0-9]*(-[a-z0-9]+)*$' },
  );

/** Parameters of paths that are told once for all. */
const shared: ReadonlySet<string> = new Set(['language', 'directive']);

const media = (type: string, schema: object) => ({ [type]: { schema } });
const text = { type: 'string' };
const object = { type: 'object' };
const jsonType = 'application/json';
const problem = { description: 'Why not.', content: media(jsonType, see('schemas', 'Problem')) };
const isNot = (...names: readonly string[]) =>
  Object.fromEntries(names.map((status) => [status, see('responses', status)]));
const given = (description: string, content: object, more: object = {}) => ({
  description,
  content,
  ...more,
});
const tagged = { headers: { ETag: see('headers', 'ETag') } };

/** `/chi-bao/:slug` and `/nhiem-vu/:code{[1-9]}` as templates, with what stands in them. */
function templateOf({ path, example = {} }: AnyPage) {
  const parameters: Parameter[] = [];
  const template = path.replace(/:(\w+)(?:\{(.+?)\}(?=\/|$))?/g, (_, name: string, shape?: string) => {
    parameters.push(
      inPath(name, 'By its name in addresses.', example[name], shape ? { pattern: `^${shape}$` } : {}),
    );
    return `{${name}}`;
  });
  return { template, parameters };
}

const operationOf = ({ question }: AnyPage): string => /query (\w+)/.exec(question)![1]!;
const titles = new Map(
  dataSets.map(({ page, title, about }) => [page.path, { title: title.en, about: about.en }]),
);

const contentIn = (form: Form) => {
  const { type, isText } = formOf(form);
  const isJson = /[/+]json$/.test(type);
  return media(type, isJson ? object : isText ? text : {});
};

/** What one page gives at one address, as a page and in each of its forms. */
function pageAt(page: AnyPage, before: string, leading: readonly Parameter[], name: string) {
  const { template, parameters } = templateOf(page);
  const set = titles.get(page.path);
  const title =
    set?.title ?? operationOf(page).replace(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const takes: readonly TakenName[] = [
    ...(page.path.startsWith('/c/') ? [] : (['ngay'] as const)),
    ...(leading.includes(language) ? [] : (['lang'] as const)),
    ...(page.takes ?? []),
  ];
  const all = [...leading, ...parameters];
  const at = (form: Form | null) => {
    const forms = form === 'csv' ? ([...takes, 'kieu'] as const) : takes;
    const content = form === null ? media('text/html', text) : contentIn(form);
    return [
      `${before}${template}${form === null ? '' : `.${form}`}`,
      {
        get: {
          operationId: `${name}${operationOf(page)}${form === null ? '' : `_${form}`}`,
          summary: form === null ? title : `${title}, as ${formOf(form).short}`,
          ...(set ? { description: set.about } : {}),
          tags: [set ? 'data' : form === null ? 'pages' : 'files'],
          parameters: [
            ...all.map((one) => (shared.has(one.name) ? see('parameters', one.name) : one)),
            ...forms.map((one) => see('parameters', one)),
          ],
          responses: {
            200: given('What is known.', content, tagged),
            ...isNot(
              ...(page.isOfAll && !page.standsAt ? [] : ['302']),
              '304',
              '404',
              ...(form === null ? [] : ['422']),
              '503',
            ),
          },
        },
      },
    ] as const;
  };
  const forms = Object.keys(page.renditions ?? {}) as Form[];
  return [...(page.isWithoutPage ? [] : [null]), ...forms].map(at);
}

const plain = (operationId: string, summary: string, responses: object, more: object = {}) => ({
  get: { operationId, summary, tags: ['service'], responses, ...more },
});

/** The public log for programs, in the layouts of C2SP. */
function logAddresses(citation: Parameter) {
  const number = (name: string, description: string, example: string) =>
    inPath(name, description, example, { pattern: '^(0|[1-9]\\d{0,14})$' });
  const said = (type: string) =>
    given(
      'It is.',
      media(type, type === jsonType ? object : type === 'application/octet-stream' ? {} : text),
    );
  const at = (
    operationId: string,
    summary: string,
    type: string,
    parameters: readonly Parameter[] = [],
    ...others: readonly string[]
  ) => plain(operationId, summary, { 200: said(type), ...isNot('503', ...others) }, { parameters });
  const note = 'text/plain';
  const from = number('from', 'The size of a head that was kept.', '1');
  const until = number('until', 'The size of a later head.', '4');
  return {
    '/log/checkpoint': at('logHead', 'The newest signed head of the public log (C2SP tlog-checkpoint)', note),
    '/log/checkpoint/witnessed': at(
      'logHeadWitnessed',
      'The newest head that a witness has signed too',
      note,
      [],
      '404',
    ),
    '/log/keys': at('logKeys', 'The published keys of the log and of its witnesses', note),
    '/log/tile/{rest}': at(
      'logTile',
      'A piece of the tree (C2SP tlog-tiles): hashes, or the bytes of leaves under `entries/`',
      'application/octet-stream',
      [
        inPath(
          'rest',
          'Level and number, and the width of one that is not whole: `0/000`, `entries/000.p/12`.',
          '0/000',
          {
            pattern: '^(\\d{1,2}|entries)/(x\\d{3}/)*\\d{3}(\\.p/[1-9]\\d{0,2})?$',
          },
        ),
      ],
      '404',
    ),
    '/log/proof/leaf/{number}': at(
      'proveLeaf',
      'That a leaf is in the newest signed tree (RFC 9162)',
      jsonType,
      [number('number', 'Its place, from 0 on.', '3')],
      '404',
    ),
    '/log/proof/publication/{number}': at(
      'provePublication',
      'The same of a publication by its number',
      jsonType,
      [number('number', 'As the published record says it.', '0')],
      '404',
    ),
    '/log/proof/c/{id}': at(
      'proveCitation',
      'The same of what a citation leads to',
      jsonType,
      [citation],
      '404',
    ),
    '/log/proof/consistency/{from}/{until}': at(
      'proveGrowth',
      'That one tree begins with an earlier one',
      jsonType,
      [from, until],
      '404',
    ),
    '/log/export': at('exportLog', 'The whole log, line by line', 'application/jsonl', [], '413'),
  };
}

async function describe(
  origin: string,
  directive: Parameter,
  pages: readonly AnyPage[],
  embedded: readonly AnyPage[],
) {
  const queried = (name: string, description: string, more: object = { schema: text }) => ({
    name,
    in: 'query',
    description,
    ...more,
  });
  const asJson = { content: media(jsonType, object) };
  const answers = {
    200: given('The answer.', {
      ...media('application/graphql-response+json', see('schemas', 'Answer')),
      ...media(jsonType, see('schemas', 'Answer')),
    }),
    ...isNot('304', '400', '401', '404', '503'),
  };
  const citation = inPath('id', 'A citation’s short id.', 'o.OBS-0001.1.pi7sau', {});
  const cited = { parameters: [citation] };
  const record = given('The very bytes, for ever.', media(jsonType, object), tagged);
  const ok = given('It is.', media(jsonType, object));
  const example = exampleQuestions.find(({ name }) => name === 'OldProvinces')!;
  const used: readonly TakenName[] = [
    ...new Set([
      'ngay',
      'lang',
      'kieu',
      ...[...pages, ...embedded].flatMap(({ takes = [] }) => takes),
    ] as const),
  ] as TakenName[];
  return {
    openapi: '3.1.0',
    info: {
      title: 'Directive Ledger',
      version,
      description:
        'Everything here is read without an account, by GET or HEAD. Files and pages carry an ETag. Questions of one’s own, and changes, go to /graphql, whose schema describes itself.',
    },
    servers: [{ url: origin }],
    tags: [
      { name: 'data', description: 'The data sets, in every form.' },
      { name: 'files', description: 'What pages show, as tables, pictures, calendars and feeds.' },
      { name: 'pages', description: 'For people; they need no script.' },
      { name: 'service', description: 'Questions, citations, and whether the service is well.' },
    ],
    paths: {
      '/graphql': {
        get: {
          operationId: 'ask',
          summary: 'Ask a question of the API',
          description:
            'One of `query`, `documentId` and `extensions` names the question. What is longer is sent by POST as JSON, and changes only so.',
          tags: ['service'],
          parameters: [
            queried('query', 'The text of the question.'),
            queried(
              'documentId',
              'The SHA-256 of the text, in hex: of a question of a page, or an example.',
              {
                schema: { type: 'string', pattern: '^(sha256:)?[0-9a-f]{64}$' },
                example: await sha256(example.question),
              },
            ),
            queried('variables', 'Its variables.', asJson),
            queried('operationName', 'Which operation of the text.'),
            queried(
              'extensions',
              'As Apollo’s clients send it: `persistedQuery` with the SHA-256 of a text.',
              asJson,
            ),
          ],
          responses: answers,
        },
      },
      ...Object.fromEntries(
        pages.flatMap((page) => [
          ...pageAt(page, '/{language}', [language], ''),
          ...(page.isOfAll ? [] : pageAt(page, '/{language}/{directive}', [language, directive], 'under_')),
        ]),
      ),
      ...Object.fromEntries(
        embedded.flatMap((page) => {
          const within = { ...page, path: page.path.replace(/^\/embed/, '') };
          return [
            ...pageAt(within, '/embed', [], ''),
            ...pageAt(within, '/embed/{directive}', [directive], 'under_'),
          ];
        }),
      ),
      '/c/{id}': plain(
        'cited',
        'What a citation said when it was quoted',
        {
          200: given('The very bytes, for ever; a page for whoever asks for `text/html`.', {
            ...media(jsonType, object),
            ...media('text/html', text),
          }),
          ...isNot('304', '404', '503'),
        },
        { parameters: [citation, see('parameters', 'lang')] },
      ),
      '/c/{id}.json': plain(
        'citedBytes',
        'The same, always as JSON',
        { 200: record, ...isNot('304', '404', '503') },
        cited,
      ),
      '/c/{id}/revised': plain(
        'citedSince',
        'Whether the ledger says it differently by now',
        { 200: ok, ...isNot('404', '503') },
        cited,
      ),
      ...logAddresses(citation),
      '/': plain('start', 'The first page, in the reader’s language', { 302: see('responses', '302') }),
      '/graphiql': plain('tool', 'The query tool', { 200: given('A page.', media('text/html', text)) }),
      '/openapi.json': plain('describe', 'This description', { 200: ok, ...isNot('304', '503') }),
      '/oembed': plain(
        'oEmbed',
        'The frame of a page, as oEmbed tells it to whoever pastes an address',
        {
          200: given('A frame of HTML, with its size.', media(jsonType, object), tagged),
          404: problem,
          501: { ...problem, description: 'It is told as JSON only.' },
          ...isNot('304', '503'),
        },
        {
          parameters: [
            {
              ...queried('url', 'The whole address of a page that has a frame.'),
              required: true,
              example: `${origin}/vi/chi-bao/workers-sent`,
            },
            queried('format', 'JSON, whether it is asked for or not.', {
              schema: { type: 'string', enum: ['json'] },
            }),
            ...(['maxwidth', 'maxheight'] as const).map((name) =>
              queried(name, 'The frame is no larger, in pixels.', { schema: { type: 'integer' } }),
            ),
          ],
        },
      ),
      '/robots.txt': plain('robots', 'What search engines are asked to leave alone', {
        200: given('A text.', media('text/plain', text), tagged),
        ...isNot('304', '503'),
      }),
      '/sitemap.xml': plain('siteMap', 'Every page in both languages, for search engines', {
        200: given('A site map.', media('application/xml', text), tagged),
        ...isNot('304', '503'),
      }),
      '/healthz': plain('isAlive', 'Whether the service is there', { 200: ok }),
      '/readyz': plain('isReady', 'Whether it can do its work', { 200: ok, ...isNot('503') }),
    },
    components: {
      parameters: {
        language,
        directive,
        ...Object.fromEntries(used.map((name) => [name, inQuery(name)])),
      },
      headers: { ETag: { description: 'Send it back as If-None-Match.', schema: text } },
      responses: {
        302: { description: 'It is at the address in Location.', headers: { Location: { schema: text } } },
        304: { description: 'Nothing has changed since that ETag.' },
        400: problem,
        401: { ...problem, description: 'The token is not accepted.' },
        404: { ...problem, description: 'There is nothing at this address, or nothing public.' },
        413: { ...problem, description: 'It is too long for one answer.' },
        422: { ...problem, description: 'The file would be longer than may be asked for at once.' },
        503: {
          ...problem,
          description: 'Not just now.',
          headers: { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer' } } },
        },
      },
      schemas: {
        Answer: {
          type: 'object',
          properties: {
            data: { type: ['object', 'null'] },
            errors: { type: 'array', items: see('schemas', 'Said') },
            extensions: object,
          },
        },
        Problem: {
          type: 'object',
          required: ['errors'],
          properties: { errors: { type: 'array', minItems: 1, items: see('schemas', 'Said') } },
        },
        Said: {
          type: 'object',
          required: ['message'],
          properties: {
            message: text,
            extensions: { type: 'object', properties: { code: text } },
          },
        },
      },
    },
  };
}
