// When a request that was not answered is sent again, and after how long.

/** How patient a client is. */
export interface Patience {
  /** How often a request is sent at the most. */
  readonly attempts: number;
  /** How long one attempt may take. */
  readonly answerMs: number;
  /** The first wait; each further one is twice as long. */
  readonly firstWaitMs: number;
  /** Whoever is asked to wait longer than this gives up at once, and is told how long it would be. */
  readonly longestWaitMs: number;
}

export const patience: Patience = {
  attempts: 6,
  answerMs: 30_000,
  firstWaitMs: 250,
  longestWaitMs: 60_000,
};

/** Whoever stands in front of the ledger, or the ledger itself, says by these that the same may be answered a little later. */
const passing: ReadonlySet<number> = new Set([429, 502, 503, 504]);
export const mayPass = (status: number): boolean => passing.has(status);

/** Seconds, or a moment, as HTTP has both; null where neither is said. */
export function retryAfterIn(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header)) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1_000));
}

/**
 * How long to wait before the attempt after this one; null where that would be too long. Clients that were cut off together do not
 * come back together: the wait lies by chance between a half and the whole, or up to a tenth behind what was asked for.
 */
export function waitBefore(
  attempt: number,
  retryAfter: number | null,
  { firstWaitMs, longestWaitMs }: Patience,
  chance: () => number = Math.random,
): number | null {
  if (retryAfter !== null) {
    const asked = retryAfter * 1_000;
    return asked > longestWaitMs ? null : asked * (1 + chance() / 10);
  }
  const whole = Math.min(longestWaitMs, firstWaitMs * 2 ** (attempt - 1));
  return (whole / 2) * (1 + chance());
}

/** Over at once, with its reason, where whoever waits has gone. */
export function waited(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const gone = () => {
      clearTimeout(timer);
      reject(signal!.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', gone);
      resolve();
    }, ms);
    if (signal?.aborted) gone();
    else signal?.addEventListener('abort', gone, { once: true });
  });
}
