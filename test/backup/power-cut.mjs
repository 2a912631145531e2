// Loaded into every process of a server in a drill: notes how much of each file was made lasting, so that a cut of the power can be
// played, which takes everything else. With FSYNC=off the defect is planted: it says that it is lasting and does nothing.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const real = fs.fsyncSync;
fs.fsyncSync = (descriptor) => {
  if (process.env.FSYNC === 'off') return;
  real(descriptor);
  const file = fs.readlinkSync(`/proc/self/fd/${descriptor}`);
  if (file.endsWith('.jsonl'))
    fs.appendFileSync(process.env.LASTING, `${JSON.stringify([file, fs.fstatSync(descriptor).size])}\n`);
};
syncBuiltinESMExports();
