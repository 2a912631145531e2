// The style of the page of the method.
import { css } from '../../../lib/css.ts';

export const methodStyles = css`
.alphabet li{display:flex;gap:1rem;align-items:flex-start;padding:.6rem 0;border-top:1px solid var(--line)}
.alphabet .st{display:grid;place-items:center;flex:none;width:2.6rem;height:2.2rem}
.alphabet p{margin:0}
.alphabet b{display:block}
.terms{grid-template-columns:1fr;max-width:46rem}
.terms dt{font-size:1.0625rem;font-weight:600;color:var(--ink)}
.terms dd{font-weight:400}
`;
