// Who may do what: one line per action, to be read by a lawyer. Scopes of the token narrow it further, never widen it.
// That an example person keeps to examples is no line of it: db/act.ts decides that for every action alike.
import { type Actor, agenciesOf, holds, type Role, type Scope } from './ctx.ts';

/** What a permission may look at. */
export interface ReportFacts {
  readonly agencyId: string;
  /** Who took its place, if the body has ended: what it left open is theirs to finish. */
  readonly heirIds: readonly string[];
  /** Everyone who wrote or handed in this report. */
  readonly authorIds: readonly string[];
  /** Everyone whose word stands for one of its lines. */
  readonly verifierIds: readonly string[];
  /** Whether the actor's ministry answers for a task in it today. */
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
const mayJudge = (who: Actor, report: ReportFacts) =>
  holds(who, 'ministry_officer') &&
  report.isInField &&
  !isAuthor(who, report) &&
  !agenciesOf(who).some((id) => bodyOf(report).includes(id));

/** The lead body rules on deadlines. */
const rulesOnDeadlines = {
  scope: 'publish',
  may: (who: Actor) => holds(who, 'commission'),
  otherwise: 'Only the Commission keeps rulings, extensions and exemptions.',
} as const;

export interface MappingFacts {
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
  /** Of a body in whose name the actor inspects. */
  readonly isInspectors: boolean;
}
interface FindingFacts extends InspectionFacts {
  readonly isOwn: boolean;
  readonly isRecorder: boolean;
  readonly isHandler: boolean;
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
  'finding.record': InspectionFacts;
  'finding.handle': FindingFacts;
  'finding.close': FindingFacts;
  'finding.withdraw': FindingFacts;
  'finding.publish': FindingFacts;
  'supervision.state': ClaimFacts & { readonly isSupervisor: boolean };
  'claim.assess': ClaimFacts;
  'verdict.publish': { readonly isAssessor: boolean; readonly isOwn: boolean };
  'recommendation.make': { readonly isOfficer: boolean };
  'recommendation.answer': {
    readonly isAddressee: boolean;
    readonly isMaker: boolean;
  };
  'commendation.make': { readonly isOwn: boolean };
  'urging.raise': Record<string, never>;
  'urging.urge': Record<string, never>;
  'urging.acknowledge': UrgingFacts;
  'urging.answer': UrgingFacts;
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
  'report.return': ReportFacts;
  'report.verify': ReportFacts;
  'report.publish': ReportFacts;
  'report.correct': ReportFacts;
  'review.freeze': Record<string, never>;
  'review.publish': { readonly isFreezer: boolean };
  'round.open': Record<string, never>;
  'document.record': Record<string, never>;
  'agency.add': Record<string, never>;
  'agency.rename': Record<string, never>;
  'agency.succeed': Record<string, never>;
  'assignment.make': Record<string, never>;
  'assignment.end': Record<string, never>;
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
  'quality.retire': Record<string, never>;
  'ruling.make': Record<string, never>;
  'ruling.end': Record<string, never>;
  'ruling.replace': Record<string, never>;
  'ruling.apply': Record<string, never>;
  'obligation.extend': Record<string, never>;
  'obligation.exempt': Record<string, never>;
  'assignees.resolve': Record<string, never>;
  'person.add': Record<string, never>;
  'token.issue': Record<string, never>;
  'token.revoke': { readonly isOwn: boolean };
  'signIn.link': Record<string, never>;
  'session.begin': { readonly isOwn: boolean };
  'session.end': { readonly isOwn: boolean };
}
export type Action = keyof Facts;

type Permission<A extends Action> = {
  readonly scope: Scope;
  readonly may: (who: Actor, facts: Facts[A]) => boolean;
  /** Said to whoever may not. */
  readonly otherwise: string;
};

const keepsTheRegister = {
  scope: 'administer',
  may: (who: Actor) => holds(who, 'administrator'),
  otherwise: 'Only an administrator keeps the register of documents, bodies, plans and figures.',
} as const;

const inspects = {
  scope: 'verify',
  may: (_who: Actor, inspection: InspectionFacts) => inspection.isInspectors,
  otherwise: 'Only an officer of the body that inspects can do this.',
} as const;

const isAnswered = {
  scope: 'report',
  may: (_who: Actor, urging: UrgingFacts) => urging.isAddressee,
  otherwise: 'Only whom this is written to, or its successor, can do this.',
} as const;
const isTheJobs = {
  scope: 'publish',
  may: () => false,
  otherwise: 'Only the scheduled job can do this.',
} as const;

export const allowed: { readonly [A in Action]: Permission<A> } = {
  'report.start': {
    scope: 'report',
    may: (who, { agencyId }) => writesFor(who, agencyId),
    otherwise: 'Only an officer of the body itself can start its report.',
  },
  'report.save': {
    scope: 'report',
    may: writesReport,
    otherwise: 'Only an officer of the reporting body can change its report.',
  },
  'report.takeOut': {
    scope: 'report',
    may: writesReport,
    otherwise: 'Only an officer of the reporting body can take a line out of its report.',
  },
  'report.submit': {
    scope: 'report',
    may: writesReport,
    otherwise: 'Only an officer of the reporting body can submit its report.',
  },
  'report.return': {
    scope: 'verify',
    may: (who, report) => mayJudge(who, report) || (holds(who, 'commission') && !isAuthor(who, report)),
    otherwise:
      'Only a ministry officer in whose field the report lies, or the Commission, can return it, and never its author.',
  },
  'report.verify': {
    scope: 'verify',
    may: mayJudge,
    otherwise: 'Only a ministry officer in whose field the report lies can verify it, and never its author.',
  },
  'report.publish': {
    scope: 'publish',
    may: (who, report) => holds(who, 'commission') && !isAuthor(who, report) && !isVerifier(who, report),
    otherwise: 'Only the Commission can publish a report, and never the person who wrote or verified it.',
  },
  'report.correct': {
    scope: 'report',
    may: writesReport,
    otherwise: 'Only an officer of the reporting body can correct its report.',
  },
  'inspection.plan': {
    scope: 'verify',
    may: (_who, { isInspector, isOwn }) => isInspector && !isOwn,
    otherwise: 'Only the Commission or a ministry can inspect, and never itself or a body it succeeded.',
  },
  'inspection.begin': inspects,
  'inspection.conclude': inspects,
  'inspection.callOff': inspects,
  'finding.record': inspects,
  'finding.handle': {
    scope: 'report',
    may: (_who, finding) => finding.isOwn || finding.isInspectors,
    otherwise: 'Only the body a finding is about, or the one that inspected it, can say how it was handled.',
  },
  // Directive 20-CT/TW, section 4: whoever put it right does not say that it is right.
  'finding.close': {
    scope: 'verify',
    may: (who, finding) =>
      (finding.isInspectors || holds(who, 'commission')) && !finding.isOwn && !finding.isHandler,
    otherwise:
      'Only the body that inspected or the Commission can close a finding, and never the office that handled it or the body it is about.',
  },
  'finding.withdraw': inspects,
  'finding.publish': {
    scope: 'publish',
    may: (who, finding) => holds(who, 'commission') && !finding.isRecorder && !finding.isOwn,
    otherwise: 'Only the Commission can publish a finding, and never the office that recorded it.',
  },
  'supervision.state': {
    scope: 'verify',
    may: (_who, claim) => claim.isSupervisor && !claim.isOwn && !claim.isAuthor,
    otherwise:
      "Only a supervisor of the Front or of a People's Council can state this, and never of its own claim.",
  },
  // Directive 20-CT/TW, section 4: a claim and its verdict are never one person's, nor one body's, nor its successor's.
  'claim.assess': {
    scope: 'verify',
    may: (who, claim) =>
      ((holds(who, 'ministry_officer') && claim.isInField) || holds(who, 'commission')) &&
      !claim.isOwn &&
      !claim.isAuthor,
    otherwise:
      'Only a ministry in whose field the task lies, or the Commission, can judge a claim, and never the claimant or its successor.',
  },
  'verdict.publish': {
    scope: 'publish',
    may: (who, verdict) => holds(who, 'commission') && !verdict.isAssessor && !verdict.isOwn,
    otherwise:
      'Only the Commission can publish a verdict, and never the office that gave it or the claimant.',
  },
  'recommendation.make': {
    scope: 'report',
    may: (_who, { isOfficer }) => isOfficer,
    otherwise: 'Only an officer of a body can recommend in its name.',
  },
  'recommendation.answer': {
    scope: 'verify',
    may: (_who, asked) => asked.isAddressee && !asked.isMaker,
    otherwise: 'Only the body a recommendation was sent to, or its successor, can answer it.',
  },
  'commendation.make': {
    scope: 'publish',
    may: (who, { isOwn }) => holds(who, 'commission') && !isOwn,
    otherwise: 'Only the Commission can record a commendation, and never of itself.',
  },
  'urging.raise': isTheJobs,
  'urging.urge': {
    scope: 'publish',
    may: (who) => holds(who, 'commission'),
    otherwise: 'Only the Commission urges.',
  },
  'urging.acknowledge': isAnswered,
  'urging.answer': isAnswered,
  'urging.withdraw': {
    scope: 'publish',
    may: (who) => holds(who, 'commission'),
    otherwise: 'Only the Commission takes an urging back.',
  },
  'message.deliver': isTheJobs,
  'message.fail': isTheJobs,
  'message.wait': isTheJobs,
  'message.requeue': {
    scope: 'publish',
    may: (who) => holdsAny(who, 'commission', 'administrator'),
    otherwise: 'Only the Commission or an administrator sends a message again.',
  },
  'contact.set': {
    scope: 'administer',
    may: (who) => holds(who, 'administrator'),
    otherwise: 'Only an administrator can say where notices go.',
  },
  'contact.end': {
    scope: 'administer',
    may: (who) => holds(who, 'administrator'),
    otherwise: 'Only an administrator can end an address.',
  },
  'review.freeze': {
    scope: 'publish',
    may: (who) => holds(who, 'commission') && who.kind === 'person',
    otherwise: 'Only the Commission can freeze a review.',
  },
  'review.publish': {
    scope: 'publish',
    may: (who, review) => holds(who, 'commission') && !review.isFreezer,
    otherwise: 'Only the Commission can publish a review, and never the office that froze it.',
  },
  'round.open': {
    scope: 'publish',
    may: (who) => holds(who, 'commission'),
    otherwise: 'Only the Commission can open a round.',
  },
  'document.record': keepsTheRegister,
  'agency.add': keepsTheRegister,
  'agency.rename': keepsTheRegister,
  'agency.succeed': keepsTheRegister,
  'assignment.make': keepsTheRegister,
  'assignment.end': keepsTheRegister,
  'directive.record': keepsTheRegister,
  'task.record': keepsTheRegister,
  'plan.record': keepsTheRegister,
  'provision.add': keepsTheRegister,
  'mapping.read': {
    scope: 'verify',
    may: mayRead,
    otherwise:
      "Only a ministry officer, the Commission or an administrator reads a plan against the directive, once, and never their own body's.",
  },
  // Two different people, always.
  'mapping.confirm': {
    scope: 'verify',
    may: (who, mapping) =>
      holdsAny(who, 'commission', 'administrator') &&
      mayRead(who, mapping) &&
      who.kind === 'person' &&
      who.id !== mapping.confirmedById,
    otherwise:
      'Only the Commission or an administrator confirms a reading: another person than read or confirmed it before, and never for their own body.',
  },
  'indicator.define': keepsTheRegister,
  'target.set': keepsTheRegister,
  'base.supply': keepsTheRegister,
  'observation.record': keepsTheRegister,
  'observation.amend': keepsTheRegister,
  'quality.define': keepsTheRegister,
  'quality.retire': keepsTheRegister,
  'ruling.make': rulesOnDeadlines,
  'ruling.end': rulesOnDeadlines,
  'ruling.replace': rulesOnDeadlines,
  'ruling.apply': rulesOnDeadlines,
  'obligation.extend': rulesOnDeadlines,
  'obligation.exempt': rulesOnDeadlines,
  'assignees.resolve': rulesOnDeadlines,
  'person.add': {
    scope: 'administer',
    may: (who) => holds(who, 'administrator'),
    otherwise: 'Only an administrator can add an office.',
  },
  'token.issue': {
    scope: 'administer',
    may: (who) => holds(who, 'administrator'),
    otherwise: 'Only an administrator can issue a token.',
  },
  'token.revoke': {
    scope: 'read',
    may: (who, { isOwn }) => isOwn || (holds(who, 'administrator') && administers(who)),
    otherwise: 'Only an administrator, or the office it was given to, can revoke a token.',
  },
  'signIn.link': {
    scope: 'administer',
    may: (who) => holds(who, 'administrator'),
    otherwise: 'Only an administrator can give an office a way to sign in.',
  },
  'session.begin': {
    scope: 'read',
    may: (_who, { isOwn }) => isOwn,
    otherwise: 'A browser is signed in for its own office only.',
  },
  'session.end': {
    scope: 'read',
    may: (_who, { isOwn }) => isOwn,
    otherwise: 'Only the office that is signed in there can end a session.',
  },
};

/** Why this actor may not do this, in words; null if they may. */
export function refusal<A extends Action>(action: A, who: Actor, facts: Facts[A]): string | null {
  const permission: Permission<A> = allowed[action];
  if (who.kind === 'system') return null;
  if (!permission.may(who, facts)) return permission.otherwise;
  if (who.kind === 'person' && !who.scopes.includes(permission.scope))
    return `This token may not be used for this: it lacks the scope "${permission.scope}".`;
  return null;
}
