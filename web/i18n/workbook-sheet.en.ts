import type { workbookWords as vi } from './workbook-sheet.vi.ts';

export const workbookWords: typeof vi = {
  yes: 'Yes',
  noneBefore: 'none yet',
};
