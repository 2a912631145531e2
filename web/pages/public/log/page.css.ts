// The style of the page of the public log.
import { css } from '../../../lib/css.ts';

export const logStyles = css`
.log code,.log pre{overflow-wrap:anywhere;white-space:pre-wrap;font-size:.9rem}
.log pre{background:var(--soft);padding:.75rem 1rem;margin:.6rem 0}
.log td,.log thead th+th{text-align:right;width:8rem}
.log dl{grid-template-columns:repeat(auto-fit,minmax(13rem,1fr))}
.log .points{list-style:disc;padding-left:1.25rem}
.log .points li{max-width:46rem;margin:.4rem 0}
.log .last li{padding:.5rem 0;border-top:1px solid var(--line)}
.log .last .small{display:block}
.check button{font:inherit;min-height:2.75rem;padding:0 1.25rem;border:2px solid var(--own);background:var(--own);color:var(--paper);cursor:pointer}
.check li{margin:.5rem 0;padding-left:.75rem;border-left:5px solid var(--own)}
.check .bad{border-left-color:var(--warm);font-weight:600}
`;
