// The style of provinces side by side.
import { css } from '../../../lib/css.ts';
import { fieldStyles } from '../indicator/page.css.ts';
import { cellLinks, stacked } from '../said/said.css.ts';
import { closingStyles } from '../shell/shell.css.ts';

export const compareStyles = css`
${closingStyles}
${cellLinks}
${fieldStyles}
form.choose{padding:1rem;background:var(--soft)}
fieldset{border:0;margin:0;padding:0 0 1rem;display:grid;grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr))}
fieldset label{display:flex;gap:.4rem;align-items:center;min-height:2.2rem}
input[type=checkbox]{width:1.25rem;height:1.25rem;flex:none}
form.choose button{margin-top:.75rem}
.beside thead th{font-size:1rem;font-weight:700;color:var(--ink)}
.beside .lacks{color:var(--muted);font-style:italic}
.beside p+p{margin-top:.3rem}
.beside .of{font-weight:600;display:none}
@media(min-width:48rem){.beside.many{font-size:.9rem}}
@media(max-width:47.99rem){
.beside thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.beside tr{display:block;padding:.75rem 0;border-bottom:1px solid var(--line)}
.beside th,.beside td{display:block;border:0;padding:.2rem 0}
.beside td{padding-left:.75rem;border-left:3px solid var(--line);margin:.3rem 0}
.beside .of{display:block}
}
${stacked}
`;
