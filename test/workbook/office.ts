// LibreOffice, without a window: opens and saves files as an office would.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Office {
  /** A file saved in another form: `xlsx`, `ods`, `fods`, `csv` or one with a filter of its own. */
  readonly convert: (
    bytes: Uint8Array | string,
    from: string,
    to: string,
    options?: { readonly input?: string },
  ) => Uint8Array;
  readonly close: () => void;
}

/** A profile and a folder of its own, so that several can run at once. */
export function openOffice(): Office {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-office-'));
  let count = 0;
  const convert: Office['convert'] = (bytes, from, to, { input } = {}) => {
    const name = `f${++count}`;
    const out = join(folder, `out${count}`);
    mkdirSync(out);
    writeFileSync(join(folder, `${name}.${from}`), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(
      '/usr/bin/soffice',
      [
        profile,
        '--headless',
        ...(input ? [`--infilter=${input}`] : []),
        '--convert-to',
        to,
        '--outdir',
        out,
        join(folder, `${name}.${from}`),
      ],
      { stdio: 'pipe', timeout: 120_000 },
    );
    return readFileSync(join(out, `${name}.${to.split(':')[0]}`));
  };
  return { convert, close: () => rmSync(folder, { recursive: true, force: true }) };
}
