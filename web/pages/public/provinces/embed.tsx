// The map of provinces alone, in a frame of somebody else's page.
import { provincePageWords } from '../../../words/provinces.ts';
import { words } from '../../../words/words.ts';
import type { ProvinceReportingEmbedAnswer } from '../../answers.ts';
import { embedOf } from '../shell/embed.tsx';
import { type PublicPage, type Shown, siteOf } from '../shell/page.ts';
import { knownDay } from '../shell/table-files.ts';
import { provincesOf, roundShown } from './facts.ts';
import { picture } from './files.ts';
import { type In, leadOf, TileMap } from './map.tsx';
import { provincesEmbedStyles } from './page.css.ts';
import { provincesEmbedQuestion } from './question.ts';

function renderProvincesEmbed(answer: ProvinceReportingEmbedAnswer, shown: Shown): string {
  const { language, address } = shown;
  const said: In = { language, word: provincePageWords[language], base: words[language] };
  const today = knownDay(shown);
  const round = roundShown(answer, address.ky, today);
  const provinces = provincesOf(answer, round, today);
  const lead = leadOf(provinces, round, said);
  return embedOf({
    shown,
    path: '/tinh',
    title: titleOf(answer, shown),
    description: lead,
    css: provincesEmbedStyles,
    children: (
      <>
        <p>{lead}</p>
        <TileMap provinces={provinces} leads={`${siteOf(shown)}/tinh/`} heading="h2" {...said} />
      </>
    ),
  });
}

const titleOf = ({ directive }: ProvinceReportingEmbedAnswer, { language }: Shown): string =>
  provincePageWords[language].embed.title(directive?.symbol ?? '');

export const provincesEmbed: PublicPage<ProvinceReportingEmbedAnswer> = {
  path: '/embed/tinh',
  question: provincesEmbedQuestion,
  render: renderProvincesEmbed,
  renditions: { svg: picture, png: picture },
  takes: ['ky', 'chu-de'],
  isEmbeddable: true,
  titleOf,
};
