// The worker beside which the product is measured, in the same workerd and on the same database: a bare route that sends bytes it was
// given, and for each operation one statement written by hand, whose answer is passed on as it comes. It knows nothing of the product.
const bytes = new Map();
const statements = new Map();

const pipeline = async (env, request) => {
  const answer = await fetch(`${env.LIBSQL_URL}/v2/pipeline`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${env.LIBSQL_AUTH_TOKEN}` },
    body: JSON.stringify({ requests: [request, { type: 'close' }] }),
  });
  const { results } = await answer.json();
  if (results[0].type !== 'ok') throw new Error(results[0].error.message);
  return results[0].response.result;
};

const cell = (value) =>
  value === null
    ? { type: 'null' }
    : typeof value === 'number'
      ? { type: 'integer', value: String(value) }
      : { type: 'text', value };
const encoded = ({ sql, args }) => ({ sql, args: args.map(cell), want_rows: true });

const json = { 'content-type': 'application/json' };

export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    const [, kind, name] = pathname.split('/');
    if (request.method === 'PUT') {
      if (kind === 'bare') bytes.set(name, await request.text());
      else statements.set(name, encoded(await request.json()));
      return new Response(null, { status: 204 });
    }
    if (kind === 'bare') return new Response(bytes.get(name), { headers: json });
    try {
      if (kind === 'asked') {
        const { rows } = await pipeline(env, { type: 'execute', stmt: statements.get(name) });
        return new Response(rows[0][0].value, { headers: json });
      }
      const writes = await request.json();
      const steps = ['BEGIN IMMEDIATE', ...writes, 'COMMIT'].map((one, at) => ({
        ...(at === 0 ? {} : { condition: { type: 'ok', step: at - 1 } }),
        stmt: typeof one === 'string' ? { sql: one } : encoded(one),
      }));
      const { step_results, step_errors } = await pipeline(env, { type: 'batch', batch: { steps } });
      const failed = step_errors.find((error) => error);
      if (failed) throw new Error(failed.message);
      return new Response(step_results.at(-2).rows[0][0].value, { headers: json });
    } catch (error) {
      // The database ended what took too long, or has no time: that is for coming again, as the product says it.
      const status = /interrupted|busy/i.test(String(error)) ? 503 : 500;
      return new Response(String(error), { status });
    }
  },
};
