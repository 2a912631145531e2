// The style of a citation's page.
import { css } from '../../../lib/css.ts';

export const citationStyles = css`
pre{white-space:pre-wrap;font-size:.85rem}
.sentence{font-size:1.6rem;max-width:46rem;margin-top:.25rem}
.id{margin-top:1.25rem}
.ribbon{background:var(--soft)}
.ribbon dl{grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));margin:.5rem 0}
.ribbon dd{font-size:1.3rem}
.ribbon div:first-child dd{text-decoration:line-through}
pre,.copy code{display:block;background:var(--soft);padding:.75rem 1rem;overflow-wrap:anywhere;-webkit-user-select:all;user-select:all;font-size:.9rem}
.copy code{font-family:inherit;font-size:1rem}
.copy button{font:inherit;min-height:2.75rem;padding:0 1rem;margin:.5rem .75rem 0 0;border:2px solid var(--own);background:var(--own);color:var(--paper);cursor:pointer}
.hash{overflow-wrap:anywhere}
`;
