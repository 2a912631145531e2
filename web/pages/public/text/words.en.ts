import type { Widened } from '../../../words/shape.ts';
import type { textVi } from './words.vi.ts';

export const textEn: Widened<typeof textVi> = {
  title: (name) => `The words of ${name}`,
  heading: 'The words',
  lead: 'Read the words, and the passages on which duties rest',
  own: 'The directive’s own words:',
  description: (n) =>
    `The words of ${n.name}: ${n.passages} passages on which tasks, duties and plans of the ledger rest.`,
  about: 'About this text',
  edition: 'Copy',
  source: 'Read at',
  noSource: 'a copy without a public address',
  hash: 'Fingerprint (SHA-256)',
  length: (n) => `${n} characters`,
  notLoaded:
    'The text is not loaded. Each passage below gives its first and last words, and leads to the page where the copy stands, where that page is public.',
  loaded: (on) => `The text was loaded on ${on}. Signatures and receivers are not loaded.`,
  isEdition: 'Word for word what was read.',
  differs: (n) => `Not word for word what was read: ${n} passages are not found.`,
  words: 'The words',
  passages: 'From words to duties',
  more: (n) => `${n} more passages; ask the API for them.`,
  none: 'The ledger has no text of this document.',
  lost: 'not found in the text',
  unsure: 'unsure: the words name no body',
  document: 'The page of the document',
  line: (code) => `line ${code}`,
};
