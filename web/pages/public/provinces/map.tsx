// All provinces in one sentence and on one map, on their page and in somebody else's frame.
import { Sign } from '../../../charts/symbols.tsx';
import * as tileMap from '../../../charts/tile-map.tsx';
import { formatPeriod } from '../../../lib/dates.ts';
import type { Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { ProvincePageWords } from '../../../words/provinces.ts';
import type { Words } from '../../../words/words.ts';
import type { ProvinceReportingOfAll } from '../../answers.ts';
import { provinceStates } from '../said/province-facts.ts';
import { countsOf, type ProvinceOfTable } from './facts.ts';
import { hasPlan } from './files.ts';

export interface In {
  readonly language: Language;
  readonly word: ProvincePageWords;
  readonly base: Words;
}

export function leadOf(
  provinces: readonly ProvinceOfTable[],
  round: ProvinceReportingOfAll | undefined,
  { language, word }: In,
): string {
  const number = (count: number) => formatDecimal(count, language);
  const plans = word.lead(number(provinces.filter(hasPlan).length), number(provinces.length));
  if (round === undefined) return `${plans} ${word.leadNoRound}`;
  return `${plans} ${reportedWords(round, formatPeriod(round.period, language), { language, word })}`;
}

/** How many provinces have a published report for a round, and of how many that owe one by a ruling. */
function reportedWords(
  round: ProvinceReportingOfAll,
  period: string,
  { language, word }: Pick<In, 'language' | 'word'>,
): string {
  const counts = countsOf(round);
  const number = (count: number) => formatDecimal(count, language);
  const others = counts.reported - counts.reportedOfOwing;
  if (counts.owing === 0) return word.rounds.unasked(period, number(counts.reported));
  return [
    word.rounds.some(period, number(counts.reportedOfOwing), number(counts.owing)),
    ...(others > 0 ? [word.rounds.others(number(others))] : []),
  ].join(' ');
}

export function TileMap({
  provinces,
  language,
  word,
  base,
  leads = `/${language}/tinh/`,
  heading: Heading = 'h3',
}: In & { provinces: readonly ProvinceOfTable[]; leads?: string; heading?: 'h2' | 'h3' }) {
  const counts = tileMap.countsByState(provinces);
  const slugs = new Map(provinces.map(({ code, slug }) => [code, slug]));
  const reported = provinces.filter(({ reported: way }) => way === 'yes').length;
  const examples = provinces.filter(({ reported: way }) => way === 'example').length;
  const line = (name: 'report' | (typeof provinceStates)[number], count: number, text: string, of = '') => (
    <li key={text}>
      <span class={`swatch ${of}`}>
        <Sign name={name} />
      </span>
      <span>
        <b>{formatDecimal(count, language)}</b> {text}
      </span>
    </li>
  );
  return (
    <div class="map">
      <div>
        <Heading class="legend-title">{base.provinces.legend}</Heading>
        <ul>
          {provinceStates
            .filter((state) => counts[state] > 0)
            .map((state) => line(state, counts[state], base.provinces.state[state], `is-${state}`))}
          {line('report', reported, word.rounds.reported)}
          {examples > 0 && line('report', examples, base.provinces.reportedExample)}
        </ul>
        <p class="small">{base.provinces.islands}</p>
      </div>
      {tileMap.render(provinces, language, ({ code }) => `${leads}${slugs.get(code)}`, word.map.label)}
    </div>
  );
}
