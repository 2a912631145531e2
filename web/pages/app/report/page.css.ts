// What the pages of a report need beyond the style of all signed-in pages. A mark beside a cell has its place before it says anything.
import { css } from '../../../lib/css.ts';

export const reportStyles = css`
.sign{width:1em;height:1em;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round;vertical-align:-.125em}
.steps{display:flex;flex-wrap:wrap;gap:0 1.25rem;margin:0 0 1rem;padding:0;list-style:none}
.steps a{display:flex;align-items:center;min-height:2.75rem}
.acts{display:flex;flex-wrap:wrap;gap:.75rem;margin:1rem 0}
.acts form{margin:0}
.button.second{color:var(--own);background:var(--paper)}
.line{border-top:1px solid var(--line);margin:0;padding:.9rem 0}
.line>legend{float:left;width:100%;font-weight:600;padding:0}
.line>legend+*{clear:both}
.line legend .why{font-weight:400;font-size:.9rem;color:var(--muted)}
.card{border:1px solid var(--line);border-left:5px solid var(--own);padding:0 1rem .5rem;margin:1rem 0}
.card>.line:first-child{border-top:0}
.card h3{margin:.75rem 0 0;font-size:1rem}
.due{margin:.2rem 0}
.late{color:var(--bad);font-weight:600}
.to-mend h2{border:0}
.to-mend{border:3px solid var(--warm);padding:0 1rem .75rem;margin:1rem 0}
.find{display:flex;flex-wrap:wrap;align-items:end;gap:.5rem 1rem;margin:.5rem 0}
.was{font-size:.9rem;color:var(--muted);margin:.2rem 0}
.said{border-left:5px solid var(--warm);margin:.4rem 0;padding:.1rem 0 .1rem .75rem}
.summary a{display:block}
.found{border-left:5px solid var(--bad);margin:.4rem 0;padding:.1rem 0 .1rem .75rem}
.found.is-explained{border-color:var(--good)}
.cell{margin:.5rem 0;position:relative}
.cell label{padding-right:1.75rem}
.cell label>:not([type]){display:block;width:calc(100% + 1.75rem);font-weight:400}
.mark-at{position:absolute;right:0;top:0;width:1.5rem;height:1.5rem;text-align:center;color:var(--own)}
.cell .number{max-width:14rem;font-variant-numeric:tabular-nums}
.cell textarea{min-height:4.5rem;field-sizing:content}
.cell textarea.number{min-height:2.75rem;height:2.75rem;resize:none;overflow:hidden;white-space:pre;field-sizing:fixed}
.cell:has(textarea.number){padding-bottom:1.5rem}
.echo{position:absolute;bottom:0;margin:0;font-size:.9rem;color:var(--muted);font-variant-numeric:tabular-nums}
.pieces{border:0;margin:0;padding:0}
.pieces .pair{margin-bottom:.5rem}
summary{min-height:2.75rem;display:flex;align-items:center;gap:.5rem;cursor:pointer;color:var(--own);font-weight:600;list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:"";flex:none;width:.5rem;height:.5rem;border:solid;border-width:0 3px 3px 0;transform:rotate(-45deg);margin:.25rem}
details[open]>summary::before{transform:rotate(45deg)}
details details{padding-left:1rem}
.choice{align-items:flex-start;padding:.6rem 0}
.status{min-height:1.6rem;margin:.25rem 0;font-size:.95rem}
.bar{position:sticky;bottom:0;background:var(--paper);border-top:2px solid var(--own);padding:.4rem 0;z-index:1}
.bar .acts{margin:.25rem 0}
html{scroll-padding-bottom:9rem}
.offline{background:#5b3a06;color:#fff;padding:.6rem 1rem;margin:.5rem 0}
.contest{border:4px solid var(--warm);padding:.5rem 1rem;margin:1rem 0}
.contest dl{grid-template-columns:1fr}
.contest dd{white-space:pre-wrap}
.says{white-space:pre-wrap}
@media(min-width:48rem){
.pair{display:grid;grid-template-columns:1fr 1fr;gap:0 2rem;max-width:62rem}
.trio{display:grid;grid-template-columns:repeat(3,1fr);gap:0 1.5rem;max-width:62rem}
.pair>.whole,.pair>.pieces,.trio>.whole{grid-column:1/-1}
.pieces>.pair{grid-template-columns:2fr 1fr;gap:0 1rem}
.contest dl{grid-template-columns:repeat(3,1fr)}
}
@media(max-width:34rem){.bar .acts{gap:.4rem}.bar button{flex:1 1 auto;text-align:center;padding:.45rem .3rem;font-size:.95rem}.status{font-size:.85rem;line-height:1.4}}
@media screen{.paper:not(.is-seen){display:none}}
.paper{font:1rem/1.4 "Times New Roman","Liberation Serif",serif;max-width:52rem}
.paper h2,.paper h3{font-family:inherit;font-size:1em;border:0;padding:0;margin:.8rem 0 .3rem}
.two{display:grid;grid-template-columns:2fr 3fr;gap:1rem;text-align:center}
.subject{text-align:center;padding:1rem 0}
.paper td,.paper th{border:1px solid;padding:.3rem;overflow-wrap:normal}
.paper td.number{text-align:right}
.signed{grid-template-columns:1fr 1fr;margin-top:1.5rem;break-inside:avoid}
.signed p:first-child{text-align:left}
@media print{
.bar,.acts,.steps,.offline,details:has(>form){display:none}
main:has(.paper)>:not(.paper){display:none}
.paper{font-size:13pt}
.two{font-size:12pt}
}
`;

/** Of the list of reports, of one that is read, and of a file that comes in; the form, which has to travel light, shows none of it. */
export const reportPageStyles = css`
${reportStyles}
.offline[data-live]{display:none}
.offline[data-live="0"]{display:block}
.piece{overflow-wrap:anywhere}
.round{border-top:1px solid var(--line);padding:.5rem 0 1rem}
.round h3{margin-bottom:.25rem}
.step{font-weight:600}
.step.is-RETURNED{color:var(--bad)}
.hash{font-family:ui-monospace,Consolas,monospace;overflow-wrap:anywhere}
input[type=file]{padding:.45rem}
`;
