// The style of the page for developers.
import { css } from '../../../lib/css.ts';

export const developersStyles = css`
pre{white-space:pre-wrap;font-size:.85rem;background:var(--soft);padding:.75rem 1rem;overflow-wrap:anywhere}
.limits{max-width:46rem}
.limits td{text-align:right;white-space:nowrap}
details code{overflow-wrap:anywhere}
details:target{background:var(--soft)}
`;
