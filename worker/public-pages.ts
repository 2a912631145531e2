// The public pages, in the order of the site. Each is reached under /vi and /en, and in every form it gives.

import { against } from '../web/pages/public/against/page.tsx';
import { baseline } from '../web/pages/public/baseline/page.tsx';
import { bodies } from '../web/pages/public/bodies/page.tsx';
import { body } from '../web/pages/public/body/page.tsx';
import { changes } from '../web/pages/public/changes/page.tsx';
import { citation } from '../web/pages/public/citation/page.tsx';
import { compare } from '../web/pages/public/compare/page.tsx';
import { dataSets } from '../web/pages/public/data/datasets.ts';
import { catalogue } from '../web/pages/public/data/page.tsx';
import { indicatorFiles } from '../web/pages/public/data/sets/one-indicator.ts';
import { developersPage } from '../web/pages/public/developers/page.tsx';
import { document } from '../web/pages/public/document/page.tsx';
import { explorer } from '../web/pages/public/explorer/page.tsx';
import { home } from '../web/pages/public/home/page.tsx';
import { whole } from '../web/pages/public/home/whole.tsx';
import { indicatorEmbed } from '../web/pages/public/indicator/embed.tsx';
import { indicator } from '../web/pages/public/indicator/page.tsx';
import { indicators } from '../web/pages/public/indicators/page.tsx';
import { log } from '../web/pages/public/log/page.tsx';
import { method } from '../web/pages/public/method/page.tsx';
import { plans } from '../web/pages/public/plans/page.tsx';
import { province } from '../web/pages/public/province/page.tsx';
import { provincesEmbed } from '../web/pages/public/provinces/embed.tsx';
import { provinces } from '../web/pages/public/provinces/page.tsx';
import { register } from '../web/pages/public/register/page.tsx';
import { reviews } from '../web/pages/public/reviews/page.tsx';
import { round } from '../web/pages/public/round/page.tsx';
import { rounds } from '../web/pages/public/rounds/page.tsx';
import { search } from '../web/pages/public/search/page.tsx';
import type { PublicPage } from '../web/pages/public/shell/page.ts';
import { taskEmbed } from '../web/pages/public/task/embed.tsx';
import { task } from '../web/pages/public/task/page.tsx';
import { text } from '../web/pages/public/text/page.tsx';
import { limits } from './limits.ts';

// What a page's answer looks like is between its question and its own functions.
// biome-ignore lint/suspicious/noExplicitAny: see above
type AnyPage = PublicPage<any>;

/** Pictures for other people's pages, at their own whole addresses under /embed. */
export const embeddedPages: readonly AnyPage[] = [indicatorEmbed, taskEmbed, provincesEmbed];

const pages: readonly AnyPage[] = [
  home,
  whole,
  register,
  task,
  baseline,
  indicators,
  indicator,
  explorer,
  compare,
  provinces,
  province,
  bodies,
  body,
  document,
  text,
  against,
  plans,
  rounds,
  round,
  reviews,
  catalogue,
  ...dataSets.map((set) => set.page),
  indicatorFiles,
  changes,
  log,
  search,
  method,
  citation,
];

export const publicPages: readonly AnyPage[] = [
  ...pages,
  developersPage([...pages, ...embeddedPages], limits),
];
