import type { ReportScriptWords } from './report-script.ts';

export const reportScriptEn: ReportScriptWords = {
  findings: {
    heading: 'Checks on figures',
    fix: 'It must be put right before handing in.',
    explain: 'Put it right, or give the reason.',
    explainLeap: 'It is held until it is known why: put it right, or say clearly what the reason is.',
    explained: 'Explained; the verifier will read it.',
  },
  conflict: {
    heading: 'Two people changed the same cell',
    how: 'Nothing was overwritten. Choose what to keep for each cell, then save.',
    mine: 'Mine',
    theirs: 'On the server',
    base: 'When the page was opened',
    keepMine: 'Keep mine',
    keepTheirs: "Keep the server's",
    blank: '(blank)',
    chosen: 'Save the choice',
  },
  typing: {
    tooLong: (line, longest) => `${line}: this has more than ${longest} characters.`,
    notNumber: (line, typed) =>
      `“${line}”: “${typed}” is not a number. Type digits only, such as 1,210 or 12.5.`,
    digits: (line, typed) =>
      `“${line}”: “${typed}” is too long; at most 15 digits before the point and 6 behind it.`,
    unclear: (line, typed, either, or) =>
      `“${line}”: “${typed}” can be read in two ways. If it is ${either}, type ${either}; if it is ${or}, type ${or}.`,
    unclearCount: (line, typed, either, or) =>
      `“${line}”: “${typed}” is read as ${or}, and this is counted one by one. If it is ${either}, type ${either}.`,
    foreign: (line, typed, either) =>
      `“${line}”: “${typed}” is written in the Vietnamese manner. If it is ${either}, type ${either}.`,
    percent: (line, typed) => `“${line}”: “${typed}” has a % sign, and this is no percentage.`,
    pasted: (count) => `${count} cells were pasted from a spreadsheet; please look at each.`,
    pastedBeyond: (count) => `${count} cells had no place and were not pasted.`,
  },
  script: {
    onDevice: 'kept on this device',
    sending: 'being sent',
    onServer: 'saved on the server',
    allSaved: (time) => `✓ Every cell was saved on the server at ${time}.`,
    waiting: (count) =>
      `● ${count} ${count === 1 ? 'cell is' : 'cells are'} kept on this device, waiting to be sent.`,
    sendingNow: (count) => `◐ Sending ${count} ${count === 1 ? 'cell' : 'cells'}…`,
    ready: 'Saved as you type: ● kept on this device, ◐ being sent, ✓ saved on the server.',
    offline: (time) =>
      `No network. The page shows what was known at ${time}; go on typing, and the cells are sent when the network is back.`,
    clearing: 'Clearing the browser deletes what has not been sent.',
    signedOut: 'Your session is over. The cells are still on this device; sign in again to send them.',
    signIn: 'Sign in again',
    closed:
      'The report can no longer be changed at its step. Cells that were not sent are still on this device.',
    noStore: 'This browser keeps nothing on this device: do not close the page before everything is sent.',
    exportQueue: 'Export unsent cells to a file',
    importQueue: 'Read in a file of unsent cells',
    importWrong: 'This is not a file of unsent cells of this report.',
    imported: (count) => `${count} ${count === 1 ? 'cell' : 'cells'} read from the file; sending.`,
    notSubmitted:
      'Not handed in: some cells are unsent, or there is no network. They are still on this device.',
    leaveUnsent: (count) =>
      `${count} ${count === 1 ? 'cell is' : 'cells are'} unsent. They stay on this device until you sign in again. Sign out all the same?`,
  },
};
