// Answers that say no, in words: HTML for people who asked for a page, JSON in the shape of GraphQL errors for programs.
import { weightIn } from './accept.ts';
import type { Visit } from './door.ts';
import { plainPagePolicy } from './headers.ts';

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export function refuse(c: Visit, refusal: Refusal): Response {
  c.var.line.outcome = refusal.code;
  return refusalOf(c.req.header('accept') ?? '', c.req.path === '/graphql', refusal);
}

/** `isApi`: asked by programs, who take a page last of all. */
export function refusalOf(
  accept: string,
  isApi: boolean,
  { status, code, message, details, headers }: Refusal,
): Response {
  const type = answerType(accept, isApi);
  const body =
    type === html
      ? page(status, message)
      : JSON.stringify({ errors: [{ message, extensions: { code, ...details } }] });
  const policy =
    type === html ? { 'Content-Security-Policy': plainPagePolicy(styleHash, status === 404) } : {};
  return new Response(body, {
    status,
    headers: { 'Content-Type': `${type}; charset=utf-8`, ...policy, ...headers },
  });
}

const html = 'text/html';
const json = 'application/json';
const graphqlJson = 'application/graphql-response+json';

/** The type that the client likes best of those there are; JSON where it has no wish. At the API a page is the last of them. */
function answerType(accept: string, isApi: boolean): string {
  const offered = isApi ? [graphqlJson, json, html] : [html, graphqlJson, json];
  const [best] = offered
    .map((type) => ({ type, weight: weightIn(accept, (name) => name === type) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return best?.type ?? json;
}

/** The statuses a person meets by following a link; programs' mistakes are told in English only. */
const inVietnamese: Readonly<Record<number, string>> = {
  400: 'Không đọc được yêu cầu này. Chưa có gì được ghi lại.',
  404: 'Không có trang này.',
  429: 'Từ mạng hoặc tài khoản này đã có quá nhiều yêu cầu trong một phút. Xin đợi ít giây rồi thử lại. Chưa có gì được ghi lại.',
  500: 'Hệ thống gặp lỗi. Xin thử lại sau ít phút.',
  503: 'Hệ thống tạm thời chưa trả lời được. Xin thử lại sau ít giây.',
};

/** Whoever missed a page may look for it by name. */
const finding = `<form action="/vi/tim" role="search"><p><label>Tìm nhiệm vụ, cơ quan, địa phương, văn bản, chỉ báo: <input name="q" type="search"></label>
<button>Tìm</button></p></form>
`;

/** The plain look of a page that must not need anything else. The policy names it by its hash, known before the first request. */
export const style =
  ':root{color-scheme:light dark;--paper:#fff;--ink:#16202a;--muted:#475563;--own:#0f4c81}' +
  '@media(prefers-color-scheme:dark){:root{--paper:#11181f;--ink:#e8edf2;--muted:#aab8c5;--own:#9ccbf3}}' +
  'body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,Arial,sans-serif}' +
  'main{max-width:40rem;margin:auto;padding:1rem;border-top:1rem solid #0c2c4a}' +
  'h1{margin:1rem 0 .5rem;font-size:1.8rem;line-height:1.35}' +
  'a{color:var(--own)}' +
  '[lang=en]:not(a){color:var(--muted)}' +
  'input,button{box-sizing:border-box;min-height:2.75rem;padding:.4rem .75rem;font:inherit}' +
  'input{display:block;width:100%;margin:.25rem 0 .5rem;border:2px solid var(--ink);color:inherit;background:var(--paper)}' +
  'button{border:0;color:#fff;background:#0f4c81}';
export const styleHash = 'sha256-wRcBpUjNfoun/a0DEIc3eHbEgxwL3FZcUADO3n8M0Tk=';

const page = (status: number, message: string): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${inVietnamese[status] ?? escaped(message)}</title><style>${style}</style></head>
<body><main><h1>${inVietnamese[status] ?? escaped(message)}</h1>
<p lang="en">${escaped(message)}</p>
${status === 404 ? finding : ''}<p><a href="/vi">Trang đầu</a> · <a href="/en" lang="en">First page</a></p></main></body></html>
`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign]!);
