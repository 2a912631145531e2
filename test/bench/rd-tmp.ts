import Database from 'libsql';
import { rollUpDifferences } from '../support/rebuild.ts';
const db = new Database(process.argv[2]!);
const d = await rollUpDifferences(async (sql, args = []) => db.prepare(sql).all(...args) as never);
console.log(d.length, d.slice(0, 5));
for (const t of ['obligations','reports','report_items','latest_claims','latest_claims_past','observations','urgings']) console.log(t, db.prepare(`SELECT count(*) n FROM ${t}`).get());
