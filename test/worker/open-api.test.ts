// /openapi.json of the product as it is started, walked address by address.
import { expect, it } from 'vitest';
import { useProduct } from './running.ts';

const product = useProduct();

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: string;
}
type Ref<T> = T | { readonly $ref: string };
interface Operation {
  readonly parameters?: readonly Ref<Parameter>[];
  readonly responses: Readonly<Record<string, Ref<{ readonly content?: object }>>>;
}

it('every address is answered by the built product with a status and a type that are told of it', async () => {
  // biome-ignore lint/suspicious/noExplicitAny: a tree that its references lead through
  const described: any = await (await product.fetch('/openapi.json')).json();
  expect(described.servers).toEqual([{ url: product.url }]);
  const meant = <T extends object>(one: Ref<T>): T =>
    '$ref' in one
      ? one.$ref
          .slice(2)
          .split('/')
          .reduce((at, name) => at[name], described)
      : one;
  const paths = Object.entries(described.paths as Record<string, { get: Operation }>);
  expect(paths.length).toBeGreaterThan(150);
  const answered = new Map<number, number>();
  for (const [path, { get }] of paths) {
    const parameters = (get.parameters ?? []).map(meant);
    const exampleOf = (name: string) =>
      parameters.find((one) => one.in === 'path' && one.name === name)!.example!;
    const needed = parameters.filter(
      (one) => one.in === 'query' && (one.required || one.name === 'documentId'),
    );
    const query = new URLSearchParams(needed.map(({ name, example }) => [name, example!]));
    const address = path.replace(/\{(\w+)\}/g, (_, name) => exampleOf(name));
    const answer = await product.fetch(query.size > 0 ? `${address}?${query}` : address);
    const body = await answer.text();
    const told = get.responses[answer.status];
    expect(told, `${address} answers ${answer.status}`).toBeDefined();
    answered.set(answer.status, (answered.get(answer.status) ?? 0) + 1);
    const types = Object.keys(meant(told!).content ?? {});
    if (types.length === 0) expect(body, address).toBe('');
    else expect(types, address).toContain(answer.headers.get('content-type')?.split(';')[0]);
  }
  // There is one directive, no ruling whose picture could be drawn, no publication yet and no witness of the log.
  const under = paths.filter(([path]) => path.includes('{directive}')).length;
  expect(Object.fromEntries(answered)).toEqual({ 200: paths.length - under - 4, 302: under + 1, 404: 3 });
});
