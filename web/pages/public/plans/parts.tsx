// What every section of the page of plans is given, and says alike.
import type { Language } from '../../../lib/language.ts';
import type { PlansPageAnswer } from '../../answers.ts';
import { atDay } from '../body/parts.tsx';
import type { Shown } from '../shell/page.ts';
import { Day, Said } from '../shell/parts.tsx';
import type { ComparedPlan, DirectiveOfPlans, PlaceplanRecord } from './facts.ts';
import type { PlansWords } from './words.ts';

export interface In {
  readonly answer: PlansPageAnswer;
  readonly directive: DirectiveOfPlans;
  readonly shown: Shown;
  readonly language: Language;
  readonly word: PlansWords;
  readonly compared: readonly ComparedPlan[];
}

type Paper = PlaceplanRecord['document'];

/** Where a document says what; of a task, the place at which it is said. */
export const paperAt = (
  { slug }: Pick<Paper, 'slug'>,
  shown: Pick<Shown, 'language' | 'day'>,
  place = '',
): string => `/${shown.language}/van-ban/${slug}${atDay(shown)}${place}`;

/** A document by its symbol, else by its title, and the day it was issued. */
const PaperName = ({ paper, language }: { paper: Paper; language: Language }) => (
  <Said
    both={paper.symbol ? { vi: paper.symbol, en: paper.symbol } : { vi: paper.titleVi, en: paper.titleEn }}
    language={language}
  />
);

export const PaperLink = ({ paper, shown }: { paper: Paper; shown: Shown }) => (
  <>
    <a href={paperAt(paper, shown)}>
      <PaperName paper={paper} language={shown.language} />
    </a>
    {paper.issuedOn && (
      <>
        , <Day on={paper.issuedOn} />
      </>
    )}
  </>
);
