// The style of the matrix at a glance, for the pages that show it. A desk has its strips beside one another; anything narrower, one
// below another.
import { css } from '../lib/css.ts';
import { looks, statuses } from './status.ts';

const cells = statuses
  .map((status) => {
    const { class: name, fill, ink } = looks[status];
    const colours =
      fill === '#ffffff' ? 'fill:var(--cell);color:var(--on-cell)' : `fill:${fill};color:${ink}`;
    return `#in-${name}{${colours}}path.in-${name}{fill:url(#in-${name})}`;
  })
  .join('\n');

const darkCells = statuses
  .flatMap((status) => {
    const { class: name, dark } = looks[status];
    return dark ? [`#in-${name}{fill:${dark.fill};color:${dark.ink}}`] : [];
  })
  .join('');

export const overviewStyles = css`
pattern path{fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
pattern .solid,pattern .dotted,pattern .dashed{stroke:currentColor}
pattern .dotted{stroke-dasharray:1 2.5}
pattern .dashed{stroke-dasharray:4 2}
${cells}
@media screen and (prefers-color-scheme:dark){${darkCells}}
.overview svg{display:block}
.overview text{font-size:11px;fill:var(--muted)}
.overview tr{display:flex;align-items:center;gap:0 .75rem;border-bottom:1px solid var(--line)}
.overview td,.overview th{border:0;padding:.2rem 0}
.overview tbody th{font-size:.9rem;line-height:1.3;font-weight:400}
.overview .total{font-variant-numeric:tabular-nums;font-weight:600}
.by-task{margin:0;padding:0;list-style:none}
.by-task li{display:flex;gap:0 1rem;justify-content:space-between;align-items:center;max-width:46rem;border-bottom:1px solid var(--line)}
.by-task a{padding:.6rem 0}
@media(min-width:75rem){
.overview th:first-child{flex:1 1 0;max-width:26rem}
.overview :is(td,thead th):not(:first-child,:last-child){min-width:6rem}
.overview thead tr{align-items:flex-end;border-bottom:2px solid var(--muted)}
.overview thead th{line-height:1.3;width:min-content;flex:none}
.overview thead a{display:block;min-height:1.5rem;padding-bottom:.35rem}
.overview tbody th a{display:flex;align-items:center;min-height:1.75rem}
.overview :is(thead th:last-child,.total){flex:none;width:4.5rem;text-align:right}
.overview .others thead{display:none}
}
@supports selector(::details-content){@media(min-width:75rem){
.overview .others>summary{display:none}
.overview .others::details-content{content-visibility:visible;height:auto}
.overview .others table{margin-top:-.75rem}
}}
@media(max-width:74.99rem){
.overview thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.overview table,.overview tbody{display:block}
.overview tbody tr{flex-wrap:wrap;padding:.35rem 0}
.overview tbody th,.overview .total{flex:1 0 100%;padding:0}
.overview tbody th{order:-2}
.overview .total{order:-1;font-size:.9rem}
.overview .total::before{content:attr(data-name) ": ";color:var(--muted);font-weight:400}
.overview tbody a{display:flex;align-items:center;min-height:2.75rem}
.overview td{padding:0}
}
@media print{.overview pattern,.overview path{print-color-adjust:exact}.overview tr{break-inside:avoid}}
`;
