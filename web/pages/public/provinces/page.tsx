// All provinces: which have a plan on record, which have reported in each round, and where to find one by any of its names.

import { StatusSprite } from '../../../charts/legend.tsx';
import { ProvincesOwing } from '../../../charts/provinces-owing.tsx';
import { Sign } from '../../../charts/symbols.tsx';
import * as tileMap from '../../../charts/tile-map.tsx';
import { formatDay, formatPeriod, lastDay } from '../../../lib/dates.ts';
import { inLanguage } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { provincePageWords } from '../../../words/provinces.ts';
import { words } from '../../../words/words.ts';
import type { ProvinceReportingAnswer, ProvinceReportingOfAll } from '../../answers.ts';
import { listedPlans } from '../said/provinces.tsx';
import { Closing, Taking } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import { tableForms } from '../shell/forms.ts';
import type { PublicPage, Shown } from '../shell/page.ts';
import { Cited, Day, Said, Section } from '../shell/parts.tsx';
import { closingStyles } from '../shell/shell.css.ts';
import { knownDay } from '../shell/table-files.ts';
import {
  bearsName,
  countsOf,
  found,
  isOver,
  type ProvinceOfTable,
  provincesOf,
  roundShown,
  roundsOf,
} from './facts.ts';
import { hasPlan, provincesFiles } from './files.ts';
import { type In, leadOf, TileMap } from './map.tsx';
import { provincesStyles } from './page.css.ts';
import { provincesQuestion } from './question.ts';

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
          <p>
            {said.word.leadNotFound} <a href={`/${language}/ke-hoach`}>{said.word.page.plans.everywhere}</a>
          </p>
          <Section id="dang-no" heading={said.word.owing.heading(formatDay(today))}>
            <StatusSprite />
            <ProvincesOwing
              owing={answer.owing}
              places={answer.territories.nodes}
              leads={({ slug }) => `/${language}/tinh/${slug}`}
              language={language}
            />
            <p class="small">{said.word.owing.what}</p>
          </Section>
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
              title: said.word.embed.title(answer.directive?.symbol ?? ''),
              hasPicture: true,
            }}
          />
        </main>
        <Closing shown={shown} answer={answer} operation="ProvinceReporting" />
      </>
    ),
  });
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
}: In & { answer: ProvinceReportingAnswer; chosen: ProvinceReportingOfAll | undefined; today: string }) {
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
                          <Day on={lastDay(round.dueAt)} />
                          {round.rulingDocument?.symbol && `, ${round.rulingDocument.symbol}`}
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
          <p>
            <a href={`/${language}/ky`}>{word.rounds.each}</a>
          </p>
        </>
      )}
    </Section>
  );
}

function Everyone({
  provinces,
  round,
  language,
  word,
  base,
}: In & { provinces: readonly ProvinceOfTable[]; round: ProvinceReportingOfAll | undefined }) {
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

export const provinces: PublicPage<ProvinceReportingAnswer> = {
  path: '/tinh',
  question: provincesQuestion,
  render: renderProvinces,
  renditions: provincesFiles,
  takes: ['ky', 'tim'],
};
