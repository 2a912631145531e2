// What a request costs is foreseen before anything is answered: too much is refused, the rest is told in headers (worker/steps.ts),
// and in the answer to whoever asks for it by `"extensions": { "cost": true }`.
import { type ExecutionArgs, GraphQLError, getOperationAST } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { Asking } from './asking.ts';
import { checkCost, costOf } from './cost.ts';
import { limits } from './limits.ts';

export const priced: Plugin<Asking> = {
  onExecute({ args, setResultAndStopExecution }) {
    const { line, params } = args.contextValue;
    try {
      line.cost = foreseen(args);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      line.cost = limits.cost;
      setResultAndStopExecution({ errors: [error] });
    }
    if (params.extensions?.cost !== true) return;
    return {
      onExecuteDone({ result, setResult }) {
        if (isAsyncIterable(result)) return;
        const cost = { foreseen: line.cost, limit: limits.cost };
        setResult({ ...result, extensions: { ...result.extensions, cost } });
      },
    };
  },
};

function foreseen({ schema, document, operationName, variableValues }: ExecutionArgs): number {
  const operation = getOperationAST(document, operationName);
  if (!operation) return 0;
  const cost = costOf(schema, document, operation, variableValues ?? {});
  checkCost(cost);
  return cost.fields;
}
