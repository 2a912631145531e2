import type { workbookWords as vi } from './sheet-words.vi.ts';

export const workbookWords: typeof vi = {
  yes: 'Yes',
  noneBefore: 'none yet',
};
