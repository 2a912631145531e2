// The style of the list of indicators.
import { css } from '../../../lib/css.ts';
import { cellLinks } from '../said/said.css.ts';
import { closingStyles } from '../shell/shell.css.ts';

export const indicatorsStyles = css`
${closingStyles}
${cellLinks}
.list th{width:44%}
`;
