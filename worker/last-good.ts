// While the database is away a public page is given as it last stood, and says of when that is. What cannot say so where it is read, a
// file or a picture, is not given; a citation is: its bytes are the same for ever.
import { formatMoment } from '../db/dates.ts';
import type { Kept } from './kept-answers.ts';

const words = {
  vi: (moment: string) =>
    `Hệ thống tạm thời chưa nối được với cơ sở dữ liệu. Trang này là bản lúc ${moment}; những thay đổi sau lúc đó chưa có ở đây.`,
  en: (moment: string) =>
    `The ledger cannot reach its database just now. This page is as it stood at ${moment}; what has changed since is not on it.`,
};

/** By what was kept: as it is given while the database is away, unpacked and packed. */
const made = new WeakMap<Kept, Map<string, Kept>>();

export async function asOf(kept: Kept, isPacked: boolean): Promise<Kept | null> {
  if (/\bimmutable\b/.test(kept.headers.get('Cache-Control') ?? '')) return kept;
  if (!/^text\/html\b/.test(kept.headers.get('Content-Type') ?? '')) return null;
  const forms = made.get(kept) ?? new Map<string, Kept>();
  made.set(kept, forms);
  const form = `${isPacked} ${kept.stoodAt}`;
  const before = forms.get(form);
  if (before) return before;
  const marked = await withMark(kept, isPacked);
  forms.set(form, marked);
  return marked;
}

async function withMark(kept: Kept, isPacked: boolean): Promise<Kept> {
  const isKeptPacked = kept.headers.get('Content-Encoding') === 'gzip';
  const html = await new Response(
    isKeptPacked ? through(kept.body, new DecompressionStream('gzip')) : kept.body,
  ).text();
  const language = /<html lang="en"/.test(html) ? 'en' : 'vi';
  const said = words[language](formatMoment(kept.stoodAt));
  const place = /<main[^>]*>/.test(html) ? /<main[^>]*>/ : /<body[^>]*>/;
  const text = html.replace(place, (opening) => `${opening}<p role="status"><strong>${said}</strong></p>`);
  const bytes = new TextEncoder().encode(text);
  const body = isPacked
    ? await new Response(through(bytes, new CompressionStream('gzip'))).arrayBuffer()
    : bytes.buffer;
  const headers = new Headers(kept.headers);
  for (const name of ['ETag', 'Content-Length', 'Content-Encoding']) headers.delete(name);
  if (isPacked) headers.set('Content-Encoding', 'gzip');
  // Of this moment only: nobody on the way keeps it.
  headers.set('Cache-Control', 'private, no-store');
  headers.set('Ledger-As-Of', kept.stoodAt);
  return { ...kept, headers, body };
}

const through = (bytes: BufferSource, stream: CompressionStream | DecompressionStream) =>
  new Blob([bytes]).stream().pipeThrough(stream as unknown as ReadableWritablePair<Uint8Array, Uint8Array>);
