// What a field cannot be asked without: its required arguments, and of a list how many of its rows.
import { type GraphQLField, isRequiredArgument } from 'graphql';

export const neededOf = ({ args }: Pick<GraphQLField<unknown, unknown>, 'args'>) => {
  const isPaged = args.some(({ name }) => name === 'last');
  return args.filter((arg) => isRequiredArgument(arg) || (isPaged && arg.name === 'first'));
};
