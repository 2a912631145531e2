// What SQLite passes over in silence: it takes the first bad frame of its write-ahead log for the end of it, and everything that was
// acknowledged after that frame is gone. The layout is that of https://www.sqlite.org/fileformat2.html#the_write_ahead_log.
import { existsSync, readFileSync } from 'node:fs';

const headerBytes = 32;
const frameBytes = 24;
/** A commit is on the disk before the next one begins, so what stands before the last but one was whole once. */
const certainCommits = 2;

/** Whether acknowledged changes in the log beside a ledger can no longer be read. What a power cut left half-written is no damage. */
export function isLogDamaged(ledger: string): boolean {
  const file = `${ledger}-wal`;
  if (!existsSync(file)) return false;
  const log = readFileSync(file);
  if (log.length <= headerBytes) return false;
  const isBigEndian = log.readUInt32BE(0) === 0x377f0683;
  if (!isBigEndian && log.readUInt32BE(0) !== 0x377f0682) return true;
  const pageBytes = log.readUInt32BE(8);
  let sum: Sum = checksum(log.subarray(0, 24), [0, 0], isBigEndian);
  if (!isSum(log, 24, sum)) return true;

  let isBroken = false;
  let later = 0;
  for (let at = headerBytes; at + frameBytes + pageBytes <= log.length; at += frameBytes + pageBytes) {
    // Frames of an earlier round of the log were copied into the ledger before this round began.
    const isOfThisRound = log.compare(log, 16, 24, at + 8, at + 16) === 0;
    if (!isBroken) {
      sum = checksum(log.subarray(at, at + 8), sum, isBigEndian);
      sum = checksum(log.subarray(at + frameBytes, at + frameBytes + pageBytes), sum, isBigEndian);
      isBroken = !isOfThisRound || !isSum(log, at + 16, sum);
    } else if (isOfThisRound && log.readUInt32BE(at + 4) > 0) later++;
  }
  return later >= certainCommits;
}

type Sum = readonly [number, number];

function checksum(bytes: Buffer, [first, second]: Sum, isBigEndian: boolean): Sum {
  let [a, b] = [first, second];
  for (let at = 0; at < bytes.length; at += 8) {
    a = (a + (isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + b) >>> 0;
    b = (b + (isBigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + a) >>> 0;
  }
  return [a, b];
}

const isSum = (log: Buffer, at: number, [a, b]: Sum) =>
  log.readUInt32BE(at) === a && log.readUInt32BE(at + 4) === b;
