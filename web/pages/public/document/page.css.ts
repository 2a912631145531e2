// The style of a document's page.
import { css } from '../../../lib/css.ts';
import { gapColours } from '../said/said.css.ts';
import { closingStyles } from '../shell/shell.css.ts';

export const documentStyles = css`
${closingStyles}
${gapColours}
h1 .kicker{display:block;font-size:1.1rem;font-weight:600;color:var(--muted)}
.facts dd{font-weight:400}
.lines li{padding:.4rem 0;border-top:1px solid var(--line)}
.lines li:target{background:var(--soft)}
.lines a,.facts a{display:inline-block;padding:.15rem 0}
`;
