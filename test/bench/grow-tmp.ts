import { grown, scales } from './grown.ts';
for (const s of scales.filter((x) => process.argv.includes(x.name))) { const t = performance.now(); const g = await grown(s); console.log(s.name, g.folder, g.drafts.length, ((performance.now() - t) / 1000).toFixed(1)); }
