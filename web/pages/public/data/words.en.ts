import type { Widened } from '../../../words/shape.ts';
import type { dataPagesVi } from './words.vi.ts';

export const dataPagesEn: Widened<typeof dataPagesVi> = {
  title: 'Data',
  lead: 'Everything the ledger publishes can be downloaded, for people and for programs, without an account. Each row has its source, its standing and a citation id.',
  sets: 'Data sets',
  set: 'Data set',
  size: 'Records',
  take: 'Download',
  rows: (count) => `${count} records`,
  rowsInFile: 'see the file',
  columns: 'Columns',
  key: 'Key',
  meaning: 'Meaning',
  type: 'Type',
  types: {
    text: 'text',
    integer: 'integer',
    decimal: 'decimal',
    percent: 'percent',
    day: 'date',
    partialDay: 'date, or only month or year',
    deadline: 'deadline (last day)',
    moment: 'moment (UTC)',
    period: 'reporting period, by its key',
    boolean: 'yes/no',
  },
  whole: {
    heading: 'Descriptions for programs',
    dataPackage: 'Data Package (datapackage.json) of everything',
    dcat: 'DCAT catalogue (JSON-LD)',
    text: 'The Data Package describes each column of each CSV; DCAT is for other data portals to collect.',
  },
  forms: {
    heading: 'Forms',
    pages: (endings, last) =>
      `Every page can be taken away: add ${endings} or ${last} to its address, where it has that form. Add ?ngay=2026-11-20 for the data as known at the end of that day.`,
  },
  terms: {
    heading: 'Terms of reuse',
    list: [
      'Facts and figures: reuse freely. Name the source given in each row; the figure is that source’s.',
      'Summaries, translations, classifications and comparisons: the ledger’s own words, not quotations. Reuse freely, naming the ledger and the citation id.',
      'Articles and documents behind the source addresses belong to their publishers. The ledger does not copy them whole and gives no permission in their place.',
      'Most figures are as told by the press. The ledger does not warrant that a source is right; where sources differ, all figures are there.',
      'Rows marked as examples are not facts and must not be used as data.',
    ],
  },
  indicators: {
    heading: 'Figures by indicator',
    intro: 'Each indicator has a file and a description of its own.',
    name: 'Indicator',
    descriptor: 'Data Package',
  },
};
