// Answers that say no, in words: HTML for people who asked for a page, JSON in the shape of GraphQL errors for programs.
import type { Visit } from './door.ts';

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export function refuse(c: Visit, { status, code, message, details, headers }: Refusal): Response {
  c.var.line.outcome = code;
  const isForPeople = /\btext\/html\b/.test(c.req.header('accept') ?? '');
  const body = isForPeople
    ? page(status, message)
    : JSON.stringify({ errors: [{ message, extensions: { code, ...details } }] });
  const type = isForPeople ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
  return new Response(body, { status, headers: { 'Content-Type': type, ...headers } });
}

/** The statuses a person meets by following a link; programs' mistakes are told in English only. */
const inVietnamese: Readonly<Record<number, string>> = {
  404: 'Không có trang này.',
  500: 'Hệ thống gặp lỗi. Xin thử lại sau ít phút.',
  503: 'Hệ thống tạm thời chưa trả lời được. Xin thử lại sau ít giây.',
};

const page = (status: number, message: string): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${inVietnamese[status] ?? escaped(message)}</title></head>
<body><main><h1>${inVietnamese[status] ?? escaped(message)}</h1>
<p lang="en">${escaped(message)}</p>
<p><a href="/vi">Trang đầu</a> · <a href="/en" lang="en">First page</a></p></main></body></html>
`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign]!);
