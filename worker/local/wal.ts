// What SQLite passes over in silence: it takes the first bad frame of its write-ahead log for the end of it, and everything that was
// acknowledged after that frame is gone. A journal beside the ledger tells more; this is for a ledger without one.
import { existsSync, readFileSync } from 'node:fs';
import { checksum, FRAME_BYTES, HEADER_BYTES, isBigEndian, isSame } from '../../db/server/journal/wal.ts';

/** A commit is on the disk before the next one begins, so what stands before the last but one was whole once. */
const certainCommits = 2;

/** Whether acknowledged changes in the log beside a ledger can no longer be read. What a power cut left half-written is no damage. */
export function isLogDamaged(ledger: string): boolean {
  const file = `${ledger}-wal`;
  if (!existsSync(file)) return false;
  const log = readFileSync(file);
  if (log.length <= HEADER_BYTES) return false;
  const big = isBigEndian(log);
  if (big === null) return true;
  const pageBytes = log.readUInt32BE(8);
  let sum = checksum(log.subarray(0, 24), [0, 0], big);
  if (!isSum(log, 24, sum)) return true;

  let isBroken = false;
  let later = 0;
  for (let at = HEADER_BYTES; at + FRAME_BYTES + pageBytes <= log.length; at += FRAME_BYTES + pageBytes) {
    // Frames of an earlier round of the log were copied into the ledger before this round began.
    const isOfThisRound = log.compare(log, 16, 24, at + 8, at + 16) === 0;
    if (!isBroken) {
      sum = checksum(log.subarray(at, at + 8), sum, big);
      sum = checksum(log.subarray(at + FRAME_BYTES, at + FRAME_BYTES + pageBytes), sum, big);
      isBroken = !isOfThisRound || !isSum(log, at + 16, sum);
    } else if (isOfThisRound && log.readUInt32BE(at + 4) > 0) later++;
  }
  return later >= certainCommits;
}

const isSum = (log: Buffer, at: number, sum: readonly [number, number]) =>
  isSame([log.readUInt32BE(at), log.readUInt32BE(at + 4)], sum);
