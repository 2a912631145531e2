// The parts the product is built from: pinned, whole on every platform, and one copy of each that must be one.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const lock = JSON.parse(read('package-lock.json')) as {
  packages: Record<
    string,
    { version?: string; integrity?: string; hasInstallScript?: boolean; link?: boolean }
  >;
};
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
const copiesOf = (name: string) => installed.filter(([path]) => path.endsWith(`node_modules/${name}`));

describe('parts', () => {
  it('are pinned exactly', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('carry an integrity hash, every one', () => {
    expect(installed.filter(([, p]) => !p.integrity).map(([path]) => path)).toEqual([]);
  });

  it.each(['graphql', 'workerd', 'wrangler', 'miniflare', 'preact', 'drizzle-orm'])(
    'have one copy of %s',
    (name) => {
      expect(copiesOf(name)).toHaveLength(1);
    },
  );

  it('run install scripts only where they are listed', () => {
    const running = installed
      .filter(([, p]) => p.hasInstallScript)
      .map(([path]) => path.split('node_modules/').at(-1)!);
    const optional = ['fsevents']; // Only ever installed on macOS, where its script is not needed.
    expect(running.filter((name) => !manifest.allowScripts[name] && !optional.includes(name))).toEqual([]);
  });

  it('are at home at the top level the product was given', () => {
    const top = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
      .split('\n')
      .filter(Boolean)
      .map((f) => f.split('/')[0]!);
    const given = [
      'worker',
      'schema',
      'db',
      'web',
      'test',
      'wrangler.toml',
      'package.json',
      'tsconfig.json',
      'README.md',
    ];
    const tools = ['package-lock.json', 'biome.json', 'vitest.config.ts', 'drizzle.config.ts', 'knip.json'];
    expect(
      [...new Set(top)].filter((f) => !f.startsWith('.') && !given.includes(f) && !tools.includes(f)),
    ).toEqual([]);
    for (const part of given) expect(readdirSync(root)).toContain(part);
  });
});
