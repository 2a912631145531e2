import { guards } from './guards.ts';

console.log(
  guards()
    .map((s) => `${s};`)
    .join('\n--> statement-breakpoint\n'),
);
