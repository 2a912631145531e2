// What every verb and reader is handed: who asks, when, and the one door to the database.
import type { SecretKind } from './access/token.ts';
import type { Db, Statement } from './client.ts';
import type { CivilDate, Instant } from './dates.ts';

export { type CivilDate, civilDate, endOfDay, type Instant, isCivilDate } from './dates.ts';

/**
 * A supervisor is an officer of a body that looks after others: it states independently what a claim is worth, or inspects in its own
 * line. Which of the two, and of whom, follows from its body. A journalist reads what the public reads, and each review that the
 * Commission opens before it is published; an auditor reads what those who lead read, and the audit log. Neither writes anything.
 */
export const roles = [
  'province_officer',
  'ministry_officer',
  'commission',
  'administrator',
  'supervisor',
  'journalist',
  'auditor',
] as const;
export type Role = (typeof roles)[number];

/** Roles that only read: whoever holds one speaks in nobody's name. */
const readers: readonly Role[] = ['journalist', 'auditor'];

/** What a token may be used for. A token only ever narrows what its owner may do. */
export const scopes = ['read', 'report', 'verify', 'publish', 'administer'] as const;
export type Scope = (typeof scopes)[number];

export interface Membership {
  readonly agencyId: string;
  readonly role: Role;
}

export interface Person {
  readonly kind: 'person';
  readonly id: string;
  /** Public name of the office held; officers never appear by their own name. */
  readonly officeVi: string;
  readonly officeEn: string;
  /** Example people make example records, which are marked wherever they are shown. */
  readonly isExample: boolean;
  readonly memberships: readonly Membership[];
  /** Bodies of which the person gave or took a way in today: until tomorrow they act for none of these. */
  readonly administeredAgencyIds?: readonly string[];
  /** Bodies that ended while the person acted for them: their past stays the person's to read. */
  readonly formerAgencyIds?: readonly string[];
  readonly scopes: readonly Scope[];
  /** When the token or session by which they ask ends by itself. */
  readonly expiresAt?: Instant;
  /** The token by which they ask, and the day on which it was last noted to be used. */
  readonly token?: { readonly id: string; readonly lastUsedOn: CivilDate | null };
}

type Job = 'seed' | 'upkeep' | 'setup';

export type Actor = { readonly kind: 'public' } | Person | { readonly kind: 'system'; readonly job: Job };

/** The languages in which the ledger speaks to people. */
export type Language = 'vi' | 'en';

export interface Ctx {
  readonly db: Db;
  readonly actor: Actor;
  readonly now: Instant;
  /** The civil day of `now` in Asia/Ho_Chi_Minh. */
  readonly today: CivilDate;
  readonly requestId: string;
  /** What whoever asks would rather read. Left out: they named no language that the ledger speaks. */
  readonly language?: Language | undefined;
  /** What will be asked once this act has changed the record with that id: it goes along with the change. */
  readonly foreseen?: ((id: string) => Promise<readonly Statement[]>) | undefined;
  /** A new secret (a token, unless said otherwise) and the hash to keep; the pepper stays with whoever made this context. */
  readonly mintToken: (kind?: SecretKind) => Promise<{ token: string; hash: string }>;
  /** How notices go out from where this runs; without it no webhook has a secret and none reaches into this machine. */
  readonly notices?: {
    /** What a contact's webhooks are signed with: worked out, and kept nowhere. */
    readonly secretOf: (contactId: string) => Promise<string>;
    readonly mayReachLoopback: boolean;
    /** Ports a webhook may be sent to; left out: that of https. */
    readonly ports?: ReadonlySet<number> | undefined;
    /** What addresses a name stands for; null where nobody can be asked. */
    readonly resolve?: ((host: string) => Promise<readonly string[]>) | null | undefined;
  };
}

/** The language to answer in. */
export const languageOf = ({ language = 'vi' }: Pick<Ctx, 'language'>): Language => language;

/** The two clocks of a question. `validOn`: what was so on that day. `knownBefore`: only what the ledger said before that instant; null means as it stands now. */
export interface Clocks {
  readonly validOn: CivilDate;
  readonly knownBefore: Instant | null;
}

/** The later of two instants. A version never begins before the one it follows, though one machine's clock be behind another's. */
export const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/** The agencies in which a person holds a role today; empty for everyone else. Who only reads is no officer of any. */
export const agenciesOf = (actor: Actor, role?: Role): string[] =>
  actor.kind === 'person'
    ? actor.memberships
        .filter((m) => (role === undefined ? !readers.includes(m.role) : m.role === role))
        .map((m) => m.agencyId)
    : [];

/** The bodies in whose name a person may speak; keeping the system is no office of the body, nor is reading. */
export const speaksFor = (actor: Actor): string[] =>
  actor.kind === 'person'
    ? [
        ...new Set(
          actor.memberships
            .filter(({ role }) => role !== 'administrator' && !readers.includes(role))
            .map((m) => m.agencyId),
        ),
      ]
    : [];

/** The bodies in whose name a person may verify: a ministry, or the Commission where nobody nearer may. */
export const verifiesFor = (actor: Actor): string[] => [
  ...new Set([...agenciesOf(actor, 'ministry_officer'), ...agenciesOf(actor, 'commission')]),
];

/** Whoever only tries the ledger out: see db/standing.ts. */
export const isExamplePerson = (actor: Actor): boolean => actor.kind === 'person' && actor.isExample;

export const holds = (actor: Actor, role: Role): boolean =>
  actor.kind === 'person' && actor.memberships.some((m) => m.role === role);

/** Who leads, who keeps the system, and who audits both: what is inside, before it is public, is known to them. */
export const overlooks = (actor: Actor): boolean =>
  actor.kind === 'system' ||
  holds(actor, 'commission') ||
  holds(actor, 'administrator') ||
  holds(actor, 'auditor');

/** The officer who acts: what is put under somebody's name is never the word of a job, and the public may not come so far. */
export const authorOf = ({ actor }: Pick<Ctx, 'actor'>): Person => {
  if (actor.kind !== 'person') throw new Error('Only an officer puts a name to this.');
  return actor;
};

/** Whether it is the very person who asks. */
export const isBy = ({ actor }: Pick<Ctx, 'actor'>, personId: string | null | undefined): boolean =>
  actor.kind === 'person' && actor.id === personId;
