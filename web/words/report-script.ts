import type { reportScriptVi } from './report-script.vi.ts';
import type { Widened } from './shape.ts';

export type ReportScriptWords = Widened<typeof reportScriptVi>;
