import type { Words } from './shape.ts';

export const en: Words = {
  languageName: 'English',
  productName: 'Directive Ledger',
  pageTitle: (symbol) => `Directive ${symbol}: who must do what, and where it stands`,
  nav: {
    label: 'Pages',
    'nhiem-vu': 'Tasks',
    'chi-bao': 'Indicators',
    tinh: 'Provinces',
    'du-lieu': 'Data',
    'phuong-phap': 'Methods',
    'nha-phat-trien': 'Developers',
  },
  knownThen: (day) => `This page shows the ledger as known at the end of ${day}.`,
  asItStands: 'See it as it stands now',
  dayPicker: {
    about: 'See this page as the ledger was on an earlier day',
    label: 'As at the end of',
    show: 'Show',
  },
  directives: {
    title: 'Directives on the ledger',
    lead: 'Each directive has tasks, rounds, plans and figures of its own.',
  },
  skip: 'Skip to main content',
  onThisPage: 'On this page',
  newestFirst: 'Newest first.',
  changes: 'Changes of the ledger',
  log: 'Public log',
  changesShort: 'Changes',
  search: 'Search',
  example: 'Example',

  directive: {
    title: (symbol) => `Directive ${symbol}`,
    issuer: 'Issued by',
    issuedOn: 'Date',
    predecessor: 'Follows',
    distribution: 'Made known',
    governmentPlan: 'Government plan',
    noDates:
      'The Directive sets no completion date for any task. A deadline exists only once a competent authority rules it in writing.',
  },

  standing: {
    heading: 'As of today',
    tasks: (groups, all) => `single tasks, in ${groups} groups and ${all} entries of this ledger`,
    undated: 'tasks have no ruled deadline',
    provinces: (all) => `of ${all} provinces and cities have an implementing document in the sources read`,
    reports: 'reports published',
    silent: 'No report is published yet.',
    officers: 'Officers: sign in',
    exampleYear: 'See an example year',
    examples: (count) => `Example reports, not counted here: ${count}.`,
  },

  tasks: {
    heading: 'Tasks',
    intro:
      'Open a group to see its tasks, how often each is to be done and who answers for it today. Codes below the first level are this ledger’s own.',
    groupCount: (tasks) => `${tasks} tasks`,
    groupUndated: (tasks) => `${tasks} without a ruled deadline`,
    whole: 'The whole group, except tasks that name their own body:',
    sameAsGroup: 'As for the whole group',
    unnamed: 'The Directive names no body for this task',
    undated: 'No ruled deadline',
    ruled: 'Deadline ruled by a document',
    saysWhen: (said) => `The Directive says: “${said}”`,
    noCadence: 'No cadence given',
    before: (name) => `before: ${name}`,
    inferred: 'inferred; the Directive names no body',
    vacant: (name) => `Vacant (the Directive names ${name})`,
    vacancy: {
      ended: 'the former body ended; no successor for this function is on record',
      between: 'the former body ended before a successor took over',
    },
  },

  bodies: {
    heading: 'Central bodies that answer for it',
    intro:
      'The Directive names bodies as they stood in 2022. This table follows their names and functions to today.',
    today: 'Today',
    duties: 'Tasks',
    unchanged: 'Same name',
    before: (name, how) => `Named in the Directive: ${name} (${how})`,
    beforeSince: (name, how, day) => `Named in the Directive: ${name} (${how} on ${day})`,
    collective: 'Addressed together, not single bodies:',
  },

  provinces: {
    heading: (all) => `${all} provinces and cities`,
    intro: '“Not found in the sources” does not mean there is none.',
    legend: 'Legend',
    state: {
      own: 'Implementing document of its own',
      predecessor: 'Implementing document of a unit merged into it',
      cited: 'Implementing document cited, not found',
      related: 'Only a related policy or target',
      none: 'Not found in the sources',
    },
    reported: 'Published report for the latest period',
    reportedExample: 'Example report (not counted)',
    madeOf: (names) => `Made of ${names}`,
    unmerged: 'Unchanged',
    islands:
      'Tiles only suggest where places lie. The Hoang Sa archipelago belongs to Da Nang city, the Truong Sa archipelago to Khanh Hoa province.',
    mapLabel: 'Tile map of the provinces and cities, north to south; each tile leads to its row in the table',
    tableHeading: 'The same as a table',
    tableCaption: 'Provinces and cities in alphabetical order, with their documents in the sources read',
    place: 'Province or city',
    documents: 'Documents in the sources',
    andMore: (count) => `Besides: ${count} related documents, policies or targets`,
    issuedBefore: (place) => `${place} (before the merger)`,
    related: 'Related policy:',
    status: {
      draft: 'draft',
      past: 'its period is over',
      cited_not_found: 'cited, not found',
      required_not_found: 'required, not found',
    },
    describe: (n) =>
      `${n.found} of ${n.all} provinces and cities have a document implementing the Directive in the sources read: ${n.own} of their own, ${n.predecessor} of a unit merged into them; ${n.related} have only a related policy or target; for ${n.none} nothing was found in the sources.`,
  },

  figures: {
    heading: 'Published figures',
    intro:
      'Numbers stand as their sources published them, never added up or rounded. Where sources disagree they stand side by side.',
    unit: (unit) => `Unit: ${unit}.`,
    units: { persons: 'persons', percent: '%' },
    year: 'Year',
    place: 'Place, period',
    value: 'Value',
    actual: 'Sent',
    plan: 'Plan',
    source: 'Source',
    none: 'No whole-year number in the sources',
    disagree: 'Sources disagree',
    noSource: 'No source read',
    early: (day) => `Announced on ${day}, before the year ended`,
    span: (from, to) => `${from} – ${to}`,
    undatedPeriod: 'The source gives no date',
    bars: 'Hollow bar: approximate, recalled or announced early. Upright mark: the year’s plan.',
    country: 'Nationwide',
    yearsFrom: (year) => `From ${year} on.`,
    sinceYear: (year) => `Whole years from ${year} on; provinces named as they were then.`,
    before: (place, until) => `${place} (before ${until})`,
    describe: (n) => `${n.year}: ${n.actual} persons; plan ${n.plan}.`,
    describeEarly: (n) =>
      `${n.year}: ${n.actual} persons as announced on ${n.day}, before the year ended; plan ${n.plan || 'not in the sources'}.`,
    describeUnplanned: (n) => `${n.year}: ${n.actual} persons.`,
    or: (values) => values.join(' or '),
  },

  reports: {
    heading: 'Published reports',
    none: 'No report has been published yet.',
    onlyExamples:
      'No real report has been published yet. The reports below are examples; they are not facts and count in no figure.',
    intro: 'A published report is never edited; a correction stands beside it.',
    body: 'Body, period',
    published: 'Published',
    leaf: (number) => `Number ${number} in the public log`,
    superseded: 'a correction has taken its place',
    more: (shown, all) => `This table has the newest ${shown} of ${all} reports.`,
    round: (period) => `Reporting period: ${period}`,
    roundUndated: 'no ruled deadline',
    roundDue: (day) => `due by the end of ${day}`,
  },

  footer: {
    asOf: 'Data as of',
    hanoi: 'Ha Noi time',
    known: (day) => `This page says what the ledger knows and what is in force on ${day}.`,
    responsible: (body, task) =>
      `Body that leads the monitoring and urging of the Directive’s implementation (task ${task}): ${body}.`,
    compiled:
      'This ledger is compiled from the sources cited on the page; it is not an official site of the bodies named.',
    query: 'Query the data',
    queryHow: 'Every number on this page comes from one GraphQL query; no account is needed.',
  },

  missing: {
    title: 'There is nothing at this address.',
    text: 'The address may be misspelt, or what is there has not been published.',
    seek: 'Look for it by name',
    home: 'First page',
  },

  away: {
    title: 'No answer for the moment',
    text: 'The ledger’s data store is not answering. No data is lost. Please try again in a few seconds.',
    again: 'Try again',
  },
};
