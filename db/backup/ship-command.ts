// Beside the product while a store is set: sends what is new in the journal, a moment after it was written. It ends with who started it.
import { setTimeout as pause } from 'node:timers/promises';
import { command } from '../command-settings.ts';
import { placeFrom } from './settings.ts';
import { ship } from './shipping.ts';
import { storeFrom } from './store.ts';

const BETWEEN_MS = 2_000;
const LONGEST_MS = 60_000;

await command(async () => {
  const { folder } = placeFrom(process.env);
  const store = storeFrom(process.env);
  if (!store) return;
  process.stdin.resume().once('end', () => process.exit());
  let upTo: number | null = null;
  for (let failures = 0; ; ) {
    try {
      ({ upTo } = await ship(folder, store, upTo));
      if (failures > 0) console.log('The store of backups answers again.');
      failures = 0;
    } catch (error) {
      if (failures++ === 0)
        console.log(`What is new in the journal was not sent, and will be: ${(error as Error).message}`);
      upTo = null;
    }
    await pause(Math.min(BETWEEN_MS * 2 ** failures, LONGEST_MS));
  }
});
