// The figures of one indicator as files; its JSON is the Data Package that describes them. The page to read is the indicator's own.
import { rowsOf } from '../../../../downloads/columns.ts';
import type { Table } from '../../../../downloads/table.ts';
import { question } from '../../../../lib/question.ts';
import type { IndicatorDataAnswer } from '../../../answers.ts';
import { type PublicPage, type Shown, siteOf } from '../../shell/page.ts';
import { directivesQuestion } from '../../shell/question.ts';
import { describedAs, metadataOf, tableFiles } from '../../shell/table-files.ts';
import { observationColumns, observationFields } from './figures.ts';
import { cursorBehind, going, on, together } from './lists.ts';

const tableOf = ({ indicator, observations }: IndicatorDataAnswer, shown: Shown): Table | null =>
  indicator && {
    metadata: metadataOf(
      { ...shown, path: `/chi-bao/${indicator.slug}` },
      indicator.slug,
      { vi: indicator.nameVi, en: indicator.nameEn },
      [],
      { vi: indicator.definitionVi, en: indicator.definitionEn },
    ),
    columns: observationColumns,
    primaryKey: ['citation'],
    rows: rowsOf(observationColumns, observations.nodes),
  };
const csvOf = (shown: Shown) =>
  `${siteOf(shown)}${shown.path}.csv${shown.day === null ? '' : `?ngay=${shown.day}`}`;

export const indicatorFiles: PublicPage<IndicatorDataAnswer> = {
  path: '/du-lieu/so-lieu/:slug',
  question:
    question(`query IndicatorData($slug: String!, $after: String, $directive: Text, $knownOn: Date, $validOn: Date) {
  ${directivesQuestion}
  indicator(slug: $slug, directive: $directive, ${on}) { slug nameVi nameEn definitionVi definitionEn }
  observations(first: 100, after: $after, indicator: $slug, directive: $directive, ${on}) {
    totalCount
    nodes { ${observationFields} contradiction { id } }
    ${going}
  }
}
`),
  variables: ({ slug = '' }) => ({ slug }),
  example: { slug: 'workers-sent' },
  parts: {
    next: ({ observations }) => {
      const cursor = cursorBehind(observations);
      return cursor === null ? null : { after: cursor };
    },
    joined: (parts) => ({
      ...parts[0]!,
      observations: together(parts.map(({ observations }) => observations)),
    }),
  },
  render: () => null,
  isWithoutPage: true,
  renditions: {
    ...tableFiles(tableOf),
    json: (answer, shown) => {
      const table = tableOf(answer, shown);
      return table && { body: JSON.stringify(describedAs(table, csvOf(shown), shown), null, 1) };
    },
  },
};
