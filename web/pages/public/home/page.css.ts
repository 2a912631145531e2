// The style of the first page.
import { chartStyles } from '../../../charts/charts.css.ts';
import { css } from '../../../lib/css.ts';

// The heading above the map has counted the places already. On a phone the latest three publications are enough: all are a step away.
const own = css`
h1{margin:1rem 0 .25rem}
h1~p{max-width:none}
h2{margin:1.4rem 0 .5rem;padding-top:.5rem;font-size:1.35rem}
main{padding-bottom:1rem}
.now .tiles{gap:2px;grid-auto-rows:minmax(2.75rem,auto)}
.now .tile{position:relative;font-size:.75rem;line-height:1.2;padding:2px}
.now .tile .sign{position:absolute;top:2px;left:2px;margin:0;width:.75em;height:.75em}
.now .tile .sign+.sign{left:auto;right:2px}
.now .map{display:block;margin:0}
.map h3{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.map .tiles{margin-bottom:.75rem}
.subject{font-size:1.1rem;line-height:1.4}
.map ul li{padding:.05rem 0;font-size:.85rem;line-height:1.35}
.map .small{font-size:.8rem;line-height:1.4}
.swatch{width:1.9rem;height:1.5rem}
.lead{font-size:1.1rem}
.standing{margin:.75rem 0}
.standing a{padding:.5rem .75rem}
.standing b{font-size:1.8rem}
.ways ul{display:flex;flex-wrap:wrap;gap:0 1.5rem}
.ways a{display:block;padding:.2rem 0}
.news li{padding:.2rem 0}
.years tbody th{white-space:nowrap}
.years td,.years td+td{width:auto}
.years td:last-child{width:8.5rem;padding-right:0}
.years th,.years td{padding:.25rem .5rem .25rem 0}
.years .bar{margin:.1rem 0}
footer{padding:.75rem 0}
footer p{margin:.25rem 0;font-size:.9rem;line-height:1.45}
footer h2{margin-top:.5rem;padding:0}
.now .status-map>p{display:none}
.now .legend{gap:.25rem 1rem;margin:.5rem 0}
@media(max-width:30rem){
.now .legend{display:grid;grid-template-columns:1fr 1fr}
.now .legend li{display:flex;gap:.4rem;align-items:center}
.now .legend .st{flex:none}
.now .legend b{margin-left:auto}
.lead{font-size:1rem}
h2{margin-top:1.1rem}
.news li{font-size:.95rem}
.news li:nth-child(n+4){display:none}
.ways a{padding:.1rem 0}
footer h2{position:absolute;clip-path:inset(50%)}
footer p{line-height:1.35}
.standing a{padding:.35rem .6rem}
}
@media(min-width:48rem){
.now{display:grid;grid-template:auto auto 1fr/1fr 27rem;gap:0 2.5rem}
.now .map{grid-area:1/2/4/3}
.now .standing{grid-template-columns:1fr 1fr}
}
`;
/** The states of what is owed have colours of their own; a page without them does not carry those. */
export const homeStyles = (isOwed: boolean): string => (isOwed ? `${chartStyles}${own}` : own);
