import type { workbookWords as vi } from './workbook-sheet.vi.ts';

export const workbookWords: typeof vi = {
  claims: {
    NOT_STARTED: 'Not started',
    IN_PROGRESS: 'In progress',
    DONE: 'Done',
    NOT_PURSUED: 'Not pursued',
  },
  grades: {
    NONE: 'None',
    OWN_STATEMENT: 'Own statement',
    DOCUMENT: 'Document',
    DATASET: 'Dataset',
    INDEPENDENTLY_CHECKED: 'Independently checked',
  },
  yes: 'Yes',
  noneBefore: 'none yet',
};
