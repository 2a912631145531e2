// What stands before the product in production: it speaks https to people and http to the product.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TlsProxy {
  readonly port: number;
  /** Where requests are passed on to, once it is known. */
  target: string;
  close(): Promise<void>;
}

export async function startTlsProxy(): Promise<TlsProxy> {
  const server = createServer(certificate(), (from, answer) => {
    const onward = request(
      new URL(from.url ?? '/', proxy.target),
      {
        method: from.method,
        headers: { ...from.headers, 'x-forwarded-proto': 'https', 'x-forwarded-host': from.headers.host },
      },
      (given) => {
        answer.writeHead(given.statusCode!, given.headers);
        given.pipe(answer);
      },
    );
    onward.on('error', () => answer.destroy());
    from.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy: TlsProxy = {
    port: (server.address() as AddressInfo).port,
    target: '',
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return proxy;
}

/** Made for one run and known to nobody. */
function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    execFileSync(
      'openssl',
      `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=ledger.localhost -keyout ${key} -out ${cert}`.split(
        ' ',
      ),
      { stdio: 'ignore' },
    );
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
