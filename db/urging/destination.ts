// Where notices may be sent: to a public https address, or to an office's mailbox. Pure, and asked again before every delivery.
import type { Problem } from '../errors.ts';
import { isPublicAddress } from './network.ts';
import { officeWords } from './office-words.ts';
import type { Channel } from './rules.ts';

const longest = 500;
/** Names that only a network of one's own resolves. */
const privateNames =
  /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|test|invalid|example|home\.arpa)$/;
const tlsPort = 443;
const onlyTls: ReadonlySet<number> = new Set([tlsPort]);
const isLoopback = (host: string) => ['127.0.0.1', 'localhost', '[::1]'].includes(host);

/** Why a webhook cannot be sent there; null when it can. Only a ledger that runs on one machine may reach into it. */
export function webhookProblem(
  destination: string,
  mayReachLoopback: boolean,
  ports: ReadonlySet<number> = onlyTls,
): string | null {
  if (!URL.canParse(destination) || destination.length > longest) return 'This is not a web address.';
  const url = new URL(destination);
  // The parser has turned every other spelling of an address (octal, hexadecimal, one number) into digits with points.
  const host = url.hostname.replace(/\.$/, '');
  if (mayReachLoopback && isLoopback(host) && ['http:', 'https:'].includes(url.protocol) && !hasLogin(url))
    return null;
  if (url.protocol !== 'https:') return 'Use an https address.';
  if (hasLogin(url)) return 'Leave the login out of the address; every message is signed.';
  if (/^\[|^[\d.]+$/.test(host)) return 'Use a host name, not a number.';
  if (!ports.has(Number(url.port || tlsPort)))
    return 'Use the port of https, 443, or one that this service allows.';
  if (!host.includes('.') || privateNames.test(host)) return 'This host is not on the public network.';
  if (url.hash !== '') return 'Leave out what follows "#".';
  return null;
}
const hasLogin = (url: URL) => url.username !== '' || url.password !== '';

/**
 * Nothing but words of offices, whole and in a row, and between them points, strokes and numbers of up to three digits: a
 * district, a section. A word that is not on the list may be a person's name, and the mailbox is refused.
 */
const wordOfOffice = [...officeWords]
  .sort((one, other) => other.length - one.length)
  .map((word) => word.replaceAll('-', '[._-]'))
  .join('|');
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

/** What a name was looked up to be; null when it could not be. A webhook goes to the public side of the network only. */
export const addressProblem = (addresses: readonly string[] | null): string | null => {
  if (addresses === null || addresses.length === 0)
    return 'The address could not be looked up; nothing is sent until it can be.';
  return addresses.every(isPublicAddress) ? null : 'This host is not on the public network.';
};

export interface Ways {
  readonly mayReachLoopback?: boolean;
  readonly ports?: ReadonlySet<number> | undefined;
  /** Null where names cannot be looked up when an address is named: it is looked up before each delivery all the same. */
  readonly resolve?: ((host: string) => Promise<readonly string[]>) | null | undefined;
}

/** Whether an address leads into this machine, where that is allowed: no name to be looked up. */
export const isHere = (destination: string, mayReachLoopback: boolean): boolean =>
  mayReachLoopback && isLoopback(new URL(destination).hostname.replace(/\.$/, ''));

/** What is wrong with an address as it is named. A name that cannot be looked up in this moment may be kept, and is not sent to. */
export async function destinationProblems(
  channel: Channel,
  destination: string,
  { mayReachLoopback = false, ports, resolve }: Ways,
): Promise<Problem[]> {
  let message =
    channel === 'mail' ? mailboxProblem(destination) : webhookProblem(destination, mayReachLoopback, ports);
  if (message === null && channel === 'webhook' && resolve && !isHere(destination, mayReachLoopback)) {
    const found = await resolve(new URL(destination).hostname).catch(() => null);
    message = found === null || found.length === 0 ? null : addressProblem(found);
  }
  return message === null ? [] : [{ path: 'destination', message }];
}
