// Where the worker may ask on the network, in production on one machine: at what the settings name, and nowhere else. Everything it asks
// passes a gate that knows those origins; what leads to this machine only needs no gate, for the network beyond is not there at all.
import { writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Bindings } from '../env.ts';

/** What tells where others are, and is asked by nobody here. */
const notAsked: ReadonlySet<string> = new Set([
  'PUBLIC_ORIGIN',
  'ALLOWED_ORIGINS',
  'EXAMPLE_YEAR_AT',
  'EXAMPLE_YEAR_OF',
]);

/** The origins that the settings lead to; `more` names others, separated by spaces. */
export function originsIn(settings: Bindings, more = ''): string[] {
  const texts = Object.entries(settings).flatMap(([name, value]) =>
    typeof value === 'string' && !notAsked.has(name) ? [value] : [],
  );
  const found = [...texts, more].flatMap((text) => text.match(/(?:https?|libsql):\/\/[^\s"',]+/g) ?? []);
  const addresses = found
    .map((text) => text.replace(/^libsql:/, 'https:'))
    .filter((text) => URL.canParse(text));
  return [...new Set(addresses.map((text) => new URL(text).origin))].sort();
}

const isHere = (origin: string): boolean =>
  ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(origin).hostname);

const network = /\(name = "internet", network = \([\s\S]*?\n {4}\)\),/;

/** What workerd is given, from what npm start gives it. */
export function outwardConfig(config: string, origins: readonly string[]): string {
  if (!network.test(config)) throw new Error('workerd.capnp says nothing of the network.');
  if (origins.every(isHere))
    return config.replace(network, '(name = "internet", network = (allow = ["local"])),');
  const gate = [
    `const open = new Set(${JSON.stringify(origins)});`,
    'export default { fetch: (request, { NETWORK }) => open.has(new URL(request.url).origin)',
    "  ? NETWORK.fetch(request) : new Response('No setting leads there.', { status: 403 }) };",
  ].join(' ');
  return `${config.replace(
    network,
    `(name = "internet", worker = .gate),
    (name = "network", network = (allow = ["public", "private"], tlsOptions = (trustBrowserCas = true))),`,
  )}
const gate :Workerd.Worker = (
  modules = [(name = "gate.js", esModule = ${JSON.stringify(gate)})],
  compatibilityDate = "2026-10-23",
  bindings = [(name = "NETWORK", service = "network")],
  globalOutbound = "network",
);
`;
}

/** Writes it beside the ledger; the worker's modules stay where they were built. */
export function writeOutwardConfig(
  file: string,
  from: string,
  config: string,
  origins: readonly string[],
): void {
  const built = (path: string) => relative(dirname(file), resolve(dirname(from), path));
  const here = config.replace(/import "(\.[^"]+)"/g, (_, path: string) => `import "${built(path)}"`);
  writeFileSync(file, outwardConfig(here, origins), { mode: 0o600 });
}
