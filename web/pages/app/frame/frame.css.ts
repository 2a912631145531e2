// The one style of the signed-in pages. The smallest telephone comes first; everything to be pressed is at least 44 px high.
import { css } from '../../../lib/css.ts';

const light =
  '--paper:#fff;--ink:#16202a;--soft:#eef2f6;--muted:#475563;--line:#8593a1;--own:#0f4c81;--on-own:#fff;--warm:#8a5a0a;--bad:#7d1a0c;--good:#1d5c3a';
const dark =
  '--paper:#11181f;--ink:#e8edf2;--soft:#1b252f;--muted:#aab8c5;--line:#6d7d8c;--own:#9ccbf3;--on-own:#0b1f30;--warm:#e0a95c;--bad:#ffb4a6;--good:#8fd3ac';

export const appStyles = css`
:root{color-scheme:light dark;${light}}
@media(prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,"Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:break-word}
main,.inner{max-width:75rem;margin:auto;padding:0 1rem}
main{padding-bottom:3rem}
main:focus{outline:0}
h1,h2,h3{line-height:1.35}
h1{font-size:1.75rem;margin:1.25rem 0 1rem}
h2{font-size:1.35rem;margin:2.25rem 0 .75rem;padding-top:.6rem;border-top:3px solid var(--own)}
h3{font-size:1.15rem;margin:1.5rem 0 .5rem}
p{margin:.6rem 0;max-width:46rem}
ul.plain,nav ul{margin:0;padding:0;list-style:none}
a{color:var(--own);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--warm);outline-offset:2px}
.small,.hint{font-size:.9rem;color:var(--muted)}
.hint{margin:0 0 .35rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;z-index:1;padding:.6rem 1rem;background:var(--paper)}
.band{background:#0c2c4a;color:#fff}
.band .inner{display:flex;flex-wrap:wrap;align-items:center;gap:0 1.25rem;padding-top:.4rem;padding-bottom:.4rem}
.band a,.band button{color:#fff}
.band a,.band button,.places a{min-height:2.75rem;display:flex;align-items:center}
.band button{background:none;border:0;padding:0;text-decoration:underline;text-underline-offset:.15em;font:inherit;cursor:pointer}
.band .who{flex:1 1 100%;margin:0;font-size:.9rem}
.band form{margin:0}
.search{display:flex;align-items:center;gap:.5rem}
.search input{width:9rem;padding:.2rem .6rem;border-color:#8593a1}
.product{font-weight:600;text-decoration:none;flex:1 1 auto}
.places{background:var(--soft)}
.places ul{display:flex;flex-wrap:wrap;gap:0 1rem;font-size:1rem;margin:0;padding:0;list-style:none}
.places summary{min-height:2.75rem;padding:.55rem 0;color:var(--own);font-weight:600;cursor:pointer}
@supports selector(::details-content){@media(min-width:48rem){.places summary{display:none}.places ::details-content{content-visibility:visible;height:auto}}}
.places a{text-decoration:none}
.places a:hover{text-decoration:underline}
.places [aria-current]{font-weight:600;box-shadow:inset 0 -3px var(--own)}
dl{display:grid;gap:.75rem 2rem;margin:0 0 1.25rem}
dt{font-size:.9rem;color:var(--muted)}
dd{margin:0}
label,.label,legend{display:block;font-weight:600;padding:0}
.field{margin:1rem 0}
fieldset{border:0;padding:0;margin:1rem 0;min-width:0}
input,select,textarea{font:inherit;color:inherit;background:var(--paper);border:2px solid var(--line);border-radius:3px;padding:.45rem .6rem;min-height:2.75rem;width:100%;max-width:46rem}
textarea{min-height:7rem}
.choice{display:flex;align-items:center;gap:.75rem;min-height:2.75rem;font-weight:400}
.choice input{width:1.5rem;min-height:1.5rem;height:1.5rem;flex:none;accent-color:var(--own)}
[aria-invalid=true]{border-color:var(--bad)}
.wrong{color:var(--bad);font-weight:600;margin:0 0 .35rem}
main button,.button{font:inherit;font-weight:600;color:var(--on-own);background:var(--own);border:2px solid var(--own);border-radius:3px;padding:.45rem 1rem;min-height:2.75rem;cursor:pointer;text-align:left}
.button{display:inline-flex;align-items:center;text-decoration:none}
main button.second{color:var(--own);background:var(--paper)}
.notice,.done{border-left:5px solid var(--warm);padding:.5rem 0 .5rem 1rem;margin:1rem 0}
.done{border-color:var(--good)}
.summary{border:4px solid var(--bad);padding:.5rem 1rem;margin:1rem 0;max-width:48rem}
.summary h2{border:0;margin:0;padding:0;font-size:1.2rem}
.summary a{color:var(--bad);display:inline-block;padding:.6rem 0;min-height:2.75rem}
.palette{width:min(40rem,calc(100% - 2rem));margin:10vh auto auto;padding:1rem;color:var(--ink);background:var(--paper);border:3px solid var(--own);border-radius:3px}
.palette::backdrop,.keys::backdrop{background:rgb(0 0 0/.5)}
.palette ul,.found{list-style:none;margin:.5rem 0;padding:0}
.palette li{padding:.6rem .75rem;min-height:2.75rem;cursor:pointer}
.palette [aria-selected=true]{background:var(--own);color:var(--on-own)}
.palette [aria-selected=true] .small{color:inherit}
.found>li{padding:.35rem 0;border-bottom:1px solid var(--line)}
.found>li>a{display:inline-block;padding:.35rem 0}
.mark{display:inline-block;border:1px solid var(--warm);padding:0 .4rem;font-size:.85rem}
table{border-collapse:collapse;width:100%;margin:.75rem 0;line-height:1.45}
caption{text-align:left}
th,td{text-align:left;vertical-align:baseline;padding:.55rem .75rem .55rem 0;border-bottom:1px solid var(--line);font-weight:400;overflow-wrap:anywhere}
thead th{border-bottom:2px solid var(--muted);font-size:.9rem;color:var(--muted)}
tbody th{font-weight:600}
@media(max-width:34rem){
table.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table.stack tr,table.stack th,table.stack td{display:block;border:0;padding:.15rem 0}
table.stack tr{border-bottom:1px solid var(--line);padding:.6rem 0}
table.stack [data-name]::before{content:attr(data-name) ": ";color:var(--muted)}
}
@media(min-width:48rem){dl{grid-template-columns:repeat(3,1fr)}.band .who{flex:0 1 auto}}
@page{size:A4;margin:20mm 15mm 20mm 30mm;@top-center{content:counter(page);font:13pt serif}}
@page:first{@top-center{content:""}}
@media print{
:root{${light}}
html{font-size:10pt}
.band,.places,.skip,main button,dialog{display:none}
::details-content{content-visibility:visible;height:auto}
main input,main select,main textarea{border:0;padding:0;color:inherit;background:none;appearance:none;field-sizing:content;height:auto;min-height:0;max-width:100%;overflow:visible}
input[type=file],input[type=checkbox]:not(:checked),input[type=radio]:not(:checked){display:none}
h2,h3{break-after:avoid}
tr{break-inside:avoid}
}
`;
