// The style of the page of all provinces.
import { chartStyles } from '../../../charts/charts.css.ts';
import { css } from '../../../lib/css.ts';

export const provincesStyles = css`${chartStyles}
.lead{font-size:1.2rem}
.find{background:var(--soft);padding:.75rem 1rem;margin:1.5rem 0}
.find label{font-weight:600;display:block;margin-bottom:.35rem}
.find div{display:flex;gap:.5rem;max-width:34rem}
.find input{flex:1;min-width:0}
.find input,.find button{font:inherit;padding:.5rem .75rem;min-height:2.75rem;border:2px solid var(--muted);border-radius:3px;background:var(--paper);color:var(--ink)}
.find button{background:var(--own);color:var(--paper);border-color:var(--own)}
.find p{margin:.3rem 0 0}
.hits h2{all:unset;font-weight:600;font-size:1.2rem}
.hits li{padding:.35rem 0}
.hits{border-left:5px solid var(--own);padding-left:1rem}
.everyone th{width:26%}
.everyone td:last-child{width:22%}
tr .small{display:block}
.rounds .small{display:inline}
@media(max-width:47.99rem){
.everyone,.everyone tbody,.everyone tr,.everyone tbody th,.everyone td,.everyone td:last-child{display:block;width:auto}
.everyone thead{display:none}
.everyone tbody th,.everyone td{border:0;padding:.15rem 0}
.everyone tr{padding:.6rem 0;border-bottom:1px solid var(--line)}
}
`;

/** Of the map in somebody else's frame. */
export const provincesEmbedStyles = css`
.bare .legend-title{border:0;padding:0;font-size:1.05rem;margin:.25rem 0}
.bare .tiles{grid-auto-rows:minmax(2.25rem,auto);gap:2px}
.bare .tile{min-height:2.25rem;padding:1px;font-size:.7rem;line-height:1.15}
`;
