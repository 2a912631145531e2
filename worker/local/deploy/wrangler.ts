// wrangler as a program of its own: what it needs of the settings it takes from the surroundings, as it does for whoever runs it by hand.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Said {
  readonly code: number;
  readonly out: string;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const program = join(
  dirname(createRequire(import.meta.url).resolve('wrangler/package.json')),
  'bin/wrangler.js',
);

export const wranglerWith =
  (env: NodeJS.ProcessEnv) =>
  async (args: readonly string[], isLoud = false): Promise<Said> => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        out += text;
        if (isLoud) process.stdout.write(text);
      });
    const [code] = (await once(child, 'close')) as [number | null];
    return { code: code ?? 1, out };
  };
