// What the product itself sends for a reader that can unpack: the bytes on the line, as `fetch` never shows them.
import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';

export interface SentBytes {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** As they came. */
  readonly bytes: Buffer;
  /** What they say. */
  readonly text: string;
}

export const sent = (
  url: URL | string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<SentBytes> =>
  new Promise((resolve, reject) => {
    const asked = request(
      url,
      { method, headers: { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br, zstd', ...headers } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const bytes = Buffer.concat(parts);
          const isPacked = answer.headers['content-encoding'] === 'gzip' && bytes.length > 0;
          resolve({
            status: answer.statusCode!,
            headers: answer.headers,
            bytes,
            text: (isPacked ? gunzipSync(bytes) : bytes).toString('utf8'),
          });
        });
      },
    );
    asked.on('error', reject).end(body);
  });
