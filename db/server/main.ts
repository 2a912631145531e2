// The command: node db/server/main.ts --file PATH [--port N] [--host H] [--engine libsql|node] [--journal FOLDER] [--with-parent] [--token-on-stdin]
// Its secret comes from LIBSQL_AUTH_TOKEN or, with --token-on-stdin, as the first line of its input; without one it does not start.
import { parseArgs } from 'node:util';
import { firstLineOf } from './secret.ts';
import { StartError, startServer } from './server.ts';

/** A request may already be on its way when we are told to go. */
const GRACE_MS = 200;

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: '.data/ledger.db' },
    port: { type: 'string', default: '8080' },
    engine: { type: 'string', default: 'libsql' },
    journal: { type: 'string' },
    host: { type: 'string', default: '127.0.0.1' },
    'with-parent': { type: 'boolean', default: false },
    'token-on-stdin': { type: 'boolean', default: false },
  },
});

try {
  const authToken = values['token-on-stdin']
    ? await firstLineOf(process.stdin)
    : process.env.LIBSQL_AUTH_TOKEN;
  if (!authToken) {
    throw new StartError(
      'NO_SECRET',
      'This database has no secret, and without one anybody on this machine could read and change it; set LIBSQL_AUTH_TOKEN to a long random text, then start again.',
    );
  }
  const server = await startServer({
    file: values.file,
    port: Number(values.port),
    host: values.host,
    engine: values.engine === 'node' ? 'node' : 'libsql',
    authToken,
    journal: values.journal,
  });
  for (const sentence of server.said) console.log(`to know: ${sentence}`);
  console.log(`listening on ${server.url}`);

  const end = () => void server.close(GRACE_MS).then(() => process.exit(0));
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  if (values['with-parent']) {
    process.once('disconnect', end);
    process.stdin.once('end', end).once('close', end).resume();
  }
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}
