// npm run serve: the product for people, on one machine and behind a proxy that speaks https for it (worker/RUNNING.md). The same as
// npm start, but for what is made up: no example people, no example year, nothing sent to this machine.
process.env.SERVE = 'yes';
await import('./start.mjs');
