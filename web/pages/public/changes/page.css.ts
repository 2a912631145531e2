// The style of the page of changes.
import { css } from '../../../lib/css.ts';
import { closingStyles } from '../shell/shell.css.ts';

export const changesStyles = css`
${closingStyles}
.changes li{display:grid;grid-template-columns:3.5rem 1fr;padding:.45rem 0;border-top:1px solid var(--line)}
.changes h2{font-size:1.2rem;border-top-width:2px;margin:1.5rem 0 .25rem;padding-top:.5rem}
.changes li>time{color:var(--muted);font-variant-numeric:tabular-nums}
.changes .mark{margin-left:.3rem}
.changes .small{display:block}
.further{display:flex;flex-wrap:wrap;gap:0 2rem}
.further a{display:inline-block;padding:.6rem 0;font-weight:600}
@media print{.further{display:none}.changes li{break-inside:avoid}}
`;
