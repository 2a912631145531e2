// What the pages of reviews need beside the style of all signed-in pages.
import { css } from '../../../lib/css.ts';

export const reviewStyles = css`
.touch{display:inline-flex;align-items:center;min-height:2.75rem}
.gap{color:var(--bad);font-style:italic}
.gap::before{content:"["}.gap::after{content:"]"}
.contents ol{list-style:none;padding:0}
.facts th:last-child,.facts td:last-child{text-align:right;font-variant-numeric:tabular-nums}
.wide{overflow-x:auto}
.wide table{min-width:36rem}
.papers{display:flex;flex-wrap:wrap;gap:0 1.25rem;list-style:none;padding:0}
.contents li{padding:.15rem 0}
.contents a{display:inline-flex;align-items:center;min-height:2.75rem}
.cites{columns:18rem;font-size:.9rem;list-style:none;padding:0}
.cites li{break-inside:avoid;padding:.25rem 0}
.cites a{display:inline-block;padding:.2rem .3rem;min-width:1.75rem}
.cites li:target{background:var(--soft)}
.number{white-space:nowrap;font-weight:600;display:inline-block;padding:.2rem 0}
@media print{.wide{overflow:visible}.wide table{min-width:0}section{break-before:auto}}
`;
