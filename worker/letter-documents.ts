// A letter for Word: as it was signed, or as its draft would be signed today.

import { letterDocx } from '../web/documents/letter-docx.ts';
import { documentWords } from '../web/documents/words.vi.ts';
import { slugOf } from '../web/lib/slug.ts';
import type { OneLetterAnswer } from '../web/pages/answers.ts';
import { fromAddress } from '../web/pages/app/frame/addresses.ts';
import { drawNotThere } from '../web/pages/app/frame/refusals.tsx';
import { paperOfLetter } from '../web/pages/app/urging/letter.tsx';
import { paperLookedAt } from '../web/pages/app/urging/look.tsx';
import { letterQuestion, lookQuestion } from '../web/pages/app/urging/question.ts';
import type { Fields } from './access.ts';
import { answerOf } from './app-pages.ts';
import type { Signed } from './context.ts';
import type { Visit } from './door.ts';
import { documentAnswer, inside } from './inside.ts';
import { wordType } from './review-documents.ts';

const readers = ['COMMISSION', 'MINISTRY_OFFICER', 'PROVINCE_OFFICER'] as const;

export const letterAsWord = (c: Visit): Promise<Response> =>
  inside(c, readers, async (signed, shown) => {
    const { id = '' } = c.req.param() as Fields;
    const variables = () => ({ id: fromAddress(id) });
    const found = await answerOf(c, { question: letterQuestion, variables }, signed, {}, {});
    const letter =
      found && (paperOfLetter(found, shown.now) ?? (await asItWouldBe(c, signed, found, shown.now)));
    if (letter === null) return documentAnswer(c, drawNotThere(shown), 404, shown);
    const isExample = letter.standing === 'EXAMPLE' || Boolean(c.env.EXAMPLE_YEAR_OF);
    const name = slugOf(`${letter.symbol ?? 'du thao'} ${letter.addressee.nameVi ?? ''}`);
    return c.body(letterDocx(letter, isExample ? documentWords.example : null), 200, {
      'Content-Type': wordType,
      'Content-Disposition': `attachment; filename="cong-van_${name}.docx"`,
      'Cache-Control': 'private, no-store',
    });
  });

/** A draft has no words of its own yet: whoever may sign it sees what they would be. */
async function asItWouldBe(c: Visit, signed: Signed, { node }: OneLetterAnswer, now: string) {
  if (node === null || !('duties' in node) || node.state !== 'DRAFTED') return null;
  if (!signed.actor.memberships.some(({ role }) => role === 'commission')) return null;
  const variables = () => ({ letters: [node.id] });
  const looked = await answerOf(c, { question: lookQuestion, variables }, signed, {}, {});
  const [letter] = looked?.nodes ?? [];
  const [preview] = looked?.letterPreview ?? [];
  return letter && 'owner' in letter && preview ? paperLookedAt(letter, preview, now) : null;
}
