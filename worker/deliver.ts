// One message out of the door, once: a signed webhook, or a mail through the provider's HTTP interface. Answers what became of it.
import { reason, sentence } from '../db/errors.ts';
import { addressProblem, isHere, webhookProblem } from '../db/urging/destination.ts';
import type { Attempt } from '../db/urging/record-attempt.ts';
import type { Resolve } from './resolve.ts';
import { sign } from './signature.ts';

export interface MailSettings {
  /** Where the provider takes a mail as JSON: `{ from, to, subject, text }`. */
  readonly url: string;
  readonly key: string;
  readonly from: string;
}

export interface NoticeSettings {
  readonly fetch: typeof fetch;
  readonly mail: MailSettings | null;
  /** What a contact's webhooks are signed with. */
  readonly secretOf: (contactId: string) => Promise<string>;
  /** Only on one's own machine: in production a notice leaves for the public network or not at all. */
  readonly mayReachLoopback: boolean;
  /** Ports a webhook may be sent to; left out: that of https. */
  readonly ports?: ReadonlySet<number> | undefined;
  /** What addresses a name stands for. Without it no webhook leaves the machine. */
  readonly resolve?: Resolve | null;
  /** Sends to the addresses that were looked up and no others, where the platform can; left out: `fetch`, by name. */
  readonly postTo?: (
    addresses: readonly string[],
    url: string,
    init: { headers: Record<string, string>; body: string; signal: AbortSignal },
  ) => Promise<Response>;
  /** How long a receiver may take to answer. */
  readonly patienceMs: number;
}

export interface Notice {
  /** Stays the same however often it is sent: the receiver's to tell a second delivery by. */
  readonly id: string;
  readonly contact: { readonly id: string; readonly channel: string; readonly destination: string };
  readonly subject: string;
  readonly text: string;
  /** Everything about it, for a program; sent as the body of a webhook. */
  readonly content: Readonly<Record<string, unknown>>;
}

const longestAnswer = 16_384;
const longestReceipt = 200;

export async function deliver(notice: Notice, settings: NoticeSettings, now: string): Promise<Attempt> {
  const contactId = notice.contact.id;
  try {
    const request =
      notice.contact.channel === 'mail' ? mail(notice, settings.mail!) : await webhook(notice, settings, now);
    const addresses =
      notice.contact.channel === 'mail' ? null : await publicAddresses(notice.contact.destination, settings);
    const init = {
      headers: { 'Content-Type': 'application/json', ...request.headers },
      body: request.body,
      signal: AbortSignal.timeout(settings.patienceMs),
    };
    // A redirect leads to an address that nobody has looked at.
    const response =
      addresses && settings.postTo
        ? await settings.postTo(addresses, request.url, init)
        : await settings.fetch(request.url, { method: 'POST', redirect: 'manual', ...init });
    if (!response.ok) {
      await response.body?.cancel();
      return { delivered: false, contactId, error: `The receiver answered HTTP ${response.status}.` };
    }
    return { delivered: true, contactId, receipt: await receiptIn(response) };
  } catch (e) {
    return { delivered: false, contactId, error: told(e) };
  }
}

class Unreachable extends Error {}

/** In words of ours: an exception's own may name hosts and ports inside. */
function told(e: unknown): string {
  if (e instanceof Unreachable) return e.message;
  return e instanceof Error && e.name === 'TimeoutError'
    ? 'The receiver did not answer in time.'
    : 'The receiver could not be reached, or broke off.';
}

/** Looked up again each time: a name may come to stand for another address at any moment. Null: it leads into this machine, and may. */
async function publicAddresses(
  destination: string,
  { mayReachLoopback, resolve }: NoticeSettings,
): Promise<readonly string[] | null> {
  if (isHere(destination, mayReachLoopback)) return null;
  const found = resolve ? await resolve(new URL(destination).hostname).catch(() => null) : null;
  const problem = addressProblem(found);
  if (problem !== null) throw new Unreachable(sentence(reason(problem), 'en'));
  return found;
}

async function webhook({ id, contact, content }: Notice, settings: NoticeSettings, now: string) {
  const problem = webhookProblem(contact.destination, settings.mayReachLoopback, settings.ports);
  if (problem !== null) throw new Unreachable(sentence(reason(problem), 'en'));
  const body = JSON.stringify({ id, ...content });
  const timestamp = String(Math.floor(Date.parse(now) / 1_000));
  const signature = await sign(await settings.secretOf(contact.id), `${timestamp}.${body}`);
  return {
    url: contact.destination,
    body,
    headers: {
      'Ledger-Message': id,
      'Ledger-Timestamp': timestamp,
      'Ledger-Signature': `v1=${signature}`,
    },
  };
}

function mail({ id, contact, subject, text }: Notice, settings: MailSettings) {
  return {
    url: settings.url,
    body: JSON.stringify({ from: settings.from, to: contact.destination, subject, text }),
    headers: { Authorization: `Bearer ${settings.key}`, 'Idempotency-Key': id },
  };
}

/** The receipt that the receiver names, `{ "receipt": … }` or `{ "id": … }`; that it took the message is one without a name. */
async function receiptIn(response: Response): Promise<string | null> {
  const text = await firstOf(response);
  try {
    const { receipt, id } = JSON.parse(text) as Record<string, unknown>;
    const named = [receipt, id].find((r) => typeof r === 'string' || typeof r === 'number');
    const plain = String(named ?? '').replace(/[^\x20-\x7e]/g, '');
    return plain === '' ? null : plain.slice(0, longestReceipt);
  } catch {
    return null;
  }
}

/** As much of an answer as a receipt may need; a receiver that never stops talking is not listened to. */
async function firstOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  try {
    while (text.length < longestAnswer) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
    await reader.cancel();
  } catch {
    // It took the message and said so; what it says further is its own affair.
  }
  return text;
}
