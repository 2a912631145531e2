// The style of the page of what was found.
import { css } from '../../../lib/css.ts';
import { closingStyles } from '../shell/shell.css.ts';

export const searchStyles = css`
${closingStyles}
.find label{font-weight:600}
.find div{display:flex;flex-wrap:wrap;gap:.5rem;margin:.4rem 0 1rem}
.find input,.find button{font:inherit;min-height:3rem;padding:0 1rem;border:2px solid var(--own);border-radius:0}
.find input{flex:1 1 16rem;min-width:0;background:var(--paper);color:var(--ink)}
.find button{background:var(--own);color:var(--paper);cursor:pointer}
.hits h2{font-size:1.2rem;border-top-width:2px;margin:2rem 0 .25rem;padding-top:.5rem}
.hits li{padding:.5rem 0;border-bottom:1px solid var(--line)}
.hits li a{display:inline-block;padding:.15rem 0}
.hits .small{display:block}
mark{background:none;color:inherit;font-weight:700;box-shadow:inset 0 -.2em var(--pre)}
.contents ul{gap:0 1.5rem}
`;
