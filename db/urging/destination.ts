// Where notices may be sent: to a public https address, or to an office's mailbox. Pure, and asked again before every delivery.
import { type PlainCode, type Problem, problem } from '../errors.ts';
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
): PlainCode | null {
  if (!URL.canParse(destination) || destination.length > longest) return 'not_web_address';
  const url = new URL(destination);
  // The parser has turned every other spelling of an address (octal, hexadecimal, one number) into digits with points.
  const host = url.hostname.replace(/\.$/, '');
  if (mayReachLoopback && isLoopback(host) && ['http:', 'https:'].includes(url.protocol) && !hasLogin(url))
    return null;
  if (url.protocol !== 'https:') return 'not_https';
  if (hasLogin(url)) return 'has_login';
  if (/^\[|^[\d.]+$/.test(host)) return 'not_host_name';
  if (!ports.has(Number(url.port || tlsPort))) return 'wrong_port';
  if (!host.includes('.') || privateNames.test(host)) return 'not_public';
  if (url.hash !== '') return 'has_fragment';
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
export function mailboxProblem(destination: string): PlainCode | null {
  const found = /^([a-z0-9._-]{2,64})@([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})$/.exec(
    destination.toLowerCase(),
  );
  if (!found || destination.length > 254) return 'not_mail_address';
  const [, mailbox, domain] = found;
  if (forPersons.test(domain!)) return 'mailbox_of_persons';
  if (!officeMailbox.test(mailbox!)) return 'mailbox_not_of_office';
  return null;
}

/** What a name was looked up to be; null when it could not be. A webhook goes to the public side of the network only. */
export const addressProblem = (addresses: readonly string[] | null): PlainCode | null => {
  if (addresses === null || addresses.length === 0) return 'not_looked_up';
  return addresses.every(isPublicAddress) ? null : 'not_public';
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
  let wrong =
    channel === 'mail' ? mailboxProblem(destination) : webhookProblem(destination, mayReachLoopback, ports);
  if (wrong === null && channel === 'webhook' && resolve && !isHere(destination, mayReachLoopback)) {
    const found = await resolve(new URL(destination).hostname).catch(() => null);
    wrong = found === null || found.length === 0 ? null : addressProblem(found);
  }
  return wrong === null ? [] : [problem('destination', wrong)];
}
