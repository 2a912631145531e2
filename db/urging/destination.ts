// Where notices may be sent: to a public https address, or to an office's mailbox. Pure, and asked again before every delivery.
import type { Problem } from '../errors.ts';
import { officeWords } from './office-words.ts';
import type { Channel } from './rules.ts';

const longest = 500;
/** Names that only a network of one's own resolves. */
const privateNames =
  /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|test|invalid|example|home\.arpa)$/;
const isLoopback = (host: string) => ['127.0.0.1', 'localhost', '[::1]'].includes(host);

/** Why a webhook cannot be sent there; null when it can. Only a ledger that runs on one machine may reach into it. */
export function webhookProblem(destination: string, mayReachLoopback: boolean): string | null {
  if (!URL.canParse(destination) || destination.length > longest) return 'This is not a web address.';
  const url = new URL(destination);
  // The parser has turned every other spelling of an address (octal, hexadecimal, one number) into digits with points.
  const host = url.hostname.replace(/\.$/, '');
  if (mayReachLoopback && isLoopback(host) && ['http:', 'https:'].includes(url.protocol) && !hasLogin(url))
    return null;
  if (url.protocol !== 'https:') return 'Use an https address.';
  if (hasLogin(url)) return 'Leave the login out of the address; every message is signed.';
  if (/^\[|^[\d.]+$/.test(host)) return 'Use a host name, not a number.';
  if (!host.includes('.') || privateNames.test(host)) return 'This host is not on the public network.';
  if (url.hash !== '') return 'Leave out what follows "#".';
  return null;
}
const hasLogin = (url: URL) => url.username !== '' || url.password !== '';

/**
 * Nothing but words of offices, whole and in a row, and between them points, strokes and numbers of up to three digits: a
 * district, a section. A word that is not on the list may be a person's name, and the mailbox is refused.
 */
const wordOfOffice = [...officeWords].sort((one, other) => other.length - one.length).join('|');
const officeMailbox = new RegExp(`^(?:${wordOfOffice})(?:[._-]?(?:${wordOfOffice})|[._-]?\\d{1,3}(?!\\d))*$`);
const forPersons =
  /(^|\.)(gmail|googlemail|yahoo|ymail|outlook|hotmail|live|icloud|proton|protonmail|zoho|aol)\.[a-z.]+$/;

/** Why notices cannot be mailed there; null when they can. The ledger keeps no address of a person. */
export function mailboxProblem(destination: string): string | null {
  const found = /^([a-z0-9._-]{2,64})@([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})$/.exec(
    destination.toLowerCase(),
  );
  if (!found || destination.length > 254) return 'This is not a mail address.';
  const [, mailbox, domain] = found;
  if (forPersons.test(domain!)) return "Use the office's own mailbox, not one at a provider for persons.";
  if (!officeMailbox.test(mailbox!))
    return 'Use the mailbox of an office, such as vanthu@ or vanphong@; the ledger keeps no address of a person.';
  return null;
}

export function destinationProblems(
  channel: Channel,
  destination: string,
  mayReachLoopback: boolean,
): Problem[] {
  const message =
    channel === 'mail' ? mailboxProblem(destination) : webhookProblem(destination, mayReachLoopback);
  return message === null ? [] : [{ path: 'destination', message }];
}
