// Styles of what several pages say in the same way.
import { css } from '../../../lib/css.ts';

/** Links in the cells of a table are large enough to touch. */
export const cellLinks = css`
td a,th a,.cite{display:inline-block;padding:.25rem 0}
.cite{white-space:nowrap}
`;

/** On a phone a row's cells stand one under another, each with its own name. */
export const stacked = css`
.stack .name-of{display:none}
@media(max-width:30rem){
table.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table.stack tr{display:block;padding:.5rem 0;border-bottom:1px solid var(--line)}
table.stack th,table.stack td{display:block;border:0;padding:.1rem 0}
.stack .name-of{display:inline;font-size:.9rem;color:var(--muted)}
}
`;

/** Of what a plan did with a task. */
export const gapColours = css`
.gaps{display:block;width:100%;height:1.5rem;margin:.5rem 0}
.gaps rect,.sign rect{stroke:var(--paper);stroke-width:1;vector-effect:non-scaling-stroke;fill:var(--line)}
.g-copied,.g-concretised,.g-extended{fill:var(--own)!important}
.g-concretised{opacity:.8}
.g-extended{opacity:.6}
.g-weaker{fill:var(--warm)!important}
.g-silent,.g-news_silent{fill:var(--ink)!important}
`;
