// The log as others read it: over HTTP, in the layouts of C2SP, with witnesses, through a change of keys; and what is cited is answered
// only as it was logged.
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  cosigned,
  isSigned,
  makeKey,
  noteIn,
  type Signer,
  seenBy,
  signerOf,
  verifierOf,
} from '../../db/log/note.ts';
import { isConsistent, rootByInclusion, verify } from '../../web/log/verify.mjs';
import { app } from '../../worker/app.ts';
import { reportAt } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';
import { settingsOn } from '../support/settings.ts';
import { logName } from './made.ts';

const ledger = useLedger();
let secrets: { old: string; next: string; witness: string };
let witness: Signer;
beforeAll(async () => {
  secrets = {
    old: await makeKey(logName),
    next: await makeKey(logName),
    witness: await makeKey('witness.example', 'witness'),
  };
  witness = await signerOf(secrets.witness);
});
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

const settings = (LOG_KEY = secrets.old) =>
  settingsOn(ledger.config, { LOG_KEY, LOG_WITNESSES: witness.text });
const get = (path: string, key?: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers }, settings(key));
const textAt = async (path: string, key?: string) => {
  const answer = await get(path, key);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
};
const sizeOf = (note: string) => Number(note.split('\n')[1]);
const rootOf = (note: string) => Buffer.from(note.split('\n')[2]!, 'base64');
const bytes = (proof: readonly string[]) => proof.map((one) => Buffer.from(one, 'base64'));
const leafHash = async (entry: string) =>
  new Uint8Array(
    await crypto.subtle.digest('SHA-256', new Uint8Array([0, ...new TextEncoder().encode(entry)])),
  );

it('a head is signed as soon as it is asked for, and says what was done until then', async () => {
  const before = await textAt('/log/checkpoint');
  expect(before).toMatch(
    /^ledger\.example\/log\n\d+\n[A-Za-z0-9+/]{43}=\n\n— ledger\.example\/log [A-Za-z0-9+/]+=*\n$/,
  );
  const report = await reportAt(ledger, 'published');
  expect(report.leafNumber).toBe(0);
  const after = await textAt('/log/checkpoint');
  expect(sizeOf(after)).toBeGreaterThan(sizeOf(before));
  const { proof } = JSON.parse(await textAt(`/log/proof/consistency/${sizeOf(before)}/${sizeOf(after)}`));
  expect(await isConsistent(sizeOf(before), sizeOf(after), rootOf(before), rootOf(after), bytes(proof))).toBe(
    true,
  );
  const shown = JSON.parse(await textAt('/log/proof/publication/0'));
  const root = await rootByInclusion(
    await leafHash(shown.entry),
    shown.index,
    shown.size,
    bytes(shown.proof),
  );
  expect(Buffer.from(root!)).toEqual(rootOf(shown.checkpoint));
  expect(JSON.parse(shown.entry)).toMatchObject({ publication: 0, type: 'report' });
  expect(shown.proof.join('').length).toBeLessThan(1_024);
});

describe('tiles', () => {
  it('hold the hashes and the bytes of leaves, for ever', async () => {
    const size = sizeOf(await textAt('/log/checkpoint'));
    const hashes = await get('/log/tile/0/000');
    const entries = await get('/log/tile/entries/000');
    for (const one of [hashes, entries]) {
      expect(one.status).toBe(200);
      expect(one.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
    const all = new Uint8Array(await hashes.arrayBuffer());
    expect(all).toHaveLength(256 * 32);
    const told = new Uint8Array(await entries.arrayBuffer());
    let at = 0;
    for (let leaf = 0; leaf < 256; leaf += 1) {
      const length = told[at]! * 256 + told[at + 1]!;
      const entry = new TextDecoder().decode(told.slice(at + 2, at + 2 + length));
      expect(await leafHash(entry)).toEqual(all.slice(32 * leaf, 32 * leaf + 32));
      at += 2 + length;
    }
    expect(at).toBe(told.length);
    const whole = Math.floor(size / 256);
    const last = String(whole).padStart(3, '0');
    expect((await (await get(`/log/tile/0/${last}.p/${size % 256}`)).arrayBuffer()).byteLength).toBe(
      32 * (size % 256),
    );
    expect((await (await get(`/log/tile/1/000.p/${whole}`)).arrayBuffer()).byteLength).toBe(32 * whole);
    expect((await get(`/log/tile/0/${last}`)).status).toBe(404);
  });

  it.each([
    '0/1',
    '0/x000/000',
    '0/000.p/0',
    '0/000.p/256',
    '9/000',
    'entries',
    '0/x999/x999/x999/x999/999',
    '-1/000',
  ])('%s is none', async (path) => {
    expect((await get(`/log/tile/${path}`)).status).toBe(404);
  });
});

it('a witness brings its signature, and the head is served with it', async () => {
  const note = await textAt('/log/checkpoint');
  const post = (body: string) => app.request('/log/cosignature', { method: 'POST', body }, settings());
  const text = note.slice(0, note.indexOf('\n\n') + 1);
  const line = await cosigned(text, witness, 1_796_000_000);
  expect((await get('/log/checkpoint/witnessed')).status).toBe(404);
  expect((await post(note)).status).toBe(403);
  expect((await post('nonsense')).status).toBe(409);
  expect((await post(`${note.replace(/\n\d+\n/, '\n1\n')}${line}\n`)).status).toBe(409);
  const stranger = await signerOf(await makeKey('witness.example', 'witness'));
  expect((await post(`${note}${await cosigned(text, stranger, 1_796_000_000)}\n`)).status).toBe(403);
  expect((await post(`${note}${line}\n`)).status).toBe(204);
  const served = noteIn(await textAt('/log/checkpoint'))!;
  expect(await seenBy(served, witness)).toMatchObject({ at: 1_796_000_000 });
  expect(await textAt('/log/checkpoint/witnessed')).toContain(line);
});

it('a key is changed: for a while both sign, and whoever knows either reads every head', async () => {
  const [old, next] = [await signerOf(secrets.old), await signerOf(secrets.next)];
  const signs = async (note: string) =>
    Promise.all([old, next].map(async (key) => isSigned(noteIn(note)!, await verifierOf(key.text))));
  const act = () =>
    ledger.ask('haiPhong', '{ viewer { officeEn } }').then(() =>
      ledger.db().writeBatch([
        {
          sql: `INSERT INTO audit_log (entity, entity_id, revision, action, actor_kind, request_id, at, changes) VALUES ('report', ?, 1, 'report.start', 'person', 'x', '2026-11-29T05:00:00.000Z', '{}')`,
          args: [crypto.randomUUID()],
        },
      ]),
    );
  const before = await textAt('/log/checkpoint', secrets.old);
  expect(await signs(before)).toEqual([true, false]);
  await act();
  const meanwhile = await textAt('/log/checkpoint', `${secrets.next} ${secrets.old}`);
  expect(await signs(meanwhile)).toEqual([true, true]);
  await act();
  const after = await textAt('/log/checkpoint', secrets.next);
  expect(await signs(after)).toEqual([false, true]);
  const whole = await textAt('/log/export', secrets.next);
  expect((await verify(whole, { keys: [next.text], older: [meanwhile] })).findings).toEqual([]);
  // Who trusts the old one only is told, and so is who kept a head that only it has signed.
  expect((await verify(whole, { keys: [old.text] })).findings.map(({ code }) => code)).toContain(
    'bad_signature',
  );
  expect((await verify(whole, { keys: [next.text, old.text], older: [before] })).findings).toEqual([]);
});

describe('what is cited', () => {
  it('leads to its proof, and is not answered once somebody has changed it past the log', async () => {
    const { data } = await ledger.ask('public', '{ observations(first: 1) { nodes { citationId } } }');
    const id = data.observations.nodes[0].citationId as string;
    const answer = await get(`/c/${id}`, secrets.next);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('link')).toContain(`</log/proof/c/${id}>; rel="describedby"`);
    const shown = JSON.parse(await textAt(`/log/proof/c/${id}`, secrets.next));
    expect(JSON.parse(shown.entry)).toMatchObject({ table: 'observations' });
    expect(JSON.parse(await textAt(`/c/${id}/revised`, secrets.next))).toMatchObject({
      leaf: shown.index,
      proof: `/log/proof/c/${id}`,
    });

    const key = JSON.parse(shown.entry).id as string;
    const triggers = await ledger.rows(
      "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'observations'",
    );
    await ledger
      .db()
      .writeBatch([
        ...triggers.map(({ name }) => ({ sql: `DROP TRIGGER "${name}"`, args: [] })),
        { sql: "UPDATE observations SET note = coalesce(note, '') || ' and more' WHERE id = ?", args: [key] },
        ...triggers.map(({ sql }) => ({ sql: String(sql), args: [] })),
      ]);
    for (const accept of ['application/json', 'text/html']) {
      const refused = await get(`/c/${id}`, secrets.next, { accept });
      expect([accept, refused.status, refused.headers.get('cache-control')]).toEqual([
        accept,
        409,
        'private, no-store',
      ]);
    }
    const { findings } = await verify(await textAt('/log/export', secrets.next));
    expect(findings).toEqual([{ code: 'row_differs', leaf: shown.index }]);
  });
});
