import { addMembership } from '../db/access/add-membership.ts';
import { addPerson } from '../db/access/add-person.ts';
import { confirmAccess, refuseAccess } from '../db/access/decide-request.ts';
import { endMembership } from '../db/access/end-membership.ts';
import { endSession } from '../db/access/end-session.ts';
import { bindIdentity, endIdentity } from '../db/access/identity.ts';
import { issueSignInLink } from '../db/access/issue-sign-in-link.ts';
import { issueToken } from '../db/access/issue-token.ts';
import { accessRequestsOf, allPeople, bodiesOf } from '../db/access/people.ts';
import { revokeToken } from '../db/access/revoke-token.ts';
import { administrators } from '../db/access/second.ts';
import {
  accessRequests,
  identities,
  memberships,
  people,
  sessions,
  signInLinks,
  tokens,
} from '../db/access/table.ts';
import type { Person, Role as RoleName, Scope as ScopeName } from '../db/ctx.ts';
import { readAll } from '../db/reading.ts';
import { seenArgs } from './arguments.ts';
import { builder } from './builder.ts';
import { change } from './changes.ts';
import { AccessKind, Decided, Role, Scope } from './enums.ts';
import { implement, inside, open } from './fields.ts';
import { idOf, toId } from './ids.ts';
import { find } from './node.ts';
import { readingOf } from './reading.ts';
import {
  AccessRequest,
  Agency,
  Identity,
  Membership,
  Office,
  Session,
  SignInLink,
  Token,
} from './records.ts';
import { rootPage } from './roots.ts';
import { wantOf } from './want.ts';

implement(
  Office,
  people,
  'Whoever acts, known by the office held; the ledger keeps no personal names.',
  (t, open, inside_) => ({
    officeVi: open.text('officeVi', 'The office, in Vietnamese.'),
    officeEn: open.text('officeEn', 'The office, in English.'),
    isExample: open.flag('isExample', 'Made to show how it works.'),
    memberships: inside_.many(Membership, 'memberships', 'For which body it acts, and as what.'),
    sessions: inside_.many(
      Session,
      'sessions',
      'Browsers in which it is signed in now; only the office itself sees them.',
    ),
    tokens: inside_.many(Token, 'tokens', 'Its tokens; administrators and the office itself see them.'),
    links: inside_.many(
      SignInLink,
      'links',
      'The sign-in links that were given in its name; seen as tokens are.',
    ),
    identities: inside_.many(
      Identity,
      'identities',
      'Who signs in as it with a provider elsewhere; seen as tokens are.',
    ),
    triedInVain: t.from(['triedInVain']).int({
      ...inside,
      nullable: true,
      description:
        'How often its ways in that are used up or over were tried within a day; null for never, and for whoever may not know it. After ten each next one waits longer, after a hundred for a day.',
      resolve: (row) => row.triedInVain ?? null,
    }),
  }),
);

implement(
  Membership,
  memberships,
  'An office acts for a body, from a day until another.',
  (_t, _open, inside) => ({
    revision: inside.int('revision', 'Send it back when you end it.'),
    role: inside.word(Role, 'role', 'As what.'),
    from: inside.date('from', 'First day.'),
    until: inside.date('until', 'First day on which it no longer did.'),
    agency: inside.one(Agency, 'agency', 'For which body.'),
  }),
);

implement(Token, tokens, 'A token, without its secret.', (t, _open, inside_) => ({
  revision: inside_.int('revision', 'Send it back when you revoke it.'),
  label: inside_.text('label', 'What it is for.'),
  scopes: t.from(['scopes']).field({
    ...inside,
    type: [Scope],
    description: 'What it may be used for.',
    resolve: (row) => row.scopes.split(' ') as ScopeName[],
  }),
  createdAt: inside_.moment('createdAt', 'When it was made.'),
  expiresAt: inside_.moment('expiresAt', 'When it ends by itself.'),
  revokedAt: inside_.moment('revokedAt', 'When it was ended.'),
  lastUsedOn: inside_.date('lastUsedOn', 'The day on which it last opened something; null: never.'),
  request: inside_.one(
    AccessRequest,
    'request',
    'What a second administrator was asked about it: until they agree it opens nothing. Null: nobody had to.',
  ),
  token: t.from().string({
    ...inside,
    nullable: true,
    description: 'The token itself: only in the first answer to `issueToken`, never again.',
    resolve: (row) => (row as { token?: string }).token ?? null,
  }),
}));

implement(Session, sessions, 'A browser that is signed in.', (_t, _open, inside_) => ({
  revision: inside_.int('revision', 'Send it back when you end it.'),
  label: inside_.text('label', 'What kind of browser it is; empty when it did not say.'),
  createdAt: inside_.moment('createdAt', 'When it signed in.'),
  lastSeenAt: inside_.moment('lastSeenAt', 'When it was last used, to within five minutes.'),
  expiresAt: inside_.moment('expiresAt', 'When it ends by itself; half an hour of silence ends it sooner.'),
  endedAt: inside_.moment('endedAt', 'When it was ended.'),
}));

implement(SignInLink, signInLinks, 'A way to sign in that works once.', (t, _open, inside_) => ({
  createdAt: inside_.moment('createdAt', 'When it was made.'),
  expiresAt: inside_.moment('expiresAt', 'Until when it works.'),
  usedAt: inside_.moment('usedAt', 'When it was used.'),
  office: inside_.one(Office, 'office', 'Whom it lets in.'),
  request: inside_.one(
    AccessRequest,
    'request',
    'What a second administrator was asked about it: until they agree it opens nothing. Null: nobody had to.',
  ),
  code: t.from().string({
    ...inside,
    nullable: true,
    description:
      'The code to open at `/app/dang-nhap/{code}`: only in the first answer to `issueSignInLink`, never again.',
    resolve: (row) => (row as { code?: string }).code ?? null,
  }),
}));

implement(
  Identity,
  identities,
  'Somebody who signs in with a provider elsewhere, bound to an office. Who that is there is not kept.',
  (_t, _open, inside_) => ({
    revision: inside_.int('revision', 'Send it back when you end it.'),
    createdAt: inside_.moment('createdAt', 'When it was bound.'),
    endedAt: inside_.moment('endedAt', 'When that ended.'),
    office: inside_.one(Office, 'office', 'Which office it opens.'),
    request: inside_.one(
      AccessRequest,
      'request',
      'What a second administrator was asked about it: until they agree it opens nothing. Null: nobody had to.',
    ),
  }),
);

implement(
  AccessRequest,
  accessRequests,
  'What one administrator asks a second one to agree to: a role that verifies, publishes, administers or audits, its end, or a way in for an office that holds one.',
  (_t, _open, inside_) => ({
    revision: inside_.int('revision', 'Send it back with your decision.'),
    kind: inside_.word(AccessKind, 'kind', 'What is asked for.'),
    office: inside_.one(Office, 'office', 'Which office it is about.'),
    role: inside_.one(Membership, 'role', 'The role, where one is asked for or is to end.'),
    token: inside_.one(Token, 'token', 'The token, where one is asked for.'),
    until: inside_.date('until', 'Of a role that is to end: from which day.'),
    askedBy: inside_.one(Office, 'askedBy', 'Who asks.'),
    askedAt: inside_.moment('askedAt', 'When.'),
    expiresAt: inside_.moment('expiresAt', 'Until when it can be decided: three days after it was asked.'),
    decision: inside_.word(Decided, 'decision', 'What was decided; null: nothing yet.'),
    decidedBy: inside_.one(Office, 'decidedBy', 'Who decided: another administrator than asked.'),
    decidedAt: inside_.moment('decidedAt', 'When.'),
    reason: inside_.text('reason', 'Why it was refused.'),
  }),
);

const Viewer = builder.objectRef<Person>('Viewer').implement({
  description: 'Who you are to the ledger, by the token you sent.',
  fields: (t) => ({
    officeVi: t.string({ ...open, description: 'Your office, in Vietnamese.', resolve: (p) => p.officeVi }),
    officeEn: t.string({ ...open, description: 'Your office, in English.', resolve: (p) => p.officeEn }),
    isExample: t.boolean({
      ...open,
      description: 'Whether this is an example account.',
      resolve: (p) => p.isExample,
    }),
    office: t.field({
      ...open,
      type: Office,
      nullable: true,
      description: 'Your office as a record, by whose id administrators know you.',
      resolve: (p, _, ctx, info) => find(ctx, toId('Office', p.id), readingOf(ctx, {}), info),
    }),
    bodies: t.field({
      ...open,
      type: [Agency],
      description: 'The bodies you act for today. As what, each membership of your office says.',
      resolve: (p, _, ctx, info) => readAll(ctx, bodiesOf(p), readingOf(ctx, {}), wantOf(info)),
    }),
    expiresAt: t.field({
      ...open,
      type: 'DateTime',
      nullable: true,
      description: 'When the token or session by which you ask ends by itself.',
      resolve: (p) => p.expiresAt ?? null,
    }),
    roles: t.field({
      ...open,
      type: [Role],
      description: 'What you may act as today.',
      resolve: (p) => [...new Set(p.memberships.map((m) => m.role))],
    }),
    scopes: t.field({
      ...open,
      type: [Scope],
      description: 'What this token may be used for.',
      resolve: (p) => [...p.scopes],
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    extensions: { ...open.extensions, isSureInside: true },
    description: 'Who you are; null without a token.',
    type: Viewer,
    nullable: true,
    resolve: (_, _args, ctx) => (ctx.actor.kind === 'person' ? ctx.actor : null),
  }),
);

rootPage(
  'offices',
  Office,
  'All offices that can act; only administrators see them.',
  () => ({}),
  allPeople,
  'officials',
);

rootPage(
  'accessRequests',
  AccessRequest,
  'What administrators asked each other to agree to, newest first. Each office sees what was about itself.',
  (t) => ({
    waiting: t.arg.boolean({ description: 'Only what nobody has decided, and can still be decided.' }),
  }),
  accessRequestsOf,
  'officials',
);

builder.queryField('administrators', (t) =>
  t.int({
    ...open,
    description:
      'How many offices administer the ledger today, examples left out. From two on, a role that verifies, publishes, administers or audits, its end, and each way in for such an office takes two of them.',
    resolve: (_, _args, ctx) => administrators(ctx),
  }),
);

change(
  'addOffice',
  Office,
  'Let an office act for a body from today. Name the office, never the person in it.',
  (t) => ({
    officeVi: t.arg({ type: 'Text', required: true, description: 'The office, in Vietnamese.' }),
    officeEn: t.arg({ type: 'Text', required: true, description: 'The office, in English.' }),
    agency: t.arg.id({ required: true, description: 'For which body.' }),
    role: t.arg({ type: Role, required: true, description: 'As what.' }),
  }),
  (ctx, once, { officeVi, officeEn, agency, role }) =>
    addPerson(ctx, once, { officeVi, officeEn, agencyId: idOf('Agency', agency), role: role as RoleName }),
);

change(
  'addMembership',
  Membership,
  'Let an office that is there already act for a body too, or as something else, from today.',
  (t) => ({
    office: t.arg.id({ required: true, description: "The office's id." }),
    agency: t.arg.id({ required: true, description: 'For which body.' }),
    role: t.arg({ type: Role, required: true, description: 'As what.' }),
  }),
  (ctx, once, { office, agency, role }) =>
    addMembership(ctx, once, {
      personId: idOf('Office', office),
      agencyId: idOf('Agency', agency),
      role: role as RoleName,
    }),
);

change(
  'endMembership',
  Membership,
  'Let an office act for a body no longer, from a day on; what it did stays as it was done. Nobody ends their own.',
  (t) => ({
    ...seenArgs(t, 'membership'),
    until: t.arg({ type: 'Date', required: true, description: 'First day on which it no longer does.' }),
  }),
  (ctx, once, { id, revision, until }) =>
    endMembership(ctx, once, { id: idOf('Membership', id), revision }, until),
);

change(
  'issueToken',
  Token,
  'Give an office a token. It is shown in this answer only: the ledger keeps nothing it could be read from.',
  (t) => ({
    office: t.arg.id({ required: true, description: "The office's id." }),
    label: t.arg({ type: 'Text', required: true, description: 'What it is for.' }),
    scopes: t.arg({ type: [Scope], required: true, description: 'What it may be used for.' }),
    days: t.arg.int({ required: true, description: 'How long it lives, 1 to 365 days.' }),
  }),
  (ctx, once, { office, label, scopes, days }) =>
    issueToken(ctx, once, { personId: idOf('Office', office), label, scopes, days }),
);

change(
  'issueSignInLink',
  SignInLink,
  'Give an office a way to sign in that works once, within 24 hours. It is shown in this answer only.',
  (t) => ({ office: t.arg.id({ required: true, description: "The office's id." }) }),
  (ctx, once, { office }) => issueSignInLink(ctx, once, { personId: idOf('Office', office) }),
);

change(
  'endSession',
  Session,
  'Sign one of your browsers out, from its next request on.',
  (t) => ({
    ...seenArgs(t, 'session'),
  }),
  (ctx, once, { id, revision }) => endSession(ctx, once, { id: idOf('Session', id), revision }),
);

change(
  'revokeToken',
  Token,
  'End a token of your own or, as an administrator, of any office; it opens nothing from the next request on.',
  (t) => ({
    ...seenArgs(t, 'token'),
  }),
  (ctx, once, { id, revision }) => revokeToken(ctx, once, { id: idOf('Token', id), revision }),
);

change(
  'bindIdentity',
  Identity,
  'Let somebody who signs in with a provider elsewhere open an office. They are shown the code when they sign in and nobody has bound them yet.',
  (t) => ({
    office: t.arg.id({ required: true, description: "The office's id." }),
    code: t.arg({
      type: 'Text',
      required: true,
      description: 'The code that they were shown; it begins with `dli1_`.',
    }),
  }),
  (ctx, once, { office, code }) => bindIdentity(ctx, once, { personId: idOf('Office', office), code }),
);

change(
  'endIdentity',
  Identity,
  'Let somebody who signs in elsewhere open an office no longer; its browsers are signed out.',
  (t) => ({
    ...seenArgs(t, 'binding'),
  }),
  (ctx, once, { id, revision }) => endIdentity(ctx, once, { id: idOf('Identity', id), revision }),
);

change(
  'confirmAccess',
  AccessRequest,
  'Agree, as a second administrator, to what another one asked for. It is so from now on.',
  (t) => ({
    ...seenArgs(t, 'request'),
  }),
  (ctx, once, { id, revision }) => confirmAccess(ctx, once, { id: idOf('AccessRequest', id), revision }),
);

change(
  'refuseAccess',
  AccessRequest,
  'Do not agree, as a second administrator, to what another one asked for; nothing comes of it.',
  (t) => ({
    ...seenArgs(t, 'request'),
    reason: t.arg({ type: 'Text', required: true, description: 'Why, for whoever asked.' }),
  }),
  (ctx, once, { id, revision, reason }) =>
    refuseAccess(ctx, once, { id: idOf('AccessRequest', id), revision }, reason),
);
