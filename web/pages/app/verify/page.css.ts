// What the verifier's pages need beside the style of all signed-in pages.
import { css } from '../../../lib/css.ts';

export const verifyStyles = css`
.touch{display:inline-flex;align-items:center;min-height:2.75rem}
.queue th .touch{min-height:2.75rem}
.row:focus-within,.line:focus{outline:3px solid var(--warm);outline-offset:2px}
.others a{display:block;padding:.6rem .75rem;min-height:2.75rem;text-decoration:none;border-left:4px solid transparent}
.others a>span{display:block}
.others [aria-current]{background:var(--soft);border-color:var(--own);font-weight:600}
.line{border:1px solid var(--line);border-left-width:5px;border-radius:3px;padding:.25rem 1rem 1rem;margin:1rem 0;scroll-margin:1rem}
.line.is-mine{border-left-color:var(--warm)}
.line h3{margin:.75rem 0 .25rem}
.card{border-left:5px solid var(--own);padding-left:1rem;margin:1.5rem 0}
.is-odd{border-color:var(--warm);color:var(--warm);margin-left:.5rem}
.line.is-missing{border-left-color:var(--bad)}
.state.is-bad{color:var(--bad);font-weight:600}
.state{margin:.25rem 0;font-size:.9rem;color:var(--muted)}
.state.is-good{color:var(--good);font-weight:600}
.state.is-waiting{color:var(--warm);font-weight:600}
.piece{overflow-wrap:anywhere}
.said{grid-template-columns:1fr;gap:.5rem;margin:.75rem 0}
.said>div{max-width:46rem}
.figure{font-size:1.35rem}
ul.found{list-style:disc}
ul.found>li{border:0;padding:.1rem 0}
.found,.reasons{margin:0;padding-left:1.2rem}
.said-by{display:block}
.changes{background:var(--soft);padding:.5rem .75rem;margin:.75rem 0;max-width:46rem}
.changes p,.changes ul{margin:0}
.changes ul{padding-left:1.2rem}
del{color:var(--bad)}
ins{text-decoration:none;font-weight:600;color:var(--good)}
.acts{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:flex-start}
.acts form,.acts details{margin:0}
.acts details[open]{flex:1 1 100%}
summary{color:var(--own);cursor:pointer;min-height:2.75rem;padding:.55rem 0;font-weight:600}
.keys{color:var(--ink);background:var(--paper);border:3px solid var(--own);border-radius:3px;max-width:30rem;width:calc(100% - 2rem)}
.keys h2{border:0;margin:0;padding:0}
.keys dl{grid-template-columns:1fr;gap:.35rem;margin:1rem 0}
.keys dl>div{display:grid;grid-template-columns:6rem 1fr}
kbd{font:600 1rem ui-monospace,Consolas,monospace;border:1px solid var(--line);border-radius:3px;padding:0 .35rem;color:var(--ink)}
@media(max-width:63.99rem){.others{display:none}}
@media(min-width:64rem){.beside{display:grid;grid-template-columns:16rem minmax(0,1fr);gap:0 2.5rem;align-items:start}.others{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow:auto}.said{grid-template-columns:10rem 1fr}.said>div{display:contents}}
@media print{.acts,.others,[aria-labelledby=ket-luan]{display:none}.line{break-inside:avoid}}
`;
