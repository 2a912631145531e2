// The opening section: what the directive told when it was issued, beside what was ordered, reported and verified. Pure.
import { type Cell, figuresOf, gap, type Section, said, table } from './content.ts';
import { type Ground, inPeriod } from './ground.ts';
import { labels, sectionWords, tableWords, type Words, wordsOf } from './words.ts';

export function opening(ground: Ground): Section {
  const figure = figuresOf('0', ground.knownOn);
  const named = ground.directive.citation;
  const codes = new Map(ground.tasks.map(({ id, code }) => [id, code]));
  const indicators = new Map(ground.indicators.map((one) => [one.id, one]));
  const lines = ground.reports
    .filter(({ round }) => inPeriod(ground.days, round))
    .flatMap((report) => report.lines)
    .filter(({ claim }) => claim !== null);
  const told = ground.baselines.map((one) => ({
    ...one,
    lines: lines.filter(({ task }) => one.taskIds.includes(task.id)),
    newest: one.indicatorIds.flatMap((id) => {
      const indicator = indicators.get(id);
      return indicator?.latest ? [{ ...indicator, latest: indicator.latest }] : [];
    }),
  }));
  const wanting = told.filter(({ kind }) => kind !== 'result');
  const reported = wanting.filter((one) => one.lines.length > 0);
  const cited = (of: typeof told) => [named, ...of.flatMap((one) => one.lines.map((line) => line.citation))];
  return {
    id: '0',
    title: sectionWords[0],
    figures:
      told.length === 0
        ? [gap('no_baseline', sectionWords[0])]
        : [
            figure(labels.wanting, wanting.length, [named]),
            figure(labels.withTask, wanting.filter(({ taskIds }) => taskIds.length > 0).length, [named]),
            figure(labels.withReportHere, reported.length, cited(reported), {
              numerator: String(reported.length),
              denominator: String(wanting.length),
            }),
          ],
    tables: [
      table(
        '0.a',
        tableWords.told,
        [labels.told, labels.answering, labels.linesHere, wordsOf('Claim', 'done')],
        told.map((one): Cell[] => {
          const done = one.lines.filter(({ claim }) => claim === 'done');
          const on = one.lines.map(({ citation }) => citation);
          return [
            said(headed(one), [named]),
            one.taskIds.length === 0
              ? gap('no_task')
              : said(one.taskIds.map((id) => codes.get(id) ?? id).join(', '), [named]),
            on.length === 0 ? gap('no_report') : figure(labels.linesHere, on.length, on),
            on.length === 0 ? gap('no_report') : figure(wordsOf('Claim', 'done'), done.length, on),
          ];
        }),
        'no_baseline',
      ),
      table(
        '0.b',
        tableWords.measured,
        [labels.told, labels.indicator, labels.latest],
        told.flatMap((one) =>
          one.newest.map(({ name, unit, latest }): Cell[] => [
            said(headed(one), [named]),
            said(name),
            figure(name, latest.value, [latest.citation], {
              unit: latest.unit ?? unit,
              asOf: latest.asOf ?? latest.periodEnd ?? ground.knownOn,
            }),
          ]),
        ),
        ground.isExample ? 'examples_judge_nothing' : 'no_figure',
      ),
    ],
  };
}

const headed = ({ code, title }: { readonly code: string; readonly title: Words }): Words => ({
  vi: `${code}. ${title.vi}`,
  en: `${code}. ${title.en}`,
});
