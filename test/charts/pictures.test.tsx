import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { reached } from '../../web/charts/bullet.tsx';
import { chartStyles, darkPlain } from '../../web/charts/charts.css.ts';
import { compareDecimals, difference, largest, sum } from '../../web/charts/decimals.ts';
import { drawing } from '../../web/charts/drawing.ts';
import { writeSvg } from '../../web/charts/file.ts';
import { pictures } from '../../web/charts/index.ts';
import { isLate, lateOf, shown } from '../../web/charts/matrix.tsx';
import * as overview from '../../web/charts/matrix-overview.tsx';
import { looks, statuses, statusWords } from '../../web/charts/status.ts';
import type { Picture } from '../../web/charts/table.ts';
import { fixtures } from './fixtures.ts';

const root = new URL('../..', import.meta.url).pathname;
const languages = ['vi', 'en'] as const;
const names = Object.keys(pictures) as (keyof typeof pictures)[];
const cases = names.flatMap((name) => languages.map((language) => ({ name, language })));
// Each name's fixture is of its picture's own type: `typed` below says so to the compiler.
const typed: { [K in keyof typeof pictures]: Parameters<(typeof pictures)[K]['render']>[0] } = fixtures;
const pictureOf = (name: keyof typeof pictures) => pictures[name] as Picture<unknown>;

/** The numbers along an axis are of the scale, not of what was counted. */
const inWords = (html: string) =>
  html
    .replace(/<g (?:class|id)="scale">.*?<\/g>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&');
const numbersIn = (text: string) => new Set(text.match(/\d+(?:[.,/]\d+)*/g) ?? []);
const sorted = (numbers: Set<string>) => [...numbers].sort();

it('the list of pictures holds every picture of the status alphabet', () => {
  const other = [
    'index.ts',
    'provinces-owing.tsx',
    'symbols.tsx',
    'tile-map.tsx',
    'year-bars.tsx',
    'legend.tsx',
    'matrix-overview.tsx',
  ];
  const files = readdirSync(`${root}web/charts`).filter((f) => f.endsWith('.tsx') && !other.includes(f));
  expect(files.map((f) => f.replace('.tsx', '')).sort()).toEqual([...names].sort());
});

describe.each(cases)('$name in $language', ({ name, language }) => {
  const picture = pictureOf(name);
  const data: unknown = typed[name];
  const html = renderToString(picture.render(data, language));
  const table = picture.toTable(data, language);
  const cells = [...table.columns, ...table.rows.flat(), ...table.totals.flat()];

  it('can be seen, said and read as a table', () => {
    expect(picture.describe(data, language)).toMatch(/\p{L}.*\.$/u);
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  });
  it('has the same numbers in the picture and in the table', () => {
    expect(sorted(numbersIn(inWords(html)))).toEqual(sorted(numbersIn(cells.join(' '))));
  });
  it('says no number that the table lacks', () => {
    const known = numbersIn(cells.join(' '));
    for (const number of numbersIn(picture.describe(data, language))) expect(known).toContain(number);
  });
  it('obeys the strict policy', () => {
    expect(html).not.toMatch(/ style=|<script|<style| on\w+=/);
  });
  it('has words in every cell of a status', () => {
    const cells = [...html.matchAll(/<(td|li)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , inside]) => inside!);
    const ofStatus = cells.filter((inside) => /\bst st-/.test(inside));
    expect(ofStatus.length > 0).toBe(/\bst st-/.test(html));
    for (const inside of ofStatus) expect(inWords(inside)).toMatch(/\p{L}{3}/u);
  });
  it.runIf(picture.svg)('is also a file that needs nothing else', () => {
    const file = writeSvg(picture.svg!(data, language), language);
    expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(file).toMatch(/<title id="t">[^<]+<\/title><desc id="d">[^<]+<\/desc>/);
    expect(file.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      / style=|class=|href=|http|NaN|undefined|<script/,
    );
    const known = numbersIn(cells.join(' '));
    for (const number of numbersIn(inWords(file))) expect(known).toContain(number);
  });
});

describe('the matrix at a glance', () => {
  const { matrix } = typed;
  const groupsOf = (tasks: typeof matrix.tasks, size: number) =>
    Array.from({ length: Math.ceil(tasks.length / size) }, (_, at) => ({
      name: { vi: `Nhóm ${at}`, en: `Group ${at}` },
      href: `#group${at}`,
      tasks: tasks.slice(at * size, (at + 1) * size),
      of: (body: string) => `#${body}group${at}`,
    }));
  const data = { ...matrix, groups: groupsOf(matrix.tasks, 4) };
  const drawn = (of: typeof data) =>
    renderToString(overview.render(of, 'vi', { others: (n) => `${n} khác`, calm: (n) => `${n} yên` }));
  const html = drawn(data);
  const strips = [...html.matchAll(/<a href="(#b\d)group(\d)" aria-label="([^"]+)">(.*?)<\/a>/gs)];
  const cellsOf = (href: string, group: string) =>
    shown(matrix).filter(
      ({ body, task }) =>
        `#${body}` === href && data.groups[Number(group)]!.tasks.some(({ code }) => code === task),
    );

  it('says of each strip how many cells it has in each state and how much of them is overdue', () => {
    expect(strips.length).toBeGreaterThan(6);
    for (const [, href, group, words] of strips) {
      const cells = cellsOf(href!, group!);
      const bodyName = matrix.bodies.find((body) => body.href === href)!.name.vi!;
      expect(words).toContain(`Nhóm ${group}, ${bodyName}: `);
      for (const { status } of cells)
        expect(words).toContain(
          `${statusWords(status, 'vi')}: ${cells.filter((cell) => cell.status === status).length}`,
        );
      const late = lateOf(cells);
      expect(/Số phần việc quá hạn: (\d+)/.exec(words!)?.[1] ?? '0').toBe(String(late));
    }
  });
  it('draws every cell in its own place, in its own state, and no other', () => {
    const width = Number(/<pattern id="in-st-over" width="(\d+)"/.exec(html)![1]);
    for (const [, href, group, , picture] of strips) {
      const { tasks } = data.groups[Number(group)]!;
      const seen = [...picture!.matchAll(/<path class="in-([\w-]+)" d="([^"]+)"/g)].flatMap(([, name, d]) =>
        [...d!.matchAll(/M(\d+) 0h(\d+)/g)].flatMap(([, from, long]) =>
          Array.from({ length: Number(long) / width }, (_, n) => [
            tasks[Number(from) / width + n]!.code,
            name,
          ]),
        ),
      );
      const own = cellsOf(href!, group!).map(({ task, status }) => [task, looks[status].class]);
      expect(seen.sort()).toEqual(own.sort());
    }
  });
  it('folds bodies with nothing overdue while others have some', () => {
    const calm = matrix.bodies.filter(
      ({ code }) => !shown(matrix).some((cell) => cell.body === code && isLate(cell)),
    );
    expect(calm.length > 0).toBe(html.includes(`<summary>${calm.length} yên</summary>`));
  });
  it('costs a slow browser no more for more cells of a strip', () => {
    const once = [0, 1].map((more) => {
      const tasks = [1, 20].map((size) =>
        Array.from({ length: size }, (_, at) => ({ ...matrix.tasks[0]!, code: `9.${at}` })),
      )[more]!;
      const cells = tasks.map(({ code }) => ({ ...matrix.cells[0]!, task: code, body: 'b0' }));
      return drawn({ ...matrix, tasks, cells, groups: groupsOf(tasks, 20) });
    });
    const [few, many] = once.map((page) => page.match(/<tbody>.*?<\/tbody>/s)![0].match(/<\w/g)!.length);
    expect(many).toBe(few);
  });
});

describe('a picture as a file', () => {
  const words = { title: `${'Số lao động đi làm việc ở nước ngoài '.repeat(4)}hết`, desc: 'd' };
  const foot = [`Nguồn: ${'một nơi công bố, '.repeat(12)}hết`, '22/11/2026'];
  const lines = (file: string) => [...file.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, line]) => line!);
  it('breaks its title and its source into lines that fit, and loses no word of them', () => {
    const file = writeSvg(drawing([340, 200], words, []), 'vi', foot);
    expect(lines(file).join(' ')).toBe([words.title, ...foot].join(' '));
    const title = lines(file).filter((line) => words.title.includes(line));
    for (const line of lines(file))
      expect(line.length * (title.includes(line) ? 13 : 11) * 0.58).toBeLessThanOrEqual(340);
  });
  it('grows by what its words need, and hides nothing behind its edge', () => {
    const heightOf = (file: string) => Number(/height="([\d.]+)" role/.exec(file)![1]);
    const file = writeSvg(drawing([340, 200], words, []), 'vi', foot);
    const lowest = Math.max(...[...file.matchAll(/<text x="8" y="([\d.]+)"/g)].map(([, y]) => Number(y)));
    expect(heightOf(file)).toBeGreaterThanOrEqual(lowest + 4);
    expect(heightOf(writeSvg(drawing([340, 200], { title: 't', desc: 'd' }, []), 'vi'))).toBe(200);
  });
});

describe('the status alphabet', () => {
  it('has a picture and a word for every status of the schema, and no other', () => {
    const sdl = readFileSync(`${root}schema/schema.graphql`, 'utf8');
    const body = /enum ObligationStatus \{(.*?)\n\}/s.exec(sdl)![1]!.replace(/""".*?"""/gs, '');
    expect([...statuses].sort()).toEqual(body.match(/[A-Z_]+/g)!.sort());
    for (const language of languages)
      expect(new Set(statuses.map((status) => statusWords(status, language))).size).toBe(statuses.length);
  });
  it('can be told apart without colour', () => {
    const withoutColour = statuses.map((status) => {
      const { symbol, border, hatch } = looks[status];
      return [symbol, border, Boolean(hatch)].join();
    });
    expect(new Set(withoutColour).size).toBe(statuses.length);
    expect(chartStyles).toContain('forced-colors');
    expect(chartStyles).toContain('print-color-adjust:exact');
  });

  const luminance = (hex: string) => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
    return (high + 0.05) / (low + 0.05);
  };
  it('is legible: ink on fill, on hatching, and on a dark page', () => {
    const dark = statuses.flatMap((status) => looks[status].dark ?? []);
    const all: { ink: string; fill: string; hatch?: string }[] = [
      ...Object.values(looks),
      ...dark,
      darkPlain,
    ];
    for (const { ink, fill, hatch } of all)
      for (const ground of [fill, hatch ?? fill]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('numbers as text', () => {
  it('are compared exactly', () => {
    expect(compareDecimals('0.1', '0.10')).toBe(0);
    expect(compareDecimals('9007199254740993', '9007199254740992')).toBe(1);
    expect(compareDecimals('-2', '1.5')).toBe(-1);
    expect(largest(['99.9999999999999999', '100', '7'])).toBe('100');
    expect(() => compareDecimals('about 5', '1')).toThrow('Not a decimal number');
  });
  it('are added and taken from each other exactly', () => {
    expect(sum(['0.1', '0.2', '9007199254740993'])).toBe('9007199254740993.3');
    expect(sum([])).toBe('0');
    expect(difference('748', '690')).toBe('58');
    expect(difference('0.05', '1')).toBe('-0.95');
    expect(difference('1.50', '1.5')).toBe('0.00');
  });
  it('tell "at least" from "more than"', () => {
    const [, second, third] = fixtures.bullet;
    expect(reached(second!)).toBe('no');
    expect(reached({ ...second!, operator: '≥' })).toBe('yes');
    expect(reached(third!)).toBe('unknown');
  });
});

describe('what a picture must not pretend', () => {
  const html = (name: keyof typeof pictures, data: unknown = typed[name]) =>
    renderToString(pictureOf(name).render(data, 'en'));

  it('a line does not cross a gap', () => {
    const [, trace] = /class="trace" d="([^"]+)"/.exec(html('line'))!;
    expect(trace!.match(/M/g)).toHaveLength(2);
    // Two points, and the sign that says what they mean.
    expect(html('line').match(/class="hollow"/g)).toHaveLength(3);
    expect(html('line').match(/class="ring"/g)).toHaveLength(1);
  });
  it('a bar without a denominator is not drawn, and the reason is said', () => {
    expect(html('bullet').match(/<rect/g)).toHaveLength(2);
    expect(html('bullet')).toContain('No denominator was given');
  });
  it('a bar over a hundred per cent keeps its length', () => {
    expect(html('bullet')).toMatch(/viewBox="0 0 112.50 10".*?width="112.50"/);
  });
  it('a duty without a ruled deadline has no end', () => {
    const only = { ...fixtures['deadline-strip'], deadlines: [fixtures['deadline-strip'].deadlines[3]!] };
    expect(html('deadline-strip', only)).not.toContain('class="tick"');
    expect(html('deadline-strip', only).match(/opacity=/g)).toHaveLength(4);
    expect(html('deadline-strip', only)).toContain('No document has ruled a deadline');
  });
  it('a claim without a verdict has an open end', () => {
    expect(html('claim-dots').match(/class="open"/g)).toHaveLength(1);
  });
});

describe('the weight of all pictures together, as minified script', () => {
  // The dictionary of all vocabularies is the whole house's, and is weighed by itself.
  const weigh = async (contents: string, apart: readonly string[]) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: `${root}web/charts` },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      // Scales and shapes are a standard library's, and are weighed by itself.
      external: ['preact', 'preact/*', 'd3-scale', 'd3-shape', ...apart],
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
  };
  it('seen, said and as tables: 11.5 kB', async () => {
    const all = names.map((name, at) => {
      const file = `./${name}.tsx`;
      return `export { render as r${at}, describe as d${at}, toTable as t${at} } from '${file}';`;
    });
    expect(await weigh(all.join('\n'), ['./words.ts', '*db/words.ts'])).toBeLessThanOrEqual(11.5 * 1024);
  });
  it('with files to download and their own words in both languages: 17.5 kB', async () => {
    expect(await weigh("export * from './index.ts';", ['*db/words.ts'])).toBeLessThanOrEqual(17.5 * 1024);
  });
  it('the dictionary in both languages: 8.6 kB, of which a form takes 1.5', async () => {
    expect(await weigh("export { dictionary } from '../../db/words.ts';", [])).toBeLessThanOrEqual(
      8.6 * 1024,
    );
    expect(await weigh("export { lineWords } from '../../db/words.line.ts';", [])).toBeLessThanOrEqual(
      1.5 * 1024,
    );
  });
});
