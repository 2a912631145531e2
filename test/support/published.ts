// The main job on a started product, so that its pages have a published report to show.
import { goodLines, mutation, newKey, type Outcome, seen } from './cycle.ts';

interface Product {
  // biome-ignore lint/suspicious/noExplicitAny: whatever was asked for
  ask(query: string, options?: { as?: string }): Promise<{ readonly body: any }>;
}

/** The example province's report of the first round, taken to publication. */
export async function publishReport(product: Product): Promise<Outcome> {
  const act = async (as: string, change: string, args: object): Promise<Outcome> => {
    const { body } = await product.ask(mutation(change, { ...args, key: newKey() }), { as });
    const outcome = body.data?.[change];
    if (outcome?.__typename !== 'Report') throw new Error(`${change} answered ${JSON.stringify(body)}`);
    return outcome;
  };
  const { body } = await product.ask(
    '{ directive(symbol: "20-CT/TW") { rounds(first: 1) { nodes { id } } } }',
  );
  let report = await act('province', 'startReport', { round: body.data.directive.rounds.nodes[0].id });
  report = await act('province', 'saveReport', { ...seen(report), ...goodLines });
  report = await act('province', 'submitReport', seen(report));
  report = await act('ministry', 'verifyReport', seen(report));
  return act('commission', 'publishReport', seen(report));
}
