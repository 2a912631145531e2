// The style of a task's page and of its picture for other people's pages.
import { css } from '../../../lib/css.ts';
import { cellLinks, stacked } from '../said/said.css.ts';
import { closingStyles } from '../shell/shell.css.ts';

export const taskStyles = css`
${closingStyles}
${cellLinks}
h1 .kicker{display:block;font-size:1.1rem;font-weight:600;color:var(--muted)}
.words{font-size:1.25rem;border-left:5px solid var(--own);padding:.25rem 0 .25rem 1rem;margin:1rem 0}
.facts{grid-template-columns:1fr}
.facts dd{font-weight:400}
.lines li{padding:.5rem 0;border-top:1px solid var(--line)}
.steps{border-left:4px solid var(--own);margin:1rem 0}
.steps li{padding:.35rem 0 .35rem 1rem}
.steps time,.steps .undated{display:block;font-size:.9rem;color:var(--muted)}
.past{padding-left:.75rem;border-left:3px solid var(--line)}
${stacked}
@media(min-width:48rem){
.facts{grid-template-columns:12rem 1fr}
.facts>div{display:contents}
.steps li{display:grid;grid-template-columns:7rem 1fr}
.steps time,.steps .undated{font-size:inherit}
}
`;

export const taskEmbedStyles = css`
dl{grid-template-columns:1fr;gap:.4rem}
dd{font-weight:400}
`;
