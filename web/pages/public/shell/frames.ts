// Frames for other people's pages: which pages have one, and how high it must be so that nothing in it is scrolled for, at any width
// from 280 pixels on. Measured in a browser (test/web); a frame without script cannot say its own height.
import { escaped } from '../../../charts/drawing.ts';
import { embedOf, type Shown } from './page.ts';

export const narrowest = 280;

const heights = { 'chi-bao': 680, 'nhiem-vu': 640, tinh: 1900 } as const;
type Framed = keyof typeof heights;

const pathLike = /^\/(?:(chi-bao|nhiem-vu)\/[\w.-]+|(tinh))$/;

/** The frame of a page by the page's own path, e.g. `/chi-bao/workers-sent`; null where it has none. */
export function frameOf(path: string): { readonly path: string; readonly height: number } | null {
  const [, of, whole] = pathLike.exec(path) ?? [];
  const kind = (of ?? whole) as Framed | undefined;
  return kind === undefined ? null : { path: `/embed${path}`, height: heights[kind] };
}

/** The line that shows it, as readers copy it and programs are told it. */
export function frameLine(
  shown: Pick<Shown, 'origin' | 'directive' | 'language'>,
  path: string,
  title: string,
  {
    width = '100%',
    height,
    kept = {},
  }: {
    readonly width?: number | string;
    readonly height: number;
    readonly kept?: Readonly<Record<string, string>>;
  },
): string {
  const query = new URLSearchParams({ ...kept, ...(shown.language === 'en' ? { lang: 'en' } : {}) });
  const spoken = query.size === 0 ? '' : `?${query}`;
  return `<iframe src="${shown.origin}${embedOf(shown, path)}${escaped(spoken)}" title="${escaped(title)}" width="${width}" height="${height}" loading="lazy"></iframe>`;
}
