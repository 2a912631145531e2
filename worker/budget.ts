// What each caller may cost within a minute: whoever shows a token or is signed in by what that opens, everybody else by the network a
// request is from. It fills again as time passes, so nobody waits longer than what is lacking takes. Whoever has nothing left is told so
// at the door, before anything is done; what a request costs is taken when it is answered. Kept by this isolate, in memory alone.
// Where the platform counts for all isolates of a place (wrangler.toml), it is asked as well.
import { networkOf } from '../db/access/network.ts';
import { sha256 } from '../db/canonical.ts';
import { Recent } from '../db/recent.ts';
import { sessionCookie } from './cookies.ts';
import type { Bindings } from './env.ts';

const windowSeconds = 60;
/** Three hundred of the costliest questions, a tenth of what one machine can answer; what is kept costs next to nothing. */
const usualBudget = 6_000_000;
/** Where nobody says where a request is from, all without an account are one caller, with as much as ten networks. */
const networksInOne = 10;
/** So many callers are remembered; whoever was not seen for longest is as good as new. */
const mostCallers = 10_000;

interface Purse {
  readonly most: number;
  left: number;
  /** When so much was left. */
  at: number;
}

interface Callers {
  readonly purses: Recent<Purse>;
  readonly account: number;
  readonly network: number;
}

const all = new WeakMap<object, Callers>();
function callersOf(bindings: object): Callers {
  const { BUDGET_ACCOUNT, BUDGET_ANONYMOUS } = bindings as Record<string, string | undefined>;
  const callers = all.get(bindings) ?? {
    purses: new Recent<Purse>(mostCallers, () => 1),
    account: Number(BUDGET_ACCOUNT) || usualBudget,
    network: Number(BUDGET_ANONYMOUS) || usualBudget,
  };
  all.set(bindings, callers);
  return callers;
}

/** Purses that pay for a request; the first is the one that is told of. */
export interface Payer {
  /** By what the platform counts it. */
  readonly key: string;
  readonly purse: Purse;
  /** Of whoever shows something that is not known to open anything: theirs, should it do. */
  readonly own: string | null;
}

export async function payerOf(request: Request, bindings: Bindings): Promise<Payer> {
  const { purses, account } = callersOf(bindings);
  const shown = request.headers.get('authorization') ?? sessionCookie(request);
  const own = shown === null ? null : `account:${(await sha256(shown)).slice(0, 32)}`;
  const known = own === null ? undefined : purses.get(own);
  if (own !== null && known) return { key: own, purse: filled(known, account), own };
  return { ...placeOf(request, bindings), own };
}

/** Whoever shows nothing is told apart by network, if whatever stands in front says it in the header that is set. */
export function placeOf(request: Request, bindings: Bindings): Payer {
  const { purses, network } = callersOf(bindings);
  const { CLIENT_ADDRESS_HEADER: header } = bindings;
  const from = header ? networkOf(request.headers.get(header) ?? '') : null;
  const key = from === null ? 'anyone' : `network:${from}`;
  const most = from === null ? network * networksInOne : network;
  const purse = purses.get(key) ?? { most, left: most, at: performance.now() };
  purses.set(key, purse);
  return { key, purse: filled(purse, most), own: null };
}

function filled(purse: Purse, most: number): Purse {
  const now = performance.now();
  purse.left = Math.min(most, purse.left + ((now - purse.at) / 1_000) * (most / windowSeconds));
  purse.at = now;
  return purse;
}

/** Seconds until something is left again; 0 while there is. */
export const waitOf = ({ purse: { left, most } }: Payer): number =>
  left > 0 ? 0 : Math.ceil((1 - left) / (most / windowSeconds));

/** Takes what an answer cost. Whoever turned out to be somebody pays from now on out of their own purse. */
export function pay({ purse, own }: Payer, cost: number, isSomebody: boolean, bindings: Bindings): Purse {
  const { purses, account } = callersOf(bindings);
  let paying = purse;
  if (own !== null && isSomebody) {
    paying = purses.get(own) ?? { most: account, left: account, at: performance.now() };
    purses.set(own, paying);
  }
  filled(paying, paying.most).left -= cost;
  return paying;
}

/** In the fields of the draft standard for rate limits. */
export const policyOf = ({ most }: Purse): string => `"minute";q=${most};w=${windowSeconds}`;
export const leftOf = ({ most, left }: Purse): string =>
  `"minute";r=${Math.max(0, Math.floor(left))};t=${Math.ceil((most - left) / (most / windowSeconds))}`;

/** Whether the platform counts more requests of this caller than it was set to let through; a count that fails stops nobody. */
export const isOverCount = async ({ key }: Payer, { REQUESTS }: Bindings): Promise<boolean> =>
  REQUESTS ? !(await REQUESTS.limit({ key }).catch(() => ({ success: true }))).success : false;
export const countedSeconds = windowSeconds;
