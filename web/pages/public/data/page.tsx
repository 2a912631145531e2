// What can be taken away, in which form, and on which terms.
import { column, rowsOf } from '../../../downloads/columns.ts';
import type { Table } from '../../../downloads/table.ts';
import { startOfDay } from '../../../lib/dates.ts';
import { inLanguage, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { question } from '../../../lib/question.ts';
import { words } from '../../../words/words.ts';
import type { DataCatalogueAnswer } from '../../answers.ts';
import { Closing, Take } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import { forms, tableForms, tablesAre } from '../shell/forms.ts';
import { type PublicPage, type Shown, siteOf } from '../shell/page.ts';
import { Section } from '../shell/parts.tsx';
import { leadingQuestion } from '../shell/question.ts';
import { closingStyles } from '../shell/shell.css.ts';
import { blanks, knownDay, licenceAddress, metadataOf, tableFiles, terms } from '../shell/table-files.ts';
import type { DataSet } from './dataset.tsx';
import { dataSets } from './datasets.ts';
import { catalogueStyles } from './page.css.ts';
import { dataWords } from './words.ts';

const catalogueQuestion = question(`query DataCatalogue($directive: Text, $knownOn: Date, $validOn: Date) {
  ${leadingQuestion}
  directive(symbol: $directive, knownOn: $knownOn, validOn: $validOn) {
    tasks(first: 1) { totalCount }
    plans(first: 1) { totalCount }
  }
  agencies(first: 1, knownOn: $knownOn, validOn: $validOn) { totalCount }
  observations(first: 1, directive: $directive, knownOn: $knownOn, validOn: $validOn) { totalCount }
  obligations(first: 1, directive: $directive, knownOn: $knownOn, validOn: $validOn) { totalCount }
  publishedReports(first: 1, under: $directive, knownOn: $knownOn, validOn: $validOn) { totalCount }
  indicators(first: 100, directive: $directive, knownOn: $knownOn, validOn: $validOn) {
    totalCount
    nodes { slug nameVi nameEn unit observations(first: 1) { totalCount } }
  }
}
`);

/** How many records a set has, where records are what the ledger counts. */
function sizes(answer: DataCatalogueAnswer): Readonly<Record<string, number | undefined>> {
  const { directive, agencies, observations, obligations, publishedReports, indicators } = answer;
  return {
    'nhiem-vu': directive?.tasks.totalCount,
    'co-quan': agencies.totalCount,
    'ke-hoach': directive?.plans.totalCount,
    'chi-bao': indicators.totalCount,
    'so-lieu': observations.totalCount,
    'bao-cao': publishedReports.totalCount,
    'den-han': obligations.totalCount,
  };
}

/** Endings of addresses that readers are told of. */
const endings = [...tableForms, 'svg', 'atom'].map((form) => `.${form}`);

function renderCatalogue(answer: DataCatalogueAnswer, shown: Shown): string {
  const { language } = shown;
  const word = dataWords[language];
  const size = sizes(answer);
  const rows = (count: number | undefined) =>
    count === undefined ? <span class="small">{word.rowsInFile}</span> : formatDecimal(count, language);
  return documentOf({
    shown,
    title: word.title,
    description: word.lead,
    css: `${closingStyles}${catalogueStyles}`,
    forms: ['json', 'jsonld', 'csv'],
    jsonLd: catalogueOf(answer, shown),
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <h1>{word.title}</h1>
          <p>{word.lead}</p>
          <Section id="bo-du-lieu" heading={word.sets}>
            <ul class="sets">
              {dataSets.map(({ slug, title, about }) => (
                <li key={slug}>
                  <h3>
                    <a href={`/${language}/du-lieu/${slug}`}>{title[language]}</a>
                  </h3>
                  <p>{about[language]}</p>
                  <p class="small">
                    {word.size}: {rows(size[slug])}
                  </p>
                  <Take shown={shown} forms={tableForms} path={`/du-lieu/${slug}`} />
                </li>
              ))}
            </ul>
          </Section>
          <Section id="dieu-khoan" heading={word.terms.heading}>
            <ul class="said">
              {word.terms.list.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </Section>
          <Section id="may" heading={word.whole.heading}>
            <p>{word.whole.text}</p>
            <ul class="take">
              <li>
                <a href={`/${language}/du-lieu.json`}>{word.whole.dataPackage}</a>
              </li>
              <li>
                <a href={`/${language}/du-lieu.jsonld`}>{word.whole.dcat}</a>
              </li>
            </ul>
          </Section>
          <Section id="dang-tep" heading={word.forms.heading}>
            <dl class="terms">
              {tablesAre.map(({ name, about }) => (
                <div key={name.vi}>
                  <dt>{name[language]}</dt>
                  <dd>{about[language]}</dd>
                </div>
              ))}
            </dl>
            <p>{word.forms.pages(endings.slice(0, -1).join(', '), endings.at(-1)!)}</p>
          </Section>
          <Section id="theo-chi-bao" heading={word.indicators.heading}>
            <p>{word.indicators.intro}</p>
            <table class="by">
              <thead>
                <tr>
                  <th scope="col">{word.indicators.name}</th>
                  <th scope="col">{word.size}</th>
                  <th scope="col">{word.take}</th>
                </tr>
              </thead>
              <tbody>
                {answer.indicators.nodes
                  .filter(({ observations }) => observations.totalCount > 0)
                  .map((one) => {
                    const at = `/${language}/du-lieu/so-lieu/${one.slug}`;
                    const name = inLanguage(nameOf(one), language).text;
                    return (
                      <tr key={one.slug}>
                        <th scope="row">
                          <a href={`/${language}/chi-bao/${one.slug}`}>{name}</a>
                        </th>
                        <td>{formatDecimal(one.observations.totalCount, language)}</td>
                        <td>
                          {tableForms.map((form) => {
                            const label = form === 'json' ? word.indicators.descriptor : forms[form].short;
                            return (
                              <a href={`${at}.${form}`} aria-label={`${label}: ${name}`} key={form}>
                                {label}
                              </a>
                            );
                          })}
                        </td>
                      </tr>
                    );
                  })}
              </tbody>
            </table>
          </Section>
        </main>
        <Closing shown={shown} answer={answer} operation="DataCatalogue" />
      </>
    ),
  });
}

const address = (shown: Shown, slug: string, form = '') => `${siteOf(shown)}/du-lieu/${slug}${form}`;

/** DCAT 3, small: the catalogue, its sets, and where each form of them is. */
function catalogueOf(answer: DataCatalogueAnswer, shown: Shown): Readonly<Record<string, unknown>> {
  const { language } = shown;
  const word = dataWords[language];
  const licence = licenceAddress(shown);
  const publisher = {
    '@type': 'foaf:Agent',
    '@id': shown.origin,
    'foaf:name': words[language].productName,
    'foaf:homepage': { '@id': siteOf(shown) },
  };
  const said = (both: { readonly vi: string; readonly en: string }) => [
    { '@language': 'vi', '@value': both.vi },
    { '@language': 'en', '@value': both.en },
  ];
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
    },
    '@type': 'dcat:Catalog',
    '@id': `${siteOf(shown)}/du-lieu`,
    'dct:title': `${words[language].productName}: ${word.title}`,
    'dct:description': word.lead,
    'dct:language': ['vi', 'en'],
    'dct:modified': knownDay(shown),
    'dct:publisher': publisher,
    'dct:license': { '@id': licence },
    'dct:rights': terms[language],
    'dcat:dataset': dataSets.map(({ slug, title, about }) => {
      const size = sizes(answer)[slug];
      return {
        '@type': 'dcat:Dataset',
        '@id': address(shown, slug),
        'dct:identifier': slug,
        'dct:title': said(title),
        'dct:description': said(about),
        'dct:spatial': 'Việt Nam',
        ...(size === undefined ? {} : { 'dct:extent': size }),
        'dcat:landingPage': { '@id': address(shown, slug) },
        'dct:publisher': { '@id': shown.origin },
        'dct:license': { '@id': licence },
        'dct:rights': { '@id': licence },
        'dcat:distribution': tableForms.map((form) => ({
          '@type': 'dcat:Distribution',
          'dcat:downloadURL': { '@id': address(shown, slug, `.${form}`) },
          'dcat:mediaType': forms[form].type,
          'dct:license': { '@id': licence },
        })),
      };
    }),
  };
}

/** One Data Package of all sets. */
function wholePackage(shown: Shown): object {
  const { language } = shown;
  const word = dataWords[language];
  const { licence, knownOn, citation } = metadataOf(
    shown,
    'directive-ledger',
    { vi: dataWords.vi.title, en: dataWords.en.title },
    [],
  );
  return {
    profile: 'tabular-data-package',
    name: 'directive-ledger',
    title: `${words[language].productName}: ${word.title}`,
    description: word.lead,
    homepage: `${siteOf(shown)}/du-lieu`,
    version: knownOn,
    created: startOfDay(knownOn),
    licenses: [{ name: licence.name, title: licence.title[language], path: licence.url }],
    citation: citation[language],
    resources: dataSets.map(({ described }) => described(shown)),
  };
}

interface Listed extends DataSet {
  readonly records: number | undefined;
  readonly csv: string;
}
const columns = [
  column('name', 'Tên trong địa chỉ', 'Name in addresses', ({ slug }: Listed) => slug),
  column('title_vi', 'Bộ dữ liệu', 'Data set (Vietnamese)', ({ title }: Listed) => title.vi),
  column('title_en', 'Bộ dữ liệu (tiếng Anh)', 'Data set', ({ title }: Listed) => title.en),
  column('records', 'Số bản ghi', 'Records', ({ records }: Listed) => records, 'integer'),
  column('csv', 'Địa chỉ CSV', 'Address of the CSV', ({ csv }: Listed) => csv),
];

const listing = (answer: DataCatalogueAnswer, shown: Shown): Table => ({
  metadata: metadataOf(shown, 'du-lieu', { vi: dataWords.vi.title, en: dataWords.en.title }, [blanks]),
  columns,
  primaryKey: ['name'],
  rows: rowsOf(
    columns,
    dataSets.map((set) => ({
      ...set,
      records: sizes(answer)[set.slug],
      csv: address(shown, set.slug, '.csv'),
    })),
  ),
});

export const catalogue: PublicPage<DataCatalogueAnswer> = {
  path: '/du-lieu',
  question: catalogueQuestion,
  render: renderCatalogue,
  renditions: {
    ...tableFiles(listing),
    json: (_, shown) => ({ body: JSON.stringify(wholePackage(shown), null, 1) }),
    jsonld: (answer, shown) => ({ body: JSON.stringify(catalogueOf(answer, shown), null, 1) }),
  },
};
