// Every change of the schema has a page for each role that may make it. Who may is read from db/allowed.ts, for an officer who holds
// nothing but that role and to whom everything else is favourable; which page offers what, from the declared acts and the forms made
// by hand. The table is printed.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Action, type Facts, refusal } from '../../db/allowed.ts';
import { type Actor, type Role, roles, scopes } from '../../db/ctx.ts';
import { schema } from '../../schema/index.ts';
import { actAddress, actsOf } from '../../web/pages/app/acts/place.ts';
import { actPlaces } from '../../web/pages/app/acts/places.ts';
import { room } from '../../worker/office-room.ts';

/** The action that each change is, where its name does not say so: `recordDocument` is `document.record`. */
const actions: Readonly<Record<string, Action>> = {
  acknowledgeLetter: 'letter.acknowledge',
  acknowledgeUrging: 'urging.acknowledge',
  addAgency: 'agency.add',
  addMembership: 'membership.add',
  addOffice: 'person.add',
  addProvision: 'provision.add',
  amendObservation: 'observation.amend',
  answerRecommendation: 'recommendation.answer',
  answerLetter: 'letter.answer',
  answerUrging: 'urging.answer',
  applyRuling: 'ruling.apply',
  assessClaim: 'claim.assess',
  assign: 'assignment.make',
  assignField: 'field.assign',
  beginInspection: 'inspection.begin',
  callOffInspection: 'inspection.callOff',
  bindIdentity: 'identity.bind',
  closeFinding: 'finding.close',
  confirmAccess: 'access.confirm',
  endIdentity: 'identity.end',
  openReviewToPress: 'review.openToPress',
  refuseAccess: 'access.refuse',
  commend: 'commendation.make',
  concludeInspection: 'inspection.conclude',
  confirmMapping: 'mapping.confirm',
  correctAgency: 'agency.correct',
  correctAgencyName: 'agencyName.correct',
  correctAssignment: 'assignment.correct',
  correctBaseline: 'baseline.correct',
  correctDirective: 'directive.correct',
  correctDirectiveSubject: 'subject.correct',
  correctDocument: 'document.correct',
  correctExemption: 'exemption.correct',
  correctField: 'field.correct',
  correctFinding: 'finding.correct',
  correctIndicator: 'indicator.correct',
  correctInspection: 'inspection.correct',
  correctPlan: 'plan.correct',
  correctProvision: 'provision.correct',
  correctQualityRule: 'quality.correct',
  correctRecommendationAnswer: 'recommendationAnswer.correct',
  correctReport: 'report.correct',
  correctRuling: 'ruling.correct',
  correctSpan: 'span.correct',
  correctSuccession: 'agency.correct',
  correctTarget: 'target.correct',
  correctTask: 'task.correct',
  correctTerritory: 'territory.correct',
  correctTerritoryMapping: 'territoryMapping.correct',
  correctTerritoryMeasure: 'territoryMeasure.correct',
  correctTerritoryName: 'territoryName.correct',
  correctVerdict: 'verdict.correct',
  decideUrgings: 'urging.decide',
  defineIndicator: 'indicator.define',
  defineQualityRule: 'quality.define',
  endAssignment: 'assignment.end',
  endContact: 'contact.end',
  endField: 'field.end',
  endMembership: 'membership.end',
  endRuling: 'ruling.end',
  draftLetters: 'letter.draft',
  dropLetter: 'letter.drop',
  endRulings: 'ruling.end',
  endSession: 'session.end',
  exemptObligation: 'obligation.exempt',
  exemptObligations: 'obligation.exempt',
  extendObligation: 'obligation.extend',
  extendObligations: 'obligation.extend',
  freezeReviewPack: 'review.freeze',
  handleFinding: 'finding.handle',
  loadText: 'text.load',
  loadRegister: 'register.load',
  issueSignInLink: 'signIn.link',
  issueToken: 'token.issue',
  makeRecommendation: 'recommendation.make',
  makeRuling: 'ruling.make',
  mapProvision: 'mapping.read',
  openRound: 'round.open',
  planInspection: 'inspection.plan',
  publishCommendation: 'commendation.publish',
  publishFinding: 'finding.publish',
  publishRecommendation: 'recommendation.publish',
  publishReport: 'report.publish',
  publishReviewPack: 'review.publish',
  publishSupervision: 'supervision.publish',
  publishVerdict: 'verdict.publish',
  readMapping: 'mapping.read',
  recallReport: 'report.recall',
  recordDirective: 'directive.record',
  recordDocument: 'document.record',
  recordFinding: 'finding.record',
  recordObservation: 'observation.record',
  recordPlan: 'plan.record',
  recordTask: 'task.record',
  renameAgency: 'agency.rename',
  replaceRuling: 'ruling.replace',
  requeueMessage: 'message.requeue',
  resolveAssignees: 'assignees.resolve',
  retireQualityRule: 'quality.retire',
  returnReport: 'report.return',
  revokeToken: 'token.revoke',
  saveReport: 'report.save',
  setContact: 'contact.set',
  setCellThreshold: 'threshold.set',
  setTarget: 'target.set',
  signLetters: 'letter.sign',
  startReport: 'report.start',
  stateSupervision: 'supervision.state',
  submitReport: 'report.submit',
  succeedAgency: 'agency.succeed',
  supplyBase: 'base.supply',
  takeOutLine: 'report.takeOut',
  verifyLines: 'report.verify',
  verifyReport: 'report.verify',
  withdrawCommendation: 'commendation.withdraw',
  withdrawExemption: 'exemption.withdraw',
  withdrawFinding: 'finding.withdraw',
  withdrawLetter: 'letter.withdraw',
  withdrawRecommendation: 'recommendation.withdraw',
  withdrawSupervision: 'supervision.withdraw',
  withdrawUrging: 'urging.withdraw',
};

const all = roles.map((role) => role.toUpperCase());
const commission = ['COMMISSION'];
const verifiers = ['MINISTRY_OFFICER', 'COMMISSION'];
const reporters = ['PROVINCE_OFFICER'];
const urged = ['PROVINCE_OFFICER', 'MINISTRY_OFFICER', 'COMMISSION'];

/** Forms made by hand: the page each stands on, and whom that page lets in. */
const byHand: Readonly<Record<string, readonly [page: string, roles: readonly string[]]>> = {
  acknowledgeLetter: ['/app/don-doc', urged],
  answerLetter: ['/app/don-doc', urged],
  decideUrgings: ['/app/don-doc', commission],
  draftLetters: ['/app/don-doc', commission],
  dropLetter: ['/app/don-doc', commission],
  setContact: ['/app/don-doc', commission],
  signLetters: ['/app/don-doc', commission],
  withdrawLetter: ['/app/don-doc', commission],
  correctReport: ['/app/bao-cao', reporters],
  endRulings: ['/app/quyet-dinh', commission],
  endSession: ['/app/toi', all],
  exemptObligations: ['/app/quyet-dinh', commission],
  extendObligations: ['/app/quyet-dinh', commission],
  freezeReviewPack: ['/app/so-ket', commission],
  loadRegister: ['/app/danh-muc/nap', ['ADMINISTRATOR']],
  makeRuling: ['/app/quyet-dinh/moi', commission],
  publishReport: ['/app/tham-dinh', commission],
  openReviewToPress: ['/app/so-ket', commission],
  publishReviewPack: ['/app/so-ket', commission],
  recallReport: ['/app/bao-cao', reporters],
  replaceRuling: ['/app/quyet-dinh/moi', commission],
  requeueMessage: ['/app/don-doc', commission],
  returnReport: ['/app/tham-dinh', verifiers],
  revokeToken: ['/app/toi', all],
  saveReport: ['/app/bao-cao', reporters],
  startReport: ['/app/bao-cao', reporters],
  submitReport: ['/app/bao-cao', reporters],
  takeOutLine: ['/app/bao-cao', reporters],
  verifyLines: ['/app/tham-dinh', verifiers],
  verifyReport: ['/app/tham-dinh', verifiers],
};

/** Changes without a page of their own, each with its reason: six at most. */
const without: Readonly<Record<string, string>> = {
  endRuling: 'its page ends one or many alike, by endRulings',
  extendObligation: 'its page extends one or many alike, by extendObligations',
  exemptObligation: 'its page exempts from one or many alike, by exemptObligations',
  withdrawUrging: 'a reminder leaves by itself; only letters are taken back',
  acknowledgeUrging: 'a reminder is answered by the report it reminds of',
  answerUrging: 'a reminder is answered by the report it reminds of',
};

const body = 'b';
const spokenFor: readonly Role[] = ['province_officer', 'ministry_officer', 'commission', 'supervisor'];
/** What can be so of an officer who holds this role alone, where everything is as favourable as it may be. */
const favourable = (role: Role) => ({
  agencyId: role === 'province_officer' ? body : 'another',
  heirIds: [],
  authorIds: [],
  verifierIds: [],
  readerIds: [],
  confirmedById: null,
  isInField: role === 'ministry_officer' || role === 'commission',
  isAnswering: spokenFor.includes(role),
  isInspector: ['ministry_officer', 'commission', 'supervisor'].includes(role),
  isInspectors: ['ministry_officer', 'commission', 'supervisor'].includes(role),
  isSupervisor: role === 'supervisor',
  isOfficer: spokenFor.includes(role),
  isAuthor: false,
  isRecorder: false,
  isHandler: false,
  isAssessor: false,
  isMaker: false,
  isAbout: false,
  isFreezer: false,
  isAsker: false,
});
/** Where an act is one's own body's to do, and where it must not be. */
const owns: Partial<Record<Action, (role: Role) => boolean>> = {
  'token.revoke': () => true,
  'session.end': () => true,
};
/** To whom something is addressed: bodies that report are urged, bodies that are spoken for are asked. */
const addressed: Partial<Record<Action, readonly Role[]>> = {
  'urging.acknowledge': ['province_officer', 'ministry_officer', 'commission'],
  'urging.answer': ['province_officer', 'ministry_officer', 'commission'],
  'recommendation.answer': spokenFor,
  'recommendationAnswer.correct': spokenFor,
};

/** Who speaks so in a body's name, and can therefore be its second officer or take it back. */
const said: Partial<Record<Action, readonly Role[]>> = {
  'recommendation.publish': spokenFor,
  'recommendation.withdraw': spokenFor,
  'supervision.publish': ['supervisor'],
  'supervision.withdraw': ['supervisor'],
  'commendation.publish': ['commission'],
  'commendation.withdraw': ['commission'],
  'verdict.correct': ['ministry_officer', 'commission'],
};

function mayDo(action: Action, role: Role): boolean {
  const who: Actor = {
    kind: 'person',
    id: 'p',
    officeVi: '',
    officeEn: '',
    isExample: false,
    memberships: [{ agencyId: body, role }],
    scopes,
  };
  const facts = {
    ...favourable(role),
    isOwn: owns[action]?.(role) ?? false,
    isBodys: said[action]?.includes(role) ?? false,
    isAddressee: addressed[action]?.includes(role) ?? false,
  };
  return refusal(action, who, facts as unknown as Facts[Action]) === null;
}

const changes = Object.keys((schema.getMutationType() as GraphQLObjectType).getFields()).sort();
const declared = new Map(
  actPlaces.flatMap(actsOf).map((at) => [at.change, [actAddress(at), at.act.may] as const] as const),
);
/** The pages that offer a change to a role. */
const offers = (change: string, role: string): string[] =>
  [declared.get(change), byHand[change]].flatMap((one) => (one?.[1].includes(role as never) ? [one[0]] : []));

const missing = (some: readonly string[], offered = offers): string[] =>
  some.flatMap((change) =>
    roles
      .filter((role) => mayDo(actions[change]!, role) && offered(change, role.toUpperCase()).length === 0)
      .map((role) => `${change}: ${role}`),
  );

describe('a page for every change', () => {
  it('each change is an action', () => {
    expect(Object.keys(actions).sort()).toEqual(changes);
  });

  it('each role that may make a change is offered it, or the change stands in a list of at most six', () => {
    expect(missing(changes.filter((change) => !(change in without)))).toEqual([]);
    expect(Object.keys(without).length).toBeLessThanOrEqual(6);
    expect(Object.keys(without).filter((change) => declared.has(change) || change in byHand)).toEqual([]);
    const rows = changes.map((change) => {
      const cells = roles.map((role) => {
        const pages = offers(change, role.toUpperCase());
        if (!mayDo(actions[change]!, role)) return pages.length > 0 ? '(let in)' : '';
        return pages.join(' ') || 'none';
      });
      return `| ${change} | ${cells.join(' | ')} | ${without[change] ?? ''} |`;
    });
    console.log([`| change | ${roles.join(' | ')} | without |`, ...rows].join('\n'));
  });

  it('a change that no page offers any more is found', () => {
    const planted = (change: string, role: string) =>
      change === 'concludeInspection' && role === 'MINISTRY_OFFICER' ? [] : offers(change, role);
    const rest = changes.filter((change) => !(change in without));
    expect(missing(rest, planted)).toEqual(['concludeInspection: ministry_officer']);
  });

  it('nobody is offered what nobody of that role may do', () => {
    const idle = [...declared].flatMap(([change, [, may]]) =>
      may
        .filter((role) => !mayDo(actions[change]!, role.toLowerCase() as Role))
        .map((role) => `${change}: ${role}`),
    );
    expect(idle).toEqual([]);
  });

  it('every page is there, and every form made by hand names its change', () => {
    const there = room.routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
    for (const page of [...[...declared.values()], ...Object.values(byHand)].map(([path]) => path))
      expect(there, page).toContain(page);
    const root = join(import.meta.dirname, '../..');
    const worker = execFileSync('git', ['ls-files', '-z', 'worker'], { cwd: root, encoding: 'utf8' })
      .split('\0')
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n');
    for (const change of Object.keys(byHand)) expect(worker).toContain(`'${change}'`);
  });

  it('no two acts share an address', () => {
    const addresses = actPlaces.flatMap(actsOf).map(actAddress);
    expect(addresses.length).toBe(new Set(addresses).size);
    expect(declared.size).toBe(addresses.length);
  });
});
