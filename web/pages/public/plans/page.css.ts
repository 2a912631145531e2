// The style of the page of plans.
import { css } from '../../../lib/css.ts';
import { cellLinks, gapColours } from '../said/said.css.ts';
import { closingStyles } from '../shell/shell.css.ts';

export const plansStyles = css`
${closingStyles}
${cellLinks}
${gapColours}
.gaps{height:1.1rem}
.papers td a,.cells td a{display:inline}
.names a{display:inline-block;padding:.2rem 0}
.standing{grid-template-columns:repeat(auto-fit,minmax(9rem,1fr))}
.papers td,.papers tbody th{padding:.35rem .75rem .35rem 0}
.papers .line+.line{margin-top:.25rem}
.tally{display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;font-size:.95rem}
.cells thead a{display:block}
@media(min-width:48rem){
.papers{table-layout:fixed}
.papers thead th:first-child{width:34%}
.cells{table-layout:fixed}
.cells thead th:first-child{width:46%}
}
@media(max-width:47.99rem){
.cells thead{display:none}
.cells,.cells tbody,.cells tr,.cells th,.cells td,.papers,.papers tbody,.papers tr,.papers tbody th,.papers td{display:block}
.papers thead{display:none}
.cells tr,.papers tr{padding:.5rem 0;border-bottom:1px solid var(--line)}
.cells tbody th,.cells td,.papers tbody th,.papers td{border:0;padding:.1rem 0}
.cells td[data-name]::before{content:attr(data-name) ": ";color:var(--muted);font-size:.9rem}
}
`;
