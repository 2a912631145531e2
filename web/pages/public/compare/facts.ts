// What is on record for each province that is compared, question by question; what is missing is said in words, never left out.
import { dictionary } from '../../../../db/words.ts';
import { civilDate, formatDay, formatPeriod } from '../../../lib/dates.ts';
import { type Both, inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { shownPlace } from '../../../lib/places.ts';
import { completenessWords } from '../../../words/completeness.ts';
import { words } from '../../../words/words.ts';
import type { ProvincesComparedAnswer, ProvincesComparedBeside } from '../../answers.ts';
import { amountWords, breakdownWords, earlyWords, periodWords } from '../said/figure-said.tsx';
import { stateOf } from '../said/province-facts.ts';
import { compareWords } from './words.ts';

export type Province = ProvincesComparedBeside;
type Figure = Province['observations']['nodes'][number];
type Report = Province['reports']['nodes'][number];

/** In the order in which the address names them, each once. What is no province is left alone. */
export function provincesOf(answer: ProvincesComparedAnswer): Province[] {
  const { p1, p2, p3, p4, p5, p6, p7, p8 } = answer;
  const found = [p1, p2, p3, p4, p5, p6, p7, p8].filter((one) => one !== null);
  const isNew = (one: Province, at: number) => found.findIndex(({ slug }) => slug === one.slug) === at;
  return found.filter(
    (one, at) =>
      (one.kind === 'PROVINCE' || one.kind === 'CITY') &&
      isNew(one, at) &&
      answer.territories.nodes.some(({ slug }) => slug === one.slug),
  );
}

/** One thing said of one province. */
export interface Said {
  readonly text: string;
  readonly small?: string;
  /** A page of ours that says more. */
  readonly path?: string;
  readonly citation?: string | null;
  readonly isMissing?: boolean;
}
export interface Row {
  readonly key: string;
  readonly name: string;
  readonly path?: string;
  /** For each province, in their order. */
  readonly cells: readonly (readonly Said[])[];
}

const missing = (text: string): Said[] => [{ text, isMissing: true }];
const madeOf = ({ predecessors }: Province): Both[] =>
  predecessors.filter(({ kind }) => kind !== 'unchanged').map(({ from }) => shownPlace(from));
const hasPlan = (province: Province): boolean =>
  ['own', 'predecessor'].includes(stateOf(province.plans.nodes, madeOf(province)));
const standing = ({ reports }: Province): Report[] =>
  reports.nodes.filter(({ isExample, supersededAt }) => !isExample && supersededAt === null);

function plan(province: Province, language: Language): Said[] {
  const state = stateOf(province.plans.nodes, madeOf(province));
  if (state === 'none') return missing(compareWords[language].noPlan);
  const implementing = province.plans.nodes.filter(
    ({ relation, level }) => relation === 'IMPLEMENTS_DIRECTIVE' && level === 'PROVINCE',
  );
  return [
    { text: words[language].provinces.state[state], isMissing: state === 'cited' || state === 'related' },
    ...implementing.map(({ document }): Said => {
      const { vi, en } = { vi: document.titleVi, en: document.titleEn };
      return {
        text: document.symbol ?? inLanguage({ vi, en }, language).text,
        small: document.issuedOn === null ? '' : formatDay(document.issuedOn),
        path: `/van-ban/${document.slug}`,
      };
    }),
  ];
}

const open: ReadonlySet<string> = new Set(['DISPUTED', 'UNCONFIRMED', 'PLAN_NOT_READ']);
function read({ compared }: Province, language: Language): Said[] {
  const [mappings] = compared.nodes.map((one) => one.mappings).filter(({ totalCount }) => totalCount > 0);
  if (!mappings) return missing(compareWords[language].notRead);
  const count = (n: number) => formatDecimal(n, language);
  const confirmed = mappings.nodes.filter(({ gap }) => !open.has(gap));
  const states = [...Map.groupBy(confirmed, ({ gap }) => gap)].sort(([, a], [, b]) => b.length - a.length);
  return [
    { text: compareWords[language].readCount(count(confirmed.length), count(mappings.totalCount)) },
    ...states.map(([state, some]) => ({
      text: `${dictionary[language].GapState[state]}: ${count(some.length)}`,
    })),
  ];
}

function owed({ agencies }: Province, language: Language): Said[] {
  const all = agencies.nodes.flatMap(({ obligations }) => obligations.nodes);
  if (all.length === 0) return missing(compareWords[language].nothingOwed);
  return [...Map.groupBy(all, ({ status }) => status)].map(([status, some]) => ({
    text: `${formatDecimal(some.length, language)} ${dictionary[language].ObligationStatus[status]}`,
    isMissing: status === 'OVERDUE',
  }));
}

function reports(province: Province, language: Language): Said[] {
  const word = compareWords[language];
  const [newest] = standing(province);
  const [example] = province.reports.nodes;
  if (!newest)
    return example ? [{ text: word.noReport, isMissing: true, small: word.example }] : missing(word.noReport);
  const { verifiedByAgency: by } = newest;
  return [
    { text: word.reported(formatDecimal(province.reports.totalCount, language)) },
    {
      text: word.newest(
        formatPeriod(newest.round.period, language),
        newest.publishedAt === null ? '' : formatDay(civilDate(newest.publishedAt)),
      ),
      small: by ? word.verified(inLanguage(nameOf(by), language).text) : word.own,
    },
  ];
}

/** Its own, and those from before it only kept its borders; a unit that became part of it is another place. */
const observed = ({ observations, predecessors }: Province): Figure[] => [
  ...observations.nodes,
  ...predecessors.filter(({ kind }) => kind === 'unchanged').flatMap(({ from }) => from.observations.nodes),
];

const endOf = ({ periodEnd, asOf }: Figure): string => periodEnd ?? asOf ?? '';
/** The newest count of one indicator, a total before a part. */
function newestOf(figures: readonly Figure[]): Figure | undefined {
  const rank = (figure: Figure) => (breakdownWords(figure, 'vi') === '' ? 0 : 1);
  return figures
    .filter(({ kind }) => kind === 'ACTUAL')
    .toSorted((a, b) => rank(a) - rank(b) || (endOf(a) < endOf(b) ? 1 : -1))[0];
}

function figures(province: Province, slug: string, language: Language): Said[] {
  const word = compareWords[language];
  const own = standing(province).flatMap((report) =>
    report.values
      .filter(({ indicator, value, isWithheld }) => indicator.slug === slug && (value !== null || isWithheld))
      .map((value) => ({ report, value })),
  )[0];
  const published = newestOf(observed(province).filter(({ indicator }) => indicator.slug === slug));
  const said: Said[] = [];
  if (own)
    said.push({
      text:
        own.value.value === null
          ? completenessWords[language].withheld
          : amountWords(
              { value: own.value.value, valueHigh: null, qualifier: 'EXACT' },
              own.value.indicator.unit,
              language,
            ),
      small: `${formatPeriod(own.report.round.period, language)}, ${word.own}`,
      citation: own.value.citationId,
    });
  if (published)
    said.push({
      text: amountWords(published, published.unit, language),
      small: [
        periodWords(published, language),
        breakdownWords(published, language),
        earlyWords(published, language),
        published.source.publisher ?? published.source.symbol,
      ]
        .filter(Boolean)
        .join(', '),
      citation: published.citationId,
    });
  return said.length > 0 ? said : missing(word.noFigure);
}

/** Indicators of which at least one of them has a number, those that more of them have first. */
function indicatorsOf(provinces: readonly Province[]) {
  const all = new Map<string, { slug: string; name: Both; places: Set<string> }>();
  const add = (of: { slug: string; nameVi: string; nameEn: string }, province: Province) => {
    const entry = all.get(of.slug) ?? { slug: of.slug, name: nameOf(of), places: new Set<string>() };
    all.set(of.slug, entry);
    entry.places.add(province.slug);
  };
  for (const province of provinces) {
    for (const report of standing(province))
      for (const { indicator, value } of report.values) if (value !== null) add(indicator, province);
    for (const { kind, indicator } of observed(province)) if (kind === 'ACTUAL') add(indicator, province);
  }
  return [...all.values()].sort((a, b) => b.places.size - a.places.size);
}

const hasFigure = (province: Province): boolean => indicatorsOf([province]).length > 0;

export function rowsOf(provinces: readonly Province[], language: Language): Row[] {
  const word = compareWords[language];
  const row = (key: string, name: string, cell: (province: Province) => readonly Said[]): Row => ({
    key,
    name,
    cells: provinces.map(cell),
  });
  return [
    row('plan', word.plan, (province) => plan(province, language)),
    row('read', word.read, (province) => read(province, language)),
    row('owed', word.owed, (province) => owed(province, language)),
    row('reports', word.reports, (province) => reports(province, language)),
    ...indicatorsOf(provinces).map(({ slug, name }) => ({
      ...row(slug, inLanguage(name, language).text, (province) => figures(province, slug, language)),
      path: `/chi-bao/${slug}`,
    })),
    row('gaps', word.gaps, (province) => {
      const gaps = [
        ...(hasPlan(province) ? [] : [word.gap.plan]),
        ...(standing(province).length > 0 ? [] : [word.gap.report]),
        ...(hasFigure(province) ? [] : [word.gap.figure]),
      ];
      return gaps.length > 0 ? gaps.map((text) => ({ text, isMissing: true })) : [{ text: word.noGap }];
    }),
  ];
}

export function describe(provinces: readonly Province[], language: Language): string {
  const count = (has: (province: Province) => boolean) =>
    formatDecimal(provinces.filter(has).length, language);
  return compareWords[language].says({
    all: formatDecimal(provinces.length, language),
    plan: count(hasPlan),
    report: count((province) => standing(province).length > 0),
    figure: count(hasFigure),
  });
}
