import type { Language } from '../lib/language.ts';
import { dutyPagesEn } from './duties.en.ts';
import { dutyPagesVi } from './duties.vi.ts';
import type { Widened } from './shape.ts';

/** Words of the register of tasks and of one task's page. */
export type DutyWords = Widened<typeof dutyPagesVi>;
export const dutyWords: Readonly<Record<Language, DutyWords>> = { vi: dutyPagesVi, en: dutyPagesEn };
