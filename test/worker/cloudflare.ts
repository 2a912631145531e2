// What stands in the place of Cloudflare's API, for wrangler itself: it takes what a deployment sends and remembers what was done.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Cloudflare {
  readonly url: string;
  /** Method and path of everything that changed something, and what it carried. */
  readonly done: { readonly what: string; readonly body: string }[];
  /** Versions, the newest last. */
  readonly versions: string[];
  secrets: string[] | null;
  isLetIn: boolean;
  close(): Promise<void>;
}

const account = 'a'.repeat(32);
/** What wrangler is told so that it asks here. */
export const settingsAt = ({ url }: Cloudflare) => ({
  CLOUDFLARE_API_BASE_URL: url,
  CLOUDFLARE_API_TOKEN: 'a token of this test',
  CLOUDFLARE_ACCOUNT_ID: account,
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
});

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('latin1');
};

export async function startCloudflare(): Promise<Cloudflare> {
  const state = {
    done: [] as { what: string; body: string }[],
    versions: ['11111111-1111-4111-8111-111111111111'],
    secrets: ['LIBSQL_URL', 'LIBSQL_AUTH_TOKEN', 'TOKEN_PEPPER', 'LOG_KEY'] as string[] | null,
    isLetIn: true,
  };
  const script = '/workers/scripts/directive-ledger';
  const newVersion = () => `${String(state.versions.length + 1).repeat(8)}-2222-4222-8222-222222222222`;
  const deployments = () => ({
    deployments: state.versions
      .map((version_id, at) => ({
        id: `d${at}`,
        source: 'api',
        strategy: 'percentage',
        author_email: 'office@example.org',
        created_on: `2026-11-0${at + 1}T00:00:00.000Z`,
        annotations: {},
        versions: [{ version_id, percentage: 100 }],
      }))
      .reverse(),
  });
  const answers: readonly (readonly [RegExp, (body: string) => unknown])[] = [
    [/^GET \/user\/tokens\/verify$/, () => ({ id: 't', status: 'active' })],
    [/^GET \/user$/, () => ({ id: 'u', email: 'office@example.org' })],
    [
      /^GET \/(?:accounts|memberships)\?/,
      () => [{ id: account, name: 'Office', account: { id: account, name: 'Office' } }],
    ],
    [/^GET \S+\/secrets/, () => (state.secrets ?? []).map((name) => ({ name, type: 'secret_text' }))],
    [/^GET \S+\/deployments/, deployments],
    [
      /^GET \S+\/versions\/\S+$/,
      () => ({
        id: state.versions[0],
        number: 1,
        metadata: {
          created_on: '2026-11-01T00:00:00.000Z',
          source: 'api',
          author_email: 'office@example.org',
        },
        annotations: {},
        resources: { bindings: [], script: { handlers: ['fetch'] }, script_runtime: {} },
      }),
    ],
    [
      /^GET \S+\/versions/,
      () => ({
        items: state.versions
          .map((id, at) => ({
            id,
            number: at + 1,
            metadata: { created_on: `2026-11-0${at + 1}T00:00:00.000Z`, source: 'api', author_email: 'x' },
            annotations: {},
          }))
          .reverse(),
      }),
    ],
    [/^POST \S+\/assets-upload-session$/, () => ({ jwt: 'e30.e30.x', buckets: [] })],
    [/^GET \S+\/settings$/, () => ({ tags: [], bindings: [] })],
    [
      /^(?:GET|PATCH|PUT) \S+\/workers\/workers\/directive-ledger$/,
      () => ({ id: 'w', name: 'directive-ledger', subdomain: { enabled: true, previews_enabled: false } }),
    ],
    [/^PATCH \S+\/script-settings$/, () => ({})],
    [
      /^(?:PUT|POST) \S+directive-ledger(?:\/versions)?\?/,
      () => ({
        id: newVersion(),
        startup_time_ms: 40,
        metadata: { has_preview: false },
        resources: { script: { etag: 'e', handlers: ['fetch'] }, script_runtime: {}, bindings: [] },
      }),
    ],
    [
      /^POST \S+\/deployments/,
      (body) => {
        state.versions.push(
          (JSON.parse(body) as { versions: { version_id: string }[] }).versions[0]!.version_id,
        );
        return { id: 'd', ...deployments().deployments[0] };
      },
    ],
    [/^GET \S+\/subdomain$/, () => ({ enabled: true, previews_enabled: false, subdomain: 'office' })],
    [/^POST \S+\/subdomain$/, () => ({ enabled: true, previews_enabled: false })],
    [/^PUT \S+\/schedules$/, () => ({ schedules: [{ cron: '15 * * * *' }] })],
    [
      /^GET \S+\/workers\/services\//,
      () => ({
        id: 'directive-ledger',
        default_environment: { environment: 'production', script: { last_deployed_from: 'wrangler' } },
      }),
    ],
  ];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const what = `${request.method} ${request.url!.replace('/client/v4', '')}`;
    const say = (status: number, success: boolean, result: unknown, errors: unknown[] = []) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({
          success,
          result,
          errors,
          messages: [],
          result_info: { page: 1, per_page: 50, count: 1, total_count: 1, total_pages: 1 },
        }),
      );
    };
    if (!state.isLetIn) return say(403, false, null, [{ code: 9109, message: 'Invalid access token' }]);
    if (state.secrets === null && what.startsWith('GET ') && what.includes(script))
      return say(404, false, null, [{ code: 10007, message: 'This Worker does not exist on your account.' }]);
    const found = answers.find(([pattern]) => pattern.test(what));
    if (!what.startsWith('GET ')) state.done.push({ what: what.replace(/\/accounts\/a+/, ''), body });
    if (process.env.TELL) console.log(what, found ? 'known' : 'UNKNOWN', body.length);
    if (!found) return say(404, false, null, [{ code: 7003, message: `No route for ${what}` }]);
    say(200, true, found[1](body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}/client/v4`,
    close: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  });
}
