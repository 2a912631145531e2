// What a ruling makes due of this task: the picture of the provinces' latest period, and a row for each body.

import { StatusSprite } from '../../../charts/legend.tsx';
import * as statusMap from '../../../charts/status-map.tsx';
import { formatPeriod, lastDay } from '../../../lib/dates.ts';
import { type Language, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { shownPlace } from '../../../lib/places.ts';
import { dutyWords } from '../../../words/duties.ts';
import type { TaskPageAnswer } from '../../answers.ts';
import { StandsAt } from '../said/stands.tsx';
import { Day, Folded, Said, Section } from '../shell/parts.tsx';
import { mostOpen, type Owed, type TaskFacts } from './facts.ts';

/** The provinces in the latest round in which any of them owes it; those that do not owe it say so. */
export function tilesOf(answer: TaskPageAnswer, task: TaskFacts, language: Language): statusMap.StatusTile[] {
  const owed = task.obligations.nodes.filter(
    ({ agency, standing }) => agency.territory?.code && standing !== 'EXAMPLE',
  );
  const [period] = owed.map(({ round }) => round.period).sort((a, b) => (a < b ? 1 : -1));
  if (period === undefined) return [];
  const now = owed.filter(({ round }) => round.period === period);
  return answer.territories.nodes.map((place) => {
    const own = now.find(({ agency }) => agency.territory?.code === place.code);
    return {
      code: place.code,
      name: shownPlace(place),
      row: place.tileRow ?? 0,
      column: place.tileColumn ?? 0,
      status: own?.status ?? 'NOT_RESPONSIBLE',
      verified: null,
      href: `/${language}/tinh/${place.slug}`,
    };
  });
}

export function Obligations({
  answer,
  task,
  language,
}: {
  answer: TaskPageAnswer;
  task: TaskFacts;
  language: Language;
}) {
  const word = dutyWords[language].task;
  const { nodes, totalCount } = task.obligations;
  const tiles = tilesOf(answer, task, language);
  const count = (n: number) => formatDecimal(n, language);
  return (
    <Section id="viec-phai-lam" heading={word.obligations}>
      <StatusSprite />
      <p>{word.obligationsIntro}</p>
      {tiles.length > 0 && statusMap.render(tiles, language)}
      <Folded isLong={nodes.length > mostOpen} summary={word.eachObligation(count(nodes.length))}>
        <table>
          <thead>
            <tr>
              <th scope="col">{word.body}</th>
              <th scope="col">{word.dueAt}</th>
              <th scope="col">{word.state}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((owed, at) => (
              <Row key={at} owed={owed} language={language} />
            ))}
          </tbody>
        </table>
      </Folded>
      {totalCount > nodes.length && <p>{word.obligationsMore(count(nodes.length), count(totalCount))}</p>}
    </Section>
  );
}

const Row = ({ owed, language }: { owed: Owed; language: Language }) => (
  <tr>
    <th scope="row">
      <Said both={nameOf(owed.agency)} language={language} />{' '}
      {owed.standing === 'EXAMPLE' && <span class="mark">{dutyWords[language].task.example}</span>}
      <span class="small">{formatPeriod(owed.round.period, language)}</span>
    </th>
    <td>
      <Day on={lastDay(owed.dueAt)} />
    </td>
    <td>
      <StandsAt owed={owed} language={language} />
    </td>
  </tr>
);
