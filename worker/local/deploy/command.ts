// `npm run deploy`: to Cloudflare, as wrangler.toml and the settings say (README, "On Cloudflare").
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotRun, command, databaseSettings } from '../../../db/command-settings.ts';
import { broughtUpToDate } from '../../../db/migrations/hosted.ts';
import { deploy } from './deploy.ts';
import { wranglerWith } from './wrangler.ts';

process.env.WRANGLER_SEND_METRICS = 'false';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const git = (...args: string[]): string => {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    throw new CannotRun(
      'This folder is no clone of the repository, so what is deployed would have no name: deploy from a clone.',
    );
  }
};

await command(async () => {
  const { unstable_readConfig: readConfig } = await import('wrangler');
  await deploy({
    configuration: readConfig({ config: join(root, 'wrangler.toml') }),
    given: process.env,
    commit: {
      hash: git('rev-parse', 'HEAD'),
      isClean: git('status', '--porcelain', '--untracked-files=no') === '',
    },
    wrangler: wranglerWith(process.env),
    migrate: () => broughtUpToDate(databaseSettings(), new Date().toISOString()),
    say: console.log,
  });
});
