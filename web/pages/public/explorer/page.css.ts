// The style of the page on which a reader chooses what to look at.
import { css } from '../../../lib/css.ts';
import { fieldStyles, pictureStyles } from '../indicator/page.css.ts';
import { cellLinks, stacked } from '../said/said.css.ts';
import { closingStyles } from '../shell/shell.css.ts';

export const explorerStyles = css`
${closingStyles}
${cellLinks}
${fieldStyles}
.explore{padding:1rem;background:var(--soft)}
.explore label{display:block;font-size:.9rem;color:var(--muted)}
.explore select{width:100%}
.explore .row{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;margin-top:.75rem}
.explore .row>div{flex:1 1 6.5rem}
fieldset{border:0;margin:0;padding:0 0 1rem;display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr))}
.explore fieldset label{display:flex;gap:.4rem;align-items:center;min-height:2.2rem;font-size:1rem;color:var(--ink)}
input[type=checkbox]{width:1.25rem;height:1.25rem;flex:none}
${pictureStyles}
${stacked}
`;
