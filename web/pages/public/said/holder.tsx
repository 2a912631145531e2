// Who answers for a task: the body of today with the one the directive names, or that nobody holds it.
import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { dutyWords } from '../../../words/duties.ts';
import { words } from '../../../words/words.ts';
import type { AssignmentRole, PublicHomeHolder as Holder } from '../../answers.ts';
import { Said } from '../shell/parts.tsx';
import { vacancyWords } from './duties.tsx';
import { restsOn } from './holding.ts';
import { UnreadMark } from './unread.tsx';

export function HolderName({
  holder,
  language,
  page,
}: {
  holder: Holder;
  language: Language;
  /** Where the body is told of, on pages that lead there. */
  page?: string | undefined;
}) {
  const word = dutyWords[language];
  const before = inLanguage(nameOf(holder.assignment.agency), language).text;
  if (!holder.agency)
    return (
      <b>
        {word.vacant(before)}: {vacancyWords(holder.vacancyReason, words[language])}
      </b>
    );
  const name = <Said both={nameOf(holder.agency)} language={language} />;
  return (
    <>
      <b>{page === undefined ? name : <a href={page}>{name}</a>}</b>
      {holder.succession && ` (${word.before(before)})`}
      {holder.assignment.basis === 'inferred' && ` (${word.inferred})`}
      <UnreadMark step={restsOn(holder)} language={language} />
    </>
  );
}

/** Names by role, in the order of duties. */
export const byRole = <H extends { readonly role: AssignmentRole }>(
  holders: readonly H[],
  order: readonly AssignmentRole[],
): [AssignmentRole, H[]][] =>
  order
    .map((role): [AssignmentRole, H[]] => [role, holders.filter((holder) => holder.role === role)])
    .filter(([, some]) => some.length > 0);
