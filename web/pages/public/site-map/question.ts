// The question behind the map of the site: whatever has a page of its own, a hundred of each kind at a time.
import { question } from '../../../lib/question.ts';
import { directivesQuestion } from '../shell/question.ts';

const more = 'pageInfo { hasNextPage endCursor }';

export const siteMapQuestion =
  question(`query SiteMap($tasks: String, $indicators: String, $places: String, $bodies: String, $papers: String, $directive: Text, $knownOn: Date, $validOn: Date) {
  ${directivesQuestion}
  directive(symbol: $directive, knownOn: $knownOn, validOn: $validOn) {
    tasks(first: 100, after: $tasks) { nodes { code } ${more} }
  }
  indicators(first: 100, after: $indicators, directive: $directive, knownOn: $knownOn, validOn: $validOn) {
    nodes { slug newest: recentObservations(first: 1) { nodes { knownSince } } } ${more}
  }
  places: territories(first: 100, after: $places, knownOn: $knownOn, validOn: $validOn) { nodes { slug kind until } ${more} }
  bodies: agencies(first: 100, after: $bodies, knownOn: $knownOn, validOn: $validOn) { nodes { slug } ${more} }
  papers: documents(first: 100, after: $papers, knownOn: $knownOn, validOn: $validOn) { nodes { slug } ${more} }
}
`);
