import type { templateWords as vi } from './template-words.vi.ts';

export const templateWords: typeof vi = {
  sheets: { items: 'Report', values: 'Figures', guide: 'How to fill' },
  title: (agency, period) => `Report of ${agency}, ${period}`,
  example: 'EXAMPLE: made to show how it works. Not a fact.',
  subtitle: (revision) =>
    `Taken from revision ${revision}. Fill the yellow cells only; the others are locked against accidents.`,
  headers: {
    task: 'Task',
    title: 'What is to be done',
    previousClaim: 'Last period',
    indicator: 'Indicator',
    name: 'What it counts',
    unit: 'Unit',
    previous: 'Last period',
    returned: "The verifier's words",
  },
  hints: {
    claim: 'Choose from the list.',
    evidence:
      "One to a line: a document's symbol or an address. Where they differ in kind, say it in square brackets at the end of the line, e.g. 12/QĐ-UBND [Document].",
    evidenceGrade: 'For every piece that does not say its own kind in square brackets.',
    value:
      'Digits only. For a percentage, the number in front of the sign. Leave it blank where there is no figure; do not write 0.',
    denominatorBase: 'E.g. 75 communes since 1 July 2025.',
    blankIsMeant: 'Choose "Yes" if you declare that there is no figure to give.',
    reason: 'Why the figure is unusual, or blank.',
    breakdown:
      'A line for each part: a code or a name, a colon, the number, such as JP: 120. ? where it is not known. Left empty, the figure stands whole.',
  },
  wholeReturned: (reason) => `On the whole: ${reason}`,
  errors: {
    listTitle: 'Not in the list',
    list: 'Choose one from the list.',
    numberTitle: 'Not yet right',
    integer: (range) => `This cell takes a whole number${range}. Leave it blank where there is none.`,
    decimal: (range) => `This cell takes a number${range}. Leave it blank where there is none.`,
    between: (least, most) => ` from ${least} to ${most}`,
    atLeast: (least) => ` of at least ${least}`,
    atMost: (most) => ` of at most ${most}`,
  },
  faultsTitle: (count) => `${count} cells need another look: those with a red border and a comment.`,
  strays: 'The lines below do not belong to this report:',
  guide: [
    'Filling the report in this file',
    '1. Fill the yellow cells only. The others are locked, without a password, against accidents.',
    '2. Keep the codes of tasks and indicators. The order of rows does not matter; columns may be hidden, sheets renamed.',
    '3. Where a task stands, the kind of evidence and "Blank on purpose" are chosen from lists.',
    '4. Write numbers in digits. 1.210 in a column of whole numbers is one thousand two hundred and ten; in any other you will be asked.',
    '5. Leave a cell blank where there is no figure. 0 means: counted, and there were none.',
    "6. Write nobody's name, identity number or telephone number.",
    "7. Upload the file on the report's own page. You are shown everything that needs mending at once, before anything is saved.",
    '8. The same file uploaded many times counts once.',
  ],
};
