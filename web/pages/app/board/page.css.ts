// What the board, the matrix and the pages of urging need beside the style of all signed-in pages.
import { chartStyles } from '../../../charts/charts.css.ts';
import { tileStyles } from '../../../charts/tiles.css.ts';
import { css } from '../../../lib/css.ts';

export const boardStyles = css`${chartStyles}
.sign{width:1em;height:1em;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round;vertical-align:-.125em}
${tileStyles}.legend,.stages,.strip ol,.steps ol,.steps>ul,.rows,.tiles{list-style:none;margin:0;padding:0}
.touch{display:inline-flex;align-items:center;min-height:2.75rem}
.granted{display:flex;flex-wrap:wrap;gap:0 1.25rem;max-width:none}
.granted>p{flex:1 0 100%}
.choices{display:flex;flex-wrap:wrap;gap:.75rem 1.25rem;align-items:end;margin:0 0 1rem}
.choices label{font-size:.9rem}
.choices>div{min-width:0;max-width:100%}
.choices select{width:auto;max-width:min(100%,20rem)}
.which{display:flex;flex-wrap:wrap;gap:0 1.25rem;margin:0 0 .5rem;padding:0;list-style:none}
.which a{display:inline-flex;align-items:center;min-height:2.75rem}
.which [aria-current]{font-weight:600;text-decoration:none;color:var(--ink);box-shadow:inset 0 -3px var(--own)}
.lead{font-size:1.25rem;line-height:1.5;max-width:52rem}
.lead a{font-weight:600;padding:.25rem 0}
.rows>li{display:grid;gap:.15rem 1rem;padding:.65rem 0;border-bottom:1px solid var(--line);align-items:center}
.rows>li:focus-within{outline:3px solid var(--warm);outline-offset:2px}
.rows p{margin:0}
.rows.bodies>li{grid-template-columns:minmax(0,1fr) auto;padding:.2rem 0 .35rem;gap:0 1rem}
.rows.bodies .small{grid-column:1/-1;line-height:1.4}
.promises p{margin:0 0 .35rem;line-height:1.4}
.choosing summary{font-weight:400}
.board{margin-top:1.25rem}
.board h2{margin-top:0}
.board section{margin:0 0 1.25rem}
.rows .pill{justify-self:start}
.pill{padding:.1rem .5rem}
.matrix th a,.matrix tbody th{font-size:.9rem}
.matrix thead th,.matrix tfoot td,.matrix td{text-align:center;padding:.2rem .25rem}
.matrix thead th:first-child,.matrix tfoot th{text-align:left}
.matrix th a{display:inline-flex;align-items:center;min-height:2.75rem;min-width:2.25rem;justify-content:center}
.matrix tbody th a{justify-content:flex-start;min-width:12rem}
.matrix th,.matrix td{overflow-wrap:normal}
.stages{grid-template-columns:repeat(auto-fit,minmax(5rem,1fr));gap:.4rem}
.stages li{padding:.35rem .45rem;line-height:1.3;font-size:.85rem}
.stages b{font-size:1.5rem}
.stages b{margin:.25rem 0}
.matrix td,.matrix th{vertical-align:middle}
.matrix .wide{position:relative}
.matrix tbody th{position:sticky;left:0;background:var(--paper);z-index:1}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
summary{color:var(--own);cursor:pointer;min-height:2.75rem;padding:.55rem 0;font-weight:600}
.letter{border:1px solid var(--line);border-left:5px solid var(--own);padding:.25rem 1rem 1rem;margin:1rem 0;max-width:48rem}
.letter h2{border:0;padding:0;margin:.75rem 0 .25rem}
.words{white-space:pre-line;overflow-wrap:anywhere}
.pick{display:flex;gap:.75rem;align-items:flex-start;font-weight:400;min-height:2.75rem;cursor:pointer}
.pick input{width:1.5rem;height:1.5rem;min-height:1.5rem;flex:none;margin:.15rem 0 0;accent-color:var(--own)}
.pick b{display:block}
.sticky{position:sticky;bottom:0;background:var(--paper);border-top:2px solid var(--own);padding:.6rem 0;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center}
.keys{color:var(--ink);background:var(--paper);border:3px solid var(--own);border-radius:3px;max-width:30rem;width:calc(100% - 2rem)}
.keys h2{border:0;margin:0;padding:0}
.keys dl{grid-template-columns:1fr;gap:.35rem;margin:1rem 0}
.keys dl>div{display:grid;grid-template-columns:6rem 1fr}
kbd{font:600 1rem ui-monospace,Consolas,monospace;border:1px solid var(--line);border-radius:3px;padding:0 .35rem;color:inherit}
@media(max-width:29.99rem){.rows.bodies>li{grid-template-columns:1fr}.rows.bodies .number{text-align:left;white-space:normal}}
@media(max-width:47.99rem){.matrix tbody th a{min-width:0}.matrix td{text-align:left}.matrix td .st .sign{margin-right:.25rem}}
@media(min-width:48rem){.rows>li:not(.bodies *){grid-template-columns:minmax(0,1fr) auto auto}}
@media(min-width:64rem){.board{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:0 3rem;align-items:start}}
@media print{.choices,.which,.sticky,.second,.button{display:none}}
`;
