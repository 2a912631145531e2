import type { WordsOf } from '../said.ts';
import type { addressActs, officeActs, secondActs } from './acts.ts';

export const officesEn = {
  title: 'Administration',
  intro: 'Offices, sign-in links, tokens, and where notices go.',
  offices: 'Offices and access',
  seconds: 'Asked of a second administrator',
  addresses: 'Where notices go',
};

export const officeActsEn: WordsOf<typeof officeActs> = {
  addOffice: {
    name: 'Add an office',
    about: 'Name the office, never the person in it. It may act for the body from today.',
    ask: {
      agency: 'For which body',
      role: 'As what',
      officeVi: ['The office, in Vietnamese', 'Name no person.'],
      officeEn: 'The office, in English',
    },
    does: ({ agency, role, officeEn }) => `Let “${officeEn}” act for ${agency} as ${role}, from today.`,
  },
  addMembership: {
    name: 'Let an office act for another body',
    about: 'An office that is there already acts for one more body, or as something else, from today.',
    ask: { office: 'Which office', agency: 'For which body', role: 'As what' },
    does: ({ office, agency, role }) => `Let “${office}” act for ${agency} too, as ${role}, from today.`,
  },
  endMembership: {
    name: 'End what an office acts as',
    about:
      'From that day it acts for the body no longer; what it did stays as it was done. Nobody ends their own.',
    ask: { id: 'Which', until: ['First day on which it no longer does', 'Today at the earliest.'] },
    does: ({ id, until }) => `End “${id}” from ${until}.`,
  },
  issueSignInLink: {
    name: 'Give a sign-in link',
    about: 'It works once, within 24 hours, and is shown once, right after it is made.',
    ask: { office: 'For which office' },
    does: ({ office }) => `Give “${office}” a sign-in link that works once, within 24 hours.`,
  },
  issueToken: {
    name: 'Give a token',
    about: 'For software of the office; shown once, right after it is made.',
    ask: {
      office: 'For which office',
      label: 'What it is for',
      scopes: 'What it may be used for',
      days: ['How many days it lives', 'From 1 to 365.'],
    },
    does: ({ office, label, scopes, days }) =>
      `Give “${office}” a token for ${label}, for ${days} days, that may: ${scopes}.`,
  },
  revokeToken: {
    name: 'Revoke a token',
    about: 'It opens nothing from the next request on.',
    ask: { id: 'Which token' },
    does: ({ id }) => `Revoke the token “${id}”; it opens nothing from the next request on.`,
  },
  bindIdentity: {
    name: 'Bind an account elsewhere',
    about:
      'Whoever signs in with a provider that this ledger is set up for and is bound to no office is shown a code. The ledger keeps it, and nothing of who that is there.',
    ask: {
      office: 'Which office it opens',
      code: ['The code that they were shown', 'It begins with dli1_. Make sure of whom you have it from.'],
    },
    does: ({ office }) => `Let whoever was shown this code sign in as “${office}”.`,
  },
  endIdentity: {
    name: 'End the binding of an account elsewhere',
    about: 'It opens the office no longer, and the browsers of the office are signed out.',
    ask: { id: 'Of which office' },
    does: ({ id }) => `End the binding of an account elsewhere to “${id}” and sign its browsers out.`,
  },
};

export const secondActsEn: WordsOf<typeof secondActs> = {
  confirmAccess: {
    name: 'Agree to what another administrator asks for',
    about:
      'Once there are two administrators, a role that verifies, publishes, administers or audits, its end, and each way in for an office that holds one take two. Nobody agrees to what they asked for themselves; what is not decided within three days is over.',
    ask: { id: 'What was asked for' },
    does: ({ id }) => `Agree to “${id}”. It is so from now on, and you do not act for that body today.`,
  },
  refuseAccess: {
    name: 'Not agree',
    about: 'Nothing comes of what was asked for; whoever asked reads why.',
    ask: { id: 'What was asked for', reason: 'Why not' },
    does: ({ id, reason }) => `Not agree to “${id}”: ${reason}`,
  },
};

export const addressActsEn: WordsOf<typeof addressActs> = {
  setContact: {
    name: 'Say where notices go',
    about: 'One address a channel. The address is the body’s, never a person’s.',
    ask: {
      agency: 'Of which body',
      channel: 'How',
      destination: ['Address', 'A mailbox of the office such as vanthu@…, or an https address.'],
    },
    does: ({ agency, channel, destination }) => `Send notices for ${agency} to ${destination} (${channel}).`,
  },
  endContact: {
    name: 'End an address',
    about: 'Nothing is sent there from now on.',
    ask: { id: 'Which address' },
    does: ({ id }) => `Send nothing more to “${id}”.`,
  },
  requeueMessage: {
    name: 'Try a message again',
    about: 'One that was given up is tried by the next run.',
    ask: { id: 'Which message' },
    does: ({ id }) => `Try “${id}” again in the next run.`,
  },
};
