// The smallest part of a question that still goes wrong, so that a failure can be read.
import { type DocumentNode, Kind, parse, print, type SelectionNode, visit } from 'graphql';

/** Takes selections away, one after another, as long as what is left still fails; at most `tries` times. */
export async function smaller(
  query: string,
  fails: (query: string) => Promise<boolean>,
  tries = 200,
): Promise<string> {
  let best = query;
  for (let at = 0, left = tries; left > 0; left--) {
    const candidate = without(parse(best), at);
    if (candidate === null) break;
    if (candidate.length < best.length && (await fails(candidate))) best = candidate;
    else at++;
  }
  return best.replace(/\s+/g, ' ');
}

/** The document without its nth selection that has another beside it; null where there are not so many. */
function without(document: DocumentNode, nth: number): string | null {
  let at = -1;
  let taken: SelectionNode | null = null;
  const rest = visit(document, {
    SelectionSet: (set) => {
      if (taken !== null) return undefined;
      for (const selection of set.selections) {
        if (set.selections.length < 2 || ++at !== nth) continue;
        taken = selection;
        return { ...set, selections: set.selections.filter((one) => one !== selection) };
      }
      return undefined;
    },
  });
  return taken === null ? null : print(withoutUnused(rest));
}

/** Fragments that nothing spreads any more are not valid by themselves. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const spread = new Set<string>();
  visit(document, { FragmentSpread: ({ name }) => void spread.add(name.value) });
  const variables = new Set<string>();
  const definitions = document.definitions.filter(
    (one) => one.kind !== Kind.FRAGMENT_DEFINITION || spread.has(one.name.value),
  );
  visit(
    { ...document, definitions },
    {
      Argument: ({ value }) => void (value.kind === Kind.VARIABLE && variables.add(value.name.value)),
    },
  );
  return {
    ...document,
    definitions: definitions.map((one) =>
      one.kind === Kind.OPERATION_DEFINITION && one.variableDefinitions
        ? {
            ...one,
            variableDefinitions: one.variableDefinitions.filter((v) => variables.has(v.variable.name.value)),
          }
        : one,
    ),
  };
}
