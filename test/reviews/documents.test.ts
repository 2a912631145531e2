// The papers of a frozen review: the same bytes for the same pack, a bookmark for each figure, and pages that LibreOffice opens.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintToken } from '../../db/access/token.ts';
import type { Actor } from '../../db/ctx.ts';
import { toId } from '../../schema/ids.ts';
import { reviewAnnex } from '../../web/documents/annex.ts';
import { reviewDocx } from '../../web/documents/docx.ts';
import { type Frame, frames } from '../../web/documents/frame.ts';
import { bookmarkOf, cellText, type Figure, type Pack, packOf } from '../../web/documents/pack.ts';
import { paperOf } from '../../web/documents/paper.ts';
import { reviewHtml } from '../../web/documents/print.ts';
import { writeWorkbook } from '../../web/workbook/write.ts';
import { app } from '../../worker/app.ts';
import { addOffice } from '../access/cast.ts';
import { seen } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';
import { longPepper, settingsOn } from '../support/settings.ts';
import { isOf, type Scene, setScene } from './scene.ts';

const ledger = useLedger();
const at = '2026-11-22T03:00:00.000Z';
const wanted = '... on ReviewPack { id revision content sha256 citationId }';
let scene: Scene;
let frozen: { id: string; revision: number; content: string; sha256: string };
let pack: Pack;
let example: Pack;
let folder: string;

const freeze = (who: Actor, period = '2026-H1') =>
  scene.say(who, 'freezeReviewPack', { directive: '20-CT/TW', period, knownOn: '2026-11-20' }, at, wanted);

beforeAll(async () => {
  scene = await setScene(ledger);
  frozen = await freeze(scene.offices.freezer);
  pack = packOf(frozen.content, 'p.3fa9c1d2.1.b5w2ha', frozen.sha256);
  const made = await freeze((await ledger.ctx('commission')).actor);
  example = packOf(made.content, 'p.aaaaaaaa.1.b5w2ha', made.sha256);
  folder = mkdtempSync(join(tmpdir(), 'review-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cells = ({ content }: Pack) =>
  content.sections.flatMap((s) => [...s.figures, ...s.tables.flatMap((t) => t.rows.flat())]);
const figures = (of: Pack): Figure[] => cells(of).filter((c) => c.kind === 'figure');
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** Every element closed in its order, every text escaped: what a reader of XML refuses otherwise. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const rest = xml.replace(/^<\?xml[^?]*\?>\s*/, '');
  const marks = rest.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<&]*(?:&(?:amp|lt|gt|quot|#\d+);[^"<&]*)*")*)\s*(\/?)>/g,
  );
  let reached = 0;
  for (const mark of marks) {
    const between = rest.slice(reached, mark.index);
    if (/[<>]|&(?!(?:amp|lt|gt|quot|#\d+);)/.test(between)) return false;
    reached = mark.index + mark[0].length;
    if (mark[4]) continue;
    if (!mark[1]) open.push(mark[2]!);
    else if (open.pop() !== mark[2]) return false;
  }
  return open.length === 0 && rest.slice(reached).trim() === '';
}

describe.each(frames)('the Word document in the frame %s', (frame: Frame) => {
  it('is the same bytes for the same pack', () => {
    const first = reviewDocx(pack, frame);
    expect(reviewDocx(packOf(frozen.content, pack.citation, pack.sha256), frame)).toEqual(first);
    expect(first.length).toBeLessThan(200_000);
  });

  it('is made of well-formed parts', () => {
    for (const [path, xml] of Object.entries(partsOf(reviewDocx(pack, frame))))
      expect(isWellFormed(xml), path).toBe(true);
    expect(isWellFormed('<a><b></a></b>')).toBe(false);
    expect(isWellFormed('<a>1 & 2</a>')).toBe(false);
  });

  it('has one bookmark for each figure, with its citation for a name and its number inside', () => {
    const xml = partsOf(reviewDocx(pack, frame))['word/document.xml']!;
    const marked = [
      ...xml.matchAll(
        /<w:bookmarkStart w:id="(\d+)" w:name="([^"]+)"\/>(.*?)<w:bookmarkEnd w:id="(\d+)"\/>/g,
      ),
    ];
    const expected = new Map(figures(pack).map((f) => [bookmarkOf(pack, f), cellText(f, 'vi')]));
    expect(marked).toHaveLength(expected.size);
    for (const [, start, name, inside, end] of marked) {
      expect(start).toBe(end);
      expect(name).toMatch(/^so_[0IV]+_\d+__p_3fa9c1d2_1_b5w2ha$/);
      expect(name!.length).toBeLessThanOrEqual(40);
      expect(inside!.replace(/<[^>]+>/g, '').replaceAll('&gt;', '>')).toBe(expected.get(name!));
    }
  });

  it('prints each gap as a gap, with its reason', () => {
    const xml = partsOf(reviewDocx(pack, frame))['word/document.xml']!;
    const reasons = new Set(cells(pack).flatMap((c) => (c.kind === 'gap' ? [c.words.vi] : [])));
    expect(reasons.size).toBeGreaterThan(6);
    for (const reason of reasons) expect(xml).toContain(`[chưa có số liệu: ${reason}]`);
  });

  it('has the head its rule asks for, the number and the day left to the clerk', () => {
    const xml = partsOf(reviewDocx(pack, frame))['word/document.xml']!;
    const heads = { dang: 'ĐẢNG CỘNG SẢN VIỆT NAM', nd30: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' };
    for (const [other, words] of Object.entries(heads)) expect(xml.includes(words)).toBe(other === frame);
    expect(xml).toContain('BAN CHÍNH SÁCH,');
    expect(xml).toContain('ngày …… tháng …… năm ……');
    const first = xml.match(/<w:sectPr>.*?<\/w:sectPr>/g)!;
    expect(first).toHaveLength(2);
    expect(first[0]).toContain('<w:titlePg/>');
    expect(first[1]).toContain('w:orient="landscape"');
  });

  it('opens in LibreOffice, with a number on every page but the first', () => {
    const path = join(folder, `${frame}.docx`);
    writeFileSync(path, reviewDocx(pack, frame));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('/usr/bin/soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      path,
    ]);
    const pages = execFileSync('/usr/bin/pdftotext', ['-layout', join(folder, `${frame}.pdf`), '-'], {
      encoding: 'utf8',
    })
      .split('\f')
      .filter((page) => page.trim() !== '');
    expect(pages.length).toBeGreaterThan(8);
    const numberOf = (page: string) => page.trim().split('\n')[0]!.trim();
    expect(numberOf(pages[0]!)).not.toMatch(/^\d+$/);
    expect(pages.slice(1).map(numberOf)).toEqual(pages.slice(1).map((_, n) => `${n + 2}`));
    expect(pages[0]).toContain('Khi ban hành và nay');
    const whole = pages.join(' ').replaceAll(/\s+/g, ' ');
    for (const words of ['14/34', '15/07/2026', '860.000 người', '144.345 người'])
      expect(whole).toContain(words);
  });
});

it('a paper of examples says so at the head of every page', () => {
  const parts = partsOf(reviewDocx(example, 'dang'));
  for (const header of ['word/header1.xml', 'word/header2.xml'])
    expect(parts[header]).toContain('VÍ DỤ - KHÔNG PHẢI SỐ LIỆU THẬT');
  expect(partsOf(reviewDocx(pack, 'dang'))['word/header1.xml']).not.toContain('VÍ DỤ');
  expect(reviewHtml(example, 'en')).toContain('EXAMPLE - NONE OF THIS IS A FACT');
});

it('the page for print has the same figures, in both languages, without script or inline style', () => {
  for (const language of ['vi', 'en'] as const) {
    const html = reviewHtml(pack, language);
    expect(reviewHtml(pack, language)).toBe(html);
    expect(html).not.toMatch(/<script|style=|\son\w+=/i);
    expect(html.match(/<style>/g)).toHaveLength(1);
    const ids = [...html.matchAll(/ id="(so_[^"]+)"/g)].map((m) => m[1]);
    expect(ids.sort()).toEqual(
      figures(pack)
        .map((f) => bookmarkOf(pack, f))
        .sort(),
    );
  }
  expect(reviewHtml(pack, 'vi')).toContain('[chưa có số liệu:');
  expect(reviewHtml(pack, 'en')).toContain('[no figure:');
});

it('what people wrote cannot become markup', () => {
  const hostile = packOf(
    frozen.content.replaceAll('Thiếu kinh phí đào tạo.', '<b onclick=x>&amp; \\u0001]]>'),
    pack.citation,
    pack.sha256,
  );
  expect(isWellFormed(partsOf(reviewDocx(hostile, 'dang'))['word/document.xml']!)).toBe(true);
  expect(reviewHtml(hostile, 'vi')).toContain('&lt;b onclick=x&gt;&amp;amp; ]]&gt;');
});

it('the annex holds every figure, numbers as numbers, and is the same bytes', () => {
  const book = reviewAnnex(pack, 'vi');
  const bytes = writeWorkbook(book);
  expect(writeWorkbook(reviewAnnex(pack, 'vi'))).toEqual(bytes);
  expect(book.sheets).toHaveLength(1 + pack.content.sections.flatMap((s) => s.tables).length);
  const all = book.sheets.flatMap((sheet) => sheet.rows.flat()).flatMap((cell) => (cell ? [cell] : []));
  const told = all
    .flatMap((cell) => cell.value?.split(' ') ?? [])
    .filter((word) => /^[0IV]+\.\d+$/.test(word));
  expect(new Set(told)).toEqual(new Set(figures(pack).map((f) => f.id)));
  const numbers = figures(pack).filter((f) => /^\d/.test(f.value)).length;
  expect(all.filter((cell) => cell.as === 'number' || cell.as === 'percent')).toHaveLength(numbers);
});

it('words are the same in one frame and the other, and wide tables are annexes', () => {
  const { annexes, body } = paperOf(pack, 'vi');
  expect(annexes.map((a) => a.heading)).toEqual(annexes.map((_, n) => `PHỤ LỤC ${n + 1}`));
  expect(annexes.every((a) => a.grid.rows.length > 12 || a.grid.columns.length > 6)).toBe(true);
  for (const { grid } of annexes) expect(grid.widths.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
  for (const block of body)
    if (block.is === 'grid')
      for (const row of block.grid.rows)
        expect(row.reduce((n, place) => n + place.span, 0)).toBe(block.grid.columns.length);
});

describe('at the door', () => {
  const env = () => settingsOn(ledger.config);
  const door = (path: string, token?: string) =>
    app.request(path, token ? { headers: { authorization: `Bearer ${token}` } } : {}, env());
  const paths = ['van-ban.docx?mau=dang', 'van-ban.docx?mau=nd30', 'in', 'in?lang=en', 'phu-luc.xlsx'];
  const address = (id: string, path: string) => `/app/so-ket/${encodeURIComponent(id)}/${path}`;
  let officer: string;
  let ministry: string;
  beforeAll(async () => {
    const office = async (agencyId: string, role: 'commission' | 'ministry_officer') => {
      const { tokenId } = await addOffice(ledger, agencyId, role, { isExample: false });
      const { token, hash } = await mintToken(longPepper);
      await ledger
        .db()
        .writeBatch([{ sql: 'UPDATE tokens SET hash = ? WHERE id = ?', args: [hash, tokenId] }]);
      return token;
    };
    officer = await office('cpsc', 'commission');
    ministry = await office('moha', 'ministry_officer');
  });

  it('a review that cannot be frozen is refused in the language of the page, with nothing in another', async () => {
    const waiting = { waitUntil: () => {}, passThroughOnException: () => {} } as never;
    const sent = (path: string, fields: Record<string, string>, cookie = '') =>
      app.request(
        path,
        {
          method: 'POST',
          headers: {
            origin: 'http://localhost',
            cookie,
            'content-type': 'application/x-www-form-urlencoded',
          },
          body: new URLSearchParams(fields).toString(),
        },
        env(),
        waiting,
      );
    const entered = await sent('/app/dang-nhap', { ma: officer });
    const cookie = entered.headers.getSetCookie()[0]!.split(';')[0]!;
    const page = await (await app.request('/app/so-ket', { headers: { cookie } }, env(), waiting)).text();
    const form = /name="form" value="([^"]+)"/.exec(page)![1]!;
    const refused = async (language: string) => {
      const answer = await sent(
        '/app/so-ket',
        { form, period: '2026-Q9', knownOn: '2026-11-01' },
        `${cookie}; lang=${language}`,
      );
      expect(answer.status).toBe(422);
      return answer.text();
    };
    const [vi, en] = ['Xin viết kỳ theo một trong các mẫu: 2026', 'Write a period as 2026'];
    const inVietnamese = await refused('vi');
    expect(inVietnamese).toContain(vi);
    expect(inVietnamese).not.toContain(en);
    expect(await refused('en')).toContain(en);
  });

  it.each(paths)(
    '%s of a review that is not public is absent to everyone but those who lead',
    async (path) => {
      const missing = await door(address(toId('ReviewPack', 'none'), path));
      for (const token of [undefined, ministry]) {
        const hidden = await door(address(frozen.id, path), token);
        expect(hidden.status).toBe(404);
        expect(await hidden.text()).toBe(await missing.clone().text());
      }
      const shown = await door(address(frozen.id, path), officer);
      expect(shown.status).toBe(200);
      expect(shown.headers.get('cache-control')).toBe('private, no-store');
      if (!path.startsWith('in'))
        expect(shown.headers.get('content-disposition')).toMatch(
          /^attachment; filename="so-ket_20-CT-TW_2026-H1_2026-11-20_[a-z0-9-]+\.(docx|xlsx)"$/,
        );
    },
  );

  it('published, it is everyone’s, and its bytes are those that were there before', async () => {
    const before = await Promise.all(
      paths.map(async (path) => (await door(address(frozen.id, path), officer)).arrayBuffer()),
    );
    await scene.say(scene.offices.publisher, 'publishReviewPack', seen(frozen), at, isOf('ReviewPack'));
    for (const [n, path] of paths.entries()) {
      const open = await door(address(frozen.id, path));
      expect(open.status, path).toBe(200);
      expect(Buffer.from(await open.arrayBuffer()).equals(Buffer.from(before[n]!)), path).toBe(true);
    }
    const page = await door(address(frozen.id, 'in'));
    expect(page.headers.get('content-security-policy')).toMatch(/style-src 'self' 'sha256-/);
    const { data } = await ledger.ask('public', `{ reviewPack(id: "${frozen.id}") { citationId } }`);
    expect(await page.text()).toContain(`/c/${data.reviewPack.citationId}`);
  });

  it('an unknown frame is refused in words, and a made-up id is nothing', async () => {
    const answer = await door(address(frozen.id, 'van-ban.docx?mau=xyz'));
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('nd30');
    for (const id of ['x', '%2e%2e', toId('Report', '1')])
      expect((await door(`/app/so-ket/${id}/in`)).status).toBe(404);
  });
});
