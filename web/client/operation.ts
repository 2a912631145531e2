// What is asked and what is changed, with the types of what goes in and comes back.

declare const answered: unique symbol;

interface Operation<Answer, Variables> {
  /** GraphQL, one operation. */
  readonly text: string;
  /** Its variables that are keys under which a change is done once: whichever is not given is made. */
  readonly keys: readonly string[];
  readonly [answered]?: readonly [Answer, Variables];
}

export interface Question<Answer, Variables = Record<string, never>> extends Operation<Answer, Variables> {
  readonly kind: 'question';
}

export interface Change<Answer, Variables> extends Operation<Answer, Variables> {
  readonly kind: 'change';
}

/** A question of one's own, e.g. with types from graphql-codegen. */
export const question = <Answer, Variables = Record<string, never>>(
  text: string,
): Question<Answer, Variables> => ({ kind: 'question', keys: [], text });

/** A change of one's own; `keys` names its variables of type `Key!`. */
export const change = <Answer, Variables>(
  text: string,
  keys: readonly (keyof Variables & string)[],
): Change<Answer, Variables> => ({ kind: 'change', keys, text });
