// Every picture of the product. Each can be seen, said and read as a table; the tests hold it to that.
import * as bullet from './bullet.tsx';
import * as calendar from './calendar.tsx';
import * as claimDots from './claim-dots.tsx';
import * as deadlineStrip from './deadline-strip.tsx';
import * as line from './line.tsx';
import * as matrix from './matrix.tsx';
import * as multiples from './multiples.tsx';
import * as ranking from './ranking.tsx';
import * as stageCounts from './stage-counts.tsx';
import * as statusMap from './status-map.tsx';
import * as stepStrip from './step-strip.tsx';
import * as valueMap from './value-map.tsx';

export const pictures = {
  'status-map': statusMap,
  matrix,
  'deadline-strip': deadlineStrip,
  bullet,
  line,
  calendar,
  'stage-counts': stageCounts,
  'step-strip': stepStrip,
  'claim-dots': claimDots,
  'value-map': valueMap,
  ranking,
  multiples,
} as const;
