// A list that is longer than what a page asks of it is cut off in silence unless the page asks whether there is more, or how much in all.
// So it is asked of every public page's question, on the register as it is shipped.
import { type FieldNode, Kind, parse, print, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { publicPages } from '../../worker/public-pages.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();

/** Short on purpose: one is asked for to know whether there is any, and the newest are the newest. */
const isShortOnPurpose = ({ name, arguments: args = [] }: FieldNode): boolean =>
  /^(newest|recent)/.test(name.value) ||
  args.some((one) => one.name.value === 'first' && one.value.kind === Kind.INT && one.value.value === '1');

const named = (of: FieldNode, name: string) =>
  of.selectionSet?.selections.some((one) => one.kind === Kind.FIELD && one.name.value === name) ?? false;

/** The question, asking of every list that could be cut off in silence whether there is more of it. */
const asking = (question: string) =>
  print(
    visit(parse(question), {
      Field: {
        leave(field) {
          const isList = named(field, 'nodes') || named(field, 'edges');
          if (!isList || isShortOnPurpose(field) || named(field, 'totalCount') || named(field, 'pageInfo'))
            return undefined;
          const [more] = parse('{ isCut: pageInfo { hasNextPage } }').definitions;
          if (more?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No question.');
          return {
            ...field,
            selectionSet: {
              ...field.selectionSet!,
              selections: [...field.selectionSet!.selections, ...more.selectionSet.selections],
            },
          };
        },
      },
    }),
  );

function* cutIn(answer: unknown, path: readonly string[] = []): Generator<string> {
  if (Array.isArray(answer)) for (const one of answer) yield* cutIn(one, path);
  else if (typeof answer === 'object' && answer !== null)
    for (const [name, value] of Object.entries(answer)) {
      if (name === 'isCut' && (value as { hasNextPage: boolean }).hasNextPage) yield path.join('.');
      else yield* cutIn(value, name === 'nodes' ? path : [...path, name]);
    }
}

describe('no public page cuts a list off in silence', () => {
  it.each(publicPages.map((page) => [page.path, page] as const))(
    '%s',
    async (_, { question, variables, example = {} }) => {
      const operation = /query (\w+)/.exec(question)![1]!;
      const { data, errors } = await ledger.ask('public', asking(question), {
        ...example,
        ...variables?.(example),
      });
      expect(errors).toBeUndefined();
      const cut = [...new Set(cutIn(data))].map((path) => `${operation}.${path}`);
      expect(cut).toEqual([]);
    },
  );
});
