// A report at its address, for whoever is signed in and may see it.
import { toId } from '../schema/ids.ts';
import type { Shown } from '../web/pages/app/frame/frame.tsx';
import { drawNotThere } from '../web/pages/app/frame/refusals.tsx';
import type { AnsweredReport, Whole } from '../web/pages/app/report/answer.ts';
import { reportQuestion } from '../web/pages/app/report/question.ts';
import type { Fields } from './access.ts';
import type { Signed } from './context.ts';
import type { Visit } from './door.ts';
import { documentAnswer, inside, insideForm } from './inside.ts';
import { askAs } from './perform.ts';

export const authors = ['PROVINCE_OFFICER'] as const;

/** A report that whoever is signed in may see, at its address. */
export interface At {
  readonly c: Visit;
  readonly signed: Signed;
  readonly shown: Shown;
  readonly answer: Whole;
}

export const withReport = (c: Visit, then: (at: At) => Promise<Response>): Promise<Response> =>
  inside(c, authors, (signed, shown) => found(c, signed, shown, then));

export const withForm = (c: Visit, then: (at: At, values: Fields) => Promise<Response>): Promise<Response> =>
  insideForm(c, authors, (signed, shown, values) => found(c, signed, shown, (at) => then(at, values)));

async function found(
  c: Visit,
  signed: Signed,
  shown: Shown,
  then: (at: At) => Promise<Response>,
): Promise<Response> {
  const answer = await reportAt(c, signed);
  return answer === null
    ? documentAnswer(c, drawNotThere(shown), 404, shown)
    : then({ c, signed, shown, answer });
}

export async function reportAt(c: Visit, signed: Signed): Promise<Whole | null> {
  const id = toId('Report', c.req.param('id'));
  const { report, ...rest } = await askAs(c, signed, reportQuestion, { id });
  return report && { ...rest, report };
}

export const isOpen = ({ status }: AnsweredReport) => status === 'DRAFT' || status === 'RETURNED';
