// One word per thing, in every room; and nothing in the project that does not belong to the public.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter(Boolean);
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const code = tracked.filter((file) => /\.(ts|tsx)$/.test(file));

const features = [
  'register',
  'directives',
  'tasks',
  'agencies',
  'territories',
  'assignments',
  'fields',
  'plans',
  'quality',
  'rulings',
  'reviews',
  'rounds',
  'reports',
  'indicators',
  'access',
  'audit',
  'documents',
  'citations',
  'corrections',
  'search',
  'texts',
  'baselines',
  'breakdowns',
  'log',
  'inspections',
  'upkeep',
  'urging',
];

/** Nouns of the schema that have a file of their own beside that of their feature. */
const nouns = [
  'mappings',
  'gaps',
  'observations',
  'targets',
  'obligations',
  'report-lines',
  'verifying',
  'said',
  'findings',
  'verdicts',
  'recommendations',
  'commendations',
  'letters',
  'owing',
  'counts',
  'matrix',
  'orders',
  'report-lists',
  'exemptions',
  'foreseen',
  'ruling-asked',
  'parts-of-figures',
];

describe('names', () => {
  it('features are spelled alike in every room', () => {
    const folders = new Set(tracked.filter((f) => /^db\/[\w-]+\//.test(f)).map((f) => f.split('/')[1]!));
    for (const room of ['migrations', 'seed', 'server', 'backup']) folders.delete(room);
    expect([...folders].sort()).toEqual([...features].sort());
    for (const file of tracked.filter((f) => /^schema\/[\w-]+\.ts$/.test(f)))
      expect([
        ...features,
        ...nouns,
        'arguments',
        'builder',
        'compiled',
        'index',
        'planned',
        'errors',
        'scalars',
        'enums',
        'fields',
        'records',
        'roots',
        'reading',
        'changes',
        'ids',
        'named',
        'node',
        'want',
        'print',
        'print-answers',
        'print-changelog',
        'print-changes',
        'print-client',
        'breaking',
        'told',
        'cell-thresholds',
      ]).toContain(file.split('/')[1]!.replace('.ts', ''));
  });

  it('no file is named for nothing in particular', () => {
    // What a unit of systemd is called is systemd's to say.
    const named = tracked.filter((f) => !f.endsWith('.service'));
    expect(named.filter((f) => /\b(utils?|helpers?|managers?|services?|misc|common)\b/.test(f))).toEqual([]);
  });

  it('files are kebab-case', () => {
    expect(code.filter((f) => !/^[a-z0-9.-]+$/.test(f.split('/').at(-1)!))).toEqual([]);
  });

  it.each([
    ['province', 'territory', /\bprovinceId\b/],
    ['organization', 'agency', /\borgani[sz]ation(Id|s)?\b/i],
    ['user', 'person', /\buserId\b/],
    ['period of reporting', 'round', /\breportingPeriod\b/],
  ])('a %s is called %s', (_other, _name, pattern) => {
    expect(code.filter((f) => /^(db|schema|worker)\//.test(f) && pattern.test(text(f)))).toEqual([]);
  });
});

describe('nothing that does not belong to the public', () => {
  const readable = tracked.filter((f) => !/\.(png|ico|woff2)$/.test(f));
  it('no path of a machine', () => {
    // The seed's own check is tested with a made-up one.
    const madeUp = 'test/seed/check.test.ts';
    const own = `/(${['home', 'root', 'Users', 'work'].join('|')})/[a-z]`;
    expect(
      readable.filter((f) => f !== madeUp && new RegExp(`(^|["'\\s=(])${own}`, 'm').test(text(f))),
    ).toEqual([]);
  });

  it('no token, key or password', () => {
    // A token of one letter over and over is made up.
    const secret =
      /dl[ks]?1_(?!(.)\1{63})[0-9a-f]{64}_[0-9a-f]{8}|-----BEGIN [A-Z ]*PRIVATE KEY|eyJ[\w-]{20,}\.eyJ/;
    expect(readable.filter((f) => secret.test(text(f)))).toEqual([]);
    expect(secret.test(`dl1_${'ab'.repeat(32)}_${'b'.repeat(8)}`)).toBe(true);
  });

  it('no download address in the lock file', () => {
    expect(text('package-lock.json')).not.toMatch(/"resolved":\s*"https?:/);
  });
});
