// What the pages of rulings need beside the style of all signed-in pages.
import { css } from '../../../lib/css.ts';

export const rulingStyles = css`
.choice .small{display:block}
.touch{display:inline-flex;align-items:center;min-height:2.75rem}
.says{font-size:1.35rem;line-height:1.4;font-weight:600;max-width:48rem}
.tree details,.bodies{border-bottom:1px solid var(--line)}
.tree summary,.fold{min-height:2.75rem;padding:.6rem 0;cursor:pointer}
legend{width:100%}
.tree .choice,.bodies .choice{align-items:flex-start;padding:.5rem 0 .5rem .25rem}
.tree .choice+.choice{border-top:1px solid var(--soft)}
.tree .whole{font-weight:600}
.two{display:grid;gap:0 2rem;max-width:60rem}
.count{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.rounds{display:flex;flex-wrap:wrap;gap:0 1.25rem;list-style:none;padding:0;margin:.5rem 0}
.rounds a{display:inline-flex;align-items:center;min-height:2.75rem}
.rounds [aria-current]{font-weight:600;text-decoration:none;color:inherit}
.whom{columns:20rem;list-style:none;padding:0}
.whom li{break-inside:avoid;padding:.2rem 0}
.buttons{display:flex;flex-wrap:wrap;gap:.75rem;margin:1.25rem 0}
td .choice{min-width:2.75rem}
td.wrong,td .wrong{max-width:20rem}
@media(min-width:48rem){.two{grid-template-columns:1fr 1fr}}
`;
