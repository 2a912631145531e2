import type { Widened } from '../../../words/shape.ts';
import type { explorerVi } from './words.vi.ts';

export const explorerEn: Widened<typeof explorerVi> = {
  title: 'Explore the figures',
  link: 'Choose indicator, places, years and picture yourself',
  titleOf: (name) => `Explore: ${name}`,
  description: (name) =>
    `${name}: whole-year figures for places and years of your choice, as a picture, a table and files.`,
  lead: 'Choose an indicator, up to eight places, the years and how to draw them. The address holds every choice: whoever receives it sees this picture.',
  indicator: 'Indicator',
  years: (n) => `${n} whole-year ${n === '1' ? 'figure' : 'figures'}`,
  places: 'Places (up to eight; none: every place with a figure)',
  placesChosen: (names) => `Places: ${names}`,
  from: 'From',
  to: 'To',
  any: 'any year',
  form: 'Picture',
  forms: { duong: 'Lines', cot: 'Bars', 'ban-do': 'Map', bang: 'Table' },
  show: 'Show',
  unknown: 'No indicator has this name. Choose one above.',
  none: 'The sources read have no whole-year figure for this choice. No figure does not mean zero.',
  noneHere: (names) => `Without a whole-year figure: ${names}.`,
  several:
    'Where a year has several figures, the picture takes that of the more official source, then the later one; the table and the files have them all.',
  cut: (shown, all) => `The picture is of the newest ${shown} of ${all} figures.`,
  tooMany: 'More than eight places are chosen: only the first eight are drawn.',
  notes:
    'Figures stand as in their sources. The line breaks where a year has none. A unit before its merger is a place of its own and is not added to the new province.',
  more: 'Sources, all periods and self-reported figures of this indicator',
  compare: 'Compare these provinces: plans, reports, figures',
  year: 'Year',
  place: 'Place',
  value: 'Published figure',
  source: 'Source',
};
