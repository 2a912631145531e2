import { question } from '../../../lib/question.ts';

/** Asked once by a browser, as anybody may ask it, and kept. */
export const paletteQuestion = question(`query Palette {
  directives(first: 5) { nodes { slug symbol tasks(first: 100, level: LEAF) { nodes { code titleVi titleEn } } } }
  ministries: agencies(first: 100, kind: MINISTRY, existing: true) { nodes { ...Body } }
  party: agencies(first: 100, kind: PARTY_CENTRAL, existing: true) { nodes { ...Body } }
  provinces: agencies(first: 100, kind: PROVINCE_GOVERNMENT, existing: true) { nodes { ...Body } }
  territories(first: 100) { nodes { slug nameVi nameEn predecessors { on from { nameVi nameEn } } } }
}
fragment Body on Agency { id nameVi nameEn }`);

export const searchQuestion = question(`query Search($text: Text!) {
  search(text: $text, first: 40) { id type nameVi nameEn became { id nameVi nameEn on scope } }
}`);
export const foundQuestion = question(`query Found($text: Text!, $ids: [ID!]!) {
  search(text: $text, first: 40) { id type nameVi nameEn became { id nameVi nameEn on scope } }
  nodes(ids: $ids) { __typename ... on Territory { id slug } ... on Task { id code directive { slug } } }
  directives(first: 2) { totalCount }
}`);
