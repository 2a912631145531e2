import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const packed = async (contents: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
};

it("reading and comparing on an officer's own device costs at most 24 kB", async () => {
  const size = await packed(
    "export { readWorkbook } from '../../web/workbook/read.ts';" +
      "export { compareWorkbook } from '../../web/workbook/compare.ts';" +
      "export { submissionOf } from '../../web/workbook/submission.ts';",
  );
  expect(size).toBeLessThanOrEqual(24_000);
  expect(size).toBeGreaterThan(4_000);
});
