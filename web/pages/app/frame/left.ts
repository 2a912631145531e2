// What the forms of these pages ask of the record that a change leaves, where their answer needs more than that it is done.
// Named `Left…`: `npm run schema` prints their answers as it prints those of questions.
import { left } from '../../../lib/question.ts';

export const recordLeft = left('fragment LeftRecord on Node { id }');

/** What is told once. */
export const linkLeft = left('fragment LeftLink on SignInLink { id secret: code until: expiresAt }');
export const tokenLeft = left('fragment LeftToken on Token { id secret: token until: expiresAt }');
export const contactLeft = left('fragment LeftContact on Contact { id secret }');

/** After one line is verified: where the next stands that waits for the same body. */
export const verifiedLeft = left(`fragment LeftVerified on Report {
  owed { code indicators { code } } items { waitsForMe task { code } } values { waitsForMe indicator { code } }
}`);

/** How many letters came of it. */
export const signedLeft = left('fragment LeftSigned on UrgingBatch { signed redrafted dropped }');
export const draftedLeft = left('fragment LeftDrafted on UrgingBatch { urged }');
