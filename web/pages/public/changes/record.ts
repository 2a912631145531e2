// What a record is called inside a sentence about it: what the public may know of it now, and nothing of what was taken back.
import { dictionary } from '../../../../db/words.ts';
import { inRuns } from '../../../lib/codes.ts';
import { formatDay, formatPeriod } from '../../../lib/dates.ts';
import { inLanguage, type Language, type Named, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { shownPlace } from '../../../lib/places.ts';
import { amountWords, breakdownWords, periodWords, placeWords } from '../said/figure-said.tsx';
import type { Change, ChangedRecord } from './facts.ts';
import { deedOf } from './facts.ts';
import { changesWords } from './words.ts';

interface Paper {
  readonly symbol: string | null;
  readonly titleVi: string | null;
  readonly titleEn: string | null;
}

/** The whole sentence. */
export function sentenceOf(change: Change, language: Language): string {
  const word = changesWords[language];
  if (change.type === null) return word.loaded;
  const what = change.record === null ? word.records.unseen : called(change.record, language);
  return word.deeds[deedOf(change)](what);
}

function called(record: ChangedRecord, language: Language): string {
  const word = changesWords[language].records;
  const term = dictionary[language];
  const name = (of: Named | null): string => (of === null ? '' : inLanguage(nameOf(of), language).text);
  const place = (of: { nameVi: string | null; nameEn: string | null }): string =>
    inLanguage(shownPlace(of), language).text;
  const paper = ({ symbol, titleVi, titleEn }: Paper): string =>
    symbol ?? word.titled(inLanguage({ vi: titleVi, en: titleEn }, language).text);
  const period = (of: { readonly period: string }): string => formatPeriod(of.period, language);
  switch (record.__typename) {
    case 'Report': {
      const said = { body: name(record.agency), period: period(record.round) };
      return record.supersedes === null ? word.report(said) : word.correction(said);
    }
    case 'ReviewPack':
      return word.review({ period: period(record), day: formatDay(record.knownOn) });
    case 'Observation': {
      const part = breakdownWords(record, language);
      return word.figure({
        what: name(record.indicator),
        where: [placeWords(record.place, language), part].filter(Boolean).join(', '),
        when: periodWords(record, language),
        value: amountWords(record, record.unit, language),
      });
    }
    case 'Target':
      return word.target({
        paper: paper(record.plan.document),
        text: inLanguage({ vi: record.textVi, en: record.textEn }, language).text,
      });
    case 'TerritoryMeasure':
      return word.measure({
        what: term.Measure[record.measure],
        when: record.asOf === null ? '' : word.at(formatDay(record.asOf)),
        value: formatDecimal(record.value, language),
      });
    case 'Indicator':
      return word.indicator(inLanguage({ vi: record.calledVi, en: record.calledEn }, language).text);
    case 'QualityRule':
      return word.rule(name(record.indicator));
    case 'CellThreshold':
      return word.threshold({ below: String(record.threshold), name: record.about && name(record.about) });
    case 'Mapping':
      return word.mapping({
        paper: paper(record.plan.document),
        task: record.task.code,
        state: term.GapState[record.gap],
      });
    case 'Plan':
      return word.plan(paper(record.document));
    case 'Provision':
      return word.provision({ code: record.code, paper: paper(record.plan.document) });
    case 'Document':
      return word.document(paper({ symbol: record.sign, titleVi: record.paperVi, titleEn: record.paperEn }));
    case 'Ruling':
      return word.ruling({
        authority: name(record.authority),
        paper: paper(record.document),
        tasks: inRuns(record.tasks.map(({ code }) => code)).join(', '),
      });
    case 'Exemption':
      return word.exemption({
        kind: term.ExemptionKind[record.exempting],
        body: name(record.obligation.agency),
        task: record.obligation.task.code,
        period: period(record.obligation.round),
      });
    case 'Round':
      return word.round(period(record));
    case 'Task':
      return word.task({
        code: record.code,
        title: inLanguage({ vi: record.titleVi, en: record.titleEn }, language).text,
      });
    case 'Assignment':
      return word.assignment({
        body: name(record.agency),
        role: term.AssignmentRole[record.role],
        task: record.of?.code ?? '',
      });
    case 'AssigneeSet':
      return word.assignees(name(record.collective));
    case 'Directive':
      return word.directive(record.symbol);
    case 'DirectiveSubject':
      return word.subject({ symbol: record.directive.symbol, body: name(record.agency) });
    case 'Field':
      return word.field(name(record.agency));
    case 'Agency':
      return word.body(name(record));
    case 'AgencyName':
      return word.bodyName(inLanguage({ vi: record.calledVi, en: record.bodyEn }, language).text);
    case 'Succession':
      return word.succession({ from: name(record.giver), to: name(record.heir), day: formatDay(record.on) });
    case 'Territory':
      return word.place(place(record));
    case 'TerritoryName':
      return word.placeName(inLanguage({ vi: record.calledVi, en: record.calledEn }, language).text);
    case 'TerritoryMapping':
      return word.became({ from: place(record.before), to: place(record.after), day: formatDay(record.on) });
    case 'Verdict':
      return word.verdict({
        by: name(record.assessedByAgency),
        body: name(record.agency),
        task: record.task.code,
        assessment: term.Assessment[record.assessment],
      });
    case 'Inspection':
      return word.inspection({ by: name(record.byAgency), body: name(record.agency) });
    case 'Finding':
      return word.finding({ body: name(record.agency), task: record.task.code });
    case 'SupervisionStatement':
      return word.supervision({
        body: name(record.agency),
        task: record.task.code,
        view: record.view === null ? '' : term.SupervisionView[record.view],
      });
    case 'Recommendation':
      return word.recommendation({
        from: name(record.sender),
        to: name(record.receiver),
        task: record.of?.code ?? '',
      });
    case 'Commendation':
      return word.commendation({ by: name(record.byAgency), body: name(record.agency) });
  }
}
