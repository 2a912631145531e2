// On one machine nothing but this stands between a webhook and the networks the machine can reach: a name is looked up once,
// and the connection goes to the very addresses that were looked at.
import { lookup } from 'node:dns/promises';
import { request } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import type { Resolve } from '../resolve.ts';

export const resolveHere: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

/** A POST over TLS to one of these addresses, under the host's own name. */
export function postTo(
  addresses: readonly string[],
  url: string,
  init: { headers: Record<string, string>; body: string; signal: AbortSignal },
): Promise<Response> {
  const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  const pinned: LookupFunction = (_host, options, answer) =>
    options.all ? answer(null, found) : answer(null, found[0]!.address, found[0]!.family);
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: 'POST', headers: init.headers, signal: init.signal, lookup: pinned, agent: false },
      (answer) => {
        const status = answer.statusCode ?? 502;
        // Some answers have no body by their status, and a Response will not take one.
        const hasBody = ![204, 205, 304].includes(status);
        if (!hasBody) answer.resume();
        resolve(new Response(hasBody ? (Readable.toWeb(answer) as ReadableStream) : null, { status }));
      },
    );
    sent.once('error', reject);
    sent.end(init.body);
  });
}
