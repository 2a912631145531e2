// The style of the list of reviews and of one of them.
import { css } from '../../../lib/css.ts';
import { cellLinks, stacked } from '../said/said.css.ts';
import { closingStyles } from '../shell/shell.css.ts';

export const reviewsStyles = css`
${closingStyles}
${cellLinks}
${stacked}
.trail+h1{margin-top:.6rem}
.papers a{display:inline-block;padding:.3rem 0}
.seal{overflow-wrap:anywhere}
.facts dd{font-weight:400}
.figures th{width:60%}
.figures th,.figures td{padding:.3rem .75rem .3rem 0}
`;
