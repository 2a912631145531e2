import { css } from '../../../lib/css.ts';

export const actStyles = css`
.act{display:flex;flex-direction:column}
.act>aside{order:-1;border:2px solid var(--own);border-radius:3px;padding:.25rem 1rem 1rem;margin:1rem 0}
.act>.nothing{order:1}
.act>aside:focus{outline:0}
.act>aside h2{border:0;padding:0;margin:.75rem 0 .5rem}
.act>aside .will{font-size:1.15rem;font-weight:600}
.act>aside dl{display:block}
.act>aside dl>div{padding:.35rem 0;border-top:1px solid var(--line)}
.act label.hint{font-weight:400}
.act .find{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end}
.act .find input{flex:1 1 14rem;width:auto}
.act .found{max-height:22rem;overflow:auto;margin:.25rem 0}
.act .found>li{padding:0}
.act .choice{align-items:flex-start;padding:.4rem 0}
.act .choice .more{display:block}
.optional{font-weight:400;color:var(--muted)}
.receipt .secret{font-family:ui-monospace,Consolas,monospace;font-size:.95rem;overflow-wrap:anywhere;background:var(--soft);padding:.75rem}
.deeds{list-style:none;padding:0;margin:0}
.deeds>li{padding:.5rem 0;border-bottom:1px solid var(--line)}
.deeds a{display:inline-flex;align-items:center;min-height:2.75rem;font-weight:600}
.deeds p{margin:0}
.kept summary{display:flex;align-items:baseline;gap:.5rem;min-height:2.75rem;cursor:pointer;border-top:3px solid var(--own);margin-top:1.5rem}
.kept summary::before{content:"▸"}
.kept[open] summary::before{content:"▾"}
.kept summary h2{border:0;margin:0;padding:.6rem 0}
.rows>li{padding:.5rem 0;border-bottom:1px solid var(--line)}
.rows .more{display:block}
.do .next{font-weight:600}
.waiting h3{margin:1rem 0 0}
.kept .search{margin:.25rem 0}
.do{display:flex;flex-wrap:wrap;gap:0 1.25rem}
.do a{display:inline-flex;align-items:center;min-height:2.75rem}
@media(min-width:62rem){
.deeds{display:grid;grid-template-columns:1fr 1fr;gap:0 2.5rem}
.act{display:grid;grid-template-columns:minmax(0,1fr) 24rem;gap:0 2.5rem;align-items:start}
.act>aside{order:0;grid-column:2;grid-row:1;position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow:auto}
.act>form{grid-column:1;grid-row:1}
}
`;
