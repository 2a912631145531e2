import type { Widened } from '../../../words/shape.ts';
import type { boardVi } from './words.vi.ts';

export const boardEn: Widened<typeof boardVi> = {
  title: 'Monitoring',
  matrixTitle: 'Matrix of bodies and tasks',
  directive: 'Directive',
  round: 'Reporting period',
  allRounds: 'All periods until today',
  filter: 'Filter',
  show: 'Show',
  asOf: (moment) => `As of ${moment}, Hanoi time.`,
  noRounds: 'No reporting period is open. One opens when the lead body opens it or rules on deadlines.',
  noSuchRound: 'There is no such period. Choose one from the list.',
  facts: 'Facts',
  examples: 'Examples',
  whichHeading: 'Facts or examples',
  examplesShown: 'These are examples. No number below counts among the facts.',
  factsShown: 'These are the facts; examples are kept apart.',
  today: {
    sentence: (day, bodies, overdue, due, days, whose) =>
      `As of ${day}, ${bodies} bodies still owe ${overdue} duties that are overdue, of ${due} that have fallen due; the longest for ${days} days (${whose}).`,
    promises: (broken) => `${broken} promised days are over and nothing was done.`,
    waits: (reports) => `${reports} reports wait for you.`,
    calm: (day, due, soon) =>
      `As of ${day}, none of the ${due} duties that have fallen due is overdue; ${soon} not handed in are still in time.`,
    noRuling: (day) =>
      `No deadline is ruled: as of ${day} no document sets one, so nobody can be called late. The reports there are stand below by their step.`,
    late: (days) => `${days} days late`,
    whose: (body, task) => `${body}, task ${task}`,
    urge: 'Urge',
  },
  urging: {
    heading: 'To be urged',
    none: 'No body has anything overdue.',
    duties: (overdue, days) => `${overdue} duties · up to ${days} days`,
    oldest: (task, due) => `task ${task}, due ${due}`,
    unurged: 'not urged yet',
    urged: (urged, overdue, day) => `urged about ${urged} of ${overdue} duties, last on ${day}`,
    promised: (day) => `promised for ${day}`,
    broken: (day) => `promised for ${day}, which is over`,
    urgeAll: (duties, bodies) => `Urge ${duties} duties not urged yet, of ${bodies} bodies`,
    others: (count) => `${count} other bodies`,
  },
  promises: {
    heading: 'Promises not kept',
    none: 'No promised day is over.',
    one: (day, ago, count) => `promised for ${day}, ${ago} days ago; ${count} promises`,
  },
  waits: {
    heading: 'Waiting for you',
    none: 'Nothing waits for you.',
    queue: (count) => `${count} reports to verify or publish`,
    proposals: (count) => `${count} proposals to inspect, not dealt with`,
    lines: (count) => `${count} lines proposed for the review`,
  },
  map: {
    heading: '34 provinces and cities',
  },
  stages: {
    heading: 'Where reports stand',
    superseded: (count) => `A further ${count} published reports were replaced by corrections.`,
  },
  completion: {
    heading: 'Reporting and completion',
    none: 'Nothing has been made due by a document yet, so there is nothing to count.',
    what: 'Outcome',
    share: 'Of all',
    of: (count, all) => `${count} of ${all}`,
    noRate: 'Nothing has fallen due yet, so there is no rate.',
    reports: {
      caption: (all) => `Of ${all} duties to be reported on`,
      outcomes: {
        onTime: 'Handed in on time',
        late: 'Handed in late',
        notYet: 'Not handed in, still in time',
        overdue: 'Not handed in, overdue',
        sentBack: 'Sent back, still in time',
        exempt: 'Exempt',
      },
      waiting: (count) => `Of those handed in, ${count} are being verified or wait to be published.`,
      onTimeRate: (percent, numerator, denominator) =>
        `Reported on time: ${percent} (${numerator} of ${denominator} duties whose report has fallen due).`,
      lateRate: (percent, numerator, denominator) =>
        `Reported late: ${percent} (${numerator} of ${denominator} duties whose report has fallen due).`,
      overdueRate: (percent, numerator, denominator) =>
        `Not handed in and overdue: ${percent} (${numerator} of ${denominator} duties whose report has fallen due).`,
    },
    completions: {
      caption: (all) => `Of ${all} duties to be completed`,
      outcomes: {
        doneOnTime: 'Done on time',
        doneLate: 'Done late',
        notYet: 'Not done, still in time',
        overdue: 'Not done, overdue',
        waiting: 'Reported on, being verified',
        sentBack: 'Sent back, still in time',
        notPursued: 'Not pursued, with a reason',
        exempt: 'Exempt',
      },
      onTimeRate: (percent, numerator, denominator) =>
        `Done on time: ${percent} (${numerator} of ${denominator} duties whose completion has fallen due).`,
      lateRate: (percent, numerator, denominator) =>
        `Done late: ${percent} (${numerator} of ${denominator} duties whose completion has fallen due).`,
      overdueRate: (percent, numerator, denominator) =>
        `Not done and overdue: ${percent} (${numerator} of ${denominator} duties whose completion has fallen due).`,
    },
  },
  unruled: (unruled, all) =>
    `${unruled} of the directive's ${all} tasks have no deadline ruled by a document.`,
  matrix: {
    intro: (duties, bodies, tasks) =>
      `${duties} duties of ${bodies} bodies, ${tasks} tasks. Each cell shows the state that needs most attention; the number is how many duties are overdue.`,
    duties: (body) => `What ${body} owes`,
    dutiesOfTask: (task) => `What is owed of task ${task}`,
    listed: (shown, all) => `${shown} of ${all} duties, longest overdue first.`,
    due: (day) => `due ${day}`,
    noRuling: 'No deadline is ruled: no document makes anything due, so there are no duties yet.',
    noneSo: 'No duty matches this choice.',
    group: 'Group of tasks',
    allGroups: 'All groups',
    all: 'The whole matrix, with filters',
    kind: 'Kind of body',
    allKinds: 'All kinds of bodies',
    kinds: { provinces: 'Provinces and cities', ministries: 'Ministries', others: 'Other bodies' },
    clear: 'Show all',
  },
  duty: {
    grant: 'Extend or lift it',
    ofRuling: 'See the ruling, end or replace it',
    title: (task, body) => `Task ${task}, ${body}`,
    task: 'Task',
    owes: 'Owes',
    status: 'Status',
    due: 'Due',
    grace: 'On time if submitted before',
    ruling: 'By',
    ruled: (document, section, day) => `${document}, section ${section}, ${day}`,
    extension: (day, document, reason) => `Extended to ${day} by ${document}: ${reason}`,
    exemption: (document, reason) => `Exempt by ${document}: ${reason}`,
    released: (day) => `No longer this body's to answer for since ${day}.`,
    reports: 'Reports in this period',
    noReports: 'This body has submitted no report in this period.',
    report: (stage, at) => `${stage}, submitted ${at}`,
    urgings: 'Urging and answers',
    noUrgings: 'Not urged yet.',
    back: 'Back to the matrix',
  },
};
