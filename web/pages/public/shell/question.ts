// What every page's question asks beside its own: which directives there are, and who answers for the one that is shown.
import type { MethodAnswer } from '../../answers.ts';

/** To be part of a page's question; it declares both clocks. */
export const directivesQuestion =
  'directives(first: 20, knownOn: $knownOn, validOn: $validOn) { nodes { slug symbol subjectVi subjectEn } }';
/** To be part of a page's question; it declares the directive and both clocks. */
export const leadingQuestion = `${directivesQuestion}
  leading: directive(symbol: $directive, knownOn: $knownOn, validOn: $validOn) {
    symbol answeredFor { code holders(role: LEAD) { agency { nameVi nameEn } } }
  }`;

/** What is answered to it. The page of the method asks nothing else. */
export type Leading = Pick<MethodAnswer, 'directives' | 'leading'>;
/** Part of every page's answer, so that its address can say which directive it is about as soon as there is more than one. */
export type Directives = Pick<Leading, 'directives'>;
