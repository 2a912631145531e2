// The log as others read it: over HTTP, in the layouts of C2SP, with witnesses, through a change of keys; and what is cited is answered
// only as it was logged.
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  checkpointText,
  cosigned,
  isSigned,
  makeKey,
  noteIn,
  type Signer,
  seenBy,
  signed,
  signerOf,
  verifierOf,
} from '../../db/log/note.ts';
import { sources } from '../../db/log/sources.ts';
import { check } from '../../web/app/log-check.ts';
import { formatDecimal } from '../../web/lib/numbers.ts';
import { isConsistent, rootByInclusion, verify } from '../../web/log/verify.mjs';
import { groups } from '../../web/pages/public/log/facts.ts';
import { logWords } from '../../web/pages/public/log/words.ts';
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

/** Something is done in the ledger. */
const act = () =>
  ledger.db().writeBatch([
    {
      sql: `INSERT INTO audit_log (entity, entity_id, revision, action, actor_kind, request_id, at, changes) VALUES ('report', ?, 1, 'report.start', 'person', 'x', '2026-11-29T05:00:00.000Z', '{}')`,
      args: [crypto.randomUUID()],
    },
  ]);

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

describe('a key that is changed', () => {
  it('signs at once, though nobody acts: what is cited is answered before, meanwhile and after', async () => {
    const cited = (await ledger.ask('public', '{ observations(first: 1) { nodes { citationId } } }')).data
      .observations.nodes[0].citationId as string;
    const third = await makeKey(logName);
    const [next, newer] = [await signerOf(secrets.next), await signerOf(third)];
    await textAt('/log/checkpoint', secrets.next);
    // The new key alone: nobody can tell whose head that is, and nobody is told that the ledger was changed.
    for (const accept of ['application/json', 'text/html']) {
      const answer = await get(`/c/${cited}`, third, { accept });
      expect([answer.status, /LOG_KEY/.test(await answer.text())]).toEqual([503, true]);
    }
    // Beside what is published of the old one it is known whose that head is.
    expect((await get(`/c/${cited}`, `${third} ${next.text}`)).status).toBe(200);
    const before = sizeOf(await textAt('/log/checkpoint', secrets.next));
    const meanwhile = await textAt('/log/checkpoint', `${third} ${secrets.next}`);
    expect(sizeOf(meanwhile)).toBe(before + 1);
    expect(await isSigned(noteIn(meanwhile)!, newer)).toBe(true);
    expect(await textAt('/log/checkpoint', `${third} ${secrets.next}`)).toBe(meanwhile);
    const [entry] = await ledger.rows(
      `SELECT action, changes FROM audit_log WHERE entity = 'log_key' AND entity_id = '${newer.id}'`,
    );
    expect(entry).toMatchObject({ action: 'log_key.begin' });
    expect(JSON.parse(String(entry!.changes))).toEqual({ key: [null, newer.text] });
    expect((await get(`/c/${cited}`, third)).status).toBe(200);
    // A stranger's key gets in by no head.
    expect(await textAt('/log/checkpoint', await makeKey(logName))).toBe(meanwhile);
    expect(sizeOf(await textAt('/log/checkpoint', `${third} ${secrets.next}`))).toBe(before + 1);
  });
});

describe('the log in GraphQL', () => {
  it('gives the head and the proofs that its addresses give', async () => {
    const older = sizeOf(await textAt('/log/checkpoint', secrets.next));
    await act();
    const note = await textAt('/log/checkpoint', secrets.next);
    const cited = (await ledger.ask('public', '{ observations(first: 1) { nodes { citationId } } }')).data
      .observations.nodes[0].citationId as string;
    const { data } = await ledger.ask(
      'public',
      `{ log { head { origin size root note keys { keyId } witnesses { keyName } } waiting kinds { table count }
        inclusion(of: "${cited}") { leaf entry size proof note line } nothing: inclusion(of: "o.OBS-0001.1.aaaaaa") { leaf }
        leaf(number: 3) { leaf entry } none: leaf(number: -1) { leaf }
        consistency(older: ${older}, newer: ${sizeOf(note)}) { older newer proof } never: consistency(older: 9, newer: 3) { newer } } }`,
    );
    const { head, inclusion, ...log } = data.log;
    expect(head).toMatchObject({ note, origin: logName, size: sizeOf(note), root: note.split('\n')[2] });
    expect(head.keys.length).toBeGreaterThan(0);
    const counts: number[] = log.kinds.map(({ count }: { count: number }) => count);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(head.size + log.waiting);
    for (const { table, count } of log.kinds)
      expect([
        table,
        (await ledger.rows(`SELECT count(*) AS n FROM log_entries WHERE source = '${table}'`))[0]!.n,
      ]).toEqual([table, count]);
    const told = JSON.parse(await textAt(`/log/proof/c/${cited}`, secrets.next));
    expect(inclusion).toMatchObject({
      leaf: told.index,
      entry: told.entry,
      size: told.size,
      proof: told.proof,
    });
    expect(JSON.parse(inclusion.line)).toEqual(told.line);
    expect(log).toMatchObject({ nothing: null, none: null, never: null });
    expect(log.leaf).toMatchObject({ leaf: 3 });
    expect(log.consistency).toEqual(
      (({ from, until, proof }) => ({ older: from, newer: until, proof }))(
        JSON.parse(await textAt(`/log/proof/consistency/${older}/${sizeOf(note)}`, secrets.next)),
      ),
    );
  });
});

describe('the page of the log', () => {
  const htmlAt = async (path: string, key = secrets.next) => {
    const answer = await get(path, key, { accept: 'text/html' });
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.text();
  };
  const citedId = async () =>
    (await ledger.ask('public', '{ observations(first: 1) { nodes { citationId } } }')).data.observations
      .nodes[0].citationId as string;

  it('says what was done until it is opened, and of what is cited which entry it is', async () => {
    await act();
    const id = await citedId();
    const page = await htmlAt(`/vi/nhat-ky?c=${id}`);
    const size = sizeOf(await textAt('/log/checkpoint', secrets.next));
    const { index } = JSON.parse(await textAt(`/log/proof/c/${id}`, secrets.next));
    const said = (number: number) => formatDecimal(number, 'vi');
    expect(page).toContain(`<dd>${said(size)}</dd>`);
    expect(page).toContain(`mục số ${said(index)}, nằm trong bản ký của ${said(size)} mục`);
    expect(page).not.toContain('đang chờ lần ký sau');
    expect(page).toContain(logWords.vi.limits.points[2]);
    expect(await htmlAt('/en/nhat-ky?c=o.OBS-0001.1.aaaaaa')).toContain(logWords.en.cited.nothing);
  });

  it('has a place for whatever is in the log', () => {
    const named = Object.values(groups).flat() as string[];
    expect(sources.map(({ name }) => name).filter((name) => !named.includes(name))).toEqual([]);
    expect(named.filter((name) => !sources.some((source) => source.name === name))).toEqual([]);
  });

  describe('checks', () => {
    interface Shown {
      readonly index: number;
      readonly proof: readonly string[];
      readonly line: Readonly<Record<string, unknown>>;
    }
    const word = Object.fromEntries(Object.keys(logWords.en.check).map((name) => [name, name])) as Record<
      string,
      string
    >;
    const browser = () => {
      const kept = new Map<string, string>();
      return {
        getItem: (name: string) => kept.get(name) ?? null,
        setItem: (name: string, value: string) => void kept.set(name, value),
      };
    };
    const checked = async (
      memory: ReturnType<typeof browser>,
      cited?: string,
      change: (path: string, text: string) => string = (_, text) => text,
    ) => {
      const told: string[] = [];
      const textAt = async (path: string) => {
        const answer = await get(path, secrets.next);
        return answer.status === 404 ? null : change(path, await answer.text());
      };
      await check(
        { textAt, memory },
        word,
        cited,
        (text, isBad) => void told.push(isBad ? `${text}!` : text),
      );
      return told;
    };

    it('what the browser saw before, and what is cited', async () => {
      const memory = browser();
      const id = await citedId();
      expect(await checked(memory)).toEqual(['signed', 'first']);
      expect(await checked(memory, id)).toEqual(['signed', 'keyKept', 'same', 'included']);
      await act();
      expect(await checked(memory, id)).toEqual(['signed', 'keyKept', 'grown', 'included']);
      expect(await checked(memory, 'o.OBS-0001.1.aaaaaa')).toEqual(['signed', 'keyKept', 'same', 'notYet']);
    });

    it('and finds out a proof of something else, a row that was changed, a false signature and a log made anew', async () => {
      const memory = browser();
      const id = await citedId();
      await checked(memory);
      const ofProof = (change: (proof: Shown) => object) => (path: string, text: string) =>
        path.startsWith('/log/proof/c/') ? JSON.stringify(change(JSON.parse(text))) : text;
      const other = JSON.parse(await textAt('/log/proof/leaf/3', secrets.next));
      for (const change of [
        ofProof(() => other),
        ofProof((proof) => ({ ...proof, line: { ...proof.line, text: `${proof.line.text} ` } })),
        ofProof((proof) => ({ ...proof, index: proof.index + 1 })),
        ofProof((proof) => ({ ...proof, proof: proof.proof.slice(1) })),
        ofProof(({ line: { text: _, ...line }, ...proof }) => ({ ...proof, line })),
      ])
        expect(await checked(memory, id, change)).toEqual(['signed', 'keyKept', 'same', 'notIncluded!']);
      const forged = (_: string, text: string) => text.replace(/(\n\n— \S+ .{30})./, '$1A');
      expect(await checked(memory, undefined, forged)).toEqual(['unsigned!']);
      // Another log under the same key: the older head stays, as proof.
      const anew = await signerOf(secrets.next);
      const root = Buffer.alloc(32, 7).toString('base64');
      const said = await signed(checkpointText({ origin: logName, size: 5, root }), [anew]);
      const before = memory.getItem('directive-ledger-log');
      const elsewhere = (path: string, text: string) => (path === '/log/checkpoint' ? said : text);
      expect(await checked(memory, undefined, elsewhere)).toEqual(['signed', 'keyKept', 'rewritten!']);
      expect(memory.getItem('directive-ledger-log')).toBe(before);
    });
  });
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
