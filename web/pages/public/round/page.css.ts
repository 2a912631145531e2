// The style of a round's page and of the list of rounds.
import { chartStyles } from '../../../charts/charts.css.ts';
import { css } from '../../../lib/css.ts';
import { cellLinks, stacked } from '../said/said.css.ts';
import { closingStyles } from '../shell/shell.css.ts';

export const roundsStyles = css`
${closingStyles}
${cellLinks}
${stacked}
`;

const own = css`
.standing{grid-template-columns:repeat(auto-fit,minmax(9rem,1fr))}
.standing [aria-current]{box-shadow:inset 0 -4px var(--own)}
.published li{padding:.2rem 0}
.published a,.others a{display:inline-block;padding:.3rem 0}
.others{display:flex;flex-wrap:wrap;gap:0 1.25rem}
.trail+h1{margin-top:.6rem}
.owed{table-layout:auto}
summary{padding:.6rem 0}
@media(min-width:30.01rem){
.owed tbody th{width:38%}
}
@media(max-width:30rem){
.standing{grid-template-columns:repeat(2,1fr)}
.standing li:last-child:nth-child(odd){grid-column:span 2}
table.bodies td{display:inline-block;margin-right:.6rem}
}
`;
/** The states of what is owed have colours of their own. */
export const roundStyles = `${chartStyles}${roundsStyles}${own}`;
