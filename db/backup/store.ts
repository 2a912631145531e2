// A store of objects elsewhere that speaks S3: signed requests, a few verbs, nothing of one maker's.
import { AwsClient } from 'aws4fetch';
import { CannotRun } from '../command-settings.ts';

export interface Store {
  put(key: string, bytes: Uint8Array | string): Promise<void>;
  /** Null for what is not there. */
  get(key: string): Promise<Buffer | null>;
  list(prefix: string): Promise<string[]>;
  remove(key: string): Promise<void>;
}

/** Null where none is set. */
export function storeFrom(env: NodeJS.ProcessEnv): Store | null {
  const { BACKUP_S3_URL: url, BACKUP_S3_KEY: accessKeyId, BACKUP_S3_SECRET: secretAccessKey } = env;
  if (!url) return null;
  if (!accessKeyId || !secretAccessKey)
    throw new CannotRun('BACKUP_S3_URL needs BACKUP_S3_KEY and BACKUP_S3_SECRET beside it.');
  const place = URL.canParse(url) ? new URL(url) : null;
  const [, bucket = '', ...under] = place?.pathname.replace(/\/+$/, '').split('/') ?? [];
  if (!place || !/^https?:$/.test(place.protocol) || bucket === '')
    throw new CannotRun(
      'BACKUP_S3_URL is no place in a store; it looks like https://s3.example/bucket/ledger.',
    );
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    service: 's3',
    region: env.BACKUP_S3_REGION || 'us-east-1',
    retries: 3,
  });
  return s3Store(client, `${place.origin}/${bucket}`, under.map((part) => `${part}/`).join(''));
}

function s3Store(client: AwsClient, bucket: string, under: string): Store {
  const ask = async (method: string, path: string, body?: Uint8Array | string) => {
    const answer = await client.fetch(`${bucket}${path}`, {
      method,
      ...(body === undefined ? {} : { body: body as BodyInit }),
      signal: AbortSignal.timeout(120_000),
    });
    if (answer.ok || answer.status === 404) return answer;
    const said = /<Code>([^<]+)/.exec(await answer.text())?.[1] ?? '';
    throw new CannotRun(
      `The store of backups refused ${method} (HTTP ${answer.status} ${said}); check BACKUP_S3_URL, BACKUP_S3_KEY and BACKUP_S3_SECRET.`,
    );
  };
  const at = (key: string) => `/${under}${key}`;
  return {
    async put(key, bytes) {
      const { status } = await ask('PUT', at(key), bytes);
      if (status === 404)
        throw new CannotRun('The store of backups has no such bucket; make it, or correct BACKUP_S3_URL.');
    },
    async get(key) {
      const answer = await ask('GET', at(key));
      return answer.status === 404 ? null : Buffer.from(await answer.arrayBuffer());
    },
    async list(prefix) {
      const keys: string[] = [];
      for (let after = ''; ; ) {
        const query = new URLSearchParams({ 'list-type': '2', prefix: under + prefix });
        if (after) query.set('continuation-token', after);
        const text = await (await ask('GET', `/?${query}`)).text();
        for (const [, key] of text.matchAll(/<Key>([^<]+)<\/Key>/g)) keys.push(key!.slice(under.length));
        after = /<NextContinuationToken>([^<]+)</.exec(text)?.[1] ?? '';
        if (!after) return keys.sort();
      }
    },
    async remove(key) {
      await ask('DELETE', at(key));
    },
  };
}
