// The whole schema, built once. A field that names no audience stops the build; one for officials is closed to the public here.
import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { Ctx } from '../db/ctx.ts';
import { present } from '../db/reading.ts';
import { builder } from './builder.ts';
import './scalars.ts';
import './errors.ts';
import './documents.ts';
import './directives.ts';
import './tasks.ts';
import './agencies.ts';
import './territories.ts';
import './assignments.ts';
import './plans.ts';
import './texts.ts';
import './baselines.ts';
import './mappings.ts';
import './gaps.ts';
import './citations.ts';
import './log.ts';
import './indicators.ts';
import './observations.ts';
import './targets.ts';
import './rounds.ts';
import './rulings.ts';
import './foreseen.ts';
import './obligations.ts';
import './exemptions.ts';
import './owing.ts';
import './register.ts';
import './reports.ts';
import './report-lines.ts';
import './report-lists.ts';
import './verifying.ts';
import './cell-thresholds.ts';
import './quality.ts';
import './reviews.ts';
import './inspections.ts';
import './findings.ts';
import './verdicts.ts';
import './recommendations.ts';
import './commendations.ts';
import './letters.ts';
import './urging.ts';
import './access.ts';
import './search.ts';
import './told.ts';
import './node.ts';

// Unsorted: the order is the SDL's affair, and printing it sees to that.
export const schema = withAudiences(builder.toSchema({ sortSchema: false }));

/** Closes what is not public, and refuses to build a schema in which some field does not say whom it is for. */
export function withAudiences(built: GraphQLSchema): GraphQLSchema {
  const silent: string[] = [];
  for (const type of Object.values(built.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    const isRoot = type === built.getQueryType() || type === built.getMutationType();
    for (const field of Object.values(type.getFields())) {
      const { audience } = field.extensions;
      if (audience !== 'public' && audience !== 'officials') silent.push(`${type.name}.${field.name}`);
      if (audience !== 'officials') continue;
      // The schema itself tells whom a field is for; of changes it is said once, for all of them.
      if (type !== built.getMutationType())
        field.description = `${field.description ?? ''} Only for whoever is signed in.`.trim();
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, ctx: Ctx, info) => {
        // The answer to a change is its sender's; what a token may otherwise read is settled by its scope.
        const { actor } = info.operation.operation === 'mutation' ? ctx : present(ctx);
        if (actor.kind !== 'public') return resolve(source, args, ctx, info);
        if (!isRoot && !field.extensions.isRefused && String(field.type).endsWith('!') === false) return null;
        throw ctx.actor.kind === 'public'
          ? new GraphQLError('Sign in to use this.', { extensions: { code: 'UNAUTHENTICATED' } })
          : new GraphQLError('This token may not be used for this: it lacks the scope "read".', {
              extensions: { code: 'FORBIDDEN' },
            });
      };
    }
  }
  if (silent.length > 0) throw new Error(`These fields do not say whom they are for: ${silent.join(', ')}.`);
  return built;
}
