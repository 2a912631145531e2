// The deployment's address is set and never taken from a request: worker/env.ts says it, and nothing else does.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = ['worker', 'web', 'schema', 'db'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(room, file)),
);

/** Ways to learn from a request what its sender calls us. */
const believing = [
  /\bconst\s*\{[^}]*\b(?:origin|host|hostname|protocol|href)\b[^}]*\}\s*=\s*new URL\([^)]*\b(?:req|request)\b/,
  /new URL\([^)]*\b(?:req(?:uest)?|raw)\.url[^)]*\)\.(?:origin|host|hostname|protocol|port|href|toString)/,
  /new URL\([^,)]+,\s*[^)]*\b(?:req|request)\b/,
  /['"`](?:host|:authority|forwarded|x-forwarded-\w+|x-real-\w+|x-original-\w+)['"`]/i,
];

/** The embedded database asks who calls it, in order to refuse; a script asks its own page's
 * address; and the gate to the network asks where a request of the worker's own would go. */
const doors = ['db/server/door.ts', 'web/app/', 'worker/local/outward.ts'];

const believers = (source: string): string[] => believing.flatMap((way) => way.exec(source)?.[0] ?? []);

it('no file takes an address from a request', () => {
  expect(files.length).toBeGreaterThan(300);
  const found = files
    .filter((file) => !doors.some((door) => file.startsWith(door)))
    .flatMap((file) => believers(readFileSync(join(root, file), 'utf8')).map((what) => `${file}: ${what}`));
  expect(found).toEqual([]);
});

it.each([
  'const { pathname, origin } = new URL(c.req.url);',
  'const { origin } = new URL(request.url);',
  "const from = c.req.header('Host');",
  "const to = headers.get('x-forwarded-proto');",
  'return new URL(c.req.url).origin;',
  'fetch(new URL(path, c.req.url))',
])('and would be noticed if one did: %s', (line) => {
  expect(believers(line)).not.toEqual([]);
});
