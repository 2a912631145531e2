// The style of the list of indicators.
import { css } from '../../../lib/css.ts';
import { cellLinks } from '../said/said.css.ts';
import { closingStyles } from '../shell/shell.css.ts';

export const indicatorsStyles = css`
${closingStyles}
${cellLinks}
.list th{width:44%}
.number{font-size:1.3rem;line-height:1.3;color:var(--own)}
.spark{display:block;width:7rem;max-width:100%;margin:.2rem 0}
.spark *{fill:none;stroke:var(--own);stroke-width:2;stroke-linecap:round}
.spark .full{fill:var(--own)}
.spark .hollow{fill:var(--paper)}
`;
