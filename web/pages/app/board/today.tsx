// What must be acted on first: the state of everything owed in one sentence, then who must be urged, which promises broke, and what
// waits for the reader.
import { civilDate, formatDay, lastDay } from '../../../lib/dates.ts';
import { inAddress } from '../frame/addresses.ts';
import { daysBetween, Name, nameText } from '../frame/marks.tsx';
import type { OwingBody } from './answer.ts';
import { dutyAddress } from './owed.ts';
import { Panel } from './panel.tsx';
import { matrixAddress, number, type Part, today } from './part.ts';

type Late = OwingBody & { readonly oldest: NonNullable<OwingBody['oldest']> };
const isLateBody = (body: OwingBody): body is Late => body.oldest !== null;
const lateOf = ({ owing }: Pick<Part, 'owing'>): Late[] => owing.bodies.filter(isLateBody);
const sum = (bodies: readonly OwingBody[], of: (body: OwingBody) => number | null) =>
  bodies.reduce((total, body) => total + (of(body) ?? 0), 0);
const codeOf = ({ owing }: Pick<Part, 'owing'>, task: string): string =>
  owing.tasks.find((one) => one.task === task)?.code ?? '';

type Piece = readonly [text: string, href?: string];

/** The sentence to be read aloud, in pieces: what is a number in it leads to what it counts. */
function sentence(part: Part): Piece[] {
  const { owing, answer, chosen, shown, word } = part;
  const late = lateOf(part);
  const [oldest] = late;
  const waits = answer.queue.totalCount;
  const broken = sum(late, ({ brokenPromises }) => brokenPromises);
  const said: Piece[] = [];
  if (owing.obligations === 0)
    said.push([word.today.noRuling(today(part))], [' '], [word.today.makeRuling, '/app/quyet-dinh/moi']);
  else if (oldest === undefined) {
    const soon = owing.reports.notYet + owing.completions.notYet;
    said.push([word.today.calm(today(part), number(owing.due, part), number(soon, part))]);
  } else {
    const overdue = owing.reports.overdue + owing.completions.overdue;
    const numbers: readonly Piece[] = [
      [number(late.length, part), '#don-doc'],
      [number(overdue, part), matrixAddress(chosen)],
      [number(owing.due, part), '#ket-qua'],
      [number(oldest.oldest.daysLate, part), dutyAddress(oldest.oldest.obligation)],
    ];
    // Its words are put around marks that no text contains.
    const mark = '\u0001';
    const whose = word.today.whose(nameText(oldest, shown.language), codeOf(part, oldest.oldest.task));
    const pieces = word.today.sentence(today(part), mark, mark, mark, mark, whose).split(mark);
    said.push(...pieces.flatMap((text, at): Piece[] => (numbers[at] ? [[text], numbers[at]] : [[text]])));
  }
  if (broken > 0) said.push([' '], [word.today.promises(number(broken, part)), '#cam-ket']);
  if (waits > 0) said.push([' '], [word.today.waits(number(waits, part)), '/app/tham-dinh']);
  const drafts = answer.drafts?.totalCount ?? 0;
  if (drafts > 0) said.push([' '], [word.today.toSign(number(drafts, part)), '/app/don-doc#cho-ky']);
  return said;
}

export const Sentence = (part: Part) => (
  <p class="lead">
    {sentence(part).map(([text, href]) => (href === undefined ? text : <a href={href}>{text}</a>))}
  </p>
);

const mostAtOnce = 8;

export function Urging(part: Part) {
  const { word } = part;
  const late = lateOf(part);
  const unurged = late.filter(({ urged, overdue }) => overdue > (urged ?? 0));
  const left = sum(unurged, ({ urged, overdue }) => overdue - (urged ?? 0));
  return (
    <Panel id="don-doc" heading={word.urging.heading}>
      {late.length === 0 && <p>{word.urging.none}</p>}
      {unurged.length > 0 && (
        <p>
          <a class="button" href={`/app/don-doc?xem=${part.chosen.xem}`}>
            {word.urging.urgeAll(number(left, part), number(unurged.length, part))}
          </a>
        </p>
      )}
      <Bodies {...part} bodies={late.slice(0, mostAtOnce)} />
      {late.length > mostAtOnce && (
        <details>
          <summary>{word.urging.others(number(late.length - mostAtOnce, part))}</summary>
          <Bodies {...part} bodies={late.slice(mostAtOnce)} />
        </details>
      )}
    </Panel>
  );
}

/** One line a body. */
const Bodies = ({ bodies, ...part }: Part & { readonly bodies: readonly Late[] }) => {
  const { chosen, shown, word } = part;
  if (bodies.length === 0) return null;
  return (
    <ul class="rows bodies">
      {bodies.map((body) => (
        <li key={body.agency}>
          <p>
            <a class="touch" href={matrixAddress(chosen, { 'co-quan': inAddress(body.agency) })}>
              <Name of={body} language={shown.language} />
            </a>
          </p>
          <p class="number">
            {word.urging.duties(number(body.overdue, part), number(body.oldest.daysLate, part))}
          </p>
          <p class="small">
            <a href={dutyAddress(body.oldest.obligation)}>
              {word.urging.oldest(codeOf(part, body.oldest.task), formatDay(lastDay(body.oldest.dueAt)))}
            </a>
            {`; ${urgedWords(body, part)}`}
          </p>
        </li>
      ))}
    </ul>
  );
};

function urgedWords(
  { urged, overdue, lastUrgedAt, promisedOn, brokenPromises }: OwingBody,
  part: Part,
): string {
  const { word } = part;
  if (!urged || lastUrgedAt === null) return word.urging.unurged;
  return [
    word.urging.urged(number(urged, part), number(overdue, part), formatDay(civilDate(lastUrgedAt))),
    ...(promisedOn === null
      ? []
      : [
          brokenPromises
            ? word.urging.broken(formatDay(promisedOn))
            : word.urging.promised(formatDay(promisedOn)),
        ]),
  ].join(', ');
}

export function Promises(part: Part) {
  const { owing, chosen, shown, word } = part;
  const broken = owing.bodies
    .filter(({ brokenPromises }) => (brokenPromises ?? 0) > 0)
    .sort((a, b) => (a.promisedOn! < b.promisedOn! ? -1 : 1));
  return (
    <Panel id="cam-ket" heading={word.promises.heading}>
      {broken.length === 0 ? (
        <p>{word.promises.none}</p>
      ) : (
        <ul class="plain promises">
          {broken.map((body) => (
            <li key={body.agency}>
              <a class="touch" href={matrixAddress(chosen, { 'co-quan': inAddress(body.agency) })}>
                <Name of={body} language={shown.language} />
              </a>
              <p class="small">
                {word.promises.one(
                  formatDay(body.promisedOn!),
                  number(daysBetween(body.promisedOn!, civilDate(shown.now)), part),
                  number(body.brokenPromises ?? 0, part),
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

export function Waits(part: Part) {
  const { answer, word } = part;
  const waiting = [
    [answer.queue.totalCount, word.waits.queue, '/app/tham-dinh'],
    [answer.drafts?.totalCount ?? 0, word.waits.drafts, '/app/don-doc#cho-ky'],
    [answer.proposals.totalCount, word.waits.proposals, '/app/don-doc'],
    [answer.lines.totalCount, word.waits.lines, '/app/so-ket'],
  ] as const;
  const some = waiting.filter(([count]) => count > 0);
  return (
    <Panel id="cho-ban" heading={word.waits.heading}>
      {some.length === 0 ? (
        <p>{word.waits.none}</p>
      ) : (
        <ul class="plain">
          {some.map(([count, words, href]) => (
            <li key={href}>
              <a class="touch" href={href}>
                {words(number(count, part))}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
