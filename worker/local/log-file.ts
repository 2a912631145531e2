// What is said goes to a file as well, where LOG_FILE names one: when it has grown large it is put aside, and so many are kept.
import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs';

const mostBytes = 20_000_000;
const mostKept = 10;

export function logFile(file: string, most = mostBytes, kept = mostKept): (line: string) => void {
  let bytes = existsSync(file) ? statSync(file).size : 0;
  return (line) => {
    if (bytes >= most) {
      for (let n = kept - 1; n > 0; n--) {
        const from = n === 1 ? file : `${file}.${n - 1}`;
        if (existsSync(from)) renameSync(from, `${file}.${n}`);
      }
      bytes = 0;
    }
    appendFileSync(file, `${line}\n`, { mode: 0o640 });
    bytes += Buffer.byteLength(line) + 1;
  };
}
