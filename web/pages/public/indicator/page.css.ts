// The style of an indicator's page and of its picture for other people's pages.
import { css } from '../../../lib/css.ts';
import { cellLinks, stacked } from '../said/said.css.ts';
import { closingStyles } from '../shell/shell.css.ts';

/** Of the line alone, for pages that show no other picture. */
const lineStyles = css`
.trend{margin:1rem 0}
.trend figcaption{font-size:1.15rem;font-weight:600}
.trend svg{display:block;width:100%;max-width:41rem}
.trend path,.trend circle{fill:none;stroke:var(--own);stroke-width:2}
.trend .axis{stroke:var(--muted);stroke-width:1}
.trend .grid{stroke:var(--line);stroke-width:.5}
.trend .full{fill:var(--own)}
.trend .hollow{fill:var(--paper)}
.trend text{fill:var(--ink);font-size:12px}
.trend .scale text{fill:var(--muted)}
.trend .plan,.trend .set{stroke:var(--warm)}
.trend .plan{stroke-dasharray:5 4}
.trend text.plan{fill:var(--ink);stroke:none}
.keys{display:flex;flex-wrap:wrap;gap:0 1.25rem}
.keys svg{display:inline-block;width:1.6rem;height:.8rem;vertical-align:-.05em}
@media(min-width:48rem){.trend text{font-size:7.5px}.trend path,.trend circle{stroke-width:1.4}}
`;

/** Of what is chosen and pressed. */
export const fieldStyles = css`
main select,main button{font:inherit;min-height:2.75rem;border:2px solid var(--muted);border-radius:3px;background:var(--paper);color:var(--ink);padding:.25rem .75rem;max-width:100%}
main button{background:var(--own);border-color:var(--own);color:var(--paper);font-weight:600}
`;

/** Of every picture that an indicator may be shown as. */
export const pictureStyles = css`
${lineStyles}
.ranking .says{font-weight:600}
.ranking th,.ranking td{padding:.3rem .75rem .3rem 0;border-bottom-color:transparent}
.ranking .of th{padding-top:1rem;border-bottom:1px solid var(--line)}
.ranking tr:not(.of) th{width:9.5rem;font-weight:400}
.ranking td b{display:block;line-height:1.2}
.ranking svg{display:block;width:100%;height:.6rem}
.ranking rect{stroke:var(--own);stroke-width:1;fill:none;vector-effect:non-scaling-stroke}
.ranking .full{fill:var(--own)}
.ranking td.small{width:32%}
.multiples ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:1rem}
.multiples svg{display:block;width:100%;max-width:14rem}
.multiples path,.multiples circle{fill:none;stroke:var(--own);stroke-width:2}
.multiples .axis{stroke:var(--line);stroke-width:1}
.multiples .full{fill:var(--own)}
.multiples .hollow{fill:var(--paper)}
.multiples a{display:inline-block;padding:.2rem 0}
.values{max-width:40rem}
.values .tile b{font-size:.8rem}
.values .is-predecessor{background:var(--pre);border-color:var(--own)}
.values .is-early{border:2px dashed var(--own)}
.values .is-before{border:2px dotted var(--own)}
.values .is-none{border:2px dashed var(--line);color:var(--muted)}
`;

export const indicatorStyles = css`
${closingStyles}
${cellLinks}
.level{font-size:1.15rem;margin:.5rem 0 1rem}
.level b{display:block;font-size:2.6rem;line-height:1.15;color:var(--own)}
.level .unit{font-size:1.25rem;font-weight:600}
.choose{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end;margin:1rem 0}
.choose label{display:block;font-size:.9rem;color:var(--muted)}
${fieldStyles}
${pictureStyles}
.views ul{display:flex;flex-wrap:wrap;margin-bottom:.5rem}
.views a{display:block;padding:.5rem .9rem;border:2px solid var(--own);margin-right:-2px;text-decoration:none}
.views [aria-current]{background:var(--own);color:var(--paper)}
.against{display:block;width:100%;max-width:16rem;height:.9rem;margin:.2rem 0;overflow:visible}
.against *{vector-effect:non-scaling-stroke;stroke:var(--own);stroke-width:1.5;fill:none}
.against .full{fill:var(--own)}
.against .target{stroke:var(--warm);stroke-width:4}
.trend table{max-width:34rem}
.facts{grid-template-columns:1fr}
.facts dd{font-weight:400}
.more{display:inline-block;padding:.5rem 0;margin-right:1.5rem}
.lines li{padding:.5rem 0;border-top:1px solid var(--line)}
@media(min-width:48rem){
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
