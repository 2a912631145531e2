// What the product is made of, and what goes up: told whole, by terms that allow it, the same from the same commit, and without a secret.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { secretsIn, secretsInTree } from '../secrets.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
interface Part {
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string | readonly { readonly type: string }[];
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Part> };
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const parts = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.split('node_modules/').at(-1)!;

describe('secrets', () => {
  it('there is none in any tracked file', () => {
    expect(secretsInTree()).toBe('');
  });
  it.each([
    ['a token of a chat', ['xoxb', '123456789012', '1234567890123', 'AbCdEfGhIjKlMnOpQrStUvWx'].join('-')],
    ['a name and a word in an address', ['https://keeper', ':open', '@database.test/'].join('')],
    [
      'a private key',
      [
        '-----BEGIN RSA',
        ` PRIVATE KEY-----\n${'MIIEpAIBAAKCAQEA'.repeat(8)}\n-----END RSA`,
        ' PRIVATE KEY-----',
      ].join(''),
    ],
    ['a token of ours', `dl1_${'ab'.repeat(32)}_${'b'.repeat(8)}`],
  ])('%s would be found', (_, secret) => {
    expect(secretsIn(`const it = "${secret}";\n`, 'planted.ts')).not.toBe('');
  });
  it('and what is none is not', () => {
    expect(secretsIn('const it = "20-CT/TW";\n', 'planted.ts')).toBe('');
  });
});

describe('parts', () => {
  it('that run a script when they are installed are those that are listed, and no other is listed', () => {
    const optional = ['fsevents']; // Only ever installed on macOS, where its script is not needed.
    const running = parts
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => nameOf(path));
    expect([...new Set(running)].filter((name) => !optional.includes(name)).sort()).toEqual(
      Object.keys(manifest.allowScripts).sort(),
    );
    expect(new Set(Object.values(manifest.allowScripts))).toEqual(new Set([true]));
  });

  it('that go up are under terms that ask for no more than to be named', () => {
    const free = [
      'MIT',
      'ISC',
      'Apache-2.0',
      'BSD-2-Clause',
      'BSD-3-Clause',
      '0BSD',
      'MPL-2.0',
      'MIT AND OFL-1.1',
      'OFL-1.1',
      'BlueOak-1.0.0',
      'CC0-1.0',
      '(MIT AND Zlib)',
      'MIT OR Apache-2.0',
    ];
    const goingUp = parts.filter(([, { dev }]) => !dev);
    expect(goingUp.length).toBeGreaterThan(30);
    expect(
      goingUp
        .filter(([, { license }]) => !free.includes(String(license)))
        .map(([path, { license }]) => `${nameOf(path)}: ${license}`),
    ).toEqual([]);
  });

  it('that only tests and tools use say their terms, or are looked up here', () => {
    // Named in their own files: MIT, all of them.
    const lookedUp = ['busboy', 'dicer', 'humanize-number', 'only', 'streamsearch'];
    expect(
      parts
        .filter(([, { license }]) => !license)
        .map(([path]) => nameOf(path))
        .sort(),
    ).toEqual(lookedUp);
  });

  it('are told whole by npm run sbom, each with its version', () => {
    expect(manifest.scripts.sbom).toMatch(/^npm sbom --sbom-format=cyclonedx\b/);
    const [command = '', ...args] = manifest.scripts.sbom!.split(' ');
    const told = JSON.parse(
      execFileSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 }),
    ) as {
      bomFormat: string;
      components: { name: string; group?: string; version: string; hashes?: unknown[] }[];
    };
    expect(told.bomFormat).toBe('CycloneDX');
    const known = new Set(told.components.map(({ name, version }) => `${name}@${version}`));
    const missing = parts
      .filter(([, { dev }]) => !dev)
      .filter(([path, { version }]) => !known.has(`${nameOf(path)}@${version}`));
    expect(missing.map(([path]) => path)).toEqual([]);
    expect(told.components.filter(({ hashes }) => !hashes?.length).map(({ name }) => name)).toEqual([]);
  });
});
