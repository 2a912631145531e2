// What every answer carries to protect its reader, and who on other sites may read it.
import type { Env } from './env.ts';

const lockedDown = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Of a plain page with its one style and, if at all, a form of ours. */
export const plainPagePolicy = (styleHash: string, hasForm: boolean): string =>
  `${hasForm ? lockedDown.replace("form-action 'none'", "form-action 'self'") : lockedDown}; style-src '${styleHash}'`;

export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': lockedDown,
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'private, no-store',
  Vary: 'Origin',
};

/** The policy of one HTML page: nothing but its own files and the one style element it carries, known by its hash. */
export async function documentPolicy(html: string): Promise<string> {
  const style = /<style>([^<]*)<\/style>/.exec(html)?.[1];
  const styleSource = style === undefined ? "'self'" : `'self' 'sha256-${await sha256(style)}'`;
  return [
    "default-src 'none'",
    `style-src ${styleSource}`,
    "script-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The query tool colours its text with style elements and draws its icons from data addresses; everything else stays as strict. */
export const toolPolicy = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "script-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page that others may set in a frame; everything else about it stays as strict. */
export const frameable = (policy: string): Record<string, string> => ({
  'Content-Security-Policy': policy.replace("frame-ancestors 'none'", 'frame-ancestors *'),
  'X-Frame-Options': '',
  'Cross-Origin-Resource-Policy': 'cross-origin',
});

// Pages share a handful of styles, so each is hashed once per isolate.
const hashes = new Map<string, string>();

async function sha256(text: string): Promise<string> {
  const known = hashes.get(text);
  if (known) return known;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  if (hashes.size < 32) hashes.set(text, hash);
  return hash;
}

/**
 * Anyone's page may read what anyone may read. Only pages of the listed origins may send credentials or read an
 * answer that was given to someone.
 */
export function crossOriginHeaders(request: Request, env: Env): Record<string, string> {
  const origin = request.headers.get('origin');
  const exposed = {
    'Access-Control-Expose-Headers': 'ETag, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id',
  };
  if (origin !== null && env.allowedOrigins.has(origin))
    return { ...exposed, 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true' };
  return request.headers.has('authorization') || request.headers.has('cookie')
    ? {}
    : { ...exposed, 'Access-Control-Allow-Origin': '*' };
}

/** What clients and the tracing of whoever runs them send along; nothing here depends on any of it but the condition. */
const ofClients = [
  'Apollo-Require-Preflight',
  'Apollographql-Client-Name',
  'Apollographql-Client-Version',
  'Baggage',
  'If-None-Match',
  'Traceparent',
  'Tracestate',
  'X-Apollo-Operation-Id',
  'X-Apollo-Operation-Name',
].join(', ');

export function preflightHeaders(request: Request, env: Env): Record<string, string> {
  const allowed = crossOriginHeaders(request, env);
  const isListed = 'Access-Control-Allow-Credentials' in allowed;
  return {
    ...allowed,
    'Access-Control-Allow-Methods': 'GET, POST',
    'Access-Control-Allow-Headers': `Content-Type, ${isListed ? 'Authorization, ' : ''}${ofClients}`,
    'Access-Control-Max-Age': '86400',
  };
}
