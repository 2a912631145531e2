// What every answer of the example year's own ledger bears, so that a page, a picture or a file says what it is wherever it is carried.
// It imports nothing, so that what every start evaluates is not divided for its sake.

import type { Visit } from './door.ts';

const words = {
  vi: { mark: 'Năm ví dụ: không phải số liệu thật.', back: 'Về sổ thật' },
  en: { mark: 'Example year: no real figures.', back: 'To the real ledger' },
} as const;
const both = `${words.vi.mark} ${words.en.mark}`;
/** Headers take no letters beyond ASCII. */
const standing = 'example year; no real figures';

const style =
  '.example-year{margin:0;padding:.5rem 1rem;background:#ffd84d;color:#1a1a1a;text-align:center;font-weight:700}.example-year a{color:#1a1a1a}';

/** Marks the answer that was made. `ledger`: where the real ledger is opened. */
export async function markIt(
  c: Visit,
  ledger: string,
  policyOf: (html: string) => Promise<string>,
): Promise<void> {
  const answer = await withMark(c.res, ledger, policyOf);
  // Hono lays the headers of the answer before over those of the new one.
  c.res = undefined;
  c.res = answer;
}

/** The answer with its mark. */
async function withMark(
  answer: Response,
  ledger: string,
  policyOf: (html: string) => Promise<string>,
): Promise<Response> {
  const headers = new Headers(answer.headers);
  headers.set('Ledger-Standing', standing);
  headers.set('X-Robots-Tag', 'noindex');
  const disposition = headers.get('Content-Disposition');
  if (disposition !== null)
    headers.set('Content-Disposition', disposition.replace(/filename="/, 'filename="vi-du-'));

  const [type = ''] = (headers.get('Content-Type') ?? '').split(';');
  const mark = marks.find(([pattern]) => pattern.test(type))?.[1];
  if (answer.body === null || mark === undefined)
    return new Response(answer.body, { status: answer.status, headers });
  const body = mark(await answer.text(), ledger);
  headers.delete('Content-Length');
  const policy = headers.get('Content-Security-Policy');
  if (type === 'text/html' && policy?.includes("'sha256-")) {
    const [styleSource = ''] = /style-src [^;]+/.exec(await policyOf(body)) ?? [];
    headers.set('Content-Security-Policy', policy.replace(/style-src [^;]+/, styleSource));
  }
  return new Response(body, { status: answer.status, headers });
}

type Mark = (body: string, ledger: string) => string;

function inDocument(html: string, ledger: string): string {
  const language = /<html lang="en"/.test(html) ? 'en' : 'vi';
  const { mark, back } = words[language];
  return html
    .replace(/<title>/, `<title>${mark} `)
    .replace(/<\/style>/, `${style}</style>`)
    .replace(
      /<body[^>]*>/,
      (body) =>
        `${body}<aside class="example-year" aria-label="${mark}">${mark} <a href="${ledger}/${language}">${back}</a></aside>`,
    );
}

/** A strip under the picture, so that the mark covers nothing. */
export const inPicture = (svg: string): string => {
  const box = /viewBox="([\d.-]+) ([\d.-]+) ([\d.]+) ([\d.]+)"/.exec(svg);
  if (box === null) return svg;
  const [left = 0, top = 0, width = 0, height = 0] = box.slice(1).map(Number);
  const strip = Math.max(22, Math.round(width / 30));
  return svg
    .replace(box[0], `viewBox="${left} ${top} ${width} ${height + strip}"`)
    .replace(/(<svg[^>]*? height=")[\d.]+"/, `$1${height + strip}"`)
    .replace(
      /<\/svg>\s*$/,
      `<rect x="${left}" y="${top + height}" width="${width}" height="${strip}" fill="#ffd84d"/><text x="${left + 8}" y="${top + height + strip * 0.7}" font-family="sans-serif" font-size="${strip * 0.55}" fill="#1a1a1a">${words.vi.mark}</text></svg>`,
    );
};

/** Put before what it says, which stays to the digit as it was. In an answer of the API it stands where the specification leaves room. */
const inData: Mark = (json) => {
  const mark = `"exampleYear":${JSON.stringify(both)}`;
  const isAnswer = /^\{"(?:data|errors)":/.test(json);
  return json.replace(/^\{(?=")/, isAnswer ? `{"extensions":{${mark}},` : `{${mark},`);
};

const marks: readonly (readonly [type: RegExp, Mark])[] = [
  [/\/html$/, inDocument],
  [/\/svg\b/, inPicture],
  [/[/+]json$/, inData],
  [/\/atom\b/, (feed) => feed.replace(/<title[^>]*>/, (title) => `${title}${words.vi.mark} `)],
  [
    /\/calendar$/,
    (calendar) => calendar.replace(/^(X-WR-CALNAME|SUMMARY)([^:\r\n]*):/gm, '$1$2:Năm ví dụ: '),
  ],
];
