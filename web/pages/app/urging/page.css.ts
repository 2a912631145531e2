// What the pages of urging need beside the style of the board: letters as they stand on paper, and choices one below the other.
import { css } from '../../../lib/css.ts';
import { boardStyles } from '../board/page.css.ts';

export const urgingStyles = css`${boardStyles}
.states{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:.5rem;margin:0 0 1rem;padding:0;list-style:none}
.states li{border:1px solid var(--line);border-left:5px solid var(--line);padding:.4rem .6rem;line-height:1.3}
.states .now{border-left-color:var(--own)}
.states .bad{border-left-color:var(--warm)}
.states b{display:block;font-size:1.35rem;font-variant-numeric:tabular-nums}
.case{border:1px solid var(--line);padding:.25rem 1rem 1rem;margin:0 0 1rem;max-width:52rem}
.case h3{margin:.75rem 0 .25rem}
.case form{margin:.75rem 0 0}
.beside{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end}
.beside .field{margin:0;flex:1 1 16rem}
.beside .short{flex:0 0 auto;max-width:100%}
.beside .short input{width:12rem;max-width:100%}
.ways{display:flex;flex-wrap:wrap;gap:0 1.5rem}
.signing label.pick{margin:0 0 .5rem}
.paper{font:14pt/1.45 "Times New Roman",Tinos,serif;background:#fff;color:#000;border:1px solid var(--line);padding:1.5rem 1.25rem;margin:1rem 0;max-width:48rem;overflow-wrap:anywhere}
.paper p{margin:0 0 .35rem}
.paper .small{font-size:11pt;color:#000}
.paper .draft{text-align:center;font-weight:700;border:2px solid #000;padding:.2rem}
.heads,.feet{display:grid;gap:1rem}
.heads>div{text-align:center}
.issuer,.nation,.motto,.signer{font-weight:700}
.issuer,.signer{text-transform:uppercase}
.nation,.issuer{font-size:13pt}
.motto,.issuer,.party{text-decoration:underline;text-underline-offset:.3em}
.about{font-size:12pt}
.issuer,.about,.to{text-wrap:balance}
.placed{font-style:italic}
.paper .to{text-align:center;margin:1.25rem 0}
.signing .hint{margin-top:.6rem}
.told{white-space:pre-line}
.feet{margin-top:1.5rem}
.feet>div:last-child{text-align:center}
.recipients{font:italic 700 12pt/1.4 "Times New Roman",Tinos,serif}
@media(min-width:62rem){.cases{display:grid;grid-template-columns:1fr 1fr;gap:0 1rem;align-items:start}}
@media(min-width:40rem){.told{text-align:justify}.paper{padding:2rem 2.25rem 2rem 2.75rem}.heads{grid-template-columns:2fr 3fr}.feet{grid-template-columns:1fr 1fr}}
@page{size:A4;margin:20mm 15mm 20mm 30mm}
@media print{.band,.places,.skip,.aside,main>h1{display:none}.paper{border:0;padding:0;margin:0;max-width:none}.heads{grid-template-columns:2fr 3fr}.feet{grid-template-columns:1fr 1fr;break-inside:avoid}.told{orphans:3;widows:3}.signing .paper+.paper{break-before:page}}
`;
