// What exactly a number said when it was quoted, and whether the ledger still says so. Numbers come from the frozen bytes; only
// the names behind their ids come from the record as it stands now.

import type { ComponentChildren } from 'preact';
import { capital, dictionary, type Vocabularies } from '../../../../db/words.ts';
import { civilDate, formatDay, formatMoment, formatPeriod } from '../../../lib/dates.ts';
import {
  type Both,
  inLanguage,
  type Language,
  type Named,
  nameOf,
  otherLanguage,
} from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { shownPlace } from '../../../lib/places.ts';
import { completenessWords, unsaidOf } from '../../../words/completeness.ts';
import { provincePageWords } from '../../../words/provinces.ts';
import type { CitationPageAnswer, Claim, GapState } from '../../answers.ts';
import { breakdownWords } from '../said/figure-said.tsx';
import { periodWords, valueWords, withUnit } from '../said/figure-words.ts';
import { Closing } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import type { PublicPage, Shown } from '../shell/page.ts';
import { Cited, Section, type Source } from '../shell/parts.tsx';
import { closingStyles } from '../shell/shell.css.ts';
import { openPageWords } from '../shell/words.ts';
import {
  type Cited as CitedRecord,
  type Frozen,
  frozen,
  isNamed,
  type Now,
  type ReportNow,
} from './facts.ts';
import { citationStyles } from './page.css.ts';
import { citationQuestion } from './question.ts';
import { type CitationPageWords, citationPageWords } from './words.ts';

const text = (value: Frozen[string]): string | null =>
  value === null || value === undefined ? null : String(value);
const upper = (value: Frozen[string]): string => String(value ?? '').toUpperCase();

const called = (named: Named | null | undefined, language: Language): string =>
  named ? inLanguage(nameOf(named), language).text : '';

/** What one version says, in words. */
interface Saying {
  readonly sentence: string;
  readonly value: string;
}

function placeOf(
  place: { kind: string; nameVi: string | null; nameEn: string | null } | null,
  language: Language,
): string {
  if (place === null) return '';
  return place.kind === 'COUNTRY'
    ? citationPageWords[language].country
    : inLanguage(shownPlace(place), language).text;
}

const figureOf = (was: Frozen) => ({
  value: text(was.value) ?? '',
  valueHigh: text(was.valueHigh),
  qualifier: was.qualifier ? upper(was.qualifier) : null,
  unit: text(was.unit) ?? '',
});
const datesOf = (was: Frozen) => ({
  periodType: text(was.periodType) ?? '',
  periodStart: text(was.periodStart),
  periodEnd: text(was.periodEnd),
  asOf: text(was.asOf),
});

const planName = (
  plan: { document: { symbol: string | null; titleVi: string | null; titleEn: string | null } | null } | null,
  language: Language,
): string =>
  plan?.document?.symbol ??
  (inLanguage({ vi: plan?.document?.titleVi, en: plan?.document?.titleEn }, language).text ||
    citationPageWords[language].plainPlan);

/** The line of a published report that is cited. */
const itemOf = (report: ReportNow, id: string) => report.items.find(({ citationId }) => citationId === id);
const figureIn = (report: ReportNow, id: string) => report.values.find(({ citationId }) => citationId === id);

const reasonsOf = (was: Frozen) => ({
  nothingBecause: text(was.nothingBecause) ?? null,
  withdrawnBecause: text(was.withdrawnBecause) ?? null,
});

const claimWords = (claim: string, language: Language): string =>
  dictionary[language].Claim[claim as Claim] ?? claim;

function saying(id: string, was: Frozen, now: Now, language: Language): Saying {
  const word = citationPageWords[language];
  switch (now.__typename) {
    case 'Observation': {
      const value = valueWords(figureOf(was), language);
      const where = [placeOf(now.territory, language), called(now.market, language)]
        .filter(Boolean)
        .join(', ');
      const when = periodWords(datesOf(was), language);
      return { value, sentence: word.figure({ what: called(now.indicator, language), where, when, value }) };
    }
    case 'Target': {
      const value = inLanguage({ vi: text(was.textVi), en: text(was.textEn) }, language).text;
      const where = placeOf(now.place, language);
      return { value, sentence: word.target({ plan: planName(now.plan, language), where, text: value }) };
    }
    case 'TerritoryMeasure': {
      const decimal = formatDecimal(text(was.value) ?? '', language);
      const page = provincePageWords[language].page;
      const measure = upper(was.measure) as Vocabularies['Measure'];
      const value =
        measure === 'POPULATION'
          ? page.people(decimal)
          : measure === 'AREA_KM2'
            ? page.km2(decimal)
            : decimal;
      const what = capital(dictionary[language].Measure[measure]);
      const when = was.asOf ? formatDay(String(was.asOf)) : page.undated;
      return { value, sentence: word.measure({ what, when, value }) };
    }
    case 'Mapping': {
      const value = capital(dictionary[language].GapState[upper(was.state) as GapState]);
      return {
        value,
        sentence: word.mapping({
          plan: planName(now.plan, language),
          where: placeOf(now.plan.territory ?? null, language),
          task: now.task.code,
          state: value,
        }),
      };
    }
    case 'Report': {
      const body = called(now.agency, language);
      const period = formatPeriod(now.round.period, language);
      const item = itemOf(now, id);
      if (item) {
        const claim =
          unsaidOf(reasonsOf(was), language) ??
          (was.claim === null ? word.blank : claimWords(upper(was.claim), language));
        return { value: claim, sentence: word.claim({ body, period, task: item.task.code, claim }) };
      }
      const line = figureIn(now, id);
      const value =
        unsaidOf({ ...reasonsOf(was), isWithheld: line?.isWithheld }, language) ??
        (was.value == null ? word.blank : withUnit(String(was.value), text(was.unit) ?? '', language));
      return {
        value,
        sentence: word.reported({ body, period, what: called(line?.indicator, language), value }),
      };
    }
  }
}

/** What is said of a record that the page asks no names for. */
function recordSaying({ type }: CitedRecord, was: Frozen, language: Language): Saying {
  const word = citationPageWords[language];
  const kind = word.kinds[type as keyof CitationPageWords['kinds']] ?? type;
  const sentence = word.record({ kind, revision: text(was.revision) ?? '' });
  return { sentence, value: sentence };
}

const sayingOf = (citation: CitedRecord, was: Frozen, now: Now, language: Language): Saying =>
  isNamed(now) ? saying(citation.citationId, was, now, language) : recordSaying(citation, was, language);

/** Whose word it is, where a source of its own stands behind it. */
function publisherOf(now: Now): string | null {
  const source = 'source' in now ? now.source : now.__typename === 'Mapping' ? now.plan.source : null;
  return source?.publisher ?? null;
}

/** A sentence that a newspaper prints: what it says, who says so, and what must be said with it. */
function pressSentence(citation: CitedRecord, was: Frozen, now: Now, language: Language): string {
  const { cite } = citationPageWords[language];
  const own = sayingOf(citation, was, now, language);
  let said = own.sentence.replace(/\.$/, '');
  if (now.__typename === 'Observation') {
    const what = called(now.indicator, language);
    // A name that says it is of the country need not be told so again.
    const isSaid = now.territory.kind === 'COUNTRY' && /\((?:cả nước|national)\)$/.test(what);
    const of = [
      what,
      isSaid ? '' : placeOf(now.territory, language),
      breakdownWords(now, language),
      periodWords({ ...datesOf(was), source: now.source }, language),
    ];
    said = cite.figure({ of: of.filter(Boolean).join(', '), value: own.value });
  }
  const publisher = publisherOf(now);
  const { Standing, Confidence } = dictionary[language];
  const standing = upper(was.standing) as Vocabularies['Standing'];
  const caveats = new Set(
    [
      !standing.startsWith('OFFICIAL') && Standing[standing],
      was.confidence === 'recalled' && Confidence.RECALLED,
      was.confidence === 'derived' && Confidence.DERIVED,
      was.contradictionId != null && cite.caveats.disagree,
      citation.revisedSince && cite.caveats.revised,
    ].filter(Boolean),
  );
  const whole = [said, ...(publisher ? [cite.by(publisher)] : [])].join(', ');
  return `${whole}${caveats.size > 0 ? ` (${[...caveats].join('; ')})` : ''}.`;
}

/** The value the ledger has now, for what was revised. */
function valueNow({ now, revisedBy }: CitedRecord, language: Language): string | null {
  const word = citationPageWords[language];
  switch (now?.__typename) {
    case 'Observation':
      return valueWords(now, language);
    case 'Target':
      return inLanguage({ vi: now.textVi, en: now.textEn }, language).text;
    case 'TerritoryMeasure':
      return formatDecimal(now.value, language);
    case 'Mapping':
      return capital(dictionary[language].GapState[now.gap]);
    case 'Report': {
      const item = now.supersededBy?.items.find(({ citationId }) => citationId === revisedBy);
      const gone = (reason: string) =>
        completenessWords[language].withdrawnOn(formatDay(civilDate(now.supersededAt ?? '')), reason);
      if (item?.withdrawnBecause) return gone(item.withdrawnBecause);
      if (item)
        return (
          unsaidOf(item, language) ??
          (item.claim === null ? word.blank : dictionary[language].Claim[item.claim])
        );
      const line = now.supersededBy?.values.find(({ citationId }) => citationId === revisedBy);
      if (!line) return null;
      if (line.withdrawnBecause) return gone(line.withdrawnBecause);
      return (
        unsaidOf(line, language) ??
        (line.value === null ? word.blank : withUnit(line.value, line.indicator.unit, language))
      );
    }
    default:
      return null;
  }
}

export function renderCitation(answer: CitationPageAnswer, shown: Shown): string | null {
  const { citation } = answer;
  if (!citation?.now) return null;
  const { language, origin } = shown;
  const word = citationPageWords[language];
  const { citationId, now, revisedSince, bytes, sha256 } = citation;
  const was = frozen(citation);
  const own = sayingOf(citation, was, now, language);
  const other = otherLanguage(language);
  const isExample = was.standing === 'example';
  const address = `${origin}/c/${citationId}`;
  const lineIn = (of: Language) =>
    citationPageWords[of].cite.line({
      sentence: pressSentence(citation, was, now, of),
      id: citationId,
      address,
    });
  return documentOf({
    shown,
    title: `${word.title} ${citationId}`,
    description: lineIn(language),
    css: `${closingStyles}${citationStyles}`,
    forms: ['json'],
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <p class="small id">
            {word.title} {citationId}
          </p>
          <h1 class="sentence">{own.sentence}</h1>
          {isExample && <p class="notice">{word.example}</p>}
          {revisedSince ? (
            <Revised citation={citation} quoted={own.value} language={language} word={word} />
          ) : (
            <p>{word.same}</p>
          )}
          <p class="small">
            {word.otherLanguage}: <span lang={other}>{sayingOf(citation, was, now, other).sentence}</span>
          </p>
          <Section id="chi-tiet" heading={word.details}>
            <dl class="details">
              {details(citationId, was, now, own, language).map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </Section>
          <Section id="trich-dan" heading={word.cite.heading}>
            <p class="small">{word.cite.how}</p>
            {[language, other].map((of) => (
              <p class="copy" lang={of} data-copy={word.cite.copy} data-copied={word.cite.copied} key={of}>
                <code>{lineIn(of)}</code>
              </p>
            ))}
          </Section>
          <Section id="ban-ghi" heading={word.bytes.heading}>
            <p>{word.bytes.intro}</p>
            <p>
              <code class="hash">{sha256}</code>
            </p>
            <pre>
              <code>{bytes}</code>
            </pre>
            <p>
              <a href={`/c/${citationId}.json`}>{word.bytes.json}</a>
            </p>
            <p>
              <a href={`/${language}/nhat-ky?c=${encodeURIComponent(citationId)}`}>{word.bytes.proof}</a>
            </p>
          </Section>
        </main>
        <Closing shown={shown} answer={answer} operation="CitationPage" />
      </>
    ),
  });
}

function Revised({
  citation,
  quoted,
  language,
  word,
}: {
  citation: CitedRecord;
  quoted: string;
  language: Language;
  word: CitationPageWords;
}) {
  const now = valueNow(citation, language);
  return (
    <div class="notice ribbon">
      <p>
        <b>{word.revised.heading}</b>
      </p>
      {citation.now && isNamed(citation.now) && (
        <dl>
          <div>
            <dt>{word.revised.quoted}</dt>
            <dd>{quoted}</dd>
          </div>
          <div>
            <dt>{word.revised.now}</dt>
            <dd>{now ?? word.revised.gone}</dd>
          </div>
        </dl>
      )}
      {citation.revisedBy && (
        <p>
          <a href={language === 'en' ? `/en/c/${citation.revisedBy}` : `/c/${citation.revisedBy}`}>
            {word.revised.link}
          </a>
        </p>
      )}
    </div>
  );
}

type Detail = readonly [name: string, value: ComponentChildren];

function details(id: string, was: Frozen, now: Now, own: Saying, language: Language): Detail[] {
  const word = citationPageWords[language];
  const open = openPageWords[language];
  const when = (moment: Frozen[string]) => (moment ? formatMoment(String(moment)) : '');
  const standing = dictionary[language].Standing[upper(was.standing) as Vocabularies['Standing']];
  const source = (from: Source | null) => <Cited source={from} otherwise={open.noSource} />;
  const place = (at: { slug: string; kind: string; nameVi: string | null; nameEn: string | null } | null) =>
    at !== null && (at.kind === 'PROVINCE' || at.kind === 'CITY') ? (
      <a href={`/${language}/tinh/${at.slug}`}>{placeOf(at, language)}</a>
    ) : (
      placeOf(at, language)
    );
  const kept: Detail[] = [
    [word.section, text(was.section)],
    [word.note, text(was.note) && <span lang="en">{text(was.note)}</span>],
    [word.revision, text(was.revision)],
    [word.knownFrom, when(was.knownFrom)],
  ];
  const all = (): Detail[] => {
    switch (now.__typename) {
      case 'Observation':
        return [
          [word.value, own.value],
          [word.period, periodWords(datesOf(was), language)],
          [word.place, place(now.territory)],
          [word.market, called(now.market, language)],
          [
            word.kind,
            dictionary[language].ObservationKind[upper(was.kind) as Vocabularies['ObservationKind']],
          ],
          [word.standing, standing],
          [word.source, source(now.source)],
          ...kept,
        ];
      case 'Target':
        return [
          [word.value, own.value],
          [word.period, text(was.period)],
          [word.place, place(now.place)],
          [word.source, source(now.source)],
          ...kept,
        ];
      case 'TerritoryMeasure':
        return [[word.value, own.value], [word.source, source(now.source)], ...kept];
      case 'Mapping':
        return [
          [word.value, own.value],
          [word.place, place(now.plan.territory ?? null)],
          [word.source, source(now.plan.source)],
          ...kept,
        ];
      case 'Report': {
        const office = (by: ReportNow['submittedBy']) =>
          by && inLanguage({ vi: by.officeVi, en: by.officeEn } satisfies Both, language).text;
        return [
          [word.value, own.value],
          [word.body, called(now.agency, language)],
          [word.period, formatPeriod(now.round.period, language)],
          [capital(dictionary[language].LineField.done), itemOf(now, id) ? text(was.done) : null],
          [word.submitted, office(now.submittedBy)],
          [word.verified, office(now.verifiedBy)],
          [word.published, [office(now.publishedBy), when(was.publishedAt)].filter(Boolean).join(', ')],
          [word.leaf, was.leafNumber == null ? null : formatDecimal(Number(was.leafNumber), language)],
          [word.standing, standing],
        ];
      }
    }
  };
  // Without names there is no value to tell: the bytes below say it.
  const told: Detail[] = isNamed(now) ? all() : [[word.standing, standing], ...kept];
  return told.filter(([, value]) => value !== null && value !== undefined && value !== '');
}

export const citation: PublicPage<CitationPageAnswer> = {
  path: '/c/:id',
  isOfAll: true,
  isScripted: true,
  question: citationQuestion,
  variables: ({ id = '' }) => ({ id }),
  example: { id: 'o.OBS-0001.1.pi7sau' },
  render: renderCitation,
  renditions: { json: (answer) => (answer.citation === null ? null : { body: answer.citation.bytes }) },
};
