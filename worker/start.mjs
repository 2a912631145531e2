// Plain enough for any Node, so that an old one gets a sentence instead of a syntax error.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} is too old to run this; start it with "npm start", which brings Node 24, or install Node 22.18 or newer.`,
  );
  process.exit(1);
}
await import('../db/quick-start.mjs');
await import('./start.ts');
