// The style of a document's own words.
import { css } from '../../../lib/css.ts';
import { closingStyles } from '../shell/shell.css.ts';

export const textStyles = css`
${closingStyles}
h1 .kicker{display:block;font-size:1.1rem;font-weight:600;color:var(--muted)}
.facts dd{font-weight:400;overflow-wrap:anywhere}
.law{max-width:44rem;line-height:1.9}
.law mark{background:var(--soft);color:inherit;padding:.1rem 0}
.law mark:target,.lines li:target{outline:2px solid}
.law sup a{padding:0 .2rem;font-size:.75rem}
.lines li{padding:.4rem 0;border-top:1px solid var(--line)}
.lines a{display:inline-block;padding:.15rem 0}
`;
