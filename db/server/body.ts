// The body of a request: bounded, whole, UTF-8 and JSON, or refused.
import type { IncomingMessage } from 'node:http';
import { ProtocolError } from './errors.ts';

const LARGEST_BODY = 32 * 1024 * 1024;

const tooLarge = () => new ProtocolError('The request is larger than 32 MB', 'REQUEST_TOO_LARGE', 413);

export async function jsonOf(request: IncomingMessage): Promise<unknown> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) throw tooLarge();
  const body = text(await bytesOf(request));
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new ProtocolError(`Cannot deserialize client message from JSON: ${(error as Error).message}`);
  }
}

function bytesOf(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= LARGEST_BODY) return void parts.push(part);
      parts = [];
      reject(tooLarge());
    });
    request.on('end', () => resolve(Buffer.concat(parts)));
    request.on('error', reject);
    request.on('close', () => {
      if (!request.complete) reject(new ProtocolError('The request was cut short'));
    });
  });
}

// A byte that is no text would otherwise be kept as another one.
function text(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProtocolError('Cannot deserialize client message from JSON: it is not UTF-8');
  }
}
