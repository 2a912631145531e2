// The pictures' own style, for the `css` of a page that shows one. It builds on the colours of public.ts.

import { css } from '../lib/css.ts';
import { looks, statuses } from './status.ts';

/** What a white cell becomes on a dark page. */
export const darkPlain = { fill: '#1b252f', ink: '#e8edf2' } as const;
const isPlain = (fill: string) => fill === '#ffffff';

const cells = statuses
  .map((status) => {
    const { class: name, fill, ink, hatch, border } = looks[status];
    const colours = isPlain(fill)
      ? 'background:var(--cell);color:var(--on-cell)'
      : `background:${fill};color:${ink}`;
    const lines = hatch
      ? `;background-image:repeating-linear-gradient(45deg,${hatch} 0 2px,transparent 2px 6px)`
      : '';
    return `.st.${name}{${colours}${lines};border-style:${border === 'none' ? 'solid' : border}${border === 'none' ? `;border-color:${isPlain(fill) ? 'transparent' : fill}` : ''}}`;
  })
  .join('\n');

const darkCells = statuses
  .flatMap((status) => {
    const { class: name, dark } = looks[status];
    return dark ? [`.st.${name}{background:${dark.fill};color:${dark.ink};border-color:${dark.fill}}`] : [];
  })
  .join('');

export const chartStyles = css`
:root{--cell:#fff;--on-cell:#1b1b1f}
@media screen and (prefers-color-scheme:dark){:root{--cell:${darkPlain.fill};--on-cell:${darkPlain.ink}}}
.st{position:relative;border:2px solid currentColor;border-radius:3px}
${cells}
@media screen and (prefers-color-scheme:dark){${darkCells}}
.st.is-verified::after{content:"";position:absolute;top:0;right:0;border:5px solid;border-left-color:transparent;border-bottom-color:transparent}
.tile.st{display:flex}
.tile.st .sign{margin:0 auto}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;margin:.75rem 0}
.legend .st{display:inline-grid;place-items:center;width:2rem;height:1.75rem;vertical-align:middle}
.pill{display:inline-block;padding:0 .4rem;font-size:.85rem}
.status-map .tiles{max-width:34rem}
.matrix .wide{overflow-x:auto}
.matrix td .st{display:flex;gap:.2rem;align-items:center;justify-content:center;min-width:2.75rem;min-height:2.75rem;text-decoration:none}
.matrix abbr{text-decoration:none}
.strip li,.bullets li{padding:.5rem 0;border-top:1px solid var(--line)}
.strip h4{margin:1.25rem 0 .4rem}
.strip p,.bullets li p{margin:.15rem 0;max-width:none}
.st .sign{flex:none;width:1.15em;height:1.15em}
.strip li>svg{display:none;width:100%;height:1.25rem}
.strip li>svg *{vector-effect:non-scaling-stroke}
.strip li>svg rect{fill:var(--own)}
.strip li>svg path{fill:none;stroke:var(--ink);stroke-width:3}
.strip li>svg .done{stroke:var(--warm);stroke-width:6}
.strip li>svg .today{stroke-width:1.5;stroke-dasharray:4 3}
.bullets svg{display:block;width:100%;height:1.25rem;overflow:visible}
.bullets svg *{vector-effect:non-scaling-stroke;stroke:var(--own);stroke-width:2;fill:none}
.bullets svg .full,.trend .full,.dots .full{fill:var(--own)}
.bullets svg .target{stroke:var(--warm);stroke-width:5}
.bullets svg .previous{stroke:var(--ink)}
.trend{margin:1rem 0}
.trend figcaption{font-size:1.15rem;font-weight:600}
.trend th{white-space:nowrap}
.trend svg{display:block;width:100%;max-width:30rem}
.trend path,.trend circle{fill:none;stroke:var(--own);stroke-width:2}
.trend .hollow{fill:var(--paper)}
.trend .ring{stroke-width:1}
.trend .axis{stroke:var(--muted);stroke-width:1}
.trend .grid{stroke:var(--line);stroke-width:.5}
.trend .plan,.trend .set{stroke:var(--warm)}
.trend .plan{stroke-dasharray:5 4}
.trend text.plan{stroke:none}
.trend text{fill:var(--ink);font-size:12px}
.calendar td .st{display:flex;gap:.15rem;align-items:center;justify-content:center;min-height:2rem;font-size:.85rem}
.calendar b{white-space:nowrap}
.stages{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem}
.stages li{border:2px solid var(--line);padding:.6rem .8rem}
.stages b{display:block;font-size:2rem;line-height:1.2;color:var(--own)}
.steps>ul>li{padding:.5rem 0;border-top:1px solid var(--line)}
.steps ol li{padding:.15rem 0 .15rem .9rem;border-left:4px solid var(--own)}
.steps ol .asked{border-left-style:double}
.steps ol .open{border-left:4px dotted var(--muted)}
.days{color:var(--muted)}
.dots svg{display:block;width:5rem;height:1rem;overflow:visible}
.dots svg *{fill:none;stroke:var(--own);stroke-width:2}
.dots .open{stroke-dasharray:2 4}
@media(max-width:47.99rem){
.matrix thead,.matrix tfoot,.matrix .no-duty{display:none}
.calendar td,.calendar th{padding:.3rem .1rem;font-size:.75rem;overflow-wrap:normal}
.calendar td .st{gap:0;font-size:.7rem}
.matrix tr{display:flex;flex-direction:column;padding:.5rem 0;border-bottom:1px solid var(--line)}
.matrix table,.matrix tbody{display:block}
.matrix th,.matrix td{border:0;padding:.15rem 0;order:3}
.matrix th{order:0}.matrix .total{order:1}.matrix .is-late{order:2}
.matrix td .st{justify-content:flex-start;padding:.25rem .5rem;min-height:2.75rem}
.matrix .whose{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
}
@media screen and (max-width:47.99rem){.calendar .old{display:none}}
@media(min-width:48rem){
.narrow{display:none}
.matrix .said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.strip li>svg{display:block}
}
@media(forced-colors:active){.st.st-back{border:4px double}.st.st-over{border-width:4px}.trend text{fill:CanvasText}.trend path,.trend circle,.dots svg *,.bullets svg *,.strip li>svg path{stroke:CanvasText}.trend .full,.dots .full,.bullets svg .full,.strip li>svg rect{fill:CanvasText}}
@media print{.st,.trend,.bullets svg,.strip li>svg,.dots svg{print-color-adjust:exact}:root{--cell:#fff;--on-cell:#1b1b1f}.matrix .wide{overflow:visible}.strip li>svg{display:block}.strip li,.bullets li,.trend svg{break-inside:avoid}}
`;
