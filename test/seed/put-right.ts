// Where the seed no longer says what was first compiled: each was held against the words of its text, and the words won.

/** Roles that the text does not give: channels and objects taken for doers, equals for coordinators, recipients for superiors. */
export const rolesTakenOut: readonly string[] = [
  'CT-20/4.3/overseas-party/implement',
  'PL-HD-139/HD-1.1/hd-front/implement',
  'PL-HD-139/HD-1.1/hd-sc/lead',
  'PL-HD-139/HD-1.2/hd-authorities/coordinate',
  'PL-HD-139/HD-1.3/hd-authorities/coordinate',
  'PL-HD-139/HD-1.6/hd-heads/lead',
  'PL-HD-139/HD-2.1/hd-front/implement',
  'PL-HD-139/HD-2.7/hd-media/lead',
  'PL-HD-139/HD-3.7/hd-sectors-data/lead',
  'PL-HD-139/HD-3.8/hd-front/coordinate',
  'PL-HD-139/HD-3.8/hd-sectors-data/lead',
  'PL-HD-139/HD-4.1/hd-front/implement',
  'PL-SL-2025/SL-1/sl-ubnd/lead',
  'PL-SL-2025/SL-3/sl-media/lead',
  'PL-SL-2025/SL-9/vbsp/coordinate',
  'PL-TN-CTHD/TN-2.1/tn-dept-all/lead',
  'PL-TN-CTHD/TN-3.8/social-prof/coordinate',
  'PL-TN-CTHD/TN-3.8/tn-sectors-data/lead',
  'PL-TN-CTHD/TN-4.2/tn-council/lead',
  'PL-TN-CTHD/TN-4.2/tn-spos/coordinate',
  'PL-TN-CTHD/TN-4.2/tn-vff/lead',
  'PL-TN-CTHD/TN-III.3/tn-ppc-party/report_to',
  'PL-TN-CTHD/TN-III.4/tn-dept-all/coordinate',
  'PL-TN-CTHD/TN-III.5/tn-dept-all/coordinate',
  'PL-TN-CTHD/TN-III.7/secretariat/report_to',
  'PL-TN-CTHD/TN-III.7/tn-ubnd/coordinate',
];

/** Doers, equals and open sets that the text names and the compilation left out. */
export const rolesAdded: readonly string[] = [
  'CT-20/4.5/all-pcs/implement',
  'CT-20/4.5/all-authorities/implement',
  'CT-20/4.5/vff/implement',
  'CT-20/4.5/spos/implement',
  'CT-20/5.4/related-bodies/coordinate',
  'CT-20/5.5/related-bodies/coordinate',
  'CT-20/5.7.1/related-bodies/coordinate',
  'CT-20/5.7.2/related-bodies/coordinate',
  'CT-20/5.7.3/related-bodies/coordinate',
  'CT-20/5.7.4/related-bodies/coordinate',
  'PL-HD-139/HD-1.6/hd-pcs/implement',
  'PL-HD-139/HD-3.8/hd-authorities/implement',
  'PL-HD-139/HD-I.3/hd-pcs/implement',
  'PL-HD-139/HD-I.3/hd-authorities/implement',
  'PL-HD-139/HD-I.3/hd-front/implement',
  'PL-TN-CTHD/TN-2.1/tn-functional/implement',
  'PL-TN-CTHD/TN-3.8/tn-dept-all/implement',
  'PL-TN-CTHD/TN-III.4/tn-related/coordinate',
  'PL-TN-CTHD/TN-III.5/tn-related/coordinate',
  'PL-TN-CTHD/TN-III.7/tn-related/coordinate',
  'PL-TN-CTHD/TN-III.6/tn-pd-vff/supervise',
  'PL-TN-CTHD/TN-III.7/tn-pc-ubnd/direct',
  'PL-SL-2025/SL-2/sl-party/implement',
];

/** Named by the compilation, read out of the line before by the ledger. */
export const onlyInferred: readonly string[] = [
  'PL-HD-139/HD-2.7/hd-authorities/coordinate',
  'PL-SL-2025/SL-5/sl-auth/lead',
];

/** One range of four provinces, copied to each: it stands once, for the four. */
export const rangeOfFour = 'OBS-0295';
export const copiesOfIt: readonly string[] = ['OBS-0296', 'OBS-0297', 'OBS-0298'];

/** Plans whose period is over, called in force. */
export const isOver: readonly string[] = ['PL-KH-2125', 'PL-SL-2025', 'PL-SL-NQ420', 'PL-TNH-2025'];

/** Aims of the two plans, their section I. */
export const linesAdded = /\/(HD|TN)-I\.\d$/;

/** What two readers found and a third settled. */
export const settled: Readonly<Record<string, string>> = {
  'PL-SL-2025~2.7': 'concretised',
  'PL-SL-2025~5.1.3': 'news_silent',
  'PL-SL-2025~5.6.2': 'news_silent',
  'PL-TN-CTHD~1.6': 'weaker',
};

/** Tasks whose title, summary or cadence were put nearer to the words. */
export const reworded: readonly string[] = [
  '1.2',
  '2.7',
  '3.4',
  '3.11',
  '3.12',
  '4.3',
  '4.6',
  '5.1.3',
  '5.2.1',
  '5.3.3',
  '5.4',
  '5.5',
  '5.7.1',
];
