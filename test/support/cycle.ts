// The reporting cycle in a few words, for tests that need a report at some step of its life.
import type { Asked, Ledger, Who } from './ledger.ts';

const onReport = '... on Report { id revision status standing leafNumber }';
const refusals = `... on Refusal { code message }
  ... on Invalid { fields { path message } } ... on Conflict { currentRevision }`;

export type Seen = { readonly id: string; readonly revision: number };
export interface Outcome {
  readonly id: string;
  readonly revision: number;
  readonly __typename: string;
  readonly status: string;
  readonly standing: string;
  readonly leafNumber: number | null;
  readonly code: string;
  readonly message: string;
  readonly fields: { path: string; message: string }[];
  readonly currentRevision: number | null;
}

let keys = 0;
export const newKey = () => `test-key-${++keys}`;

/** Sends one change and answers its result; a top-level error is thrown. */
export async function send(
  ledger: Ledger,
  who: Who,
  change: string,
  args: Record<string, unknown>,
  key = newKey(),
): Promise<Outcome> {
  const asked: Asked = await ledger.ask(who, mutation(change, { ...args, key }));
  if (asked.errors) throw asked.errors[0]!;
  return asked.data[change] as Outcome;
}

/** A mutation's text with its arguments written out; `wanted` is what to ask of the changed record. */
export const mutation = (change: string, args: Record<string, unknown>, wanted = onReport): string =>
  `mutation { ${change}(${Object.entries(args)
    .map(([name, value]) => `${name}: ${literal(value)}`)
    .join(', ')}) { __typename ${wanted} ${refusals} } }`;

function literal(value: unknown): string {
  if (value instanceof Word) return value.word;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value !== null && typeof value === 'object')
    return `{ ${Object.entries(value)
      .map(([name, v]) => `${name}: ${literal(v)}`)
      .join(', ')} }`;
  return JSON.stringify(value);
}

class Word {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}
/** An enum's word in a mutation's text. */
export const word = (text: string) => new Word(text);

export const seen = ({ id, revision }: Seen): Seen => ({ id, revision });

export async function exampleRound(ledger: Ledger): Promise<string> {
  const asked = await ledger.ask(
    'public',
    '{ directive(symbol: "20-CT/TW") { rounds(first: 1) { nodes { id } } } }',
  );
  return asked.data.directive.rounds.nodes[0].id;
}

export const goodLines = {
  items: [{ task: '3.11', claim: word('IN_PROGRESS'), done: 'The sharing rules are drafted.' }],
  values: [{ indicator: 'IND-SENT-PROV', value: '1210' }],
};

const steps = ['draft', 'saved', 'submitted', 'verified', 'published'] as const;
export type Step = (typeof steps)[number];

/** A report of one province taken up to a step. Each province has one report a round. */
export async function reportAt(ledger: Ledger, step: Step, author: Who = 'haiPhong'): Promise<Outcome> {
  const at = steps.indexOf(step);
  let report = await send(ledger, author, 'startReport', { round: await exampleRound(ledger) });
  if (at >= 1) report = await send(ledger, author, 'saveReport', { ...seen(report), ...goodLines });
  if (at >= 2) report = await send(ledger, author, 'submitReport', seen(report));
  if (at >= 3) report = await send(ledger, 'ministry', 'verifyReport', seen(report));
  if (at >= 4) report = await send(ledger, 'commission', 'publishReport', seen(report));
  return report;
}
