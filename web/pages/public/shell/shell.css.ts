// The one style of the public pages. Positions are classes, because the policy allows no style attributes.

import { tileStyles } from '../../../charts/tiles.css.ts';
import { css } from '../../../lib/css.ts';

const light =
  '--paper:#fff;--ink:#16202a;--soft:#eef2f6;--muted:#475563;--line:#c3ccd5;--own:#0f4c81;--pre:#b4d2ea;--warm:#c47f12';
const dark =
  '--paper:#11181f;--ink:#e8edf2;--soft:#1b252f;--muted:#aab8c5;--line:#3a4854;--own:#9ccbf3;--pre:#27506f;--warm:#b57b1f';

export const styles = css`
:root{color-scheme:light dark;${light}}
@media screen and (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,Arial,sans-serif;overflow-wrap:break-word}
main,.inner{max-width:62rem;margin:auto;padding:0 1rem}
main{padding-bottom:3rem}
main:focus{outline:0}
h1,h2,h3{line-height:1.35}
h1{margin:1.5rem 0}
.subject{display:block;font-size:1.25rem;font-weight:400}
h2{font-size:1.6rem;margin:3.25rem 0 .75rem;padding-top:.75rem;border-top:4px solid var(--own)}
h3{font-size:1.2rem;margin:2.25rem 0 .5rem}
p{margin:.6rem 0;max-width:46rem}
ul,ol{margin:0;padding:0;list-style:none}
a{color:var(--own);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--warm);outline-offset:2px}
.small,dt,thead th{font-size:.9rem;color:var(--muted)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.sign{width:1em;height:1em;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round;vertical-align:-.125em}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;background:var(--paper)}
.band{background:#0c2c4a}
.band .inner{display:flex;flex-wrap:wrap;align-items:center;gap:0 1rem}
.band a{color:#fff;min-height:3rem;display:flex;align-items:center}
.band a:hover,.band summary:hover{background:#1c4266}
.band .product{font-weight:600;text-decoration:none;font-size:1rem;margin-right:auto}
.under{color:#fff}
.switch{order:1}
.band nav{order:2;width:100%}
.band nav ul{display:flex;flex-wrap:wrap;gap:0 1.1rem;font-size:.95rem}
.band nav a{min-height:2.1rem}
.band nav a{text-decoration:none}
.menu{display:none;border:0}
.band summary{padding:0;line-height:2.75rem;color:#fff}
.band [aria-current]{box-shadow:inset 0 -4px #fff}
.then,.notice{border-left:5px solid var(--warm);padding:.5rem 1rem}
dl{display:grid;gap:.75rem 2rem;margin:0 0 1.25rem}
dd{margin:0;font-weight:600}
.standing{margin:1.75rem 0 .5rem;display:grid;gap:1px;background:var(--line);padding:1px;grid-template-columns:repeat(2,1fr)}
.standing li{background:var(--paper)}
.standing a{display:block;height:100%;padding:.75rem 1rem;color:inherit;text-decoration:none;font-size:.95rem;line-height:1.4}
.standing b{display:block;font-size:2.1rem;line-height:1.2;color:var(--own)}
time{white-space:nowrap}
a:hover,summary:hover,tr:target{background:var(--soft)}
.contents{margin-top:2rem}
.contents h2{all:unset;font-weight:600}
.contents ul{display:flex;flex-wrap:wrap;gap:0 1.5rem}
.contents a{display:block;padding:.35rem 0}
details{border-bottom:1px solid var(--line)}
summary{padding:.8rem 0;cursor:pointer}
summary .small{display:block;padding-left:1.15rem}
.whole{margin:0 0 1rem;padding:.6rem 1rem;background:var(--soft)}
.task{padding:.6rem 0;border-top:1px solid var(--line)}
details li>b{display:block;padding:.75rem 0 .5rem;border-top:1px solid var(--line)}
.task p,td p{margin:0}
table{border-collapse:collapse;width:100%;margin:.75rem 0;line-height:1.4}
th,td{text-align:left;vertical-align:top;padding:.55rem .75rem .55rem 0;border-bottom:1px solid var(--line);font-weight:400;overflow-wrap:anywhere}
thead th{border-bottom:2px solid var(--muted)}
tbody th{font-weight:600}
th .small,.line{display:block;font-weight:400}
td li{padding-left:.75rem;border-left:3px solid var(--line);margin-top:.4rem}
.map{display:grid;gap:1.5rem;margin:1.5rem 0}
.map h3{margin-top:0}
.map ul li{display:flex;gap:.75rem;align-items:center;padding:.25rem 0}
${tileStyles}.swatch{width:2.6rem;height:2rem;display:grid;place-items:center;flex:none}
.tile,.swatch{border:2px solid var(--muted);border-radius:3px;background:var(--paper);color:var(--ink)}
.map .is-own{background:var(--own);color:var(--paper);border-color:var(--own)}
.map .is-predecessor{background:var(--pre);border-color:var(--own)}
.map .is-none{border:2px dashed var(--line);color:var(--muted)}
.provinces th{width:34%}
.years th:first-child{width:3.5rem}
.list th,.years td{width:50%}.years td+td{width:auto}
.given+.given{margin-top:.5rem}
.bar{display:block;width:100%;height:.7rem;margin-top:.2rem;overflow:visible}
.bar *{vector-effect:non-scaling-stroke;stroke:var(--own);stroke-width:2;fill:none}
.bar .full{fill:var(--own)}
.bar path{stroke:var(--warm);stroke-width:3}
.mark{display:inline-block;border:1px solid var(--warm);padding:0 .4rem;font-size:.85rem;margin:.1rem .3rem .1rem 0}
footer{background:var(--soft);padding:1.5rem 0}
footer h2{font-size:1.2rem;border:0;margin:0}
@media(min-width:48rem){
.band nav li:last-child{margin-left:auto}
dl{grid-template-columns:repeat(3,1fr)}
.standing{grid-template-columns:repeat(4,1fr)}
.map{grid-template-columns:1fr 30rem}
.tile{font-size:.85rem}
.task{display:grid;grid-template:auto 1fr/1fr 1fr;gap:0 2rem}
.task p:first-child{grid-row:span 2}
}
@media(max-width:47.99rem){
.band .inner{gap:0 .75rem}
.band .product,.band .switch,.band nav a{min-height:2.75rem;font-size:.95rem}
.under{display:none}
.switch{order:0}
.menu{display:block}
.menu:not([open])~nav{display:none}
.band search{flex:1}
}
@media(max-width:22rem){.band .product{font-size:.8rem}}
@media(forced-colors:active){.map .is-own{border-width:5px}.bar *{stroke:CanvasText}}
@page{size:A4;margin:20mm 15mm 20mm 30mm}
@media print{
html{font-size:10pt}
.band,.contents{display:none}
::details-content{content-visibility:visible;height:auto}
h2,h3,summary,li>b{break-after:avoid}
tr,.task{break-inside:avoid}
.tile,.swatch,.bar{print-color-adjust:exact}
}
`;

/** Of the search in the header. */
export const boxStyles = css`
.band form{display:flex;height:2.75rem;padding:.25rem 0}
.band input,.band button{font:inherit;border:0;border-radius:0;background:#fff;color:#0c2c4a}
.band input{flex:1;width:9rem;min-width:0}
.band button{min-height:0;padding:0 .75rem;background:#b4d2ea;cursor:pointer}
`;

/** Of the day that a page is about. */
export const dayStyles = css`
.day{background:var(--soft);border-top:1px solid var(--line);padding:.35rem 0;font-size:.9rem}
.day .inner{display:flex;flex-wrap:wrap;gap:.25rem .5rem;align-items:center}
.day input,.day button{font:inherit;min-height:2.25rem;color:inherit;background:var(--paper);border:1px solid var(--muted);border-radius:0;padding:0 .5rem}
@media print{.day{display:none}}
`;

/** Of what every page ends with. */
export const closingStyles = css`
.take{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}
.take a{display:inline-block;padding:.6rem 0}
.copy{grid-template-columns:1fr}
.copy dd{font-weight:400}
.copy code{display:block;font-family:inherit;padding:.5rem .75rem;background:var(--soft);font-size:.85rem;overflow-wrap:anywhere;user-select:all}
.trail ol{display:flex;flex-wrap:wrap}
.trail li{margin-top:1rem}
.trail li+li::before{content:"›";padding:0 .6rem}
.trail a{display:inline-block;padding:.3rem 0}
.trail+h1{margin-top:.25rem}
footer a{display:inline-block;padding:.3rem 0}
`;

/** Of pages in somebody else's frame. */
export const bareStyles = css`
body.bare{font-size:1rem}
.bare h1{font-size:1.2rem;margin:.75rem 0 .25rem}
.bare main{padding-bottom:.75rem}
`;
/** Whatever the reader's own screen is like. */
export const darkAlways = css`
:root{color-scheme:dark;${dark}}
`;
