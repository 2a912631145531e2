// The style of the catalogue and of each data set.
import { css } from '../../../lib/css.ts';

export const catalogueStyles = css`
.sets>li{padding-bottom:1rem;border-bottom:1px solid var(--line)}
.sets h3{margin:1.25rem 0 .25rem}
.sets p{margin:.2rem 0}
.said li{padding:.4rem 0 .4rem 1rem;border-left:4px solid var(--line);margin:.5rem 0;max-width:46rem}
.terms{grid-template-columns:1fr;max-width:46rem}
.terms dt{font-size:1.0625rem;font-weight:600;color:var(--ink)}
.terms dd{font-weight:400}
.by td+td a{display:inline-block;padding:.3rem 1rem .3rem 0}
.by{table-layout:fixed}
.by td:nth-child(2),.by thead th:nth-child(2){width:4.5rem}
.by td:last-child,.by thead th:last-child{width:40%}
`;

/** Of one data set. */
export const datasetStyles = css`
.columns th{width:34%}
.columns td:last-child{width:9rem}
.columns code{overflow-wrap:anywhere}
`;
