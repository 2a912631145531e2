/** Who is signed in, where else, and with which tokens; for administrators the offices that can be let in. */
export const accountQuestion = `query Account($office: ID!) {
  viewer { scopes }
  node(id: $office) {
    ... on Office {
      memberships { role from until agency { nameVi nameEn } }
      sessions { id revision label createdAt lastSeenAt }
      tokens { id revision label scopes expiresAt revokedAt }
    }
  }
  offices(first: 100) { nodes { id officeVi officeEn } pageInfo { hasNextPage } }
}`;

type Scope = 'READ' | 'REPORT' | 'VERIFY' | 'PUBLISH' | 'ADMINISTER';
interface Named {
  readonly nameVi: string | null;
  readonly nameEn: string | null;
}
interface Numbered {
  readonly id: string;
  readonly revision: number;
  readonly label: string;
}

export interface AccountAnswer {
  readonly viewer: { readonly scopes: readonly Scope[] };
  readonly node: {
    readonly memberships: readonly {
      readonly role: 'PROVINCE_OFFICER' | 'MINISTRY_OFFICER' | 'COMMISSION' | 'ADMINISTRATOR' | 'SUPERVISOR';
      readonly from: string;
      readonly until: string | null;
      readonly agency: Named | null;
    }[];
    readonly sessions: readonly (Numbered & { readonly createdAt: string; readonly lastSeenAt: string })[];
    readonly tokens: readonly (Numbered & {
      readonly scopes: readonly Scope[];
      readonly expiresAt: string;
      readonly revokedAt: string | null;
    })[];
  } | null;
  readonly offices: {
    readonly nodes: readonly { readonly id: string; readonly officeVi: string; readonly officeEn: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
}
