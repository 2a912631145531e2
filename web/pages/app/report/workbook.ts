// A report as the workbook's writer and reader know it: every line its body may fill, those that come first in the form first.
import { boundsOf } from '../../../../db/quality/rules.ts';
import { itemFields, unsaid, valueFields, vouched } from '../../../../db/reports/line.ts';
import type { Language } from '../../../lib/language.ts';
import type { Item, Report } from '../../../workbook/report.ts';
import type { Whole } from './answer.ts';
import { nameIn, titleIn } from './say.ts';
import { type Sheet, sheetOf } from './sheet.ts';

const firstOnes = <T extends { readonly why: unknown }>(lines: readonly T[]): T[] => [
  ...lines.filter(({ why }) => why !== null),
  ...lines.filter(({ why }) => why === null),
];

export function workbookReport(
  answer: Whole,
  units: Readonly<Record<string, string>>,
  language: Language,
): Report {
  const { report } = answer;
  const sheet: Sheet = sheetOf(answer);
  const ranges = answer.qualityRules.nodes.filter(({ kind, isRetired }) => kind === 'RANGE' && !isRetired);
  return {
    id: report.id,
    revision: report.revision,
    agency: {
      id: report.agency.id,
      name: nameIn(report.agency, language),
      place: nameIn(report.territory, language) || null,
    },
    period: report.round.period,
    isExample: report.isExample,
    items: firstOnes(sheet.tasks).map((line) => {
      const said = report.items.find(({ task }) => task.code === line.code);
      return {
        task: line.code,
        title: titleIn(line, language),
        previousClaim: (line.before[0]?.text ?? null) as Report['items'][number]['previousClaim'],
        ...(vouched(itemFields, said ?? unsaid(itemFields)) as Omit<Item, 'task'>),
      };
    }),
    values: firstOnes(sheet.figures).map((line) => {
      const said = report.values.find(({ indicator }) => indicator.code === line.code);
      const own = ranges.filter(({ indicator }) => indicator.code === line.code);
      const range = own.find(({ isBlocking }) => isBlocking);
      const bounds = boundsOf(line.unit, own);
      return {
        indicator: line.code,
        name: titleIn(line, language),
        unit: units[line.unit] ?? line.unit,
        unitCode: line.unit,
        kind: line.kind,
        previous: line.before[0]?.text ?? null,
        atLeast: range?.minimum ?? bounds.least,
        atMost: range?.maximum ?? bounds.most,
        ...vouched(valueFields, said ?? unsaid(valueFields)),
      };
    }),
    returns: [
      ...sheet.returns,
      ...sheet.tasks.flatMap((l) => l.returns),
      ...sheet.figures.flatMap((l) => l.returns),
    ].map(({ line, reason }) => ({ line, reason })),
  };
}
