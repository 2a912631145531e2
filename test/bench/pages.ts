// `npm run measure:pages`: what each kind of public page weighs and how soon it is read on a weak line and a slow phone, beside its
// bar. `-- en` measures the English pages. Weights are the same everywhere; times are of this machine, and of how busy it was.
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism, loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { startWholeBrowser } from '../support/page.ts';
import { publishReport } from '../support/published.ts';
import { startProduct } from '../worker/running.ts';

/** The profile "mạng yếu". */
const weak = { bytesPerSecond: 400_000 / 8, roundTripMs: 400, slowdown: 6, width: 360, height: 740 };
/** The browser slows down what is asked and answered, not the making of the connection: TCP and TLS, in round trips. */
const connectingMs = 3 * weak.roundTripMs;
const turns = 3;
const mostShift = 0.02;

interface Bar {
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly requests: number;
  readonly firstMs: number;
  readonly completeMs: number;
}
const pageBar: Bar = { bytes: 14_000, scriptBytes: 0, requests: 1, firstMs: 2_500, completeMs: 3_000 };
const longBar: Bar = { ...pageBar, bytes: 20_000, completeMs: 3_500 };
const developersBar: Bar = {
  ...longBar,
  scriptBytes: 10_000,
  requests: 3,
  firstMs: 3_000,
  completeMs: 4_000,
};
const embedBar: Bar = { ...pageBar, bytes: 8_000, scriptBytes: 400, firstMs: 2_200, completeMs: 2_400 };

const language = process.argv[2] === 'en' ? 'en' : 'vi';
const spoken = language === 'en' ? '?lang=en' : '';
/** Pages without a bar of their own, the sign-in page among them, are held to that of the first page. */
const pages: readonly (readonly [path: string, bar: Bar])[] = [
  [`/${language}`, pageBar],
  [`/${language}/chi-bao`, pageBar],
  [`/${language}/chi-bao/workers-sent`, pageBar],
  [`/${language}/nhiem-vu`, longBar],
  [`/${language}/nhiem-vu/3.11`, longBar],
  [`/${language}/tinh`, pageBar],
  [`/${language}/tinh/hai-phong`, pageBar],
  [`/${language}/du-lieu`, pageBar],
  [`/${language}/du-lieu/so-lieu`, pageBar],
  [`/c/o.OBS-0001.1.pi7sau${spoken}`, pageBar],
  [`/${language}/phuong-phap`, pageBar],
  [`/${language}/nha-phat-trien`, developersBar],
  [`/embed/chi-bao/workers-sent${spoken}`, embedBar],
  [`/embed/nhiem-vu/3.11${spoken}`, embedBar],
  [`/embed/tinh${spoken}`, embedBar],
  ['/app/dang-nhap', pageBar],
];

interface Sent {
  bytes: number;
  readonly isScript: boolean;
}
interface Edge {
  readonly url: string;
  /** Bodies sent since this was last asked. */
  taken(): Sent[];
  close(): void;
}

/** Stands between the browser and the product and counts what the product sends, as it sends it. */
async function startEdge(origin: string): Promise<Edge> {
  const sent: Sent[] = [];
  const server = createServer((from, to) => {
    const { host: _, connection: __, ...headers } = from.headers;
    request(new URL(from.url!, origin), { headers }, (answer) => {
      const one = { bytes: 0, isScript: /javascript/.test(answer.headers['content-type'] ?? '') };
      sent.push(one);
      answer.on('data', (part: Buffer) => {
        one.bytes += part.length;
      });
      to.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(to);
    }).end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken: () => sent.splice(0),
    close: () => server.close(),
  };
}

interface Visit {
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly requests: number;
  readonly firstMs: number;
  readonly completeMs: number;
  readonly shift: number;
}

/** One visit by somebody who has never been here. */
async function visit(browser: Browser, edge: Edge, path: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: weak.width, height: weak.height },
    locale: language,
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: weak.roundTripMs,
      downloadThroughput: weak.bytesPerSecond,
      uploadThroughput: weak.bytesPerSecond,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: weak.slowdown });
    edge.taken();
    const answer = await page.goto(edge.url + path, { waitUntil: 'load', timeout: 60_000 });
    if (answer?.status() !== 200) throw new Error(`${path} answered ${answer?.status()}.`);
    const seen = await page.evaluate(async () => {
      const entries = (type: string) =>
        new Promise<PerformanceEntry[]>((resolve) => {
          const found: PerformanceEntry[] = [];
          new PerformanceObserver((list) => found.push(...list.getEntries())).observe({
            type,
            buffered: true,
          });
          setTimeout(() => resolve(found), 500);
        });
      const [paints, shifts] = await Promise.all([entries('paint'), entries('layout-shift')]);
      const firstMs = paints.find(({ name }) => name === 'first-contentful-paint')!.startTime;
      const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return {
        firstMs,
        completeMs: Math.max(firstMs, opened!.loadEventEnd),
        // Browsers ask for the icon unasked, and nothing waits for it.
        requests:
          1 +
          performance
            .getEntriesByType('resource')
            .filter(({ name, startTime }) => startTime < firstMs && !name.endsWith('/favicon.ico')).length,
        shift: shifts.reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
      };
    });
    const sent = edge.taken();
    const weight = (of: Sent[]) => of.reduce((sum, { bytes }) => sum + bytes, 0);
    return { ...seen, bytes: weight(sent), scriptBytes: weight(sent.filter(({ isScript }) => isScript)) };
  } finally {
    await context.close();
  }
}

const median = (figures: number[]) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)]!;
const widths = [30, 18, 13, 10, 13, 15, 15, 16] as const;
const line = (cells: readonly string[]) =>
  console.log(
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(''),
  );
let over = 0;
/** A figure beside the most it may be; `!` where it is more. */
const beside = (figure: number, most: number, decimals = 0): string => {
  if (figure > most) over++;
  return `${figure.toFixed(decimals)} / ${most}${figure > most ? ' !' : '  '}`;
};

const product = await startProduct();
let edge: Edge | undefined;
let browser: Browser | undefined;
try {
  await publishReport(product);
  edge = await startEdge(product.url);
  browser = await startWholeBrowser();
  console.log(
    `${weak.bytesPerSecond * 8} bit/s, ${weak.roundTripMs} ms round trip, processor slowed ${weak.slowdown} times, ${weak.width} × ${weak.height}, nothing kept; median of ${turns}.`,
  );
  console.log('Each figure stands beside the most it may be; ! marks what is over.\n');
  line(['', 'bytes sent', 'script', 'requests', 'first paint', 'first content', 'complete', 'shift']);
  const visits = new Map<string, Visit[]>(pages.map(([path]) => [path, []]));
  // The first answer of a page also pays for compiling its question.
  for (const path of visits.keys())
    await (await fetch(edge.url + path, { headers: { accept: 'text/html' } })).arrayBuffer();
  // In turns, so that a moment in which the machine is busy falls on one visit of a page and not on all.
  for (let turn = 0; turn < turns; turn++)
    for (const [path, made] of visits) made.push(await visit(browser, edge, path));
  for (const [path, bar] of pages) {
    const of = (what: keyof Visit) => median(visits.get(path)!.map((one) => one[what]));
    line([
      path,
      beside(of('bytes'), bar.bytes),
      beside(of('scriptBytes'), bar.scriptBytes),
      beside(of('requests'), bar.requests),
      of('firstMs').toFixed(0),
      beside(connectingMs + of('firstMs'), bar.firstMs),
      beside(connectingMs + of('completeMs'), bar.completeMs),
      beside(of('shift'), mostShift, 3),
    ]);
  }
  console.log(`
${over} over. Bytes are bodies of everything fetched, as the product packs and sends them; headers are not counted.
First paint is first contentful paint in ms from the start of the visit, as Chromium saw it; first content and complete have
${connectingMs} ms more for the connection, three round trips that Chromium does not slow down. Slow start of TCP is not imitated: above
about 14,600 bytes a body waits some 100 ms longer. The server and the database stand on the same machine and are not slowed down.
The machine had ${availableParallelism()} processors and a load of ${loadavg()[0]!.toFixed(1)}; with more load than processors the times are too long.`);
} finally {
  await browser?.close();
  edge?.close();
  await product.stop();
}
