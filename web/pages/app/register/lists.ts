// The words that the register's workbook offers, and takes in either language.
import { capital, dictionary } from '../../../../db/words.ts';
import type { Language } from '../../../lib/language.ts';
import type { ListWord, RegisterSheetWords } from '../../../workbook/register.ts';
import { planCorrectionsEn } from '../acts/registers/corrections.en.ts';
import { planCorrectionsVi } from '../acts/registers/corrections.vi.ts';
import { documentActsEn } from '../acts/registers/words.en.ts';
import { documentActsVi } from '../acts/registers/words.vi.ts';
import { registerWords } from './words.ts';

const wordsOf = (said: Readonly<Record<string, string>>): ListWord[] =>
  Object.entries(said).map(([code, word]) => [code, capital(word)]);

const acts = {
  vi: { papers: documentActsVi.recordDocument.codes, plans: planCorrectionsVi.correctPlan.codes },
  en: { papers: documentActsEn.recordDocument.codes, plans: planCorrectionsEn.correctPlan.codes },
};

const listsIn = (language: Language): Readonly<Record<string, readonly ListWord[]>> => {
  const { AgencyKind, Confidence, GapState, PlanLevel, PlanRelation, Standing, Sureness } =
    dictionary[language];
  const { EXAMPLE: _, ...standings } = Standing;
  // What can only be said of several readings together is nobody's reading.
  const { DISPUTED: _d, UNCONFIRMED: _u, PLAN_NOT_READ: _p, NO_PLAN: _n, ...states } = GapState;
  return {
    documentKind: wordsOf(acts[language].papers.kind),
    readAs: wordsOf(acts[language].papers.readAs),
    standing: wordsOf(standings),
    confidence: wordsOf(Confidence),
    agencyKind: wordsOf(AgencyKind),
    planLevel: wordsOf(PlanLevel),
    planRelation: wordsOf(PlanRelation),
    planStatus: wordsOf(acts[language].plans.status),
    mappingState: wordsOf(states),
    sureness: wordsOf(Sureness),
  };
};

/** Every word in both languages. */
export const allLists = (): Readonly<Record<string, readonly ListWord[]>> => {
  const [vi, en] = [listsIn('vi'), listsIn('en')];
  return Object.fromEntries(Object.keys(vi).map((list) => [list, [...vi[list]!, ...en[list]!]]));
};

export function sheetWords(language: Language): RegisterSheetWords {
  const { sheet } = registerWords[language];
  return {
    ...sheet,
    header: (_, field) => (sheet.fields as Readonly<Record<string, string>>)[field] ?? field,
    lists: listsIn(language),
  };
}
