// The style of a province's page.
import { css } from '../../../lib/css.ts';
import { gapColours } from '../said/said.css.ts';

export const provinceStyles = css`
.records>li{padding:.75rem 0;border-top:1px solid var(--line)}
.records p{margin:.1rem 0}
.records ul{padding:.2rem 0 0 1rem}
${gapColours}
.tasks li{padding:.3rem 0 .3rem 1rem}
.tasks{padding-bottom:.75rem}
.given+.given{margin-top:.5rem}
.figures th{width:40%}
.figures .given+.given{margin-top:.6rem}
article{margin-bottom:1.5rem}
th .small{display:inline}
@media(min-width:48rem){
.standing.of3{grid-template-columns:repeat(3,1fr)}
.standing.of5{grid-template-columns:repeat(5,1fr)}
.stacked th{width:36%}
}
@media(max-width:47.99rem){
.stacked,.stacked tbody,.stacked tr,.stacked tbody th,.stacked td{display:block}
.stacked thead{display:none}
.stacked tbody th,.stacked td{border:0;padding:.2rem 0}
.stacked tr{padding:.6rem 0;border-bottom:1px solid var(--line)}
.stacked td[data-name]::before{content:attr(data-name) ": ";color:var(--muted);font-size:.9rem}
.stacked th{width:auto}
}
`;
