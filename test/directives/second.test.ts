// A second directive comes onto the ledger through the API. It is invented, and says so in every text of its own, so that a word
// of the one on a page of the other is found wherever it stands.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../db/ctx.ts';
import { toId } from '../../schema/ids.ts';
import { app } from '../../worker/app.ts';
import { embeddedPages, publicPages } from '../../worker/public-pages.ts';
import { mutation, newKey, word } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';
import { settingsOn } from '../support/settings.ts';

const ledger = useLedger();
const keeper: Person = {
  kind: 'person',
  id: 'keeper',
  officeVi: 'Văn phòng',
  officeEn: 'Office',
  isExample: false,
  memberships: [
    { agencyId: 'cpsc', role: 'administrator' },
    { agencyId: 'cpsc', role: 'commission' },
  ],
  scopes: ['read', 'administer', 'publish'],
};
const invented = 'bịa để thử';
const said = (text: string) => ({ vi: `${text} (${invented})`, en: `${text} (${invented})` });

async function keep(change: string, args: Record<string, unknown>) {
  const source = mutation(change, { ...args, key: newKey() }, '... on Node { id }');
  const asked = await ledger.ask('public', source, {}, { actor: keeper });
  if (asked.errors) throw asked.errors[0]!;
  return asked.data[change];
}
async function kept(change: string, args: Record<string, unknown>): Promise<string> {
  const made = await keep(change, args);
  expect(made.id, `${change}: ${JSON.stringify(made)}`).toEqual(expect.any(String));
  return made.id;
}

const get = (path: string) => app.request(path, {}, settingsOn(ledger.config));
const textOf = async (path: string): Promise<string> => {
  const answer = await get(path);
  expect(answer.status, path).toBe(200);
  return answer.text();
};

const document = {
  kind: 'directive',
  symbol: '99-CT/TW',
  issuedOn: '2026-10-01',
  issuer: toId('Agency', 'secretariat'),
  titleVi: `Chỉ thị 99 (${invented})`,
  readAs: 'full_text',
  standing: word('OFFICIAL_TEXT'),
};
const directiveOf = (paper: string) => ({
  document: paper,
  subjectVi: `Việc của chỉ thị (${invented})`,
  subjectEn: `What it is about (${invented})`,
  hasQuantifiedTargets: false,
  hasDatedDeadlines: false,
});
const taskOf = (directive: string, code: string, more: Record<string, unknown>) => ({
  directive,
  code,
  position: Number(code.replaceAll('.', '')),
  titleVi: said(`Việc ${code}`).vi,
  titleEn: said(`Task ${code}`).en,
  summaryVi: said(`Làm việc ${code}`).vi,
  summaryEn: said(`Do ${code}`).en,
  section: '1',
  ...more,
});
const leaf = { level: word('LEAF'), cadence: word('CONTINUOUS') };

let before: Map<string, string>;
let paper: string;
let directive: string;

// What one address gives while there is one directive.
const ofOne = [
  '/vi',
  '/vi/nhiem-vu',
  '/vi/nhiem-vu/2.3',
  '/vi/chi-bao',
  '/vi/tinh/hai-phong',
  '/vi/phuong-phap',
];

beforeAll(async () => {
  before = new Map();
  for (const path of ofOne) before.set(path, await textOf(path));
  paper = await kept('recordDocument', document);
  directive = await kept('recordDirective', directiveOf(paper));
  await kept('defineIndicator', {
    code: 'IND-INVENTED',
    slug: 'invented',
    nameVi: said('Chỉ báo').vi,
    nameEn: said('Indicator').en,
    definitionVi: said('Đếm').vi,
    definitionEn: said('Count').en,
    unit: 'persons',
    direction: word('CONTEXT'),
    aggregation: 'sum',
  });
  await kept('recordTask', taskOf(directive, '1', { level: word('GROUP'), kind: 'organisation' }));
  const led = await kept('recordTask', taskOf(directive, '1.1', { ...leaf, kind: 'inspection' }));
  await kept(
    'recordTask',
    taskOf(directive, '1.2', { ...leaf, kind: 'training', indicators: ['IND-INVENTED'] }),
  );
  await kept('assign', {
    document: paper,
    section: '1',
    agency: toId('Agency', 'moh'),
    task: led,
    role: word('LEAD'),
    function: 'social_protection',
    from: '2026-10-01',
    basis: 'explicit',
  });
  const plan = await kept('recordDocument', {
    kind: 'plan',
    symbol: '999/KH-UBND',
    issuedOn: '2026-10-20',
    titleVi: `Kế hoạch (${invented})`,
    readAs: 'full_text',
    standing: word('OFFICIAL_TEXT'),
  });
  await kept('recordPlan', {
    document: plan,
    directive,
    agency: toId('Agency', 'hp2-ubnd'),
    territory: toId('Territory', 'P34-31'),
    level: word('PROVINCE'),
    relation: word('IMPLEMENTS_DIRECTIVE'),
  });
  await kept('recordObservation', {
    indicator: toId('Indicator', 'IND-INVENTED'),
    territory: toId('Territory', 'P34-31'),
    kind: word('ACTUAL'),
    series: 'flow',
    value: '424242',
    qualifier: word('EXACT'),
    periodType: 'year',
    periodStart: '2025-01-01',
    periodEnd: '2025-12-31',
    source: plan,
  });
  await kept('openRound', { directive: '99-CT/TW', period: '2026-Q3' });
});

/** Every address of a directive's pages and files, beneath its language or as an embed. */
const addressesOf = (examples: Readonly<Record<string, string>>) =>
  [...publicPages, ...embeddedPages]
    .filter(({ isOfAll }) => !isOfAll)
    .flatMap(({ path, renditions = {} }) => {
      const filled = path.replace(/:(\w+)(\{.*\})?/g, (_, name) =>
        path.includes('/tinh/') ? 'hai-phong' : examples[name]!,
      );
      const at = filled.startsWith('/embed') ? filled : `/vi${filled}`;
      return [at, ...Object.keys(renditions).map((form) => `${at}.${form}`)];
    })
    // The figures of one indicator are files only; workbooks are packed, and hold what the CSV beside them holds.
    .filter((at) => !at.endsWith('.xlsx') && !/\/so-lieu\/[\w-]+$/.test(at));
/** What stands on pages of the first only. Bodies and their names are everybody's. */
const ofTheFirst = () =>
  ledger.rows(`SELECT title_vi AS word FROM tasks WHERE directive_id = 'CT-20' AND title_vi NOT IN (SELECT name_vi FROM agency_names)
    UNION ALL SELECT slug FROM indicators WHERE id <> 'IND-INVENTED'
    UNION ALL SELECT d.symbol FROM plans p JOIN documents d ON d.id = p.document_id WHERE p.directive_id = 'CT-20' AND d.symbol IS NOT NULL`);
const under = (path: string, slug: string) => path.replace(/^\/(vi|embed)/, (room) => `${room}/${slug}`);

describe('two directives', () => {
  it('/vi says which there are, and leads to each', async () => {
    const html = await textOf('/vi');
    expect(html).toContain('href="/vi/20-ct-tw"');
    expect(html).toContain('href="/vi/99-ct-tw"');
    expect(html.indexOf('20-ct-tw')).toBeLessThan(html.indexOf('99-ct-tw'));
  });

  it.each(addressesOf({ code: '2.3', slug: 'workers-sent', period: '2026-Q3' }))(
    '%s, as it was cited, leads to the first',
    async (path) => {
      if (path === '/vi') return;
      const answer = await get(`${path}?kieu=x`);
      expect(answer.status).toBe(302);
      expect(answer.headers.get('location')).toBe(`${under(path, '20-ct-tw')}?kieu=x`);
    },
  );

  it('of a day on which there was one, addresses are as they were then', async () => {
    const then = '?ngay=2026-11-20';
    // The document of the directive has its name in its own address, whatever there is beside it.
    expect((await textOf(`/vi/nhiem-vu/2.3${then}`)).replaceAll('/van-ban/20-ct-tw', '')).not.toContain(
      '20-ct-tw',
    );
    const answer = await get(`/vi/20-ct-tw/nhiem-vu/2.3${then}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `/vi/nhiem-vu/2.3${then}`]);
  });

  it('a citation stays where it was', async () => {
    const [row] = (await ledger.ask('public', '{ observations(first: 1) { nodes { citationId } } }')).data
      .observations.nodes;
    expect((await get(`/vi/c/${row.citationId}`)).status).toBe(200);
    expect((await get(`/vi/99-ct-tw/c/${row.citationId}`)).status).toBe(404);
  });

  it('an address that names no directive of the ledger gives nothing', async () => {
    for (const path of [
      '/vi/7-ct-tw',
      '/vi/7-ct-tw/nhiem-vu',
      '/vi/7-ct-tw/tinh/hai-phong',
      '/vi/7-ct-tw/phuong-phap',
    ])
      expect((await get(path)).status, path).toBe(404);
  });

  it('each has its own tasks and figures only: those of the other are not there', async () => {
    expect((await get('/vi/99-ct-tw/nhiem-vu/2.3')).status).toBe(404);
    expect((await get('/vi/99-ct-tw/chi-bao/workers-sent')).status).toBe(404);
    expect((await get('/vi/20-ct-tw/chi-bao/invented')).status).toBe(404);
    expect(await textOf('/vi/99-ct-tw/phuong-phap')).toContain('nhiệm vụ 1.1');
    expect(await textOf('/vi/99-ct-tw/phuong-phap')).not.toMatch(
      /không ghi ngày hoàn thành|Hải Dương|năm 2025/,
    );
    expect(await textOf('/vi/20-ct-tw/phuong-phap')).toMatch(/Chỉ thị 20-CT\/TW không ghi ngày hoàn thành/);
    expect(await textOf('/vi/99-ct-tw/nhiem-vu')).toContain('Bộ Y tế');
  });

  // The developers' page shows example questions, which are of the first.
  const isExamples = (path: string) => path.includes('nha-phat-trien');

  it.each(
    addressesOf({ code: '1.2', slug: 'invented', period: '2026-Q3' }).filter((path) => !isExamples(path)),
  )('%s of the second says nothing of the first', async (path) => {
    const answer = await get(under(path, '99-ct-tw'));
    expect([200, 404], path).toContain(answer.status);
    const text = await answer.text();
    // Bodies are everybody's.
    const told = /\/co-quan\.\w+$/.test(path) ? [] : await ofTheFirst();
    for (const { word: own } of [...told, { word: '20-CT/TW' }, { word: '/vi/20-ct-tw' }])
      expect(text, `${path}: ${own}`).not.toContain(own);
    // Every link stays under the second, but for what stands for all.
    for (const [, at] of text.matchAll(/(?:href|action)="\/(?:vi|en)\/([a-z][^"]*)"/g))
      expect(at, path).toMatch(/^(?:c\/|(?:thay-doi|tim|co-quan|nhat-ky)(?:\?|$)|(?:co-quan|van-ban)\/)/);
  });

  it.each(addressesOf({ code: '2.3', slug: 'workers-sent', period: '2026-Q3' }))(
    '%s of the first says nothing of the second',
    async (path) => {
      const answer = await get(under(path, '20-ct-tw'));
      // The picture of a task that nothing has made due.
      expect(answer.status, path).toBe(path.endsWith('/2.3.svg') ? 404 : 200);
      const text = await answer.text();
      for (const own of [
        invented,
        '99-CT/TW',
        '99-ct-tw',
        '424242',
        '424.242',
        '999/KH-UBND',
        'IND-INVENTED',
      ])
        expect(text, `${path}: ${own}`).not.toContain(own);
    },
  );

  it.each(ofOne.slice(1))('%s of the first says what it said while it was alone', async (path) => {
    const plain = (html: string) =>
      html
        .replaceAll('/20-ct-tw', '')
        .replaceAll('%2F20-ct-tw', '')
        .replace(/<span class="under">.*?<\/span>/, '')
        .replace(/<time [^>]*>[^<]*<\/time>/g, '');
    expect(plain(await textOf(under(path, '20-ct-tw')))).toBe(plain(before.get(path)!));
  });
});

describe('recording', () => {
  it('a directive is recorded once, however its symbol is written', async () => {
    const isThere = { __typename: 'Conflict', code: 'DIRECTIVE_THERE' };
    expect(await keep('recordDirective', directiveOf(paper))).toMatchObject(isThere);
    const other = await kept('recordDocument', { ...document, symbol: '99/CT-TW' });
    expect(await keep('recordDirective', directiveOf(other))).toMatchObject(isThere);
  });

  it.each([{ symbol: 'Chỉ thị 5' }, { issuedOn: '2026-10' }, { issuer: null }])(
    'a document that says %o makes no directive',
    async (lacking) => {
      const { issuer, ...rest } = { ...document, symbol: '98-CT/TW', ...lacking };
      const made = await kept('recordDocument', issuer === null ? rest : { ...rest, issuer });
      expect(await keep('recordDirective', directiveOf(made))).toMatchObject({
        __typename: 'Invalid',
        fields: [{ path: 'document' }],
      });
    },
  );

  it.each([
    ['7.1', { ...leaf, kind: 'law' }, 'code'],
    ['1.2.1', { ...leaf, kind: 'law' }, 'code'],
    ['8', { ...leaf, kind: 'law' }, 'level'],
    ['1.3', { level: word('LEAF'), kind: 'law' }, 'cadence'],
    ['1.3', { ...leaf, kind: 'law', deadlineText: 'trước 31/12' }, 'deadlineText'],
    ['1.3', { ...leaf, kind: 'law', indicators: ['IND-NONE'] }, 'indicators'],
  ])('a task %s %o is refused', async (code, more, path) => {
    expect(await keep('recordTask', taskOf(directive, code, more))).toMatchObject({
      __typename: 'Invalid',
      fields: [{ path }],
    });
  });

  it('a code is taken once', async () => {
    expect(await keep('recordTask', taskOf(directive, '1.2', { ...leaf, kind: 'training' }))).toMatchObject({
      __typename: 'Conflict',
    });
  });
});

it('what /openapi.json says of addresses under a directive holds for the first of several', async () => {
  const { paths } = (await (await get('/openapi.json')).json()) as { paths: Record<string, { get: object }> };
  const under = Object.keys(paths).filter((path) => /\{directive\}(?:\.\w+|\/[^{]*)?$/.test(path));
  expect(under.length).toBeGreaterThan(60);
  for (const path of under) {
    const address = path.replace('{language}', 'vi').replace('{directive}', '20-ct-tw');
    expect([address, (await get(address)).status]).toEqual([address, 200]);
    const without = address.replace('/20-ct-tw', '');
    // The first page of all lists them.
    expect((await get(without)).headers.get('location'), without).toBe(without === '/vi' ? null : address);
  }
});

it('changes of all directives are told at one address, and each leads under its own', async () => {
  const page = await textOf('/vi/thay-doi');
  expect(page).toContain('href="/vi/99-ct-tw/nhiem-vu/1.1"');
  const links = new Set([...page.matchAll(/<div><a href="([^"#]+)/g)].map(([, link]) => link!));
  expect(links.size).toBeGreaterThan(4);
  const astray: string[] = [];
  for (const link of links) {
    const { status, headers } = await get(link.replaceAll('&amp;', '&'));
    const there = status === 302 ? (await get(headers.get('location')!)).status : status;
    if (there !== 200) astray.push(`${link} answers ${there}`);
  }
  expect(astray).toEqual([]);
  expect(await textOf('/vi/99-ct-tw/nhiem-vu')).toContain('href="/vi/thay-doi"');
});
