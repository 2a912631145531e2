// One indicator of the list.
import type { IndicatorIndexAnswer } from '../../answers.ts';

export type IndexEntry = IndicatorIndexAnswer['indicators']['nodes'][number];
