import { copyFileSync, rmSync } from 'node:fs';
import Database from 'libsql';
import { migrations } from '../../db/migrations/run.ts';
import { keptOtherwise } from '../../db/rulings/kept.ts';

const [, , from, to] = process.argv;
if (!process.argv.includes('--in-place'))
  for (const x of ['', '-wal', '-shm']) rmSync(to + x, { force: true });
if (!process.argv.includes('--in-place')) {
  copyFileSync(from!, to!);
  copyFileSync(from!.replace('ledger.db', 'grown.json'), to + '.json');
}
const db = new Database(to!);
db.exec('PRAGMA synchronous=OFF; BEGIN');
for (const s of migrations().find(({ name }) => name.startsWith('0014'))!.statements) {
  const t = performance.now();
  db.exec(s);
  const ms = performance.now() - t;
  if (ms > 20) console.log(ms.toFixed(0), s.slice(0, 80));
}
db.exec('COMMIT');
const t = performance.now();
console.log('otherwise', db.prepare(keptOtherwise()).all().length, (performance.now() - t).toFixed(0));
console.log(
  db
    .prepare('select settled, count(*) n from obligation_facts group by 1')
    .all()
    .map((r) => JSON.stringify(r))
    .join(' '),
);
