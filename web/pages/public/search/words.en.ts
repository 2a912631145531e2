import type { Widened } from '../../../words/shape.ts';
import type { searchVi } from './words.vi.ts';

const kinds: Readonly<Record<string, string>> = {
  Territory: 'Provinces, cities, regions',
  Agency: 'Bodies',
  Task: 'Tasks',
  Indicator: 'Indicators',
  Document: 'Documents and sources',
  Plan: 'Plans and policies',
  Provision: 'Lines of plans',
  Span: 'Words of documents',
};
const fields: Readonly<Record<string, string>> = {
  nameVi: 'Vietnamese name',
  nameEn: 'English name',
  fullName: 'Full name',
  shortName: 'Abbreviation',
  otherName: 'Other or earlier name',
  publisher: 'Publisher',
  place: 'Place',
  body: 'Body',
  plan: 'Plan',
  summaryVi: 'What it orders, in Vietnamese',
  summaryEn: 'What it orders',
  definitionVi: 'Definition, in Vietnamese',
  definitionEn: 'Definition',
  wordsVi: 'Words, in Vietnamese',
  wordsEn: 'Words',
};

export const searchEn: Widened<typeof searchVi> = {
  title: 'Search the ledger',
  titleOf: (text) => `Search for “${text}”`,
  lead: 'Find tasks, bodies, places (by old names too), documents, plans and indicators; Vietnamese marks or none, abbreviations too.',
  label: 'A name, symbol, code or word',
  found: (count, text) => `${count} found for “${text}”.`,
  many: (count, text) =>
    `There is a great deal for “${text}”; these are the ${count} nearest. Add a word to narrow it.`,
  none: (text) => `Nothing was found for “${text}”.`,
  hint: 'Every word must be in the name or the description. Type fewer words, part of a name, or the name that the documents use.',
  oneByOne: 'Look for one word:',
  orLook: 'Or see the whole list:',
  tryThese: 'For example:',
  examples: 'Hải Dương; LĐTBXH; 3.11; 225/NQ-CP; remittances; Ministry of Home Affairs',
  kindsLabel: 'Kinds of results',
  kindOf: (type) => kinds[type] ?? type,
  fieldOf: (field) => fields[field] ?? field,
  more: (count) => `Show ${count} more`,
  became: (day) => `Since ${day}, now`,
};
