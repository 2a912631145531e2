// A real OpenID provider, for one test file: `node openid-provider.mjs REDIRECT_URI`. It prints its address once it listens.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const [, , redirect] = process.argv;
const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'ledger',
        client_secret: 'hush-hush-hush',
        redirect_uris: [redirect],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    cookies: { keys: ['for tests'] },
    pkce: { required: () => true },
  });
  server.on('request', provider.callback());
  process.stdout.write(`${issuer}\n`);
});
