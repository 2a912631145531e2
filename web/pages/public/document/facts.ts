// What the ledger answers about one document: what is traced to it, counted by kind.
import type { DocumentPageAnswer } from '../../answers.ts';

export type PaperRecord = NonNullable<DocumentPageAnswer['document']>;
export type Figure = PaperRecord['figures']['nodes'][number];

/** In the order of the page. */
export const citing = [
  'figures',
  'tasks',
  'plans',
  'targets',
  'successions',
  'agencies',
  'measures',
] as const satisfies readonly (keyof PaperRecord)[];

export const citedBy = (paper: PaperRecord): number =>
  citing.reduce((sum, kind) => sum + paper[kind].totalCount, 0);

/** Under which directive a page of the site lies, where there are several. */
export const underOf = (
  { directives }: Pick<DocumentPageAnswer, 'directives'>,
  { slug }: { readonly slug: string },
): string => (directives.nodes.length > 1 ? `/${slug}` : '');
