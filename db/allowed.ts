// Who may do what: one line per action, to be read by a lawyer. Scopes of the token narrow it further, never widen it.
// That an example person keeps to examples is no line of it: db/act.ts decides that for every action alike.
import { type Actor, agenciesOf, holds, type Role, type Scope, verifiesFor } from './ctx.ts';
import { type PlainCode, type Reason, reason } from './errors.ts';

/** What a permission may look at. */
export interface ReportFacts {
  readonly agencyId: string;
  /** Who took its place, if the body has ended: what it left open is theirs to finish. */
  readonly heirIds: readonly string[];
  /** Everyone who wrote or handed in this report. */
  readonly authorIds: readonly string[];
  /** Everyone whose word stands for one of its lines. */
  readonly verifierIds: readonly string[];
}
/** The same for whoever judges it. */
export interface JudgedFacts extends ReportFacts {
  /** Whether a line in it is today a body's to verify in whose name the actor verifies. */
  readonly isInField: boolean;
}

const writesFor = (who: Actor, agencyId: string) => agenciesOf(who, 'province_officer').includes(agencyId);
const bodyOf = ({ agencyId, heirIds }: ReportFacts) => [agencyId, ...heirIds];
const writesReport = (who: Actor, report: ReportFacts) => bodyOf(report).some((id) => writesFor(who, id));
const isAuthor = (who: Actor, report: ReportFacts) =>
  who.kind === 'person' && report.authorIds.includes(who.id);
const isVerifier = (who: Actor, report: ReportFacts) =>
  who.kind === 'person' && report.verifierIds.includes(who.id);
/** Directive 20-CT/TW, section 4: checking is another's work. A claim and its verdict are never one person's, nor one body's. */
const mayJudge = (who: Actor, report: JudgedFacts) =>
  verifiesFor(who).length > 0 &&
  report.isInField &&
  !isAuthor(who, report) &&
  !agenciesOf(who).some((id) => bodyOf(report).includes(id));

/** The lead body rules on deadlines. */
const rulesOnDeadlines = {
  scope: 'publish',
  may: (who: Actor) => holds(who, 'commission'),
  otherwise: 'only_rulers',
} as const;

interface MappingFacts {
  /** Whose plan it is. */
  readonly agencyId: string;
  /** Everyone known by name who has read this plan against this task. */
  readonly readerIds: readonly string[];
  readonly confirmedById: string | null;
}

const holdsAny = (who: Actor, ...roles: readonly Role[]) => roles.some((role) => holds(who, role));
/** A body does not grade its own plan. */
const mayRead = (who: Actor, { agencyId, readerIds }: MappingFacts) =>
  who.kind === 'person' &&
  holdsAny(who, 'ministry_officer', 'commission', 'administrator') &&
  !agenciesOf(who).includes(agencyId) &&
  !readerIds.includes(who.id);

/** A claim that a body has published, as whoever wants to judge it stands to it. */
interface ClaimFacts {
  /** The claim of a body the actor acts for, or of one that such a body has succeeded. */
  readonly isOwn: boolean;
  readonly isAuthor: boolean;
  readonly isInField: boolean;
}
interface InspectionFacts {
  /** Of a body in whose name the actor inspects, or whose place such a body has taken. */
  readonly isInspectors: boolean;
}
interface FindingFacts extends InspectionFacts {
  /** About a body the actor acts for, or that such a body has succeeded. */
  readonly isOwn: boolean;
  /** The same of a body in whose name the actor speaks. */
  readonly isAnswering: boolean;
  readonly isRecorder: boolean;
  readonly isHandler: boolean;
}

interface SaidFacts {
  /** Said by a body the actor acts for, or by one that such a body has succeeded. */
  readonly isBodys: boolean;
  readonly isMaker: boolean;
  /** About a body the actor acts for. */
  readonly isAbout: boolean;
}

interface AskedFacts {
  /** Asked of a body in whose name the actor speaks, or whose place such a body has taken. */
  readonly isAddressee: boolean;
  readonly isMaker: boolean;
}

interface UrgingFacts {
  /** Written to a body the actor acts for or has inherited; a rung that speaks to the Commission, to its officers. */
  readonly isAddressee: boolean;
}

const administers = (who: Actor) => who.kind === 'person' && who.scopes.includes('administer');

export interface Facts {
  'inspection.plan': { readonly isInspector: boolean; readonly isOwn: boolean };
  'inspection.begin': InspectionFacts;
  'inspection.conclude': InspectionFacts;
  'inspection.callOff': InspectionFacts;
  'inspection.correct': InspectionFacts;
  'finding.record': InspectionFacts;
  'finding.handle': FindingFacts;
  'finding.close': FindingFacts;
  'finding.withdraw': FindingFacts;
  'finding.publish': FindingFacts;
  'finding.correct': InspectionFacts;
  'supervision.state': ClaimFacts & { readonly isSupervisor: boolean };
  'claim.assess': ClaimFacts;
  'verdict.publish': { readonly isAssessor: boolean; readonly isOwn: boolean };
  /** Given by a body in whose name the actor judges, or whose place such a body has taken. */
  'verdict.correct': { readonly isBodys: boolean };
  'recommendation.make': { readonly isOfficer: boolean };
  'recommendation.answer': AskedFacts;
  'recommendationAnswer.correct': AskedFacts;
  'commendation.make': { readonly isOwn: boolean };
  'recommendation.publish': SaidFacts;
  'recommendation.withdraw': SaidFacts;
  'supervision.publish': SaidFacts;
  'supervision.withdraw': SaidFacts;
  'commendation.publish': SaidFacts;
  'commendation.withdraw': SaidFacts;
  'urging.raise': Record<string, never>;
  'letter.draft': Record<string, never>;
  'letter.redraft': UrgingFacts;
  'letter.sign': Record<string, never>;
  'letter.drop': UrgingFacts;
  'letter.acknowledge': UrgingFacts;
  'letter.answer': UrgingFacts;
  'letter.judge': UrgingFacts;
  'letter.promiseDue': UrgingFacts;
  'letter.withdraw': UrgingFacts;
  'urging.decide': UrgingFacts;
  'urging.acknowledge': UrgingFacts;
  'urging.answer': UrgingFacts;
  'urging.promiseDue': UrgingFacts;
  'urging.withdraw': UrgingFacts;
  'message.deliver': Record<string, never>;
  'message.fail': Record<string, never>;
  'message.wait': Record<string, never>;
  'message.requeue': Record<string, never>;
  'contact.set': Record<string, never>;
  'contact.end': Record<string, never>;
  'report.start': { readonly agencyId: string };
  'report.save': ReportFacts;
  'report.takeOut': ReportFacts;
  'report.submit': ReportFacts;
  'report.recall': ReportFacts;
  'report.return': JudgedFacts;
  'report.verify': JudgedFacts;
  'report.publish': ReportFacts;
  'report.correct': ReportFacts;
  'review.freeze': Record<string, never>;
  'review.publish': { readonly isFreezer: boolean };
  'review.openToPress': Record<string, never>;
  'round.open': Record<string, never>;
  'document.record': Record<string, never>;
  'agency.add': Record<string, never>;
  'agency.rename': Record<string, never>;
  'agency.succeed': Record<string, never>;
  'assignment.make': Record<string, never>;
  'assignment.end': Record<string, never>;
  'field.assign': Record<string, never>;
  'field.end': Record<string, never>;
  'directive.record': Record<string, never>;
  'task.record': Record<string, never>;
  'plan.record': Record<string, never>;
  'provision.add': Record<string, never>;
  'mapping.read': MappingFacts;
  'mapping.confirm': MappingFacts;
  'indicator.define': Record<string, never>;
  'target.set': Record<string, never>;
  'base.supply': Record<string, never>;
  'observation.record': Record<string, never>;
  'observation.amend': Record<string, never>;
  'quality.define': Record<string, never>;
  'threshold.set': Record<string, never>;
  'quality.retire': Record<string, never>;
  'document.correct': Record<string, never>;
  'agency.correct': Record<string, never>;
  'agencyName.correct': Record<string, never>;
  'succession.correct': Record<string, never>;
  'assignment.correct': Record<string, never>;
  'directive.correct': Record<string, never>;
  'subject.correct': Record<string, never>;
  'task.correct': Record<string, never>;
  'plan.correct': Record<string, never>;
  'provision.correct': Record<string, never>;
  'text.load': Record<string, never>;
  'register.load': Record<string, never>;
  'span.correct': Record<string, never>;
  'baseline.correct': Record<string, never>;
  'indicator.correct': Record<string, never>;
  'target.correct': Record<string, never>;
  'territory.correct': Record<string, never>;
  'territoryName.correct': Record<string, never>;
  'territoryMapping.correct': Record<string, never>;
  'territoryMeasure.correct': Record<string, never>;
  'quality.correct': Record<string, never>;
  'field.correct': Record<string, never>;
  'ruling.make': Record<string, never>;
  'ruling.end': Record<string, never>;
  'ruling.replace': Record<string, never>;
  'ruling.correct': Record<string, never>;
  'ruling.apply': Record<string, never>;
  'obligation.extend': Record<string, never>;
  'obligation.exempt': Record<string, never>;
  'exemption.withdraw': Record<string, never>;
  'exemption.correct': Record<string, never>;
  'assignees.resolve': Record<string, never>;
  'person.add': Record<string, never>;
  'membership.add': Record<string, never>;
  'membership.end': { readonly isOwn: boolean };
  'token.issue': Record<string, never>;
  'token.revoke': { readonly isOwn: boolean };
  'signIn.link': Record<string, never>;
  'identity.bind': Record<string, never>;
  'identity.end': Record<string, never>;
  'access.confirm': { readonly isAsker: boolean };
  'access.refuse': { readonly isAsker: boolean };
  'session.begin': { readonly isOwn: boolean };
  'session.end': { readonly isOwn: boolean };
}
export type Action = keyof Facts;

type Permission<A extends Action> = {
  readonly scope: Scope;
  readonly may: (who: Actor, facts: Facts[A]) => boolean;
  /** What whoever may not is told: the codes are in refusal-words.en.ts. */
  readonly otherwise: PlainCode;
};

const keepsTheRegister = {
  scope: 'administer',
  may: (who: Actor) => holds(who, 'administrator'),
  otherwise: 'only_register_keepers',
} as const;

const seconds = {
  scope: 'administer',
  may: (who: Actor, { isAsker }: { readonly isAsker: boolean }) => holds(who, 'administrator') && !isAsker,
  otherwise: 'only_second_administrator',
} as const;

const inspects = {
  scope: 'verify',
  may: (_who: Actor, inspection: InspectionFacts) => inspection.isInspectors,
  otherwise: 'only_its_inspectors',
} as const;

/** What a body says to the public, two officers say. */
const publishesSaid = {
  scope: 'publish',
  may: (who: Actor, said: SaidFacts) =>
    (said.isBodys || holds(who, 'commission')) && !said.isMaker && !said.isAbout,
  otherwise: 'only_second_officers',
} as const;
const takesBack = {
  scope: 'publish',
  may: (_who: Actor, said: SaidFacts) => said.isBodys,
  otherwise: 'only_own_words',
} as const;

const answersAsked = {
  scope: 'verify',
  may: (_who: Actor, asked: AskedFacts) => asked.isAddressee && !asked.isMaker,
  otherwise: 'only_asked_body',
} as const;

const isAnswered = {
  scope: 'report',
  may: (_who: Actor, urging: UrgingFacts) => urging.isAddressee,
  otherwise: 'only_addressee',
} as const;
/** Whoever leads the work urges, and does it in person. */
const urges = {
  scope: 'publish',
  may: (who: Actor) => holds(who, 'commission'),
  otherwise: 'only_commission',
} as const;
const isTheJobs = {
  scope: 'publish',
  may: () => false,
  otherwise: 'only_jobs',
} as const;

export const allowed: { readonly [A in Action]: Permission<A> } = {
  'report.start': {
    scope: 'report',
    may: (who, { agencyId }) => writesFor(who, agencyId),
    otherwise: 'only_own_body',
  },
  'report.save': {
    scope: 'report',
    may: writesReport,
    otherwise: 'only_reporting_body',
  },
  'report.takeOut': {
    scope: 'report',
    may: writesReport,
    otherwise: 'only_reporting_body',
  },
  'report.submit': {
    scope: 'report',
    may: writesReport,
    otherwise: 'only_reporting_body',
  },
  'report.recall': {
    scope: 'report',
    may: writesReport,
    otherwise: 'only_reporting_body',
  },
  'report.return': {
    scope: 'verify',
    may: (who, report) => mayJudge(who, report) || (holds(who, 'commission') && !isAuthor(who, report)),
    otherwise: 'only_returners',
  },
  'report.verify': {
    scope: 'verify',
    may: mayJudge,
    otherwise: 'only_verifiers',
  },
  'report.publish': {
    scope: 'publish',
    may: (who, report) => holds(who, 'commission') && !isAuthor(who, report) && !isVerifier(who, report),
    otherwise: 'only_publishers',
  },
  'report.correct': {
    scope: 'report',
    may: writesReport,
    otherwise: 'only_reporting_body',
  },
  'inspection.plan': {
    scope: 'verify',
    may: (_who, { isInspector, isOwn }) => isInspector && !isOwn,
    otherwise: 'only_inspectors',
  },
  'inspection.begin': inspects,
  'inspection.conclude': inspects,
  'inspection.callOff': inspects,
  'inspection.correct': inspects,
  'finding.record': inspects,
  'finding.handle': {
    scope: 'report',
    may: (_who, finding) => finding.isAnswering || finding.isInspectors,
    otherwise: 'only_finding_parties',
  },
  // Directive 20-CT/TW, section 4: whoever put it right does not say that it is right.
  'finding.close': {
    scope: 'verify',
    may: (who, finding) =>
      (finding.isInspectors || holds(who, 'commission')) && !finding.isOwn && !finding.isHandler,
    otherwise: 'only_finding_closers',
  },
  'finding.withdraw': inspects,
  'finding.correct': inspects,
  'finding.publish': {
    scope: 'publish',
    may: (who, finding) => holds(who, 'commission') && !finding.isRecorder && !finding.isOwn,
    otherwise: 'only_finding_publishers',
  },
  'supervision.state': {
    scope: 'verify',
    may: (_who, claim) => claim.isSupervisor && !claim.isOwn && !claim.isAuthor,
    otherwise: 'only_supervisors',
  },
  // Directive 20-CT/TW, section 4: a claim and its verdict are never one person's, nor one body's, nor its successor's.
  'claim.assess': {
    scope: 'verify',
    may: (who, claim) =>
      ((holds(who, 'ministry_officer') && claim.isInField) || holds(who, 'commission')) &&
      !claim.isOwn &&
      !claim.isAuthor,
    otherwise: 'only_judges',
  },
  'verdict.publish': {
    scope: 'publish',
    may: (who, verdict) => holds(who, 'commission') && !verdict.isAssessor && !verdict.isOwn,
    otherwise: 'only_verdict_publishers',
  },
  'verdict.correct': {
    scope: 'verify',
    may: (_who, verdict) => verdict.isBodys,
    otherwise: 'only_its_judges',
  },
  'recommendation.make': {
    scope: 'report',
    may: (_who, { isOfficer }) => isOfficer,
    otherwise: 'only_own_officers',
  },
  'recommendation.answer': answersAsked,
  'recommendationAnswer.correct': answersAsked,
  'commendation.make': {
    scope: 'publish',
    may: (who, { isOwn }) => holds(who, 'commission') && !isOwn,
    otherwise: 'only_commission_of_others',
  },
  'recommendation.publish': publishesSaid,
  'recommendation.withdraw': takesBack,
  'supervision.publish': publishesSaid,
  'supervision.withdraw': takesBack,
  'commendation.publish': publishesSaid,
  'commendation.withdraw': takesBack,
  'urging.raise': isTheJobs,
  'letter.draft': urges,
  'letter.redraft': isTheJobs,
  'letter.sign': urges,
  'letter.drop': urges,
  'letter.acknowledge': isAnswered,
  'letter.answer': isAnswered,
  'letter.judge': isTheJobs,
  'letter.promiseDue': isTheJobs,
  'letter.withdraw': urges,
  'urging.decide': urges,
  'urging.acknowledge': isAnswered,
  'urging.answer': isAnswered,
  'urging.promiseDue': isTheJobs,
  'urging.withdraw': urges,
  'message.deliver': isTheJobs,
  'message.fail': isTheJobs,
  'message.wait': isTheJobs,
  'message.requeue': {
    scope: 'publish',
    may: (who) => holdsAny(who, 'commission', 'administrator'),
    otherwise: 'only_commission_or_administrator',
  },
  // Whoever sends a letter may say where it goes; keeping addresses in order is the administrator's.
  'contact.set': {
    scope: 'administer',
    may: (who) => holdsAny(who, 'commission', 'administrator'),
    otherwise: 'only_commission_or_administrator',
  },
  'contact.end': {
    scope: 'administer',
    may: (who) => holds(who, 'administrator'),
    otherwise: 'only_administrator',
  },
  'review.freeze': {
    scope: 'publish',
    may: (who) => holds(who, 'commission') && who.kind === 'person',
    otherwise: 'only_commission',
  },
  'review.publish': {
    scope: 'publish',
    may: (who, review) => holds(who, 'commission') && !review.isFreezer,
    otherwise: 'only_review_publishers',
  },
  'review.openToPress': {
    scope: 'publish',
    may: (who) => holds(who, 'commission') && who.kind === 'person',
    otherwise: 'only_commission',
  },
  'round.open': {
    scope: 'publish',
    may: (who) => holds(who, 'commission'),
    otherwise: 'only_commission',
  },
  'document.record': keepsTheRegister,
  'agency.add': keepsTheRegister,
  'agency.rename': keepsTheRegister,
  'agency.succeed': keepsTheRegister,
  'assignment.make': keepsTheRegister,
  'assignment.end': keepsTheRegister,
  'field.assign': {
    scope: 'publish',
    may: (who) => holds(who, 'commission'),
    otherwise: 'only_commission',
  },
  'field.end': {
    scope: 'publish',
    may: (who) => holds(who, 'commission'),
    otherwise: 'only_commission',
  },
  'directive.record': keepsTheRegister,
  'task.record': keepsTheRegister,
  'plan.record': keepsTheRegister,
  'provision.add': keepsTheRegister,
  'mapping.read': {
    scope: 'verify',
    may: mayRead,
    otherwise: 'only_plan_readers',
  },
  // Two different people, always.
  'mapping.confirm': {
    scope: 'verify',
    may: (who, mapping) =>
      holdsAny(who, 'commission', 'administrator') &&
      mayRead(who, mapping) &&
      who.kind === 'person' &&
      who.id !== mapping.confirmedById,
    otherwise: 'only_reading_confirmers',
  },
  'indicator.define': keepsTheRegister,
  'target.set': keepsTheRegister,
  'base.supply': keepsTheRegister,
  'observation.record': keepsTheRegister,
  'observation.amend': keepsTheRegister,
  'quality.define': keepsTheRegister,
  'threshold.set': keepsTheRegister,
  'quality.retire': keepsTheRegister,
  'document.correct': keepsTheRegister,
  'agency.correct': keepsTheRegister,
  'agencyName.correct': keepsTheRegister,
  'succession.correct': keepsTheRegister,
  'assignment.correct': keepsTheRegister,
  'directive.correct': keepsTheRegister,
  'subject.correct': keepsTheRegister,
  'task.correct': keepsTheRegister,
  'plan.correct': keepsTheRegister,
  'provision.correct': keepsTheRegister,
  'text.load': keepsTheRegister,
  'register.load': keepsTheRegister,
  'span.correct': keepsTheRegister,
  'baseline.correct': keepsTheRegister,
  'indicator.correct': keepsTheRegister,
  'target.correct': keepsTheRegister,
  'territory.correct': keepsTheRegister,
  'territoryName.correct': keepsTheRegister,
  'territoryMapping.correct': keepsTheRegister,
  'territoryMeasure.correct': keepsTheRegister,
  'quality.correct': keepsTheRegister,
  'field.correct': {
    scope: 'publish',
    may: (who) => holds(who, 'commission'),
    otherwise: 'only_commission',
  },
  'ruling.make': rulesOnDeadlines,
  'ruling.end': rulesOnDeadlines,
  'ruling.replace': rulesOnDeadlines,
  'ruling.correct': rulesOnDeadlines,
  'ruling.apply': rulesOnDeadlines,
  'obligation.extend': rulesOnDeadlines,
  'obligation.exempt': rulesOnDeadlines,
  'exemption.withdraw': rulesOnDeadlines,
  'exemption.correct': rulesOnDeadlines,
  'assignees.resolve': rulesOnDeadlines,
  'person.add': {
    scope: 'administer',
    may: (who) => holds(who, 'administrator'),
    otherwise: 'only_administrator',
  },
  'membership.add': {
    scope: 'administer',
    may: (who) => holds(who, 'administrator'),
    otherwise: 'only_administrator',
  },
  // Nobody ends their own: an administrator is always left to whom another one can turn.
  'membership.end': {
    scope: 'administer',
    may: (who, { isOwn }) => holds(who, 'administrator') && !isOwn,
    otherwise: 'only_other_administrator',
  },
  'token.issue': {
    scope: 'administer',
    may: (who) => holds(who, 'administrator'),
    otherwise: 'only_administrator',
  },
  'token.revoke': {
    scope: 'read',
    may: (who, { isOwn }) => isOwn || (holds(who, 'administrator') && administers(who)),
    otherwise: 'only_token_holders',
  },
  'signIn.link': {
    scope: 'administer',
    may: (who) => holds(who, 'administrator'),
    otherwise: 'only_administrator',
  },
  'identity.bind': {
    scope: 'administer',
    may: (who) => holds(who, 'administrator'),
    otherwise: 'only_administrator',
  },
  'identity.end': {
    scope: 'administer',
    may: (who) => holds(who, 'administrator'),
    otherwise: 'only_administrator',
  },
  // What weighs, two administrators do; whoever asked is not the second.
  'access.confirm': seconds,
  'access.refuse': seconds,
  'session.begin': {
    scope: 'read',
    may: (_who, { isOwn }) => isOwn,
    otherwise: 'only_own_session',
  },
  'session.end': {
    scope: 'read',
    may: (_who, { isOwn }) => isOwn,
    otherwise: 'only_own_session',
  },
};

/** Why this actor may not do this; null if they may. */
export function refusal<A extends Action>(action: A, who: Actor, facts: Facts[A]): Reason | null {
  const permission: Permission<A> = allowed[action];
  if (who.kind === 'system') return null;
  if (!permission.may(who, facts))
    // What they may do tomorrow is not refused with the words for whoever may never.
    return reason(
      who.kind === 'person' && who.administeredAgencyIds?.length
        ? 'administered_today'
        : permission.otherwise,
    );
  if (who.kind === 'person' && !who.scopes.includes(permission.scope))
    return reason('scope_missing', { scope: permission.scope });
  return null;
}
