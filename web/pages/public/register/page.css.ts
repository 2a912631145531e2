// The style of the register of tasks.
import { css } from '../../../lib/css.ts';
import { closingStyles } from '../shell/shell.css.ts';

export const registerStyles = css`
${closingStyles}
.filter{display:grid;gap:.75rem 1rem;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));align-items:end;background:var(--soft);padding:1rem;margin:1.25rem 0}
.filter h2{all:unset;grid-column:1/-1;font-weight:600}
.filter label{display:block;font-size:.9rem;color:var(--muted)}
.filter select,.filter button{font:inherit;min-height:2.75rem;width:100%;border:2px solid var(--muted);border-radius:3px;background:var(--paper);color:var(--ink);padding:.25rem .5rem}
.filter button{background:var(--own);border-color:var(--own);color:var(--paper);font-weight:600}
.task .name{display:flex;gap:0 .75rem}
.task a{padding:.15rem 0;font-weight:600}
.task .code{flex:none;min-width:2.5rem;padding:.15rem 0}
`;
