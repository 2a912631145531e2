// The style of the first page.
import { chartStyles } from '../../../charts/charts.css.ts';
import { css } from '../../../lib/css.ts';

const own = css`
h1{margin:1rem 0 .5rem}
.now h2{margin-top:1.5rem}
.now .tiles{grid-auto-rows:minmax(2.9rem,auto)}
.now .map{display:block}
.lead{font-size:1.2rem}
.ways ul{display:flex;flex-wrap:wrap;gap:0 1.5rem}
.ways a{display:block;padding:.6rem 0}
.years{max-width:46rem}
.years td{width:auto}
.years td+td{width:9rem;padding-right:0}
.years th,.years td{padding:.25rem .75rem .25rem 0}
@media(min-width:48rem){
.now{display:grid;grid-template-columns:1fr 27rem;gap:0 3rem}
.now .standing{grid-template-columns:1fr 1fr}
.ways ul{display:block}
}
`;
/** The states of what is owed have colours of their own; a page without them does not carry those. */
export const homeStyles = (isOwed: boolean): string => (isOwed ? `${chartStyles}${own}` : own);
