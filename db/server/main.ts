// The command: node db/server/main.ts --file PATH [--port N] [--host H] [--engine libsql|node] [--with-parent]
import { parseArgs } from 'node:util';
import { StartError, startServer } from './server.ts';

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: '.data/ledger.db' },
    port: { type: 'string', default: '8080' },
    engine: { type: 'string', default: 'libsql' },
    host: { type: 'string', default: '127.0.0.1' },
    'with-parent': { type: 'boolean', default: false },
  },
});

try {
  const server = await startServer({
    file: values.file,
    port: Number(values.port),
    host: values.host,
    engine: values.engine === 'node' ? 'node' : 'libsql',
    authToken: process.env.LIBSQL_AUTH_TOKEN || undefined,
  });
  console.log(`listening on ${server.url}`);

  const end = () => void server.close().then(() => process.exit(0));
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
