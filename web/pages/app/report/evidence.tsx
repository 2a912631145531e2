// On what a claim rests, for whoever reads it: an address of a file leads to the file.
import { lineWords } from '../../../../db/words.line.ts';
import type { Language } from '../../../lib/language.ts';
import type { AnsweredReport } from './answer.ts';

export const EvidenceRead = ({
  evidence,
  language,
}: {
  evidence: AnsweredReport['items'][number]['evidence'];
  language: Language;
}) => (
  <>
    {evidence.map(({ reference, grade }, at) => (
      <span class="piece" key={reference}>
        {at > 0 && '; '}
        {/^https?:\/\/\S+$/.test(reference) ? (
          <a href={reference} rel="noreferrer">
            {reference}
          </a>
        ) : (
          reference
        )}{' '}
        ({lineWords[language].Grade[grade]})
      </span>
    ))}
  </>
);
