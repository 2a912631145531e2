// The facts that the example year is played upon: those of the ledger, under a directive that says in its own name what it is. So does
// every page, file and document that names it, wherever it is carried.
import { seed } from '../seed.ts';

export const facts: typeof seed = {
  ...seed,
  directives: seed.directives.map((directive) => ({
    ...directive,
    subjectVi: `NĂM VÍ DỤ, không phải số liệu thật: ${directive.subjectVi}`,
    subjectEn: `EXAMPLE YEAR, no real figures: ${directive.subjectEn}`,
  })),
};
