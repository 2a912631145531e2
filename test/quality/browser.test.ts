// One function judges a report's figures on the server and in the browser: it bundles for one, stays small, and says the same.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { type QualityRule, qualityFindings } from '../../db/quality/rules.ts';

const most = 6_000;

async function forBrowsers() {
  const { outputFiles, metafile } = await build({
    entryPoints: [new URL('../../db/quality/rules.ts', import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  });
  return { text: outputFiles[0]!.text, inputs: Object.keys(metafile.inputs) };
}

it('the rules carry nothing else into a browser, and little of themselves', async () => {
  const { text, inputs } = await forBrowsers();
  const size = gzipSync(text).length;
  console.log(`rules on figures for the browser: ${size} bytes compressed`);
  expect(inputs.map((file) => file.replace(/^.*db\//, 'db/'))).toEqual([
    'db/indicators/units.ts',
    'db/reports/line.ts',
    'db/quality/rules.ts',
  ]);
  expect(size).toBeLessThan(most);
});

it('bundled, they find what they find on the server', async () => {
  const { text } = await forBrowsers();
  const inBrowser = (await import(
    `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`
  )) as typeof import('../../db/quality/rules.ts');
  const rule = (over: Partial<QualityRule>): QualityRule => ({
    id: 'r',
    kind: 'range',
    indicatorId: 'a',
    others: [],
    minimum: null,
    maximum: null,
    percent: null,
    isBlocking: true,
    ...over,
  });
  const rules = [
    rule({ maximum: '0.3' }),
    rule({ kind: 'part_of', others: ['b'] }),
    rule({ kind: 'sum_of', others: ['b', 'c'] }),
    rule({ kind: 'change', percent: '10', isBlocking: false }),
    rule({ kind: 'together', others: ['d'] }),
  ];
  const figures = [
    { indicator: 'a', unit: 'percent', value: '0.31', reason: 'A flood.' },
    { indicator: 'b', unit: 'percent', value: '0.1', reason: null },
    { indicator: 'c', unit: 'percent', value: '0.2', reason: null },
  ];
  const before = new Map([['a', '0.2']]);
  const found = qualityFindings(rules, figures, before);
  expect(found).toHaveLength(5);
  expect(inBrowser.qualityFindings(rules, figures, before)).toEqual(found);
});
