import { question } from '../../../lib/question.ts';

/** Who is signed in, where else, and with which tokens. */
export const accountQuestion = question(`query Account($office: ID!) {
  viewer { scopes }
  node(id: $office) {
    ... on Office {
      memberships { role from until agency { nameVi nameEn } }
      sessions { id revision label createdAt lastSeenAt }
      tokens { id revision label scopes expiresAt revokedAt }
    }
  }
}`);
