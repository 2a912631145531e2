// The questions behind the list of indicators, one indicator's page, and its embed.

import { question } from '../../../lib/question.ts';
import { directivesQuestion, leadingQuestion } from '../shell/question.ts';

const figure = `fragment Figure on Observation {
  kind series value valueHigh qualifier unit periodType periodStart periodEnd asOf confidence standing note citationId knownSince sex dimension
  territory { id code slug nameVi nameEn kind until }
  market { nameVi nameEn }
  contradiction { id }
  source { publisher url symbol titleEn issuedOn }
}`;

const point = `fragment Point on Observation {
  value valueHigh qualifier periodStart periodEnd asOf confidence standing sex dimension
  territory { slug } market { nameVi nameEn } source { publisher issuedOn }
}`;

export const indicatorsQuestion =
  question(`query IndicatorIndex($directive: Text, $knownOn: Date, $validOn: Date) {
  directive(symbol: $directive, knownOn: $knownOn, validOn: $validOn) {
    groups: tasks(first: 12, level: GROUP) { nodes { code titleVi titleEn } }
  }
  indicators(first: 40, directive: $directive, hasFigures: true, knownOn: $knownOn, validOn: $validOn) {
    totalCount
    nodes {
      slug code nameVi nameEn unit frequency aggregationKind
      all: observations(first: 1) { totalCount }
      national: newestObservations(first: 1, kind: ACTUAL, totalsOnly: true, place: "viet-nam") { nodes { ...Figure } }
      years: newestObservations(first: 14, kind: ACTUAL, totalsOnly: true, periodType: "year", place: "viet-nam") { nodes { ...Point } }
      totals: newestObservations(first: 1, kind: ACTUAL, totalsOnly: true) { nodes { ...Figure } }
      counted: newestObservations(first: 1, kind: ACTUAL) { totalCount nodes { ...Figure } }
      any: newestObservations(first: 1) { nodes { ...Figure } }
      targets(first: 1) { totalCount }
      tasks(directive: $directive) { code }
    }
  }
  open: indicators(first: 60, directive: $directive, hasFigures: false, knownOn: $knownOn, validOn: $validOn) {
    totalCount
    nodes { slug code nameVi nameEn unit frequency tasks(directive: $directive) { code } }
  }
  ${leadingQuestion}
}
${figure}
${point}
`);

export const indicatorQuestion =
  question(`query IndicatorPage($slug: String!, $place: String, $trendPlace: String = "viet-nam", $many: Int = 24, $after: String, $directive: Text, $knownOn: Date, $validOn: Date) {
  indicator(slug: $slug, directive: $directive, knownOn: $knownOn, validOn: $validOn) {
    slug code nameVi nameEn definitionVi definitionEn unit direction frequency aggregationKind
    isDerived askedOf breakdowns stateReportVi stateReportEn
    tasks(directive: $directive) { code titleVi titleEn }
    oldest: observations(first: 1) { totalCount nodes { periodStart } }
    ofProvinces: newestObservations(first: 1, provincesOnly: true) { totalCount }
    latest: newestObservations(first: 4, kind: ACTUAL, totalsOnly: true, place: $trendPlace) { nodes { ...Figure } }
    latestTotal: newestObservations(first: 4, kind: ACTUAL, totalsOnly: true, place: $place) { nodes { ...Figure } }
    latestPart: newestObservations(first: 4, kind: ACTUAL, place: $place) { nodes { ...Figure } }
    years: newestObservations(first: 60, kind: ACTUAL, totalsOnly: true, periodType: "year", place: $trendPlace) { nodes { ...Point } }
    parts: newestObservations(first: 60, kind: ACTUAL, periodType: "year", place: $trendPlace) { nodes { ...Point } }
    plans: newestObservations(first: 30, kind: TARGET, totalsOnly: true, periodType: "year", place: $trendPlace) { nodes { ...Point } }
    tiles: newestObservations(first: 100, kind: ACTUAL, totalsOnly: true, periodType: "year", provincesOnly: true) {
      totalCount nodes { value valueHigh qualifier periodStart periodEnd asOf standing territory { id } source { publisher issuedOn } }
    }
    figures: newestObservations(first: $many, after: $after, place: $place) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { ...Figure ...Versions contradiction { observations { citationId value valueHigh qualifier unit source { publisher } } } }
    }
    amended: recentObservations(first: 9, amendedOnly: true) { totalCount nodes { ...Figure ...Versions } }
    recent: recentObservations(first: 20) { nodes { id ...Figure revision } }
    targets(first: 55) { totalCount nodes { ...Target } }
    latestValues(first: 70) {
      totalCount
      nodes {
        value isWithheld numerator denominator period standing citationId lastRound { value }
        agency { nameVi nameEn territory { code nameVi slug } }
        report { publishedAt supersededAt verifiedByAgency { nameVi nameEn } }
      }
    }
  }
  territories(first: 36, knownOn: $knownOn, validOn: $validOn) {
    totalCount
    nodes { id code slug nameVi nameEn tileRow tileColumn predecessors { kind from { id slug } } }
  }
  ${leadingQuestion}
}
${figure}
${point}
fragment Versions on Observation {
  revision
  earlier { value valueHigh qualifier note knownUntil citationId }
}
fragment Target on Target {
  value qualifier operator unit period textVi textEn citationId confidence
  territory { id slug code nameVi nameEn kind until }
  plan { document { symbol titleVi titleEn } }
  source { publisher url symbol }
  evaluations { verdict code period population numerator denominator percent atLeast atMost asOf }
}
`);

export const indicatorEmbedQuestion =
  question(`query IndicatorPicture($slug: String!, $place: String, $trendPlace: String = "viet-nam", $directive: Text, $knownOn: Date, $validOn: Date) {
  ${directivesQuestion}
  indicator(slug: $slug, directive: $directive, knownOn: $knownOn, validOn: $validOn) {
    slug nameVi nameEn unit aggregationKind
    latest: newestObservations(first: 4, kind: ACTUAL, totalsOnly: true, place: $trendPlace) { nodes { ...Figure } }
    latestTotal: newestObservations(first: 4, kind: ACTUAL, totalsOnly: true, place: $place) { nodes { ...Figure } }
    latestPart: newestObservations(first: 4, kind: ACTUAL, place: $place) { nodes { ...Figure } }
    years: newestObservations(first: 60, kind: ACTUAL, totalsOnly: true, periodType: "year", place: $trendPlace) { nodes { ...Point } }
    parts: newestObservations(first: 60, kind: ACTUAL, periodType: "year", place: $trendPlace) { nodes { ...Point } }
    plans: newestObservations(first: 30, kind: TARGET, totalsOnly: true, periodType: "year", place: $trendPlace) { nodes { ...Point } }
  }
}
${figure}
${point}
`);
