// The words of the law under a duty: all of them where the text is loaded, else the first and the last, leading to where they stand.
import type { Language } from '../../../lib/language.ts';
import { safeLink } from '../../../lib/links.ts';
import { textPageWords } from '../text/words.ts';

interface Passage {
  readonly kind: string;
  readonly first: string;
  readonly last: string;
  readonly firstRead: string | null;
  readonly lastRead: string | null;
  readonly state: string;
  readonly words: string | null;
  readonly link: string | null;
  readonly text: { readonly language: string; readonly document: { readonly slug: string } };
}

export function OwnWords({ spans, language }: { spans: readonly Passage[]; language: Language }) {
  const word = textPageWords[language];
  const duties = spans.filter(({ kind }) => kind !== 'CADENCE');
  const inIts = duties.filter(({ text }) => text.language === language);
  const shown = inIts.length > 0 ? inIts : duties;
  const text = shown[0]?.text;
  if (!text) return null;
  return (
    <p class="small">
      {word.own}{' '}
      {shown.map((passage, at) => (
        <span key={`${passage.first}${passage.last}`} lang={text.language}>
          {at > 0 && ' … '}
          <Words passage={passage} lost={word.lost} />
        </span>
      ))}{' '}
      <a href={`/${language}/van-ban/${text.document.slug}/doc`}>{word.heading}</a>
    </p>
  );
}

function Words({ passage, lost }: { passage: Passage; lost: string }) {
  const { state, words } = passage;
  if (words !== null) return <q>{words.replaceAll('\n', ' ')}</q>;
  const [begins, ends] = [passage.firstRead ?? passage.first, passage.lastRead ?? passage.last];
  const link = state === 'UNANCHORED' ? null : safeLink(passage.link);
  const told = <q>{begins === ends ? begins : `${begins} … ${ends}`}</q>;
  return (
    <>
      {link === null ? told : <a href={link}>{told}</a>}
      {state === 'UNANCHORED' && <b>{` ⚠ ${lost}`}</b>}
    </>
  );
}
