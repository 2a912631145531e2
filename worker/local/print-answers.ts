// `npm run schema`: writes web/pages/answers.ts, what the schema answers to the questions of the pages, and web/client/operations.ts,
// what it answers to whoever uses the client package.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');
const pages = readdirSync(join(root, 'web/pages'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && file !== 'answers.ts',
);
const isInside = (file: string) => file.startsWith('app/');
const named = (some: (file: string) => boolean) =>
  pages.flatMap((file, at) => (some(file) ? [`page${at}`] : [])).join(', ');
// Pages are JSX, which Node does not read: they are bundled for the moment, beside the packages they name.
const made = mkdtempSync(join(root, 'node_modules/.answers-'));
try {
  const outfile = join(made, 'answers.mjs');
  await build({
    stdin: {
      resolveDir: root,
      contents: `${pages.map((file, at) => `import * as page${at} from './web/pages/${file}';`).join('\n')}
import { printAnswers, questionsIn } from './schema/print-answers.ts';
import { printOperations } from './schema/print-client.ts';
import { exampleOperations } from './web/pages/public/developers/example-operations.ts';
import { schema } from './schema/index.ts';
const asked = (pages) => pages.flatMap((page) => Object.values(page).flatMap(questionsIn));
export const printed = printAnswers(schema, {
  public: asked([${named((file) => !isInside(file))}]),
  officials: asked([${named(isInside)}]),
});
export const operations = printOperations(schema, exampleOperations);`,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outfile,
  });
  const { printed, operations } = await import(pathToFileURL(outfile).href);
  writeFileSync(join(root, 'web/pages/answers.ts'), printed);
  writeFileSync(join(root, 'web/client/operations.ts'), operations);
} finally {
  rmSync(made, { recursive: true });
}
