// The panels below what must be acted on: where reports stand, how much came in on time and was done, and the two pictures.
import * as overview from '../../../charts/matrix-overview.tsx';
import { ProvincesOwing } from '../../../charts/provinces-owing.tsx';
import * as stageCounts from '../../../charts/stage-counts.tsx';
import { formatDecimal, formatPercent } from '../../../lib/numbers.ts';
import type { ReportStatus } from '../../answers.ts';
import { inAddress } from '../frame/addresses.ts';
import { overviewOf } from './owed.ts';
import { Panel } from './panel.tsx';
import { matrixAddress, number, type Part } from './part.ts';

export function Provinces(part: Part) {
  const { answer, owing, chosen, shown, word } = part;
  return (
    <Panel id="tinh" heading={word.map.heading}>
      <ProvincesOwing
        owing={owing}
        places={answer.territories.nodes}
        leads={(_place, body) =>
          matrixAddress(chosen, body ? { 'co-quan': inAddress(body.agency) } : { loai: 'provinces' })
        }
        language={shown.language}
      />
    </Panel>
  );
}

export function Matrix(part: Part) {
  const { answer, owing, chosen, shown, word } = part;
  const data = overviewOf(owing, answer, (more) => matrixAddress(chosen, more));
  return (
    <Panel id="ma-tran" heading={word.matrixTitle}>
      {owing.obligations === 0 ? (
        <p>{word.matrix.noRuling}</p>
      ) : (
        <>
          <p>
            {word.matrix.intro(
              number(owing.obligations, part),
              number(data.bodies.length, part),
              number(data.tasks.length, part),
            )}{' '}
            {word.matrix.ofStrips} <a href={matrixAddress(chosen)}>{word.matrix.all}</a>
          </p>
          {overview.render(data, shown.language, {
            others: word.urging.others,
            calm: word.matrix.nothingOverdue,
          })}
        </>
      )}
    </Panel>
  );
}

const stages: readonly ReportStatus[] = ['DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'PUBLISHED'];

export function Stages(part: Part) {
  const { answer, chosen, shown, word } = part;
  const isExample = chosen.xem === 'vi-du';
  const counts = (answer.directive?.rounds.nodes ?? [])
    .filter(({ period }) => !chosen.ky || period === chosen.ky)
    .flatMap((round) => round.counts)
    .filter(({ standing }) => (standing === 'EXAMPLE') === isExample);
  const counted = (status: string) =>
    counts
      .filter((one) => one.status.toLowerCase() === status.toLowerCase())
      .reduce((sum, one) => sum + one.reports, 0);
  const superseded = counted('superseded');
  const data = stages.map((stage) => ({ stage, count: counted(stage), oldestDays: null }));
  return (
    <Panel id="buoc" heading={word.stages.heading}>
      {stageCounts.render(data, shown.language)}
      {superseded > 0 && <p class="small">{word.stages.superseded(number(superseded, part))}</p>}
    </Panel>
  );
}

const outcomes = {
  reports: ['onTime', 'late', 'notYet', 'overdue', 'sentBack', 'exempt'],
  completions: ['doneOnTime', 'doneLate', 'notYet', 'overdue', 'waiting', 'sentBack', 'notPursued', 'exempt'],
} as const;

export function Outcome(part: Part) {
  const { answer, owing, word } = part;
  const tasks = answer.directive?.tasks.totalCount ?? 0;
  // Only where everything is looked at does what is absent have no deadline.
  const isWhole = !part.chosen.ky && !part.chosen.nhom && !part.chosen.loai;
  return (
    <Panel id="ket-qua" heading={word.completion.heading}>
      {owing.obligations === 0 ? (
        <p class="notice">{word.completion.none}</p>
      ) : (
        (['reports', 'completions'] as const)
          .filter((kind) => owing[kind].owed > 0)
          .map((kind) => <Tally key={kind} kind={kind} part={part} />)
      )}
      {isWhole && (
        <p class="small">{word.unruled(number(tasks - owing.tasks.length, part), number(tasks, part))}</p>
      )}
    </Panel>
  );
}

/** What is owed of one kind, and the rates over what is due of it. */
function Tally({ kind, part }: { readonly kind: 'completions' | 'reports'; readonly part: Part }) {
  const { owing, shown, word } = part;
  const tally = owing[kind];
  const words: Readonly<Record<string, string>> = word.completion[kind].outcomes;
  const counts: Readonly<Record<string, unknown>> = { ...tally };
  const all = number(tally.owed, part);
  return (
    <>
      <table>
        <caption class="small">{word.completion[kind].caption(all)}</caption>
        <thead>
          <tr>
            <th scope="col">{word.completion.what}</th>
            <th scope="col" class="number">
              {word.completion.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {outcomes[kind]
            // The four of the directive always; the rest where there is any.
            .filter((outcome, at) => at < 4 || Number(counts[outcome]) > 0)
            .map((outcome) => (
              <tr key={outcome}>
                <th scope="row">{words[outcome]}</th>
                <td class="number">{word.completion.of(number(Number(counts[outcome]), part), all)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {kind === 'reports' && tally.waiting > 0 && (
        <p class="small">{word.completion.reports.waiting(number(tally.waiting, part))}</p>
      )}
      {tally.due === 0 ? (
        <p>{word.completion.noRate}</p>
      ) : (
        (['onTimeRate', 'lateRate', 'overdueRate'] as const).map((rate) => (
          <p key={rate}>
            {word.completion[kind][rate](
              formatPercent(tally[rate].percent ?? '0', shown.language),
              formatDecimal(tally[rate].numerator, shown.language),
              formatDecimal(tally[rate].denominator, shown.language),
            )}
          </p>
        ))
      )}
    </>
  );
}
