// The list of reports: it and the reports that are still open are kept for a day without a network.
import { keepPages } from './keeping.ts';

void keepPages(
  [...document.querySelectorAll<HTMLAnchorElement>('a[data-kept]')].map(({ pathname }) => pathname),
);
