// All provinces: which have a plan on record, which have reported in each round, and where to find one by any of its names.

import { Sign } from '../../../charts/symbols.tsx';
import * as tileMap from '../../../charts/tile-map.tsx';
import { formatDay, formatPeriod, lastDay } from '../../../lib/dates.ts';
import { inLanguage, type Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { type ProvincePageWords, provincePageWords } from '../../../words/provinces.ts';
import { type Words, words } from '../../../words/words.ts';
import type { ProvinceReportingAnswer, ProvinceReportingOfAll as RoundOfAll } from '../../answers.ts';
import { provinceStates } from '../said/province-facts.ts';
import { listedPlans } from '../said/provinces.tsx';
import { Closing, Taking } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import { tableForms } from '../shell/forms.ts';
import { type PublicPage, type Shown, siteOf } from '../shell/page.ts';
import { Cited, Day, Said, Section } from '../shell/parts.tsx';
import { closingStyles, darkAlways } from '../shell/shell.css.ts';
import { knownDay } from '../shell/table-files.ts';
import { openPageWords } from '../shell/words.ts';
import type { ProvinceOfTable } from './facts.ts';
import { bearsName, countsOf, found, isOver, provincesOf, roundShown, roundsOf } from './facts.ts';
import { hasPlan, picture, provincesFiles } from './files.ts';
import { provincesEmbedStyles, provincesStyles } from './page.css.ts';
import { provincesEmbedQuestion, provincesQuestion } from './question.ts';

interface In {
  readonly language: Language;
  readonly word: ProvincePageWords;
  readonly base: Words;
}

const embedPath = '/embed/tinh';

export function renderProvinces(answer: ProvinceReportingAnswer, shown: Shown): string | null {
  const { language, address } = shown;
  if (answer.territories.nodes.length === 0) return null;
  const said: In = { language, word: provincePageWords[language], base: words[language] };
  const today = knownDay(shown);
  const round = roundShown(answer, address.ky, today);
  const provinces = provincesOf(answer, round, today);
  const text = (address.tim ?? '').trim().slice(0, 60);
  const lead = leadOf(provinces, round, said);
  return documentOf({
    shown,
    title: said.word.title,
    description: lead,
    css: `${closingStyles}${provincesStyles}`,
    forms: [...tableForms, 'svg', 'atom'],
    kept: { ky: address.ky },
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <h1>{said.word.title}</h1>
          <p class="lead">{lead}</p>
          <p>{said.word.leadNotFound}</p>
          <Find provinces={provinces} text={text} shown={shown} {...said} />
          <Rounds answer={answer} chosen={round} today={today} {...said} />
          <Section id="ban-do" heading={said.word.map.heading}>
            {provinces.some(({ row, column: at }) => row + at > 0) ? (
              <TileMap provinces={provinces} {...said} />
            ) : (
              <p>{said.word.map.noMap}</p>
            )}
          </Section>
          <Everyone provinces={provinces} round={round} {...said} />
          <Taking
            shown={shown}
            forms={[...tableForms, 'svg', 'atom']}
            embed={{
              path: embedPath,
              title: said.word.embed.title(answer.directive?.symbol ?? ''),
              hasPicture: true,
              height: 1900,
            }}
          />
        </main>
        <Closing shown={shown} answer={answer} operation="ProvinceReporting" />
      </>
    ),
  });
}

function leadOf(
  provinces: readonly ProvinceOfTable[],
  round: RoundOfAll | undefined,
  { language, word }: In,
): string {
  const number = (count: number) => formatDecimal(count, language);
  const plans = word.lead(number(provinces.filter(hasPlan).length), number(provinces.length));
  if (round === undefined) return `${plans} ${word.leadNoRound}`;
  return `${plans} ${reportedWords(round, formatPeriod(round.period, language), { language, word })}`;
}

/** How many provinces have a published report for a round, and of how many that owe one by a ruling. */
function reportedWords(
  round: RoundOfAll,
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

function Find({
  provinces,
  text,
  shown,
  language,
  word,
}: In & { provinces: readonly ProvinceOfTable[]; text: string; shown: Shown }) {
  const hits = found(provinces, text);
  return (
    <>
      <form class="find" method="get" action={`/${language}/tinh`}>
        <label for="tim">{word.find.label}</label>
        <div>
          <input
            id="tim"
            name="tim"
            type="search"
            value={text}
            aria-describedby="tim-ghi-chu"
            autocomplete="off"
          />
          {shown.day !== null && <input type="hidden" name="ngay" value={shown.day} />}
          <button type="submit">{word.find.button}</button>
        </div>
        <p class="small" id="tim-ghi-chu">
          {word.find.hint}
        </p>
      </form>
      {text !== '' && (
        <section class="hits" aria-labelledby="ket-qua">
          <h2 id="ket-qua">{word.find.heading(text)}</h2>
          {hits.length === 0 && <p>{word.find.none}</p>}
          <ul>
            {hits.map(({ slug, name, merged, code }) => (
              <li key={code}>
                <a href={`/${language}/tinh/${slug}`}>{inLanguage(name, language).text}</a>
                {merged
                  .filter((old) => old.name.vi !== name.vi && bearsName(old.name, text))
                  .map((old) => (
                    <span key={old.slug}>
                      {' – '}
                      <a href={`/${language}/tinh/${old.slug}`}>{inLanguage(old.name, language).text}</a>{' '}
                      {word.find.became(formatDay(old.on))}
                    </span>
                  ))}
              </li>
            ))}
          </ul>
          <p>
            <a href={`/${language}/tinh`}>{word.find.all}</a>
          </p>
        </section>
      )}
    </>
  );
}

function Rounds({
  answer,
  chosen,
  today,
  language,
  word,
}: In & { answer: ProvinceReportingAnswer; chosen: RoundOfAll | undefined; today: string }) {
  const rounds = roundsOf(answer);
  const number = (n: number) => formatDecimal(n, language);
  return (
    <Section id="ky" heading={word.rounds.heading}>
      {rounds.length === 0 ? (
        <p>{word.rounds.none}</p>
      ) : (
        <>
          <table class="rounds">
            <caption class="unseen">{word.rounds.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{word.rounds.period}</th>
                <th scope="col">{word.rounds.due}</th>
                <th scope="col">{word.rounds.reported}</th>
              </tr>
            </thead>
            <tbody>
              {rounds.map((round) => {
                const { reported, owing, reportedOfOwing, examples } = countsOf(round);
                return (
                  <tr key={round.period}>
                    <th scope="row">
                      {round === chosen ? (
                        <>
                          {formatPeriod(round.period, language)}{' '}
                          <span class="small">({word.rounds.chosen})</span>
                        </>
                      ) : (
                        <a href={`/${language}/tinh?ky=${round.period}`}>
                          {formatPeriod(round.period, language)}
                        </a>
                      )}
                      {round.standing === 'EXAMPLE' && (
                        <span class="mark">{word.rounds.standingExample}</span>
                      )}
                    </th>
                    <td>
                      {round.dueAt === null ? (
                        word.rounds.undated
                      ) : (
                        <>
                          <Day on={lastDay(round.dueAt)} /> {round.rulingDocument?.symbol}
                        </>
                      )}
                    </td>
                    <td>
                      {reported === 0 && owing > 0 && !isOver(round, today)
                        ? word.rounds.notYet
                        : owing > 0
                          ? word.rounds.of(number(reportedOfOwing), number(owing))
                          : number(reported)}
                      {owing === 0 && <span class="small">; {word.rounds.nobodyOwes}</span>}
                      {owing > 0 && reported > reportedOfOwing && (
                        <span class="small"> {word.rounds.others(number(reported - reportedOfOwing))}</span>
                      )}
                      {examples > 0 && <span class="small"> ({word.rounds.examples(number(examples))})</span>}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <p class="small">{word.rounds.unseen}</p>
        </>
      )}
    </Section>
  );
}

function TileMap({
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

function Everyone({
  provinces,
  round,
  language,
  word,
  base,
}: In & { provinces: readonly ProvinceOfTable[]; round: RoundOfAll | undefined }) {
  const rows =
    language === 'vi'
      ? provinces
      : [...provinces].sort((a, b) => ((a.name.en ?? '') < (b.name.en ?? '') ? -1 : 1));
  return (
    <Section id="bang" heading={word.table.heading}>
      <table class="everyone">
        <caption class="unseen">{word.table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{word.table.place}</th>
            <th scope="col">{word.table.plan}</th>
            <th scope="col">
              {round === undefined
                ? word.table.reportNone
                : word.table.report(formatPeriod(round.period, language))}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((province) => (
            <Row province={province} language={language} word={word} base={base} key={province.code} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Row({ province, language, word, base }: In & { province: ProvinceOfTable }) {
  const { slug, name, madeOf, state, plans, reporting } = province;
  const [plan] = listedPlans(plans);
  return (
    <tr>
      <th scope="row">
        <a href={`/${language}/tinh/${slug}`}>{inLanguage(name, language).text}</a>{' '}
        <span class="small">{tileMap.madeOfWords(madeOf, language)}</span>
      </th>
      <td>
        <Sign name={state} /> {base.provinces.state[state]}
        {plan?.document && hasPlan(province) && (
          <span class="small line">
            <Said
              both={
                plan.document.symbol
                  ? { vi: plan.document.symbol, en: plan.document.symbol }
                  : { vi: plan.document.titleVi, en: plan.document.titleEn }
              }
              language={language}
            />
            {plan.document.issuedOn && (
              <>
                , <Day on={plan.document.issuedOn} />
              </>
            )}
            . <Cited source={plan.source} otherwise={base.figures.noSource} />
          </span>
        )}
      </td>
      <td>
        {(reporting === 'reported' || reporting === 'corrected' || reporting === 'example') && (
          <>
            <Sign name="report" />{' '}
          </>
        )}
        {word.table[reporting]}
      </td>
    </tr>
  );
}

/** The map alone, in a frame of somebody else's page. */
function renderEmbed(answer: ProvinceReportingAnswer, shown: Shown): string {
  const { language, origin, address } = shown;
  const said: In = { language, word: provincePageWords[language], base: words[language] };
  const { embed } = openPageWords[language];
  const today = knownDay(shown);
  const round = roundShown(answer, address.ky, today);
  const provinces = provincesOf(answer, round, today);
  const whole = `${siteOf(shown)}/tinh`;
  const title = said.word.embed.title(answer.directive?.symbol ?? '');
  return documentOf({
    shown: { ...shown, path: '/tinh' },
    title,
    description: leadOf(provinces, round, said),
    css: address['chu-de'] === 'toi' ? `${provincesEmbedStyles}${darkAlways}` : provincesEmbedStyles,
    isBare: true,
    children: (
      <main>
        <h1>{title}</h1>
        <p>{leadOf(provinces, round, said)}</p>
        <TileMap provinces={provinces} leads={`${whole}/`} heading="h2" {...said} />
        <p class="small">
          {embed.source(new URL(origin).host)}, <Day on={today} />.{' '}
          <a href={whole} target="_top">
            {embed.more}
          </a>
        </p>
      </main>
    ),
  });
}

export const provinces: PublicPage<ProvinceReportingAnswer> = {
  path: '/tinh',
  question: provincesQuestion,
  render: renderProvinces,
  renditions: provincesFiles,
};

export const provincesEmbed: PublicPage<ProvinceReportingAnswer> = {
  path: embedPath,
  question: provincesEmbedQuestion,
  render: renderEmbed,
  renditions: { svg: picture },
  isEmbeddable: true,
};
