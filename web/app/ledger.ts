// The two things a report's script asks of the ledger, and every way in which it may not be answered.
import { itemFields, valueFields } from '../../db/reports/line.ts';
import { asked, cellsOf, type Lines } from '../lib/report-cells.ts';

export type SaveAnswer =
  | { readonly is: 'saved'; readonly revision: number }
  | {
      readonly is: 'refused';
      readonly problems: readonly { readonly path: string; readonly text: string }[];
    }
  /** Somebody else was first, or it is not the time for it: look at how the report stands now. */
  | { readonly is: 'stale' }
  | { readonly is: 'signedOut' }
  /** Nobody knows whether it arrived. */
  | { readonly is: 'unknown' };

export interface Current {
  readonly revision: number;
  readonly status: string;
  readonly cells: Map<string, string>;
}

const saveText =
  'mutation($id:ID!,$revision:Int!,$key:Key!,$items:[ReportItemInput!],$values:[ReportValueInput!]){saveReport(id:$id,revision:$revision,key:$key,items:$items,values:$values){__typename ...on Report{revision}...on Refusal{text}...on Invalid{fields{path text}}}}';
const currentText = `{report(id:$id){revision status items{task{code}${asked(itemFields)}}values{indicator{code}${asked(valueFields)}}}}`;

const longestMs = 15_000;

// biome-ignore lint/suspicious/noExplicitAny: each question knows its own answer
async function ask(query: string, variables: object): Promise<any> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': document.documentElement.lang,
      'X-Ledger': '1',
    },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(longestMs),
  });
  if (response.status === 401 || response.status === 403) return 'signedOut';
  if (response.status === 413)
    return { saveReport: { __typename: 'Invalid', fields: [{ path: '', text: '' }] } };
  // A refusal of the question itself comes as JSON too; anything else is somebody in between.
  const { data, errors } = (await response.json()) as {
    data?: unknown;
    errors?: readonly { message: string; extensions?: { code?: string; text?: string } }[];
  };
  if (errors?.some((e) => e.extensions?.code === 'UNAUTHENTICATED')) return 'signedOut';
  if (response.status < 500 && data) return data;
  if (errors?.[0]?.extensions?.code === 'BAD_USER_INPUT')
    return {
      saveReport: {
        __typename: 'Invalid',
        fields: [{ path: '', text: errors?.[0]?.extensions?.text ?? errors?.[0]?.message ?? '' }],
      },
    };
  throw new Error(String(response.status));
}

export async function saveLines(
  id: string,
  revision: number,
  key: string,
  { items, values }: Lines,
): Promise<SaveAnswer> {
  try {
    const data = await ask(saveText, { id, revision, key, items, values });
    if (data === 'signedOut') return { is: 'signedOut' };
    const { __typename, revision: now, fields } = data.saveReport;
    if (now) return { is: 'saved', revision: now };
    if (__typename === 'Invalid') return { is: 'refused', problems: fields };
    return { is: 'stale' };
  } catch {
    return { is: 'unknown' };
  }
}

/** How the report stands now; null while nobody can say. */
export async function currentReport(id: string): Promise<Current | 'signedOut' | null> {
  try {
    const data = await ask(`query($id:ID!)${currentText}`, { id });
    if (data === 'signedOut') return data;
    const { report } = data;
    if (!report) return { revision: 0, status: 'GONE', cells: new Map() };
    return {
      revision: report.revision,
      status: report.status,
      cells: cellsOf({
        items: report.items.map((i: { task: { code: string } }) => ({ ...i, task: i.task.code })),
        values: report.values.map((v: { indicator: { code: string } }) => ({
          ...v,
          indicator: v.indicator.code,
        })),
      }),
    };
  } catch {
    return null;
  }
}

export async function keyOf(content: unknown): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(content)));
  return Array.from(new Uint8Array(digest), (b) => b.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 40);
}
