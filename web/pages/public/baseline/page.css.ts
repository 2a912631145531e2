// The style of the page of then and now.
import { css } from '../../../lib/css.ts';
import { closingStyles } from '../shell/shell.css.ts';

export const baselineStyles = css`
${closingStyles}
.now td li{padding:0 0 .35rem;border:0;margin:0}
.now td a{display:inline}
.now q{font-style:italic}
@media(min-width:48rem){
.now{table-layout:fixed}
.now thead th:first-child{width:28%}
}
@media(max-width:47.99rem){
.now thead{display:none}
.now,.now tbody,.now tr,.now th,.now td{display:block}
.now tr{padding:.75rem 0;border-bottom:2px solid var(--line)}
.now tbody th,.now td{border:0;padding:.2rem 0}
.now td[data-name]::before{content:attr(data-name);display:block;color:var(--muted);font-size:.9rem}
}
`;
