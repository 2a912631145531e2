// README's requests, pasted as they stand into a shell, against the started product.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useProduct } from './running.ts';

const product = useProduct();
const root = join(import.meta.dirname, '../..');
const section = readFileSync(join(root, 'README.md'), 'utf8')
  .split('\n## ')
  .find((s) => s.startsWith('The main job'))!;
const blocks = (language: string) =>
  [...section.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((m) => m[1]!);

const paste = () =>
  execFileSync(
    'bash',
    [
      '-euc',
      blocks('sh')
        .join('\n')
        .replaceAll('http://127.0.0.1:8787', product.url)
        .replaceAll('.data/', `${product.dataFolder}/`),
    ],
    { encoding: 'utf8', maxBuffer: 1e7 },
  )
    .split('\n')
    .filter((line) => line.trim() !== '');

it('the main job answers exactly what README says, and says the same when it is pasted again', () => {
  const promised = blocks('json').map((block) => block.trim());
  expect(promised).toHaveLength(4);
  expect(paste()).toEqual(promised);
  expect(paste()).toEqual(promised);
});
