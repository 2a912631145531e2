// The style of an indicator's page and of its picture for other people's pages.
import { css } from '../../../lib/css.ts';
import { cellLinks, stacked } from '../said/said.css.ts';
import { closingStyles } from '../shell/shell.css.ts';

/** Of the line alone, for pages that show no other picture. */
const lineStyles = css`
.trend svg{display:block;width:100%;max-width:38rem}
.trend path,.trend circle{fill:none;stroke:var(--own);stroke-width:2}
.trend .axis{stroke:var(--muted);stroke-width:1}
.trend .full{fill:var(--own)}
.trend .hollow{fill:var(--paper)}
.trend text{fill:var(--ink);font-size:12px}
`;

export const indicatorStyles = css`
${closingStyles}
${cellLinks}
.level{font-size:1.15rem;margin:.5rem 0 1rem}
.level b{display:block;font-size:2.6rem;line-height:1.15;color:var(--own)}
.level .unit{font-size:1.25rem;font-weight:600}
.choose{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end;margin:1rem 0}
.choose label{display:block;font-size:.9rem;color:var(--muted)}
select,button{font:inherit;min-height:2.75rem;border:2px solid var(--muted);border-radius:3px;background:var(--paper);color:var(--ink);padding:.25rem .75rem;max-width:100%}
button{background:var(--own);border-color:var(--own);color:var(--paper);font-weight:600}
.trend{margin:1rem 0;display:grid;gap:0 2rem}
${lineStyles}
.trend figcaption{font-weight:600}
.trend table{max-width:30rem}
.values{max-width:40rem}
.values .tile b{font-size:.8rem}
.values .is-predecessor{background:var(--pre);border-color:var(--own)}
.values .is-early{border:2px dashed var(--own)}
.values .is-before{border:2px dotted var(--own)}
.values .is-none{border:2px dashed var(--line);color:var(--muted)}
.facts{grid-template-columns:1fr}
.facts dd{font-weight:400}
.more{display:inline-block;padding:.5rem 0;margin-right:1.5rem}
.lines li{padding:.5rem 0;border-top:1px solid var(--line)}
@media(min-width:48rem){
.trend{grid-template-columns:3fr 2fr}
.trend figcaption{grid-column:1/-1}
.trend table{margin-top:0}
.facts{grid-template-columns:12rem 1fr}
.facts>div{display:contents}
}
${stacked}
`;

/** Letters of a picture shrink with it: in the narrowest frame they are drawn larger, to be read at eleven pixels. */
export const indicatorEmbedStyles = css`
.level b{display:block;font-size:2.2rem;line-height:1.2;color:var(--own)}
.level .unit{font-size:1.1rem}
${lineStyles}
.trend{margin:0}
@media(max-width:22rem){.trend text{font-size:16px}}
.trend figcaption,.trend .values{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
`;
