import { grown, scales, copyOf } from './grown.ts';
import { Starting } from '../worker/running.ts';
for (const s of scales.filter((x) => process.argv.includes(x.name))) {
  const g = await grown(s);
  const folder = copyOf(g, `start-${s.name}`);
  const t = performance.now();
  const st = new Starting({ dataFolder: folder, env: { BUILD: 'no' } });
  const p = await st.running();
  const listens = performance.now() - t;
  const a = await p.fetch('/vi'); await a.text();
  console.log(s.name, 'listens', listens.toFixed(0), 'first page', (performance.now() - t).toFixed(0), a.status);
  let last = 0;
  for (let i = 0; i < 200; i++) { await new Promise(r => setTimeout(r, 500)); const u = p.log.filter(l => l.event === 'upkeep'); if (u.length > last) { last = u.length; const x = u.at(-1)!; console.log(((performance.now() - t)/1000).toFixed(1), JSON.stringify(x).slice(0, 300)); } if (last && (u.at(-1)! as any).obligationsLeft === 0 && !(u.at(-1) as any).failed && (u.at(-1) as any).rungsRaised === 0) break; }
  await p.stop();
}
