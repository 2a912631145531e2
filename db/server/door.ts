// Who may come in. Judged by the head of a request alone, before its body is read and before anything is told.
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { ProtocolError } from './errors.ts';
import { comparerOf } from './secret.ts';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

export type Doorkeeper = {
  /** Refuses what only a browser sends, and a name that somebody else may have given this address. */
  checkSender(request: IncomingMessage): void;
  checkSecret(request: IncomingMessage): void;
};

export function doorkeeper(host: string, secret: string): Doorkeeper {
  const isSecret = comparerOf(secret);
  const isHere = hostCheck(host);
  return {
    checkSender({ headers, rawHeaders, socket }) {
      const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length;
      if (hosts !== 1 || !isHere(headers.host ?? '', socket.localPort ?? 0)) {
        throw new ProtocolError('This database does not answer to that name.', 'HOST_REFUSED', 421);
      }
      if (headers.origin !== undefined) {
        throw new ProtocolError('This database does not speak with pages.', 'ORIGIN_REFUSED', 403);
      }
    },
    checkSecret({ headers }) {
      const given = /^bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
      if (given === undefined || !isSecret(given)) {
        throw new ProtocolError('Authentication failed: send the right bearer token.', 'AUTH_INVALID', 401);
      }
    },
  };
}

/** A page can give its own name this machine's address, but no name of this machine and no number. */
function hostCheck(host: string): (given: string, port: number) => boolean {
  const bare = host.replace(/^\[|\]$/g, '');
  const isWildcard = bare === '0.0.0.0' || bare === '::';
  const isLoopback = bare === '::1' || bare === 'localhost' || bare.startsWith('127.');
  const names = new Set([
    bare.includes(':') ? `[${bare}]` : bare,
    ...(isLoopback || isWildcard ? LOOPBACK : []),
  ]);
  return (given, port) => {
    const [, name = '', its = '80'] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(given.toLowerCase()) ?? [];
    if (Number(its) !== port) return false;
    return names.has(name) || (isWildcard && isIP(name.replace(/^\[|\]$/g, '')) !== 0);
  };
}

/** JSON, and said so: the types a form or an image may send do not get as far as being read. */
export function checkIsJson({ headers }: IncomingMessage): void {
  if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(headers['content-type'] ?? '')) {
    throw new ProtocolError('Send the request as application/json.', 'NOT_JSON', 415);
  }
}
