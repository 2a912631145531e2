// The style of two wordings, word against word: what is left out and what came is told by lines, not by colour alone.
import { css } from '../../../lib/css.ts';
import { gapColours } from '../said/said.css.ts';
import { closingStyles } from '../shell/shell.css.ts';

export const againstStyles = css`
${closingStyles}
${gapColours}
.lines>li{padding:.75rem 0;border-top:1px solid var(--line)}
.lines>li:target{background:var(--soft)}
.law{max-width:46rem;line-height:1.75}
.law del{color:var(--muted)}
.law ins{background:var(--soft);text-decoration-thickness:2px;text-underline-offset:.2em}
`;
