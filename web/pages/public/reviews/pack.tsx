// One published review: what was frozen and when, its figures section by section, and its papers.
import { cellText, headingOf } from '../../../documents/pack.ts';
import { civilDate, formatDay, formatMoment, formatPeriod } from '../../../lib/dates.ts';
import { inLanguage, type Language } from '../../../lib/language.ts';
import { reviewsWords } from '../../app/reviews/words.ts';
import { isExample } from '../said/deadline.tsx';
import { Day, Section } from '../shell/parts.tsx';
import type { In } from './parts.tsx';

/** All of a review that was asked for. */
export const PackOfReview = (said: In) => {
  const { record, word, language } = said;
  return (
    <>
      <h1>{packTitle(record, language)}</h1>
      {isExample(record) && <p class="notice">{word.pack.example}</p>}
      <Frozen {...said} />
      <Papers {...said} />
      <Figures {...said} />
    </>
  );
};

export const packTitle = ({ period }: { readonly period: string }, language: Language): string =>
  reviewsWords[language].pack.title(formatPeriod(period, language));

const office = (of: { readonly officeVi: string; readonly officeEn: string }, language: Language): string =>
  inLanguage({ vi: of.officeVi, en: of.officeEn }, language).text;

function Frozen({ record, pack, language, word, count }: In) {
  const { pack: said, list } = reviewsWords[language];
  const { publishedAt, publishedBy, citationId, leafNumber } = record;
  const facts = [
    [said.knownOn, <Day key="on" on={record.knownOn} />],
    [said.frozen, said.frozenBy(office(record.frozenBy, language), formatMoment(record.frozenAt))],
    ...(publishedAt === null
      ? []
      : [
          [
            list.state,
            `${list.published(formatDay(civilDate(publishedAt)))}${publishedBy === null ? '' : `, ${office(publishedBy, language)}`}`,
          ],
        ]),
  ] as const;
  return (
    <>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={String(name)}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        {said.basis}: {pack.content.basis[language]}
      </p>
      <p class="small seal">
        {leafNumber !== null && said.leaf(count(leafNumber))} {said.seal}: <code>{record.sha256}</code>.{' '}
        {citationId && (
          <a href={language === 'en' ? `/en/c/${citationId}` : `/c/${citationId}`}>{word.pack.same}</a>
        )}
      </p>
    </>
  );
}

function Papers({ record, word, language }: In) {
  const { pack: said } = reviewsWords[language];
  const at = `/app/so-ket/${encodeURIComponent(record.id)}`;
  return (
    <Section id="van-ban" heading={word.pack.papers}>
      <ul class="papers">
        {(
          [
            [`in${language === 'en' ? '?lang=en' : ''}`, said.print],
            ['van-ban.docx?mau=dang', said.party],
            ['van-ban.docx?mau=nd30', said.decree],
            ['phu-luc.xlsx', said.annex],
          ] as const
        ).map(([paper, text]) => (
          <li key={paper}>
            <a href={`${at}/${paper}`}>{text}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Figures({ pack, word, language, count }: In) {
  const { sections } = pack.content;
  const tables = sections.flatMap((section) => section.tables);
  return (
    <Section id="so-lieu" heading={word.pack.figures}>
      <p class="small">{word.pack.all(count(tables.length))}</p>
      {sections.map((section, at) => {
        const known = section.figures.filter((figure) => figure.kind === 'figure');
        const gaps = section.figures.length - known.length;
        return (
          <details key={section.id} open={at === 0}>
            <summary>
              <b>{headingOf(section, language)}</b>
              {gaps > 0 && <span class="small">{word.pack.gaps(count(gaps))}</span>}
            </summary>
            {known.length > 0 && (
              <table class="figures">
                <tbody>
                  {known.map((figure) => (
                    <tr key={figure.id}>
                      <th scope="row">{figure.label[language]}</th>
                      <td>{cellText(figure, language)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            <ul class="small">
              {section.figures
                .filter((figure) => figure.kind === 'gap')
                .map((gap, place) => (
                  <li key={place}>
                    {gap.label?.[language]}: {gap.words[language]}
                  </li>
                ))}
              {section.tables.map(({ id, title, rows, empty }) => (
                <li key={id}>
                  {title[language]}:{' '}
                  {empty === null ? word.pack.rows(count(rows.length)) : empty.words[language]}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </Section>
  );
}
