// `npm run client`: the client package as it is published, in .build/client: modules, their types, what it is and how it is used.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const source = join(root, 'web/client');

export function buildClient(into = join(root, '.build/client')): string {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const compiler = join(
    dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
    'bin/tsc',
  );
  execFileSync(process.execPath, [compiler, '-p', source, '--outDir', into], { stdio: 'inherit' });
  for (const file of readdirSync(into)) if (file.endsWith('.d.ts')) nameModules(join(into, file));
  copyFileSync(join(source, 'README.md'), join(into, 'README.md'));
  writeFileSync(join(into, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
  return into;
}

/** The compiler names modules by what they became in code, and by what they were in types. */
function nameModules(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(from '\.\/[\w-]+)\.ts'/g, "$1.js'"));
}

function manifest() {
  const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    name: 'directive-ledger-client',
    version,
    description: 'Asks a Directive Ledger, and sends it changes that happen once.',
    license,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    exports: { '.': { types: './index.d.ts', default: './index.js' } },
  };
}

if (import.meta.main) console.log(buildClient());
