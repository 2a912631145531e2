// What the ledger ought to answer, written by hand from the directive's cast and the design; nothing here is worked out
// from the product's own permissions, and the product never reads it. A difference between the two is a defect of one.

export type Report =
  | 'draft'
  | 'submitted'
  | 'returned'
  | 'verified'
  | 'published'
  | 'superseded'
  | 'correction'
  | 'being corrected'
  | 'correction draft'
  | 'by subject'
  | "sonLa's draft"
  | "sonLa's published";

/** In the order in which they were started; all but the last two are Hải Phòng's. */
export const reportsInOrder: readonly Report[] = [
  'draft',
  'submitted',
  'returned',
  'verified',
  'published',
  'superseded',
  'correction',
  'being corrected',
  'correction draft',
  'by subject',
  "sonLa's draft",
  "sonLa's published",
];
export const isSonLas = (report: Report) => report.startsWith('sonLa');

export type Player =
  | 'public'
  | 'haiPhong'
  | 'sonLa'
  | 'ministry'
  | 'colleague'
  | 'otherMinistry'
  | 'commission'
  | 'administrator'
  | 'registrar'
  | 'former'
  | 'journalist'
  | 'auditor'
  | 'haiPhong without read'
  | 'haiPhong without report'
  | 'ministry without verify'
  | 'commission without read'
  | 'commission without publish'
  | 'author and ministry'
  | 'author and commission'
  | 'verifier and commission';

export const players: readonly Player[] = [
  'public',
  'haiPhong',
  'sonLa',
  'ministry',
  'colleague',
  'otherMinistry',
  'commission',
  'administrator',
  'registrar',
  'former',
  'journalist',
  'auditor',
  'haiPhong without read',
  'haiPhong without report',
  'ministry without verify',
  'commission without read',
  'commission without publish',
  'author and ministry',
  'author and commission',
  'verifier and commission',
];

/** A token that may not read answers as if nobody had signed in. */
const withoutRead: readonly Player[] = ['haiPhong without read', 'commission without read'];
export const reading: readonly Player[] = players.filter((p) => p !== 'public' && !withoutRead.includes(p));

const haiPhongs: readonly Player[] = [
  'haiPhong',
  'haiPhong without report',
  'author and ministry',
  'author and commission',
];
const sonLas: readonly Player[] = ['sonLa'];
/** Home affairs, which leads task 3.11; education (`otherMinistry`) has no part in it. */
const ministryOfTheField: readonly Player[] = [
  'ministry',
  'colleague',
  'ministry without verify',
  'author and ministry',
  'verifier and commission',
];
const overseers: readonly Player[] = [
  'commission',
  'commission without publish',
  'administrator',
  'registrar',
  'auditor',
  'author and commission',
  'verifier and commission',
];

/** Who may know the inside of a report that was handed in: reasons for returning it, and who changed what. */
export const insiders: Readonly<Record<Report, readonly Player[]>> = {
  draft: haiPhongs,
  submitted: [...haiPhongs, ...ministryOfTheField, ...overseers],
  returned: [...haiPhongs, ...ministryOfTheField, ...overseers],
  verified: [...haiPhongs, ...ministryOfTheField, ...overseers],
  published: [...haiPhongs, ...ministryOfTheField, ...overseers],
  superseded: [...haiPhongs, ...ministryOfTheField, ...overseers],
  correction: [...haiPhongs, ...ministryOfTheField, ...overseers],
  'being corrected': [...haiPhongs, ...ministryOfTheField, ...overseers],
  'correction draft': haiPhongs,
  // Home affairs holds what the directive is about, so it judges what no ministry answers for.
  'by subject': [...haiPhongs, ...ministryOfTheField, ...overseers],
  "sonLa's draft": sonLas,
  "sonLa's published": [...sonLas, ...ministryOfTheField, ...overseers],
};

/** Who may know that a report exists at all. */
export const sees: Readonly<Record<Report, readonly Player[]>> = {
  ...insiders,
  published: players,
  superseded: players,
  correction: players,
  'being corrected': players,
  "sonLa's published": players,
};

/** In the order in which they became public. */
export const publishedInOrder: readonly Report[] = [
  'published',
  'superseded',
  'correction',
  'being corrected',
  "sonLa's published",
];

export const ownReports = (player: Player): readonly Report[] =>
  haiPhongs.includes(player)
    ? reportsInOrder.filter((r) => !isSonLas(r))
    : sonLas.includes(player)
      ? ["sonLa's draft", "sonLa's published"]
      : [];

/** What waits for whom, longest waiting first. */
export const queues: Readonly<Partial<Record<Player, readonly Report[]>>> = {
  ministry: ['submitted', 'by subject'],
  colleague: ['submitted', 'by subject'],
  'ministry without verify': ['submitted', 'by subject'],
  commission: ['verified'],
  'commission without publish': ['verified'],
  // Who wrote them judges none of them and publishes none; who verified one does not publish it.
  'author and ministry': [],
  'author and commission': [],
  'verifier and commission': ['submitted', 'by subject'],
};

/** Which steps of a round's progress are counted for whom; everyone counts what is published. */
export const countsEveryStep: readonly Player[] = overseers;

/** Who would see every step of Sơn La's reports, and so may know that there is none. */
export const seesSonLasSteps: readonly Player[] = [...sonLas, ...overseers];

// ── Changes ────────────────────────────────────────────────────────────────────────────────────────────────────────

export const verbs = [
  'saveReport',
  'takeOutLine',
  'submitReport',
  'recallReport',
  'returnReport',
  'verifyReport',
  'verifyLines',
  'publishReport',
  'correctReport',
] as const;
export type Verb = (typeof verbs)[number];

/** `Done`: it reaches the database. `SignIn`: refused before anything is looked up. */
export type Answer = 'Done' | 'NotFound' | 'Forbidden' | 'WrongState' | 'Invalid' | 'Conflict' | 'SignIn';

/** Who may do it, where the step is open; first for Hải Phòng's reports, then for Sơn La's. Never its author, never its own body. */
const may: Readonly<Record<Verb, readonly [haiPhongs: readonly Player[], sonLas: readonly Player[]]>> = {
  saveReport: [
    ['haiPhong', 'haiPhong without read', 'author and ministry', 'author and commission'],
    ['sonLa'],
  ],
  takeOutLine: [
    ['haiPhong', 'haiPhong without read', 'author and ministry', 'author and commission'],
    ['sonLa'],
  ],
  submitReport: [
    ['haiPhong', 'haiPhong without read', 'author and ministry', 'author and commission'],
    ['sonLa'],
  ],
  recallReport: [
    ['haiPhong', 'haiPhong without read', 'author and ministry', 'author and commission'],
    ['sonLa'],
  ],
  correctReport: [
    ['haiPhong', 'haiPhong without read', 'author and ministry', 'author and commission'],
    ['sonLa'],
  ],
  verifyReport: [
    ['ministry', 'colleague', 'verifier and commission'],
    ['ministry', 'colleague', 'verifier and commission', 'author and ministry'],
  ],
  verifyLines: [
    ['ministry', 'colleague', 'verifier and commission'],
    ['ministry', 'colleague', 'verifier and commission', 'author and ministry'],
  ],
  returnReport: [
    [
      'ministry',
      'colleague',
      'verifier and commission',
      'commission',
      'commission without read',
      'commission without publish',
    ],
    [
      'ministry',
      'colleague',
      'verifier and commission',
      'author and ministry',
      'commission',
      'commission without read',
      'commission without publish',
      'author and commission',
    ],
  ],
  publishReport: [
    ['commission', 'commission without read', 'verifier and commission'],
    ['commission', 'commission without read', 'verifier and commission', 'author and commission'],
  ],
};
const mayNot: Readonly<Partial<Record<Verb, Readonly<Partial<Record<Report, readonly Player[]>>>>>> = {
  // These were verified by `ministry`, which is also `verifier and commission`.
  publishReport: {
    verified: ['verifier and commission'],
    published: ['verifier and commission'],
    superseded: ['verifier and commission'],
    correction: ['verifier and commission'],
    'being corrected': ['verifier and commission'],
    "sonLa's published": ['verifier and commission'],
  },
};

/** Where a step leads for whoever may take it. */
const open: Readonly<Record<Report, readonly Verb[]>> = {
  draft: ['saveReport', 'takeOutLine', 'submitReport'],
  submitted: ['recallReport', 'returnReport', 'verifyReport', 'verifyLines'],
  returned: ['saveReport', 'takeOutLine', 'submitReport'],
  verified: ['returnReport', 'publishReport'],
  published: ['correctReport'],
  superseded: [],
  correction: ['correctReport'],
  // A second correction of one report gets as far as the database, which has room for one only.
  'being corrected': ['correctReport'],
  'correction draft': ['saveReport', 'takeOutLine', 'submitReport'],
  'by subject': ['recallReport', 'returnReport', 'verifyReport', 'verifyLines'],
  "sonLa's draft": ['saveReport', 'takeOutLine', 'submitReport'],
  "sonLa's published": ['correctReport'],
};

export function answerTo(player: Player, verb: Verb, report: Report, isStale: boolean): Answer {
  if (player === 'public') return 'SignIn';
  if (!sees[report].includes(player)) return 'NotFound';
  const isAllowed =
    may[verb][isSonLas(report) ? 1 : 0].includes(player) && !mayNot[verb]?.[report]?.includes(player);
  if (!isAllowed) return 'Forbidden';
  if (isStale) return 'Conflict';
  return open[report].includes(verb) ? 'Done' : 'WrongState';
}

const done = (...who: Player[]): Readonly<Partial<Record<Player, Answer>>> =>
  Object.fromEntries(who.map((player) => [player, 'Done']));

/** Changes that are not about a report; whoever is not named gets what stands under `others`. */
export const otherChanges: readonly {
  readonly change: string;
  readonly what: string;
  readonly others: Answer;
  readonly answers: Readonly<Partial<Record<Player, Answer>>>;
}[] = [
  {
    change: 'startReport',
    what: 'for Hải Phòng',
    others: 'Forbidden',
    answers: done('haiPhong', 'haiPhong without read', 'author and ministry', 'author and commission'),
  },
  { change: 'startReport', what: 'for Sơn La', others: 'Forbidden', answers: done('sonLa') },
  {
    change: 'startReport',
    what: 'for the body that Hải Phòng succeeded',
    others: 'Forbidden',
    answers: {},
  },
  {
    change: 'startReport',
    what: 'without naming a body',
    others: 'Invalid',
    answers: {
      ...done('haiPhong', 'haiPhong without read', 'author and ministry', 'author and commission', 'sonLa'),
      'haiPhong without report': 'Forbidden',
    },
  },
  { change: 'startReport', what: 'for a round that is not there', others: 'NotFound', answers: {} },
  {
    change: 'openRound',
    what: 'for a period not yet open',
    others: 'Forbidden',
    answers: done(
      'commission',
      'commission without read',
      'author and commission',
      'verifier and commission',
    ),
  },
  {
    change: 'openRound',
    what: 'under a directive that is not there',
    others: 'NotFound',
    answers: {},
  },
  {
    change: 'addOffice',
    what: 'for a body',
    others: 'Forbidden',
    answers: done('administrator', 'registrar'),
  },
  { change: 'addOffice', what: 'for a body that is not there', others: 'NotFound', answers: {} },
  {
    change: 'addMembership',
    what: 'for a further body',
    others: 'Forbidden',
    answers: done('administrator', 'registrar'),
  },
  { change: 'addMembership', what: 'for an office that is not there', others: 'NotFound', answers: {} },
  {
    change: 'endMembership',
    what: 'of Sơn La',
    others: 'Forbidden',
    // For which body an office acts is known to whoever is signed in and may read.
    answers: {
      ...done('administrator', 'registrar'),
      public: 'NotFound',
      'haiPhong without read': 'NotFound',
      'commission without read': 'NotFound',
    },
  },
  { change: 'endMembership', what: 'that is not there', others: 'NotFound', answers: {} },
  {
    change: 'issueToken',
    what: 'for another office',
    others: 'Forbidden',
    answers: done('administrator', 'registrar'),
  },
  { change: 'issueToken', what: 'for an office that is not there', others: 'NotFound', answers: {} },
  {
    change: 'revokeToken',
    what: 'of Sơn La',
    others: 'NotFound',
    answers: { ...done('administrator', 'registrar', 'sonLa'), auditor: 'Forbidden' },
  },
  { change: 'revokeToken', what: 'that is not there', others: 'NotFound', answers: {} },
  // The office is an example one, which an example administrator may let in too.
  {
    change: 'issueSignInLink',
    what: 'for an example office',
    others: 'Forbidden',
    answers: done('administrator', 'registrar'),
  },
  // The matrix stops before anything is written. What an example administrator would write of a real office, the database
  // refuses: examples.test.ts goes that far.
  {
    change: 'issueSignInLink',
    what: 'for an office that is no example',
    others: 'Forbidden',
    answers: done('administrator', 'registrar'),
  },
  { change: 'issueSignInLink', what: 'for an office that is not there', others: 'NotFound', answers: {} },
  {
    change: 'bindIdentity',
    what: 'to an example office',
    others: 'Forbidden',
    answers: done('administrator', 'registrar'),
  },
  { change: 'bindIdentity', what: 'to an office that is not there', others: 'NotFound', answers: {} },
  {
    change: 'endIdentity',
    what: 'of the Commission',
    others: 'NotFound',
    answers: {
      ...done('administrator', 'registrar'),
      auditor: 'Forbidden',
      commission: 'Forbidden',
      'commission without publish': 'Forbidden',
    },
  },
  { change: 'endIdentity', what: 'that is not there', others: 'NotFound', answers: {} },
  // The registrar asked for it, so another administrator decides.
  ...['confirmAccess', 'refuseAccess'].flatMap((change) => [
    {
      change,
      what: 'that the registrar asked for',
      others: 'NotFound' as const,
      answers: {
        ...done('administrator'),
        registrar: 'Forbidden' as const,
        auditor: 'Forbidden' as const,
        commission: 'Forbidden' as const,
        'commission without publish': 'Forbidden' as const,
      },
    },
    { change, what: 'that is not there', others: 'NotFound' as const, answers: {} },
  ]),
  {
    change: 'endSession',
    what: 'of the Commission',
    others: 'NotFound',
    answers: done('commission', 'commission without publish'),
  },
  { change: 'endSession', what: 'that is not there', others: 'NotFound', answers: {} },
  // Deadlines are the Commission's. The ruling and the obligation tried are examples, so an example account may.
  ...[
    'makeRuling',
    'replaceRuling',
    'endRuling',
    'endRulings',
    'applyRuling',
    'extendObligation',
    'extendObligations',
    'exemptObligation',
    'exemptObligations',
    'correctRuling',
    'correctExemption',
    'withdrawExemption',
    'resolveAssignees',
  ].map((change) => ({
    change,
    what: 'among examples',
    others: 'Forbidden' as const,
    answers: done(
      'commission',
      'commission without read',
      'author and commission',
      'verifier and commission',
    ),
  })),
  ...[
    'replaceRuling',
    'endRuling',
    'endRulings',
    'applyRuling',
    'extendObligation',
    'exemptObligation',
    'correctRuling',
    'correctExemption',
    'withdrawExemption',
  ].map((change) => ({
    change,
    what: 'that is not there',
    others: 'NotFound' as const,
    answers: {},
  })),
  // Who verifies what is a fact that the Commission keeps, so no example account does; of the players only the registrar is none.
  ...['assignField', 'endField', 'correctField'].map((change) => ({
    change,
    what: 'in the register',
    others: 'Forbidden' as const,
    answers: {},
  })),
  // Whoever verifies or leads reads plans, and keeps the register; a mapping is a fact, so no example office does. Of the
  // players only the registrar is none.
  ...['mapProvision', 'readMapping'].map((change) => ({
    change,
    what: 'of another body',
    others: 'Forbidden' as const,
    answers: done('registrar'),
  })),
  // What two people answer for is a fact, so no example account is one of the two.
  { change: 'confirmMapping', what: 'read by others', others: 'Forbidden', answers: done('registrar') },
  {
    change: 'confirmMapping',
    what: 'that is not there',
    others: 'NotFound',
    answers: {},
  },
  // The register holds facts only: an administrator keeps it, but no example account does, whatever its role.
  ...[
    'recordDocument',
    'recordDirective',
    'recordTask',
    'addAgency',
    'renameAgency',
    'succeedAgency',
    'assign',
    'endAssignment',
    'recordPlan',
    'addProvision',
    'setTarget',
    'defineQualityRule',
    'setCellThreshold',
    'retireQualityRule',
    'supplyBase',
    'defineIndicator',
    'recordObservation',
    'amendObservation',
    'correctDocument',
    'correctAgency',
    'correctAgencyName',
    'correctSuccession',
    'correctAssignment',
    'correctDirective',
    'correctDirectiveSubject',
    'correctTask',
    'correctPlan',
    'correctProvision',
    'loadText',
    'loadRegister',
    'correctSpan',
    'correctBaseline',
    'correctIndicator',
    'correctTarget',
    'correctQualityRule',
    'correctTerritory',
    'correctTerritoryName',
    'correctTerritoryMapping',
    'correctTerritoryMeasure',
  ].map((change) => ({
    change,
    what: 'in the register',
    others: 'Forbidden' as const,
    answers: done('registrar'),
  })),
];

/** What everyone is told who is not named, and what those are told who are. */
const told = (
  others: Answer,
  forbidden: readonly Player[],
  ...may: Player[]
): { others: Answer; answers: Readonly<Partial<Record<Player, Answer>>> } => ({
  others,
  answers: {
    ...Object.fromEntries(forbidden.map((player) => [player, 'Forbidden' as const])),
    ...done(...may),
  },
});
const inspectors: readonly Player[] = [
  'ministry',
  'colleague',
  'author and ministry',
  'verifier and commission',
];
const judges: readonly Player[] = [
  'ministry',
  'colleague',
  'commission',
  'commission without read',
  'commission without publish',
  'author and ministry',
  'author and commission',
  'verifier and commission',
];
/** Who knows of what stands between home affairs, which inspects, and Hải Phòng, which is inspected. */
const between: readonly Player[] = [...ministryOfTheField, ...overseers];
/** Who knows of findings about Hải Phòng that are not published. */
export const knowsFindings: readonly Player[] = [...between, ...haiPhongs];
/** Who knows of what Hải Phòng asks for and has not sent. */
export const knowsUnsaid: readonly Player[] = [...haiPhongs, ...overseers];
/** Who knows that Sơn La was urged: itself and those who lead. Its task lies in no ministry's field. */
export const knowsUrging: readonly Player[] = [...sonLas, ...overseers];
/** Who knows how that was sent. */
export const knowsOutbox: readonly Player[] = overseers;
const leading: readonly Player[] = ['commission', 'author and commission', 'verifier and commission'];
/** Urging about an example: the Commission urges, whom it is written to answers, administrators say where it goes. */
export const urging: typeof otherChanges = [
  ...['draftLetters that is late', 'signLetters of Sơn La'].map((said) => {
    const [change, ...what] = said.split(' ') as [string, ...string[]];
    return { change, what: what.join(' '), ...told('Forbidden', [], ...leading, 'commission without read') };
  }),
  // A draft is known to whoever leads, and a proposal too.
  { change: 'dropLetter', what: 'of Sơn La', ...told('NotFound', knowsOutbox, ...leading) },
  { change: 'decideUrgings', what: 'about Sơn La', ...told('NotFound', knowsOutbox, ...leading) },
  ...['acknowledgeUrging', 'answerUrging', 'acknowledgeLetter', 'answerLetter'].map((change) => ({
    change,
    what: 'of Sơn La',
    ...told('NotFound', knowsUrging, 'sonLa'),
  })),
  ...['withdrawUrging', 'withdrawLetter'].map((change) => ({
    change,
    what: 'of Sơn La',
    ...told('NotFound', knowsUrging, ...leading),
  })),
  {
    change: 'requeueMessage',
    what: 'that was given up',
    ...told('NotFound', knowsOutbox, ...leading, 'administrator', 'registrar'),
  },
  {
    change: 'setContact',
    what: 'of Hải Phòng',
    ...told(
      'Forbidden',
      [],
      ...leading,
      'commission without read',
      'commission without publish',
      'administrator',
      'registrar',
    ),
  },
  { change: 'endContact', what: 'of Sơn La', ...told('NotFound', knowsUrging, 'administrator', 'registrar') },
  ...[
    'acknowledgeUrging',
    'answerUrging',
    'withdrawUrging',
    'decideUrgings',
    'acknowledgeLetter',
    'answerLetter',
    'withdrawLetter',
    'dropLetter',
    'requeueMessage',
    'endContact',
  ].map((change) => ({
    change,
    what: 'that is not there',
    ...told('NotFound', []),
  })),
];
/** From claim to verdict: an inspection of Hải Phòng by home affairs, and verdicts on Hải Phòng's claims. */
export const accountability: typeof otherChanges = [
  { change: 'planInspection', what: 'of Sơn La', ...told('Forbidden', [], ...judges, 'otherMinistry') },
  { change: 'beginInspection', what: 'that is planned', ...told('NotFound', between, ...inspectors) },
  ...['concludeInspection', 'callOffInspection', 'recordFinding', 'correctInspection'].map((change) => ({
    change,
    what: 'that is under way',
    ...told('NotFound', knowsFindings, ...inspectors),
  })),
  ...['withdrawFinding', 'correctFinding'].map((change) => ({
    change,
    what: 'that is open',
    ...told('NotFound', knowsFindings, ...inspectors),
  })),
  {
    change: 'handleFinding',
    what: 'that is open',
    ...told(
      'NotFound',
      knowsFindings,
      ...inspectors,
      'ministry without verify',
      'haiPhong',
      'author and commission',
    ),
  },
  {
    change: 'closeFinding',
    what: 'that is handled',
    ...told(
      'NotFound',
      knowsFindings,
      'ministry',
      'colleague',
      'commission',
      'commission without publish',
      'verifier and commission',
    ),
  },
  {
    change: 'publishFinding',
    what: 'that is not public',
    ...told('NotFound', knowsFindings, 'commission'),
  },
  { change: 'publishVerdict', what: 'that is not public', ...told('NotFound', between, 'commission') },
  { change: 'correctVerdict', what: 'that is not public', ...told('NotFound', between, ...inspectors) },
  // A review is the Commission's: one office freezes it, another makes it public, and until then nobody else knows of it.
  {
    change: 'freezeReviewPack',
    what: 'over a day that is over',
    ...told(
      'Forbidden',
      [],
      'commission',
      'commission without read',
      'author and commission',
      'verifier and commission',
    ),
  },
  {
    change: 'openReviewToPress',
    what: 'that is not public',
    ...told('NotFound', overseers, ...leading),
  },
  {
    change: 'publishReviewPack',
    what: 'that is not public',
    ...told('NotFound', overseers, 'commission', 'author and commission', 'verifier and commission'),
  },
  { change: 'stateSupervision', what: 'of a published claim', ...told('Forbidden', []) },
  { change: 'assessClaim', what: 'of Sơn La', ...told('Forbidden', [], ...judges) },
  {
    change: 'makeRecommendation',
    what: 'of Hải Phòng',
    ...told(
      'Forbidden',
      [],
      'haiPhong',
      'haiPhong without read',
      'author and ministry',
      'author and commission',
    ),
  },
  {
    change: 'answerRecommendation',
    what: 'to the Commission',
    ...told(
      'Forbidden',
      [],
      'commission',
      'commission without read',
      'commission without publish',
      'verifier and commission',
    ),
  },
  {
    change: 'correctRecommendationAnswer',
    what: 'of the Commission',
    ...told(
      'Forbidden',
      [],
      'commission',
      'commission without read',
      'commission without publish',
      'verifier and commission',
    ),
  },
  // What a body says to the public is its own and the Commission's until a second officer has published it. The Commission's own
  // commendation was written by an office of its own that is none of these.
  {
    change: 'publishRecommendation',
    what: 'of Hải Phòng',
    ...told('NotFound', [...haiPhongs, ...overseers], 'commission', 'verifier and commission'),
  },
  {
    change: 'withdrawRecommendation',
    what: 'of Hải Phòng',
    ...told(
      'NotFound',
      [...haiPhongs, ...overseers],
      'haiPhong',
      'haiPhong without report',
      'author and ministry',
      'author and commission',
    ),
  },
  // About a claim of Hải Phòng: whoever is also of Hải Phòng does not publish it.
  {
    change: 'publishSupervision',
    what: 'of the Front',
    ...told('NotFound', overseers, 'commission', 'verifier and commission'),
  },
  { change: 'withdrawSupervision', what: 'of the Front', ...told('NotFound', overseers) },
  ...['publishCommendation', 'withdrawCommendation'].map((change) => ({
    change,
    what: 'of Sơn La',
    ...told('NotFound', overseers, ...leading),
  })),
  {
    change: 'commend',
    what: 'of Sơn La',
    ...told(
      'Forbidden',
      [],
      'commission',
      'commission without read',
      'author and commission',
      'verifier and commission',
    ),
  },
];

// ── Fields ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Who is told a field of a record they know of. `refusals` are read in the answers to changes. */
export type Audience =
  | 'everyone'
  | 'signed in'
  | 'administrators'
  | 'administrators and its own office'
  | 'its own office'
  | 'whoever sent a token'
  | 'refusals';

/** Every field of every type. A new field is red here until somebody has said whom it is for. */
export const fields: Readonly<Record<string, readonly [Audience, string][]>> = {
  Agency: [
    [
      'everyone',
      'commendations confidence corrections duties endedOn fields findings id isCollective kind latestClaims latestValues lineCounts nameEn nameVi names note obligationCounts obligations parent predecessors recommendations reportCounts reports revision shortName slug source startedOn successors territory',
    ],
    ['signed in', 'contacts urgings'],
  ],
  AgencyName: [['everyone', 'corrections from id nameEn nameVi revision shortName until']],
  Correction: [['everyone', 'changed correctedAt correctedBy reason revision']],
  CorrectedField: [['everyone', 'after before field']],
  AssigneeSet: [['everyone', 'agencies collective document from id section standing']],
  Assignment: [
    [
      'everyone',
      'agency basis confidence corrections document from function history holders id note provision revision role section source spans task until',
    ],
  ],
  AuditEntry: [['signed in', 'action actor at changes entity entityId revision']],
  AccessRequest: [
    [
      'administrators and its own office',
      'askedAt askedBy decidedAt decidedBy decision expiresAt id kind office reason revision role token until',
    ],
  ],
  Identity: [['administrators and its own office', 'createdAt endedAt id office request revision']],
  Became: [['everyone', 'id nameEn nameVi on scope slug']],
  Completion: [['everyone', 'completions due exempt isExample obligations reports revisedAt revisedSince']],
  CompletionsOwed: [
    [
      'everyone',
      'doneLate doneOnTime due exempt lateRate notPursued notYet onTimeRate overdue overdueRate owed sentBack waiting',
    ],
  ],
  Citation: [['everyone', 'bytes citationId now record revisedBy revisedSince sha256 type']],
  Conflict: [['refusals', 'code currentRevision facts message text there']],
  Aggregate: [
    [
      'everyone',
      'asOf atLeast atMost denominator exact figures kind numerator percent reason revisedAt revisedSince value',
    ],
  ],
  Contradiction: [['everyone', 'id note observations titleEn']],
  Directive: [
    [
      'everyone',
      'answeredFor baselines confidence corrections distributionEn distributionVi document hasDatedDeadlines hasQuantifiedTargets id issuedOn issuer knownSince matrix note plans predecessor recordedAt revision round rounds slug source subject subjectEn subjectVi symbol task tasks',
    ],
  ],
  DirectiveSubject: [
    ['everyone', 'agency confidence corrections directive function history holders id note revision source'],
  ],
  Document: [
    [
      'everyone',
      'agencies asDirective asPlan assignments confidence corrections figures followedBy id issuedOn issuer kind language measures note plans publisher readAs revision rulings slug standing successions symbol targets tasks texts titleEn titleVi url',
    ],
  ],
  Evidence: [['everyone', 'grade reference']],
  PartOfFigure: [['everyone', 'codes isWithheld value']],
  Exemption: [
    [
      'everyone',
      'corrections document dueOn id kind obligation on reason revision section standing withdrawnOn withdrawnReason',
    ],
  ],
  Forbidden: [['refusals', 'code facts message text']],
  Evaluation: [
    [
      'everyone',
      'asOf atLeast atMost code denominator denominatorAsOf exact figures numerator percent period population reason revisedAt revisedSince verdict',
    ],
  ],
  EarlierFigure: [['everyone', 'citationId knownSince knownUntil note qualifier value valueHigh']],
  GapColumn: [['everyone', 'code counts rows task titleEn titleVi']],
  GapCount: [['everyone', 'cells state']],
  GapMatrix: [['everyone', 'agreement cells columns counts pairs rows states']],
  GapPair: [['everyone', 'code mapping row state']],
  GapRow: [['everyone', 'nameEn nameVi plan symbol territory']],
  Indicator: [
    [
      'everyone',
      'aggregate aggregation aggregationKind askedOf breakdowns code corrections definitionEn definitionVi direction frequency id isDerived latestValues nameEn nameVi newestObservations observations recentObservations restated revision slug stateReportEn stateReportVi targets tasks unit',
    ],
  ],
  Invalid: [['refusals', 'code facts fields message text']],
  LatestClaim: [
    [
      'everyone',
      'agency citationId claim id line nothingBecause period report revisedAt revisedSince standing task verdict',
    ],
  ],
  LatestValue: [
    [
      'everyone',
      'agency citationId denominator id indicator isWithheld lastRound numerator period report revisedAt revisedSince standing value',
    ],
  ],
  HandedInItem: [
    [
      'signed in',
      'claim difficulties done evidence handedInAt nothingBecause recommendation withdrawnBecause',
    ],
  ],
  HandedInValue: [
    [
      'signed in',
      'blankIsMeant breakdown denominator denominatorBase handedInAt numerator reason value withdrawnBecause',
    ],
  ],
  LineVerifier: [['signed in', 'agency field why']],
  LineVerification: [['everyone', 'verifiedAt verifiedBy verifiedByAgency']],
  Mapping: [
    [
      'everyone',
      'citationId confirmedAt confirmedBy gap id isConfirmed plan readings reason revision section state task',
    ],
  ],
  MappingReading: [['everyone', 'confidence isExample note readBy reader recordedAt section state']],
  BreakdownCode: [['everyone', 'code id isGrouping isRest list nameEn nameVi']],
  Market: [['everyone', 'code id nameEn nameVi']],
  Membership: [['signed in', 'agency from id revision role until']],
  NotFound: [['refusals', 'code facts message text']],
  Obligation: [
    // How far it has come is told from the reports that each may see.
    [
      'everyone',
      'agency daysLate dueAt evidenceGrade exemptions graceUntil id openedWith owes reason releasedOn reporting reports responsibility revision round ruling standing status task verdict work',
    ],
    ['signed in', 'letters urgings'],
  ],
  Observation: [
    [
      'everyone',
      'asOf citationId codes confidence contradiction corrections corroboratedBy dimension earlier id indicator kind knownSince market note periodEnd periodStart periodType qualifier revisedAt revisedSince revision series sex source standing territory unit value valueHigh',
    ],
  ],
  Office: [
    ['everyone', 'id isExample officeEn officeVi'],
    ['signed in', 'memberships'],
    // Anyone signed in may ask; only an administrator and the office itself find a token there, only the office its sessions.
    ['administrators and its own office', 'identities links tokens triedInVain'],
    ['its own office', 'sessions'],
  ],
  PageInfo: [['everyone', 'endCursor hasNextPage hasPreviousPage startCursor']],
  Plan: [
    [
      'everyone',
      'agency confidence corrections corroboratedBy directive document id knownSince level mappings note period provisions relation revision source status targets territory',
    ],
  ],
  Problem: [['refusals', 'code facts message path text']],
  Fact: [['refusals', 'value what']],
  SourceText: [
    [
      'everyone',
      'closes confidence document edition id knownSince language length loaded note opens revision sha256 source spans',
    ],
  ],
  Span: [
    [
      'everyone',
      'assignment baseline corrected corrections end first firstRead id kind last lastRead link note part provision readBy revision sha256 standsFrom standsUntil start state sure target task text words',
    ],
  ],
  RegisterLoad: [['everyone', 'added changed id loadedAt loadedBy reason same']],
  RegisterPreview: [['signed in', 'added changed problems records refused same']],
  LookedAtRecord: [['signed in', 'changed outcome path']],
  TextLoad: [['everyone', 'content id isEdition loadedAt loadedBy sha256 text unanchored']],
  Baseline: [
    [
      'everyone',
      'code confidence corrections directive id indicators kind knownSince note revision section source spans tasks titleEn titleVi',
    ],
  ],
  Provision: [
    [
      'everyone',
      'addsToDirective assignments cadence code confidence corrections deadlineText id knownSince note plan revision section source spans tasks titleEn titleVi',
    ],
  ],
  QualityDefault: [['everyone', 'factor id kind percent section source unit whyEn whyVi']],
  QualityFinding: [['signed in', 'code facts field indicator isBlocking isExplained message rule text']],
  QualityRule: [
    [
      'everyone',
      'corrections id indicator isBlocking isRetired kind maximum minimum others percent revision section source',
    ],
  ],
  CellThreshold: [['everyone', 'from id indicator revision section source threshold']],
  OldestOwed: [['everyone', 'daysLate dueAt obligation task']],
  Owing: [
    [
      'everyone',
      'bodies cells completions counts daysLate due exempt obligations overdue reports states tasks',
    ],
  ],
  OwingBody: [
    ['everyone', 'agency kind nameEn nameVi oldest overdue owed place slug status'],
    ['signed in', 'brokenPromises lastUrgedAt promisedOn urged'],
  ],
  OwingTask: [['everyone', 'code task titleEn titleVi']],
  Rate: [['everyone', 'denominator numerator percent reason']],
  Matrix: [['everyone', 'claimedIn claims columns reportedAt rows values valuesOf withheld']],
  MatrixHead: [['everyone', 'code id nameEn nameVi']],
  ReportCounts: [
    ['everyone', 'published superseded'],
    ['signed in', 'draft returned submitted verified'],
  ],
  ObligationCounts: [
    [
      'everyone',
      'doneLate doneOnTime dueSoon exempt notPursued notResponsible notYet overdue reportedLate reportedOnTime sentBack total waiting waitingLate',
    ],
  ],
  ReportsOwed: [
    [
      'everyone',
      'due exempt late lateRate notYet onTime onTimeRate overdue overdueRate owed sentBack waiting',
    ],
  ],
  Reporting: [['everyone', 'handedInAt isOnTime step']],
  Work: [['everyone', 'assessment claim']],
  Report: [
    [
      'everyone',
      'agency completeness correctionReason id isExample items leafNumber obligations owed publishedAt publishedBy revision round standing status submittedAt submittedBy supersededAt supersededBy supersedes territory values verifiedAt verifiedBy verifiedByAgency',
    ],
    ['signed in', 'history returns startedAt takenOut'],
  ],
  ReportCompleteness: [['everyone', 'answered blanks declared figures missing others owed withdrawn']],
  ReportItem: [
    [
      'everyone',
      'changedSinceLastRound citationId claim difficulties done evidence lastRound nothingBecause recommendation report supervision task verdict verification withdrawnBecause',
    ],
    ['signed in', 'beforeReturn changedSinceReturn verifiers waitsForMe'],
  ],
  ReportReturn: [['signed in', 'line reason returnedAt returnedBy revision']],
  ReportValue: [
    [
      'everyone',
      'blankIsMeant breakdown changedSinceLastRound citationId denominator denominatorBase indicator isWithheld lastRound numerator reason value verification withdrawnBecause',
    ],
    ['signed in', 'beforeReturn changedSinceReturn verifiers waitsForMe'],
  ],
  Responsibility: [
    ['everyone', 'agency assignment from id provision role succession task until vacancyReason'],
  ],
  ReaderAgreement: [['everyone', 'alike kappa read']],
  ReviewPack: [
    [
      'everyone',
      'citationId content directive frozenAt frozenBy id knownOn leafNumber openedToPressAt period publishedAt publishedBy revision sha256 standing',
    ],
  ],
  Round: [
    [
      'everyone',
      'counts directive dueAt id lineCounts obligationCounts obligations opensAt owedBy period periodEnd periodStart reportCounts reports rulingDocument standing',
    ],
  ],
  RoundCount: [['everyone', 'reports standing status']],
  Ruling: [
    [
      'everyone',
      'agencies agencyKinds authority cadence corrections directive document due dueAfterDays dueOn from graceDays id knownSince obligations opensAfterDays owes replacedBy replaces revision roles ruledOn section standing supersededAt tasks until',
    ],
  ],
  RulingDue: [['everyone', 'dueAt obligations period round']],
  LogConsistency: [['everyone', 'newer older proof']],
  LogHead: [['everyone', 'keys note origin root signedAt size witnesses']],
  LogInclusion: [['everyone', 'entry leaf line note proof size']],
  LogKey: [['everyone', 'keyId keyName']],
  LogKind: [['everyone', 'count table']],
  LogWitness: [['everyone', 'keyName seenAt']],
  PublicLog: [['everyone', 'consistency head inclusion kinds leaf waiting']],
  PublicChange: [['everyone', 'action at kind leaf record recordId revision type version']],
  PublicChanges: [['everyone', 'changes earlier hasMore version']],
  SearchHit: [
    ['everyone', 'at became directive id isExample isResponsible matches nameEn nameVi slug type url'],
  ],
  SearchMatch: [['everyone', 'field fragment words']],
  TakenOutLine: [['signed in', 'line revision said takenOutAt takenOutBy']],
  Succession: [
    ['everyone', 'confidence corrections from function id kind knownSince on revision scope source to'],
  ],
  PlaceRefusal: [['everyone', 'reason territory']],
  PlaceValue: [['everyone', 'from missing territory value']],
  Restatement: [['everyone', 'frozen refused reported restated revisedAt revisedSince total']],
  Target: [
    [
      'everyone',
      'base baseAsOf baseAuthority baseDocument baseKind basePlan baseSection citationId confidence corrections evaluations id indicator isPart note numerator operator period plan qualifier revisedAt revisedSince revision source spans territory textEn textVi unit value',
    ],
  ],
  Task: [
    [
      'everyone',
      'assignments baselines cadence cadenceBasis children claims code commendations confidence corrections deadlineText directive findings holders id indicators kind latestClaims level lineCounts mappings obligationCounts obligations parent provisions recommendations revision rulings section silentTerritories source spans status summaryEn summaryVi titleEn titleVi',
    ],
  ],
  Territory: [
    [
      'everyone',
      'agencies code commendations confidence corrections findings from fullNameVi id kind measures nameEn nameVi names note observations parent plans predecessors recommendations reports revision slug source successors tileColumn tileRow until',
    ],
  ],
  TerritoryMapping: [['everyone', 'confidence corrections from id kind on revision source to']],
  TerritoryMeasure: [
    ['everyone', 'asOf citationId confidence corrections id measure note revision source value'],
  ],
  TerritoryName: [['everyone', 'corrections from fullNameVi id isAlternative nameEn nameVi revision until']],
  Session: [['its own office', 'createdAt endedAt expiresAt id label lastSeenAt revision']],
  SignInLink: [['administrators and its own office', 'code createdAt expiresAt id office request usedAt']],
  Token: [
    [
      'administrators and its own office',
      'createdAt expiresAt id label lastUsedOn request revision revokedAt scopes token',
    ],
  ],
  Viewer: [['whoever sent a token', 'bodies expiresAt isExample office officeEn officeVi roles scopes']],
  WrongState: [['refusals', 'code facts message text']],
  Commendation: [
    [
      'everyone',
      'agency byAgency commendedOn document id leafNumber publishedAt reason revision round section standing task withdrawnOn withdrawnReason',
    ],
  ],
  Divergence: [['everyone', 'agreeing assessed cannotBeJudged claims diverging notAssessed']],
  Field: [
    [
      'everyone',
      'agency corrections document from function history holders id indicators revision section tasks until',
    ],
  ],
  FieldHolder: [['everyone', 'agency field from id subject succession until vacancyReason']],
  Finding: [
    [
      'everyone',
      'agency cases casesOf closedBy closedByAgency closedOn corrections document handledByAgency handledOn id inspection leafNumber measure publishedAt recordedOn revision section severity standing status summary task withdrawnOn withdrawnReason',
    ],
  ],
  Inspection: [
    [
      'everyone',
      'agency begunOn byAgency calledOffOn calledOffReason concludedOn conclusion corrections directive document findings id leafNumber plannedFor revision scope section standing status',
    ],
  ],
  Recommendation: [
    [
      'everyone',
      'answerText answeredAs answeredByAgency answeredOn corrections directive document from id leafNumber madeOn publishedAt revision section standing status task text to withdrawnOn withdrawnReason',
    ],
    ['signed in', 'isFromYou isToYou'],
  ],
  SupervisionStatement: [
    [
      'everyone',
      'agency document id leafNumber publishedAt report revision section standing statedOn statement task view withdrawnOn withdrawnReason',
    ],
  ],
  Verdict: [
    [
      'everyone',
      'agency assessedBy assessedByAgency assessedOn assessment claim corrections document grade id leafNumber publishedAt reason report revision section standing task',
    ],
  ],
  // Whoever is signed in may ask; rows stay with whoever urges, whoever is urged, and a ministry in whose field it lies.
  Urging: [
    [
      'signed in',
      'acknowledgedAt acknowledgedBy addressee agency answerText answeredAt answeredBy batch daysLate daysUnanswered decision dueOn id inspection lastPromisedOn messages obligation owner promisedOn raisedAt raisedBy revision rung standing status subjectEn subjectVi task textEn textVi withdrawnAt withdrawnReason',
    ],
  ],
  UrgingBatch: [
    [
      'signed in',
      'alreadyUrged dropped id kind letters raisedAt raisedBy redrafted revision signed standing urged urgings',
    ],
  ],
  Letter: [
    [
      'signed in',
      'acknowledgedAt acknowledgedBy addressee answerText answeredAt answeredBy batch daysUnanswered draftedAt draftedBy droppedAt droppedBecause droppedBy droppedReason duties id lines messages number obligations oldestDueOn owner promise promisedOn receivedAt redraftedAt revision sentAt signedAt signedBy standing state subjectEn subjectVi symbol takenOut takenOutCount textEn textVi withdrawnAt withdrawnReason',
    ],
  ],
  LetterLine: [['signed in', 'agency daysLate dueOn obligation position task']],
  LetterPreview: [
    [
      'signed in',
      'asShown duties letter met metTasks on reasonCode reasonText subjectEn subjectVi textEn textVi',
    ],
  ],
  RulingPreview: [
    ['signed in', 'agencies bodies firstDueAt obligations overdueAtOnce problems rounds unreached'],
  ],
  ForeseenRound: [
    ['signed in', 'agencies dueAt graceUntil isOpen obligations opensAt period periodEnd periodStart'],
  ],
  ForeseenBody: [['signed in', 'agency nameEn nameVi obligations']],
  Unreached: [['signed in', 'agency code nameEn nameVi task taskCode text']],
  Message: [
    [
      'signed in',
      'about aboutRevision attempts cancelledAt channel contact deadAt deliveredAt event happenedAt id lastError letter messageId nextAttemptAt receipt requeued revision standing state to urging waitsFor',
    ],
  ],
  Contact: [['signed in', 'agency channel destination endedAt id revision secret setAt standing']],
  Query: [
    [
      'everyone',
      'administrators agencies agency breakdownCodes cellThresholds changes citation claims commendations completion directive directives divergence document documents exemptions fields findings gapMatrix indicator indicators inspections log node nodes obligations observations owing plan publishedReports qualityDefaults qualityRules recommendations recommendationsInReports registerLoads report reports reviewPack reviewPacks rulings search supervisionStatements tasks territories territory verdicts viewer',
    ],
    [
      'signed in',
      'accessRequests auditLog contacts grantProblems letterPreview letters myReports offices outbox qualityFindings registerPreview reviewQueue rulingPreview urgings',
    ],
  ],
  Mutation: [
    [
      'whoever sent a token',
      'acknowledgeLetter acknowledgeUrging addAgency addMembership addOffice addProvision amendObservation answerLetter answerRecommendation answerUrging applyRuling assessClaim assign assignField beginInspection bindIdentity callOffInspection closeFinding commend concludeInspection confirmAccess confirmMapping correctAgency correctAgencyName correctAssignment correctBaseline correctDirective correctDirectiveSubject correctDocument correctExemption correctField correctFinding correctIndicator correctInspection correctPlan correctProvision correctQualityRule correctRecommendationAnswer correctReport correctRuling correctSpan correctSuccession correctTarget correctTask correctTerritory correctTerritoryMapping correctTerritoryMeasure correctTerritoryName correctVerdict decideUrgings defineIndicator defineQualityRule draftLetters dropLetter endAssignment endContact endField endIdentity endMembership endRuling endRulings endSession exemptObligation exemptObligations extendObligation extendObligations freezeReviewPack handleFinding issueSignInLink issueToken loadRegister loadText makeRecommendation makeRuling mapProvision openReviewToPress openRound planInspection publishCommendation publishFinding publishRecommendation publishReport publishReviewPack publishSupervision publishVerdict readMapping recallReport recordDirective recordDocument recordFinding recordObservation recordPlan recordTask refuseAccess renameAgency replaceRuling requeueMessage resolveAssignees retireQualityRule returnReport revokeToken saveReport setCellThreshold setContact setTarget signLetters startReport stateSupervision submitReport succeedAgency supplyBase takeOutLine verifyLines verifyReport withdrawCommendation withdrawExemption withdrawFinding withdrawLetter withdrawRecommendation withdrawSupervision withdrawUrging',
    ],
  ],
};
/** Lists and their rows are for everyone; what stands in them is decided row by row. */
export const listFields = { Connection: 'edges nodes pageInfo totalCount', Edge: 'cursor node' } as const;

/** Whoever is the Commission's own office, with a token that may read. */
export const commissionsOwn: readonly Player[] = ['commission', 'commission without publish'];
