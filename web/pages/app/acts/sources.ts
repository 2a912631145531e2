// Every list that a record is chosen from.

import { capital, dictionary } from '../../../../db/words.ts';
import { civilDate, formatDay, formatPeriod } from '../../../lib/dates.ts';
import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { question } from '../../../lib/question.ts';
import { sectionIn } from '../../../lib/sections.ts';
import { dutyIn } from './registers/duties.ts';
import { source, together } from './source.ts';

interface Named {
  readonly nameVi: string | null;
  readonly nameEn: string | null;
}
const nameIn = (of: Named | null, language: Language): string =>
  of === null ? '' : inLanguage(nameOf(of), language).text;
const titleIn = (
  { titleVi, titleEn }: { titleVi: string | null; titleEn: string | null },
  language: Language,
) => inLanguage({ vi: titleVi, en: titleEn }, language).text;
const joined = (...parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter((part) => part).join(' · ');

const officeIn = ({ officeVi, officeEn }: { officeVi: string; officeEn: string }, language: Language) =>
  language === 'vi' ? officeVi : officeEn;
const dayIn = (day: string | null | undefined) => day && formatDay(day);
const clipped = (text: string) => (text.length > 90 ? `${text.slice(0, 88)}…` : text);

export const bodies = source({
  name: 'bodies',
  question: question(`query PickBody($after: String, $matching: Text, $kept: [ID!]!) {
  agencies(first: 100, after: $after, existing: true, matching: $matching) {
    nodes { ...Body } pageInfo { hasNextPage endCursor }
  }
  kept: nodes(ids: $kept) { ...Body }
}
fragment Body on Agency { id revision kind isCollective nameVi nameEn shortName }`),
  reached: 'by-typing',
  of: ({ agencies }) => agencies,
  kept: ({ kept }) => kept.filter((one) => one !== null && 'isCollective' in one),
  row: ({ id, revision, kind, isCollective, shortName, ...names }, language) => ({
    id,
    revision,
    kind,
    isCollective,
    text: nameIn(names, language),
    more: joined(shortName, capital(dictionary[language].AgencyKind[kind])),
  }),
});

export const documents = source({
  name: 'documents',
  question: question(`query PickDocument($after: String, $matching: Text, $kept: [ID!]!) {
  documents(first: 100, after: $after, matching: $matching) {
    nodes { ...Paper } pageInfo { hasNextPage endCursor }
  }
  kept: nodes(ids: $kept) { ...Paper }
}
fragment Paper on Document { id revision symbol kind standing issuedOn titleVi titleEn }`),
  reached: 'by-typing',
  of: ({ documents }) => documents,
  kept: ({ kept }) => kept.filter((one) => one !== null && 'standing' in one),
  row: ({ id, revision, symbol, kind, standing, issuedOn, ...titles }, language) => ({
    id,
    revision,
    code: symbol,
    kind,
    standing,
    text: symbol ?? titleIn(titles, language),
    more: joined(symbol && titleIn(titles, language), dayIn(issuedOn)),
  }),
});

export const directives = source({
  name: 'directives',
  question: question(`query PickDirective($after: String) {
  directives(first: 100, after: $after) {
    nodes { id revision symbol subjectVi subjectEn } pageInfo { hasNextPage endCursor }
  }
}`),
  of: ({ directives }) => directives,
  row: ({ id, revision, symbol, subjectVi, subjectEn }, language) => ({
    id,
    revision,
    code: symbol,
    text: symbol,
    more: inLanguage({ vi: subjectVi, en: subjectEn }, language).text,
  }),
});

export const tasks = source({
  name: 'tasks',
  question: question(`query PickTask($after: String) {
  directives(first: 20) { nodes { symbol tasks(first: 100, after: $after) {
    nodes { id revision code level cadence titleVi titleEn } pageInfo { hasNextPage endCursor }
  } } }
}`),
  of: ({ directives: { nodes } }) =>
    together(
      nodes.map(({ symbol, tasks: { nodes: tasks, pageInfo } }) => ({
        nodes: tasks.map((task) => ({ ...task, symbol: nodes.length > 1 ? symbol : null })),
        pageInfo,
      })),
    ),
  row: ({ id, revision, code, level, cadence, symbol, ...titles }, language) => ({
    id,
    revision,
    code,
    level,
    cadence,
    text: `${code}. ${titleIn(titles, language)}`,
    more: joined(symbol),
  }),
});

export const indicators = source({
  name: 'indicators',
  question: question(`query PickIndicator($after: String) {
  indicators(first: 100, after: $after) {
    nodes { id revision code unit nameVi nameEn } pageInfo { hasNextPage endCursor }
  }
}`),
  of: ({ indicators }) => indicators,
  row: ({ id, revision, code, unit, ...names }, language) => ({
    id,
    revision,
    code,
    unit,
    text: nameIn(names, language),
    more: code,
  }),
});

export const inspections = source({
  name: 'inspections',
  question: question(`query PickInspection($after: String, $of: ID) {
  inspections(first: 100, after: $after, agency: $of) {
    nodes { id revision status scope plannedFor begunOn agency { nameVi nameEn } byAgency { nameVi nameEn } }
    pageInfo { hasNextPage endCursor }
  }
}`),
  reached: 'by-body',
  of: ({ inspections }) => inspections,
  row: ({ id, revision, status, scope, plannedFor, begunOn, agency, byAgency }, language) => ({
    id,
    revision,
    status,
    text: `${nameIn(agency, language)}: ${scope}`,
    more: joined(
      capital(dictionary[language].InspectionStatus[status]),
      nameIn(byAgency, language),
      dayIn(begunOn ?? plannedFor),
    ),
  }),
});

export const findings = source({
  name: 'findings',
  question: question(`query PickFinding($after: String, $of: ID) {
  findings(first: 100, after: $after, agency: $of) {
    nodes { id revision status publishedAt summary agency { nameVi nameEn } task { code } inspection { status } }
    pageInfo { hasNextPage endCursor }
  }
}`),
  reached: 'by-body',
  of: ({ findings }) => findings,
  row: ({ id, revision, status, publishedAt, summary, agency, task, inspection }, language) => ({
    id,
    revision,
    status,
    publishedAt,
    isConcluded: inspection?.status === 'CONCLUDED',
    text: `${nameIn(agency, language)}, ${task.code}: ${clipped(summary)}`,
    more: joined(
      capital(dictionary[language].FindingStatus[status]),
      publishedAt && dayIn(civilDate(publishedAt)),
    ),
  }),
});

export const publishedReports = source({
  name: 'publishedReports',
  question: question(`query PickPublishedReport($after: String, $of: ID) {
  publishedReports(first: 100, after: $after, agency: $of) {
    nodes { id publishedAt agency { nameVi nameEn } round { period directive { symbol } } }
    pageInfo { hasNextPage endCursor }
  }
}`),
  reached: 'by-body',
  of: ({ publishedReports }) => publishedReports,
  row: ({ id, publishedAt, agency, round }, language) => ({
    id,
    text: `${nameIn(agency, language)}, ${formatPeriod(round.period, language)}`,
    more: joined(round.directive.symbol, publishedAt && dayIn(civilDate(publishedAt))),
  }),
});

/** What a published report claims about single tasks. */
export const claimsOfReport = source({
  name: 'claims',
  needs: ['report'],
  question: question(`query PickClaim($report: ID!) {
  report(id: $report) { items { claim done nothingBecause task { id code titleVi titleEn } verdict { id } } }
}`),
  variables: ({ report }) => ({ report }),
  of: ({ report }) => report?.items,
  row: ({ claim, done, nothingBecause, task, verdict }, language) => ({
    id: task.id,
    code: task.code,
    isJudged: verdict !== null,
    text: `${task.code}. ${titleIn(task, language)}`,
    more: joined(claim && capital(dictionary[language].Claim[claim]), clipped(done ?? nothingBecause ?? '')),
  }),
});

export const verdicts = source({
  name: 'verdicts',
  question: question(`query PickVerdict($after: String, $of: ID) {
  verdicts(first: 100, after: $after, agency: $of) {
    nodes { id revision publishedAt assessment assessedOn task { code } report { agency { nameVi nameEn } round { period } } }
    pageInfo { hasNextPage endCursor }
  }
}`),
  reached: 'by-body',
  of: ({ verdicts }) => verdicts,
  row: ({ id, revision, publishedAt, assessment, assessedOn, task, report }, language) => ({
    id,
    revision,
    publishedAt,
    text: joined(
      report && nameIn(report.agency, language),
      task.code,
      report && formatPeriod(report.round.period, language),
    ),
    more: joined(capital(dictionary[language].Assessment[assessment]), dayIn(assessedOn)),
  }),
});

export const recommendations = source({
  name: 'recommendations',
  question: question(`query PickRecommendation($after: String) {
  recommendations(first: 100, after: $after) {
    nodes { id revision status answeredAs madeOn publishedAt withdrawnOn isFromYou isToYou text from { nameVi nameEn } to { nameVi nameEn } }
    pageInfo { hasNextPage endCursor }
  }
}`),
  of: ({ recommendations }) => recommendations,
  row: (
    {
      id,
      revision,
      status,
      answeredAs,
      madeOn,
      publishedAt,
      withdrawnOn,
      isFromYou,
      isToYou,
      text,
      from,
      to,
    },
    language,
  ) => {
    const waits =
      publishedAt !== null && withdrawnOn === null && (status === 'SENT' || answeredAs === 'DEFERRED');
    return {
      id,
      revision,
      publishedAt,
      withdrawnOn,
      isFromYou,
      isOpen: isToYou && waits,
      isAnswered: isToYou && withdrawnOn === null && status === 'ANSWERED',
      waitsForOthers: isFromYou && !isToYou && waits,
      text: `${nameIn(from, language)} → ${nameIn(to, language)}: ${clipped(text ?? '')}`,
      more: joined(capital(dictionary[language].RecommendationStatus[status]), dayIn(madeOn)),
    };
  },
});

/** Rounds are called by their period, and by their directive where there are several. */
export const rounds = source({
  name: 'rounds',
  question: question(`query PickRound($after: String) {
  directives(first: 20) { nodes { symbol rounds(first: 100, after: $after) {
    nodes { id period periodEnd } pageInfo { hasNextPage endCursor }
  } } }
}`),
  of: ({ directives: { nodes } }) =>
    together(
      nodes.map(({ symbol, rounds: { nodes: rounds, pageInfo } }) => ({
        nodes: rounds.map((round) => ({ ...round, symbol })),
        pageInfo,
      })),
    ),
  row: ({ id, period, periodEnd, symbol }, language) => ({
    id,
    code: period,
    text: formatPeriod(period, language),
    more: joined(symbol, dayIn(periodEnd)),
  }),
});

export const rulings = source({
  name: 'rulings',
  question: question(`query PickRuling($after: String) {
  rulings(first: 100, after: $after) {
    nodes { id revision from until supersededAt cadence owes document { symbol titleVi titleEn } section tasks { code } }
    pageInfo { hasNextPage endCursor }
  }
}`),
  of: ({ rulings }) => rulings,
  row: ({ id, revision, from, until, supersededAt, cadence, owes, document, section, tasks }, language) => ({
    id,
    revision,
    isInForce: until === null && supersededAt === null,
    text: joined(
      document.symbol ?? titleIn(document, language),
      sectionIn(section, language),
      dictionary[language].Owes[owes],
    ),
    more: joined(
      capital(dictionary[language].RulingCadence[cadence]),
      tasks.map(({ code }) => code).join(', '),
      [dayIn(from), dayIn(until)].filter(Boolean).join('–'),
    ),
  }),
});

/** What was granted of single obligations, as far as it stands. */
export const exemptions = source({
  name: 'exemptions',
  question: question(`query PickExemption($after: String) {
  exemptions(first: 100, after: $after) {
    nodes {
      id revision kind dueOn on withdrawnOn reason document { symbol titleVi titleEn }
      obligation { task { code } agency { nameVi nameEn } round { period } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`),
  of: ({ exemptions }) => exemptions,
  row: ({ id, revision, kind, dueOn, on, withdrawnOn, reason, document, obligation }, language) => ({
    id,
    revision,
    withdrawnOn,
    text: joined(
      nameIn(obligation.agency, language),
      obligation.task.code,
      formatPeriod(obligation.round.period, language),
    ),
    more: joined(
      capital(dictionary[language].ExemptionKind[kind]),
      dayIn(dueOn),
      document.symbol ?? titleIn(document, language),
      clipped(reason),
      dayIn(on),
    ),
  }),
});

export const territories = source({
  name: 'territories',
  question: question(`query PickTerritory($after: String) {
  territories(first: 100, after: $after) { nodes { id revision nameVi nameEn } pageInfo { hasNextPage endCursor } }
}`),
  of: ({ territories }) => territories,
  row: ({ id, revision, ...names }, language) => ({ id, revision, text: nameIn(names, language) }),
});

export const plans = source({
  name: 'plans',
  question: question(`query PickPlan($after: String) {
  directives(first: 20) { nodes { symbol plans(first: 100, after: $after) { nodes {
    id revision level relation document { symbol titleVi titleEn } agency { nameVi nameEn }
  } pageInfo { hasNextPage endCursor } } } }
}`),
  of: ({ directives: { nodes } }) =>
    together(
      nodes.map(({ symbol, plans: { nodes: plans, pageInfo } }) => ({
        nodes: plans.map((plan) => ({ ...plan, directive: symbol })),
        pageInfo,
      })),
    ),
  row: ({ id, revision, relation, document, agency, directive }, language) => ({
    id,
    revision,
    code: document.symbol,
    text: joined(document.symbol ?? titleIn(document, language), nameIn(agency, language)),
    more: joined(
      document.symbol && clipped(titleIn(document, language)),
      capital(dictionary[language].PlanRelation[relation]),
      directive,
    ),
  }),
});

/** What directives say of how things stood, in the order of their texts. */
export const baselines = source({
  name: 'baselines',
  question: question(`query PickBaseline {
  directives(first: 20) { nodes { symbol baselines { id revision code titleVi titleEn } } }
}`),
  of: ({ directives }) =>
    directives.nodes.flatMap(({ symbol, baselines }) => baselines.map((one) => ({ ...one, symbol }))),
  row: ({ id, revision, code, symbol, ...titles }, language) => ({
    revision,
    id,
    code,
    text: `${code}. ${titleIn(titles, language)}`,
    more: symbol,
  }),
});

/** The passages of a plan's own text, line by line. */
export const spansOfPlan = source({
  name: 'spans',
  needs: ['plan'],
  question: question(`query PickSpan($plan: ID!, $after: String) {
  plan(id: $plan) {
    provisions(first: 100, after: $after) { nodes { code spans { id revision first last firstRead lastRead } } pageInfo { hasNextPage endCursor } }
  }
}`),
  variables: ({ plan }) => ({ plan }),
  of: ({ plan }) => plan?.provisions,
  row: ({ code, spans }) =>
    spans.map(({ id, revision, first, last, firstRead, lastRead }) => ({
      revision,
      id,
      text: `${code}. “${firstRead ?? first} … ${lastRead ?? last}”`,
    })),
});

export const provisionsOfPlan = source({
  name: 'provisions',
  needs: ['plan'],
  question: question(`query PickProvision($plan: ID!, $after: String) {
  plan(id: $plan) {
    provisions(first: 100, after: $after) { nodes { id revision code titleVi titleEn } pageInfo { hasNextPage endCursor } }
  }
}`),
  variables: ({ plan }) => ({ plan }),
  of: ({ plan }) => plan?.provisions,
  row: ({ id, revision, code, ...titles }, language) => ({
    revision,
    id,
    code,
    text: `${code}. ${titleIn(titles, language)}`,
  }),
});

export const mappingsOfPlan = source({
  name: 'mappings',
  needs: ['plan'],
  question: question(`query PickMapping($plan: ID!, $after: String) {
  plan(id: $plan) {
    mappings(first: 100, after: $after) {
      nodes { id revision isConfirmed gap task { code titleVi titleEn } } pageInfo { hasNextPage endCursor }
    }
  }
}`),
  variables: ({ plan }) => ({ plan }),
  of: ({ plan }) => plan?.mappings,
  row: ({ id, revision, isConfirmed, gap, task }, language) => ({
    id,
    revision,
    isConfirmed,
    code: task.code,
    text: `${task.code}. ${titleIn(task, language)}`,
    more: capital(dictionary[language].GapState[gap]),
  }),
});

export const targets = source({
  name: 'targets',
  question: question(`query PickTarget($after: String) {
  directives(first: 20) { nodes { plans(first: 100, after: $after) { nodes {
    document { symbol } agency { nameVi nameEn } targets { id revision period baseKind base textVi textEn }
  } pageInfo { hasNextPage endCursor } } } }
}`),
  of: ({ directives: { nodes } }) =>
    together(
      nodes.map(({ plans: { nodes: plans, pageInfo } }) => ({
        nodes: plans.flatMap(({ document, agency, targets }) =>
          targets.map((target) => ({ ...target, document, agency })),
        ),
        pageInfo,
      })),
    ),
  row: ({ id, revision, period, baseKind, base, textVi, textEn, document, agency }, language) => ({
    id,
    revision,
    baseKind,
    text: `${nameIn(agency, language)}: ${inLanguage({ vi: textVi, en: textEn }, language).text}`,
    more: joined(document.symbol, period, base && formatDecimal(base, language)),
  }),
});

export const observationsOfIndicator = source({
  name: 'observations',
  needs: ['counted'],
  question: question(`query PickObservation($indicator: ID!, $after: String) {
  node(id: $indicator) { ... on Indicator {
    observations(first: 100, after: $after) {
      nodes { id revision value unit periodStart periodEnd asOf territory { nameVi nameEn } source { symbol titleVi titleEn } }
      pageInfo { hasNextPage endCursor }
    }
  } }
}`),
  variables: ({ counted }) => ({ indicator: counted }),
  of: ({ node }) => node?.observations,
  row: ({ id, revision, value, unit, periodStart, periodEnd, asOf, territory, source: from }, language) => ({
    id,
    revision,
    text: joined(
      nameIn(territory, language),
      [dayIn(periodStart), dayIn(periodEnd ?? asOf)].filter(Boolean).join('–'),
      `${formatDecimal(value, language)} ${unit}`,
    ),
    more: clipped(from.symbol ?? titleIn(from, language)),
  }),
});

export const qualityRules = source({
  name: 'qualityRules',
  question: question(`query PickQualityRule($after: String) {
  qualityRules(first: 100, after: $after) {
    nodes { id revision isRetired kind indicator { code nameVi nameEn } } pageInfo { hasNextPage endCursor }
  }
}`),
  of: ({ qualityRules }) => qualityRules,
  row: ({ id, revision, isRetired, kind, indicator }, language) => ({
    id,
    revision,
    isRetired,
    code: indicator.code,
    text: `${nameIn(indicator, language)}: ${dictionary[language].QualityKind[kind]}`,
    more: indicator.code,
  }),
});

export const fields = source({
  name: 'fields',
  question: question(`query PickField($after: String) {
  fields(first: 100, after: $after) {
    nodes { id revision from until function agency { nameVi nameEn } tasks { code } indicators { code } document { symbol } }
    pageInfo { hasNextPage endCursor }
  }
}`),
  of: ({ fields }) => fields,
  row: ({ id, revision, from, until, agency, tasks, indicators, document }, language) => ({
    id,
    revision,
    until,
    text: joined(nameIn(agency, language), [...tasks, ...indicators].map(({ code }) => code).join(', ')),
    more: joined(document.symbol, [dayIn(from), dayIn(until)].filter(Boolean).join('–')),
  }),
});

export const assignmentsOfTask = source({
  name: 'assignments',
  needs: ['task'],
  question: question(`query PickAssignment($task: ID!) {
  node(id: $task) { ... on Task { assignments { id revision role from until agency { nameVi nameEn } document { symbol } } } }
}`),
  variables: ({ task }) => ({ task }),
  of: ({ node }) => node?.assignments,
  row: ({ id, revision, role, from, until, agency, document }, language) => ({
    id,
    revision,
    until,
    text: `${nameIn(agency, language)}: ${dictionary[language].AssignmentRole[role]}`,
    more: joined(document.symbol, [dayIn(from), dayIn(until)].filter(Boolean).join('–')),
  }),
});

export const offices = source({
  name: 'offices',
  question: question(`query PickOffice($after: String) {
  offices(first: 100, after: $after) {
    nodes { id officeVi officeEn memberships { role until agency { nameVi nameEn } } } pageInfo { hasNextPage endCursor }
  }
}`),
  of: ({ offices }) => offices,
  row: ({ id, memberships, ...office }, language) => ({
    id,
    text: officeIn(office, language),
    more: joined(
      ...(memberships ?? [])
        .filter(({ until }) => until === null)
        .map(({ role, agency }) => `${dictionary[language].Role[role]}: ${nameIn(agency, language)}`),
    ),
  }),
});

export const memberships = source({
  name: 'memberships',
  question: question(`query PickMembership($after: String) {
  offices(first: 100, after: $after) {
    nodes { officeVi officeEn memberships { id revision role from until agency { nameVi nameEn } } }
    pageInfo { hasNextPage endCursor }
  }
}`),
  of: ({ offices }) => offices,
  row: ({ memberships, ...office }, language) =>
    memberships.map(({ id, revision, role, from, until, agency }) => ({
      id,
      revision,
      isEnded: until !== null,
      text: `${officeIn(office, language)}: ${nameIn(agency, language)}`,
      more: joined(capital(dictionary[language].Role[role]), dayIn(from)),
    })),
});
export const tokens = source({
  name: 'tokens',
  question: question(`query PickToken($after: String) {
  offices(first: 100, after: $after) {
    nodes { officeVi officeEn tokens { id revision label expiresAt revokedAt } } pageInfo { hasNextPage endCursor }
  }
}`),
  of: ({ offices }) => offices,
  row: ({ tokens, ...office }, language) =>
    tokens.map(({ id, revision, label, expiresAt, revokedAt }) => ({
      id,
      revision,
      isRevoked: revokedAt !== null,
      text: `${officeIn(office, language)}: ${label}`,
      more: dayIn(civilDate(expiresAt)) ?? '',
    })),
});

export const identities = source({
  name: 'identities',
  question: question(`query PickIdentity($after: String) {
  offices(first: 100, after: $after) {
    nodes { officeVi officeEn identities { id revision createdAt endedAt } } pageInfo { hasNextPage endCursor }
  }
}`),
  of: ({ offices }) => offices,
  row: ({ identities, ...office }, language) =>
    (identities ?? []).map(({ id, revision, createdAt, endedAt }) => ({
      id,
      revision,
      isEnded: endedAt !== null,
      text: officeIn(office, language),
      more: dayIn(createdAt === null ? null : civilDate(createdAt)) ?? '',
    })),
});

export const accessRequests = source({
  name: 'accessRequests',
  question: question(`query PickAccessRequest($after: String) {
  viewer { office { id } }
  accessRequests(first: 100, after: $after, waiting: true) {
    nodes {
      id revision kind until expiresAt office { officeVi officeEn } askedBy { id officeVi officeEn }
      role { role agency { nameVi nameEn } } token { label scopes }
    }
    pageInfo { hasNextPage endCursor }
  }
}`),
  of: ({ accessRequests }) => accessRequests,
  row: ({ id, revision, kind, office, askedBy, role, token, expiresAt }, language) => ({
    id,
    revision,
    askedById: askedBy?.id ?? '',
    text: `${kind ? capital(dictionary[language].AccessKind[kind]) : ''}: ${office ? officeIn(office, language) : ''}`,
    more: joined(
      role?.role ? dictionary[language].Role[role.role] : null,
      role?.agency ? nameIn(role.agency, language) : null,
      token?.label,
      token ? (token.scopes ?? []).map((scope) => dictionary[language].Scope[scope]).join(', ') : null,
      askedBy ? officeIn(askedBy, language) : null,
      expiresAt ? dayIn(civilDate(expiresAt)) : null,
    ),
  }),
});

export const contacts = source({
  name: 'contacts',
  question: question(`query PickContact($after: String, $of: ID) {
  contacts(first: 100, after: $after, agency: $of) {
    nodes { id revision endedAt channel destination agency { nameVi nameEn } } pageInfo { hasNextPage endCursor }
  }
}`),
  reached: 'by-body',
  of: ({ contacts }) => contacts,
  row: ({ id, revision, endedAt, channel, destination, agency }, language) => ({
    id,
    revision,
    isEnded: endedAt !== null,
    text: `${nameIn(agency, language)}: ${destination}`,
    more: capital(dictionary[language].NoticeChannel[channel]),
  }),
});

export const deadMessages = source({
  name: 'messages',
  question: question(`query PickMessage($after: String, $of: ID) {
  outbox(first: 100, after: $after, state: DEAD, to: $of) {
    nodes { id revision lastError to { nameVi nameEn } urging { subjectVi subjectEn } } pageInfo { hasNextPage endCursor }
  }
}`),
  reached: 'by-body',
  of: ({ outbox }) => outbox,
  row: ({ id, revision, lastError, to, urging }, language) => ({
    id,
    revision,
    text: joined(nameIn(to, language), urging && (language === 'vi' ? urging.subjectVi : urging.subjectEn)),
    more: lastError ?? '',
  }),
});

export const subjects = source({
  name: 'subjects',
  question: question(`query PickSubject {
  directives(first: 20) { nodes { symbol subject { id revision function agency { nameVi nameEn } } } }
}`),
  of: ({ directives: { nodes } }) => nodes,
  row: ({ symbol, subject }, language) =>
    subject === null
      ? []
      : [
          {
            id: subject.id,
            revision: subject.revision,
            text: `${symbol}: ${nameIn(subject.agency, language)}`,
            more: dutyIn(subject.function, language),
          },
        ],
});

export const namesOfBody = source({
  name: 'agencyNames',
  needs: ['agency'],
  question: question(`query PickAgencyName($agency: ID!) {
  agency(id: $agency) { names { id revision from until nameVi nameEn } }
}`),
  variables: ({ agency }) => ({ agency }),
  of: ({ agency }) => agency?.names,
  row: ({ id, revision, from, until, ...names }, language) => ({
    id,
    revision,
    text: nameIn(names, language),
    more: [dayIn(from), dayIn(until)].filter(Boolean).join('–'),
  }),
});

export const successionsOfBody = source({
  name: 'successions',
  needs: ['agency'],
  question: question(`query PickSuccession($agency: ID!) {
  agency(id: $agency) { successors { ...Step } predecessors { ...Step } }
}
fragment Step on Succession { id revision kind function on from { nameVi nameEn } to { nameVi nameEn } }`),
  variables: ({ agency }) => ({ agency }),
  of: ({ agency }) => agency && [...agency.predecessors, ...agency.successors],
  row: ({ id, revision, kind, function: duty, on, from, to }, language) => ({
    id,
    revision,
    text: `${nameIn(from, language)} → ${nameIn(to, language)}`,
    more: joined(dictionary[language].SuccessionKind[kind], duty && dutyIn(duty, language), dayIn(on)),
  }),
});

const ofTerritory = ({ territory }: { readonly territory?: string }) => ({ territory });

export const namesOfTerritory = source({
  name: 'territoryNames',
  needs: ['territory'],
  question: question(`query PickTerritoryName($territory: ID!) {
  territory(id: $territory) { names { id revision from until nameVi nameEn } }
}`),
  variables: ofTerritory,
  of: ({ territory }) => territory?.names,
  row: ({ id, revision, from, until, ...names }, language) => ({
    id,
    revision,
    text: nameIn(names, language),
    more: [dayIn(from), dayIn(until)].filter(Boolean).join('–'),
  }),
});

export const mergersOfTerritory = source({
  name: 'territoryMappings',
  needs: ['territory'],
  question: question(`query PickTerritoryMapping($territory: ID!) {
  territory(id: $territory) { successors { ...Step } predecessors { ...Step } }
}
fragment Step on TerritoryMapping { id revision kind on from { nameVi nameEn } to { nameVi nameEn } }`),
  variables: ofTerritory,
  of: ({ territory }) => territory && [...territory.predecessors, ...territory.successors],
  row: ({ id, revision, on, from, to }, language) => ({
    id,
    revision,
    text: `${nameIn(from, language)} → ${nameIn(to, language)}`,
    more: dayIn(on) ?? '',
  }),
});

export const measuresOfTerritory = source({
  name: 'territoryMeasures',
  needs: ['territory'],
  question: question(`query PickTerritoryMeasure($territory: ID!) {
  territory(id: $territory) { measures { id revision measure value asOf } }
}`),
  variables: ofTerritory,
  of: ({ territory }) => territory?.measures,
  row: ({ id, revision, measure, value, asOf }, language) => ({
    id,
    revision,
    text: `${capital(dictionary[language].Measure[measure])}: ${formatDecimal(value, language)}`,
    more: dayIn(asOf) ?? '',
  }),
});

export const commendations = source({
  name: 'commendations',
  question: question(`query PickCommendation($after: String, $of: ID) {
  commendations(first: 100, after: $after, agency: $of) {
    nodes { id revision publishedAt withdrawnOn commendedOn reason agency { nameVi nameEn } byAgency { nameVi nameEn } }
    pageInfo { hasNextPage endCursor }
  }
}`),
  reached: 'by-body',
  of: ({ commendations }) => commendations,
  row: ({ id, revision, publishedAt, withdrawnOn, commendedOn, reason, agency, byAgency }, language) => ({
    id,
    revision,
    publishedAt,
    withdrawnOn,
    text: `${nameIn(agency, language)}: ${clipped(reason ?? '')}`,
    more: joined(nameIn(byAgency, language), dayIn(commendedOn)),
  }),
});

export const statements = source({
  name: 'statements',
  question: question(`query PickStatement($after: String) {
  supervisionStatements(first: 100, after: $after) {
    nodes {
      id revision publishedAt withdrawnOn statedOn statement task { code } agency { nameVi nameEn }
      report { agency { nameVi nameEn } round { period } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`),
  of: ({ supervisionStatements }) => supervisionStatements,
  row: ({ id, revision, publishedAt, withdrawnOn, statedOn, statement, task, agency, report }, language) => ({
    id,
    revision,
    publishedAt,
    withdrawnOn,
    text: `${nameIn(report?.agency ?? null, language)}, ${task.code}: ${clipped(statement ?? '')}`,
    more: joined(
      nameIn(agency, language),
      dayIn(statedOn),
      report && formatPeriod(report.round.period, language),
    ),
  }),
});
