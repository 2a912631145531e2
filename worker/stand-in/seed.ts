import { mintToken } from '../../db/access/token.ts';
import { openDb } from '../../db/client.ts';
import { civilDate, type Instant, roles } from '../../db/ctx.ts';

interface Config {
  readonly url: string;
  readonly authToken?: string | undefined;
}

export async function loadSeed(
  _config: Config,
  _now: Instant,
): Promise<{ loaded: boolean; counts: Record<string, number> }> {
  return { loaded: false, counts: {} };
}

export async function loadExamples(config: Config, pepper: string, now: Instant) {
  const db = openDb(config);
  const made = [];
  for (const role of roles) {
    const { token, hash } = await mintToken(pepper);
    const id = `example-${role}-${hash.slice(0, 8)}`;
    await db.writeBatch([
      {
        sql: 'INSERT INTO people (id, office_vi, office_en, is_example, created_at) VALUES (?, ?, ?, 1, ?)',
        args: [id, role, role, now],
      },
      {
        sql: "INSERT INTO tokens (id, hash, person_id, label, scopes, created_at, expires_at) VALUES (?, ?, ?, 'x', 'read', ?, ?)",
        args: [hash, hash, id, now, new Date(Date.parse(now) + 86_400_000 * 300).toISOString()],
      },
    ]);
    made.push({ role, office: role, token });
  }
  void civilDate;
  return made;
}
