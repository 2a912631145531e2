// One operation to one answer: sent, sent again where that may help, read, and told as it is where it is no answer.
import { mayPass, type Patience, retryAfterIn, waitBefore, waited } from './again.ts';
import { KeptAnswers } from './kept.ts';
import { codeOf, LedgerProblem, type SaidProblem } from './problems.ts';

export interface Settings {
  /** Where the ledger is, e.g. `https://ledger.example`. */
  readonly at: string;
  /** What an administrator issued; asked for anew before each request where it is a function. Reading needs none. */
  readonly token?: string | (() => string | Promise<string>) | undefined;
  /** In which language the ledger gives its reasons. */
  readonly language?: 'vi' | 'en' | undefined;
  readonly fetch?: typeof fetch | undefined;
  readonly patience: Patience;
  /** How many characters of answers are kept with their tags. */
  readonly keptLength: number;
}

/** Some proxies refuse addresses beyond 8 kB; what would be longer is posted. */
const longestAddress = 6_000;
const accepted = 'application/graphql-response+json, application/json;q=0.9';

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly SaidProblem[];
}
interface Asked {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly isChange: boolean;
  readonly signal: AbortSignal | undefined;
}
interface Answered {
  readonly response: Response;
  readonly text: string;
}

export class Sending {
  readonly #settings: Settings;
  readonly #kept: KeptAnswers;
  readonly #hashes = new Map<string, Promise<string | null>>();

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#kept = new KeptAnswers(settings.keptLength);
  }

  /** What the ledger answers; everything else is raised. */
  async answer(asked: Asked): Promise<unknown> {
    // Nobody on the way may keep what is answered to somebody, and what they ask need not stand in a log of addresses.
    if (asked.isChange || this.#settings.token !== undefined) return this.#post(asked, null);
    const hash = await this.#hashOf(asked.text);
    const address = hash === null ? null : this.#addressOf(hash, asked.variables);
    if (address === null || address.length > longestAddress) return this.#post(asked, null);
    try {
      return await this.#get(address, asked.signal);
    } catch (problem) {
      if (!(problem instanceof LedgerProblem)) throw problem;
      if (problem.code === 'PERSISTED_QUERY_NOT_SUPPORTED') return this.#post(asked, null);
      if (problem.code === 'PERSISTED_QUERY_NOT_FOUND') return this.#post(asked, hash);
      throw problem;
    }
  }

  #addressOf(hash: string, variables: Asked['variables']): string {
    const query = new URLSearchParams();
    if (Object.keys(variables).length > 0) query.set('variables', JSON.stringify(variables));
    query.set('extensions', JSON.stringify(named(hash)));
    return `${this.#endpoint}?${query}`;
  }

  get #endpoint(): string {
    return `${this.#settings.at.replace(/\/+$/, '')}/graphql`;
  }

  async #get(address: string, signal: AbortSignal | undefined): Promise<unknown> {
    const known = this.#kept.find(address);
    const { response, text } = await this.#sent(
      address,
      { method: 'GET', headers: known ? { 'If-None-Match': known.tag } : {} },
      signal,
    );
    if (response.status === 304 && known) return dataIn(response, known.text);
    const data = dataIn(response, text);
    const tag = response.headers.get('etag');
    if (tag !== null) this.#kept.keep(address, { tag, text });
    return data;
  }

  async #post({ text, variables, signal }: Asked, hash: string | null): Promise<unknown> {
    const body = { query: text, variables, ...(hash === null ? {} : { extensions: named(hash) }) };
    const answered = await this.#sent(
      this.#endpoint,
      { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
      signal,
    );
    return dataIn(answered.response, answered.text);
  }

  /** The same bytes, a change with its same keys among them, until they are answered or patience ends. */
  async #sent(address: string, init: RequestInit, signal: AbortSignal | undefined): Promise<Answered> {
    const { patience } = this.#settings;
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#once(address, init, signal);
      if (!(outcome instanceof LedgerProblem)) return outcome;
      const wait = attempt < patience.attempts ? waitBefore(attempt, outcome.retryAfter, patience) : null;
      if (wait === null) throw outcome;
      await waited(wait, signal);
    }
  }

  /** What came back, or why the same may be answered another time. */
  async #once(
    address: string,
    init: RequestInit,
    signal: AbortSignal | undefined,
  ): Promise<Answered | LedgerProblem> {
    const { token, language, patience } = this.#settings;
    const ask = this.#settings.fetch ?? fetch;
    const bearer = typeof token === 'function' ? await token() : token;
    const ended = new AbortController();
    const gone = () => ended.abort(signal!.reason);
    const timer = setTimeout(() => ended.abort(new Error('No answer in time.')), patience.answerMs);
    try {
      signal?.throwIfAborted();
      signal?.addEventListener('abort', gone, { once: true });
      const response = await ask(address, {
        ...init,
        signal: ended.signal,
        headers: {
          Accept: accepted,
          ...(language ? { 'Accept-Language': language } : {}),
          ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}),
          ...(init.headers as Record<string, string>),
        },
      });
      // A line that is cut in the middle of an answer is cut all the same.
      const text = await response.text();
      if (mayPass(response.status)) return problemIn(response, text);
      return isReadable(response, text) ? { response, text } : notTheLedger(response);
    } catch (cause) {
      if (signal?.aborted) throw signal.reason;
      return new LedgerProblem('NO_ANSWER', 'The ledger did not answer.', { cause });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', gone);
    }
  }

  /** Null where there is nothing to hash with: a page that came over a line without a lock. */
  #hashOf(text: string): Promise<string | null> {
    const hash = this.#hashes.get(text) ?? sha256(text);
    this.#hashes.set(text, hash);
    return hash;
  }
}

const named = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

async function sha256(text: string): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bodyIn(text: string): Body | null {
  try {
    const body: unknown = JSON.parse(text);
    const isBody = typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);
    return isBody ? (body as Body) : null;
  } catch {
    return null;
  }
}

const isReadable = ({ status }: Response, text: string): boolean => status === 304 || bodyIn(text) !== null;

const toldIn = ({ status, headers }: Response) => ({
  status,
  requestId: headers.get('x-request-id'),
  retryAfter: retryAfterIn(headers.get('retry-after'), Date.now()),
});

/** A page of a hotel's network, or of a proxy, in the place of an answer. */
const notTheLedger = (response: Response): LedgerProblem =>
  new LedgerProblem('NOT_THE_LEDGER', 'What came back is no answer of the ledger.', toldIn(response));

function problemIn(response: Response, text: string): LedgerProblem {
  const { errors = [], data } = bodyIn(text) ?? {};
  const [first] = errors;
  if (!first) return notTheLedger(response);
  return new LedgerProblem(codeOf(first), first.message, { ...toldIn(response), said: errors, data });
}

function dataIn(response: Response, text: string): unknown {
  const { data, errors } = bodyIn(text)!;
  if ((errors && errors.length > 0) || data == null) throw problemIn(response, text);
  return data;
}
