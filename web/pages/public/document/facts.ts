// What the ledger answers about one document: what is traced to it, counted by kind.
import { capital } from '../../../../db/words.ts';
import type { Language } from '../../../lib/language.ts';
import type { DocumentPageAnswer } from '../../answers.ts';
import { documentPageWords } from './words.ts';

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

export function kindOf({ kind }: Pick<PaperRecord, 'kind'>, language: Language): string {
  const { kinds } = documentPageWords[language];
  return capital(kinds[kind as keyof typeof kinds] ?? kind);
}

/** Under which directive a page of the site lies, where there are several. */
export const underOf = (
  { directives }: Pick<DocumentPageAnswer, 'directives'>,
  { slug }: { readonly slug: string },
): string => (directives.nodes.length > 1 ? `/${slug}` : '');
