// The style of a body's page.
import { css } from '../../../lib/css.ts';
import { cellLinks, stacked } from '../said/said.css.ts';
import { closingStyles } from '../shell/shell.css.ts';

export const bodyStyles = css`
${closingStyles}
${cellLinks}
h1 .kicker{display:block;font-size:1.1rem;font-weight:600;color:var(--muted)}
.facts dd{font-weight:400}
.lines li{padding:.5rem 0;border-top:1px solid var(--line)}
.lines a{display:inline-block;padding:.15rem 0}
.words{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}
${stacked}
caption{text-align:left;font-weight:600;padding-top:.75rem}
.trail+h1{margin-top:.6rem}
.standing li:last-child{grid-column:span 2}
@media(min-width:30.01rem){
table{table-layout:fixed}
thead th:first-child{width:50%}
thead th:nth-child(2){width:9rem}
}
@media(min-width:48rem){
.standing{grid-template-columns:repeat(3,1fr)}
.standing li:last-child{grid-column:auto}
}
`;
