import { question } from '../../../lib/question.ts';

const brief = 'id revision period knownOn standing frozenAt publishedAt leafNumber';

export const reviewsQuestion = question(`query ReviewPacks {
  directives(first: 20) { nodes { slug symbol recordedAt } }
  reviewPacks(first: 50) { totalCount nodes { ${brief} directive { symbol } } }
}`);
export const reviewQuestion = question(`query ReviewPack($id: ID!) {
  reviewPack(id: $id) { ${brief} openedToPressAt sha256 content citationId frozenBy { id officeVi officeEn } publishedBy { officeVi officeEn } }
}`);
