// A province's news: its reports as they were published, and the plans that the ledger came to know.
import { capital, dictionary } from '../../../../db/words.ts';
import { tagOf, writeAtom } from '../../../downloads/atom.ts';
import { civilDate, formatPeriod } from '../../../lib/dates.ts';
import { inLanguage } from '../../../lib/language.ts';
import { shownPlace } from '../../../lib/places.ts';
import { unsaidOf } from '../../../words/completeness.ts';
import { provincePageWords } from '../../../words/provinces.ts';
import { words } from '../../../words/words.ts';
import type { ProvincePageAnswer } from '../../answers.ts';
import { withUnit } from '../said/figure-words.ts';
import { isPublished } from '../said/published.ts';
import { type Shown, siteOf } from '../shell/page.ts';
import { isProvince } from './facts.ts';
import { called } from './parts.tsx';

export function provinceFeed(answer: ProvincePageAnswer, shown: Shown) {
  const { territory } = answer;
  if (!isProvince(territory)) return null;
  const { language, origin, path, now, address } = shown;
  const word = provincePageWords[language];
  const name = inLanguage(shownPlace(territory), language).text;
  const page = `${siteOf(shown)}${path}`;
  const authority = new URL(origin).hostname;
  const id = (kind: string, of: string) => tagOf(authority, '2026', kind, of);
  return {
    body: writeAtom({
      id: id('province', `${address.slug}/${language}`),
      title: word.file.feed(name),
      language,
      author: words[language].productName,
      self: `${page}.atom`,
      page,
      updated: territory.from ?? civilDate(now),
      entries: [
        ...territory.reports.nodes.filter(isPublished).map((report) => ({
          id: id('report', `${report.leafNumber ?? report.publishedAt}`),
          title: word.page.reports.round(formatPeriod(report.round.period, language)),
          page: `${page}#bao-cao`,
          knownAt: report.supersededAt ?? report.publishedAt,
          published: report.publishedAt,
          content: [
            ...(report.isExample ? [dictionary[language].Standing.EXAMPLE] : []),
            ...report.items.map(
              ({ task, claim, ...line }) =>
                `${task.code}: ${unsaidOf(line, language) ?? (claim === null ? word.page.reports.noClaim : capital(dictionary[language].Claim[claim]))}`,
            ),
            ...report.values.map(
              ({ indicator, value, isWithheld, reason, withdrawnBecause }) =>
                `${called(indicator, language)}: ${unsaidOf({ withdrawnBecause, isWithheld }, language) ?? (value === null ? word.page.reports.blank(reason ?? '') : withUnit(value, indicator.unit, language))}`,
            ),
          ].join('. '),
        })),
        ...territory.plans.nodes.map(({ id: plan, document, knownSince }) => {
          const title = inLanguage({ vi: document.titleVi, en: document.titleEn }, language).text;
          return {
            id: id('plan', plan),
            title: document.symbol ?? title,
            page: `${page}#ke-hoach`,
            knownAt: knownSince,
            content: title,
          };
        }),
      ],
    }),
  };
}
