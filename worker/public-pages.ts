// The public pages, in the order of the site. Each is reached under /vi and /en, and in every form it gives.
import { home } from '../web/pages/public/home.tsx';
import { indicator } from '../web/pages/public/indicator.tsx';
import { indicatorEmbed } from '../web/pages/public/indicator-embed.tsx';
import { indicators } from '../web/pages/public/indicators.tsx';
import type { PublicPage } from '../web/pages/public/page.ts';
import { register } from '../web/pages/public/register.tsx';
import { task } from '../web/pages/public/task.tsx';
import { taskEmbed } from '../web/pages/public/task-embed.tsx';

// What a page's answer looks like is between its question and its own functions.
// biome-ignore lint/suspicious/noExplicitAny: see above
type AnyPage = PublicPage<any>;

export const publicPages: readonly AnyPage[] = [home, register, task, indicators, indicator];

/** Pictures for other people's pages, at their own whole addresses under /embed. */
export const embeddedPages: readonly AnyPage[] = [indicatorEmbed, taskEmbed];
