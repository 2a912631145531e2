import type { Widened } from '../../../words/shape.ts';
import type { methodVi } from './words.vi.ts';

export const methodEn: Widened<typeof methodVi> = {
  title: 'Method',
  lead: 'What each word in the ledger means, how it counts, and what it does not know.',
  contents: 'On this page',
  status: {
    heading: 'Statuses',
    intro:
      'A status belongs to one body, one task and one round. Each has a shape, a colour and words; colour never stands alone.',
    means: {
      OVERDUE:
        'Its time is over, and no report is handed in (where a report is owed), or no published one says that it is done (where completion is owed). The days stand beside it.',
      SENT_BACK:
        'Its report was sent back to be mended, and is still in time. Time spent with verifiers is not counted to its author.',
      DUE_SOON: 'Due within 14 days, or in its days of grace.',
      WAITING_LATE:
        'Handed in after its time was over, and with its verifier or waiting to be published. What it says is not public yet.',
      WAITING:
        'Handed in on time, and with its verifier or waiting to be published. What it says is not public yet.',
      NO_RULED_DEADLINE: 'No document in force makes it due. The ledger invents no deadline.',
      NOT_YET: 'Not handed in, or not done; more than 14 days left.',
      REPORTED_LATE:
        'A published report that was handed in after its time was over. It is not called overdue.',
      REPORTED_ON_TIME: 'A published report that was handed in on time, whether the work goes on or is done.',
      DONE_LATE: 'Reported as done after its time was over. Never counted with what was done on time.',
      DONE_ON_TIME: 'Reported as done before its time was over. The verdict on it stands apart.',
      NOT_PURSUED: 'Not pursued by the own word of the body; the reason stands beside it.',
      EXEMPT: 'Lifted by a document; the reason stands beside it.',
      NOT_RESPONSIBLE:
        'No longer owed by this body: the duty passed on, or the ruling ended before its period did.',
    },
    corner: 'Filled corner',
    cornerMeans: 'Another body has verified it. No corner: the body’s own report.',
  },
  sections: [
    {
      id: 'han',
      heading: 'Deadlines and lateness',
      paragraphs: [
        'Directive {first} names no completion date.',
        'Something is due only when a competent authority rules so in a document; the ledger cites that document. A cadence in words, such as “yearly”, is no deadline.',
        'A deadline is the end of a day in Vietnam. General days of grace are in the ruling; an extension or an exemption needs a document too.',
        'Lateness counts the reporting body’s time only: while a report waits to be verified or published, the clock stands still. The body responsible on the due day owes it. A new ruling never rewrites what already fell due.',
      ],
      terms: [],
    },
    {
      id: 'mau-so',
      heading: 'Denominators',
      paragraphs: [
        'On-time and late rates are over what has fallen due and was not lifted, not over everything. Numerator and denominator always stand beside the rate. Without a denominator there is no rate, only the reason in words.',
        'A figure that is missing is said to be missing, never written as 0. What is unknown is counted apart, on neither side.',
      ],
      terms: [],
    },
    {
      id: 'tham-dinh',
      heading: 'Claims, verification, verdicts',
      paragraphs: [
        'A report passes three different bodies: the one that submits, the one that verifies, the one that publishes. Nobody verifies their own report. Only published reports appear here, and they are never changed: a correction is a new report beside the old one.',
        'A body’s own claim and another body’s verdict are two columns. Where they differ, both stand; the ledger does not choose.',
      ],
      terms: [],
    },
    {
      id: 'do-tin-cay',
      heading: 'How far a source goes',
      paragraphs: ['Everything in the ledger has one of five standings.'],
      terms: [
        ['Official text', 'Read in the issuing body’s text, or a copy of it.'],
        ['Official data', 'A figure published by the body responsible.'],
        ['News', 'Told by the press. Most figures in the ledger are of this kind.'],
        ['Recollection', 'General knowledge, not read again in a source. Always marked; check before use.'],
        ['Example', 'Made to show how it works. Not a fact, counted in no figure.'],
      ],
    },
    {
      id: 'dong-ho',
      heading: 'Two clocks',
      paragraphs: [
        'The ledger keeps two kinds of day: when something held in the world, and when the ledger came to know it. So one can ask: “What did the ledger say on that day?”',
        'Add ?ngay=2026-11-20 to the address of any page: it shows the ledger as known at the end of that day, and what was in force on it.',
      ],
      terms: [],
    },
    {
      id: 'trich-dan',
      heading: 'Citations',
      paragraphs: [
        'Every published figure has a short citation id. The address /c/ with that id answers the same bytes for ever. If the ledger says it differently by now, the citation’s page shows both the old and the new figure.',
        'Everything published has its place in the public log (linked at the foot of each page), which is signed, so that anybody can check that the ledger was not quietly changed. Each citation’s page leads to its proof.',
      ],
      terms: [],
    },
    {
      id: 'doi-chieu',
      heading: 'What a plan says of each task',
      paragraphs: [
        'Two people read each plan against each task, independently. Only what both found, or what was confirmed with a reason, is counted. Where the two differ, it is said that they differ.',
      ],
      terms: [
        ['Copied', 'The plan repeats the Directive’s words.'],
        ['Made concrete', 'The plan says who, when or how.'],
        ['Extended', 'The plan does more than the Directive asks.'],
        ['Weaker', 'The plan drops a part of what is asked.'],
        ['Silent', 'Both read the whole text and did not find the task.'],
        ['Source breaks off', 'The copy at hand is not whole; the task may be in the missing part.'],
        ['News is silent', 'Only a news item on the plan is at hand, and it does not mention the task.'],
        ['Not for provinces', 'The Directive names only a central body for it.'],
        ['Readers differ', 'The two found different things and nobody has decided. Counted in no figure.'],
      ],
    },
    {
      id: 'dia-gioi',
      heading: '63 and 34 provinces',
      paragraphs: [
        'There were 63 provinces until 30/6/2025 and there are 34 since 1/7/2025. A figure belongs to the unit in force at the end of its period. Figures of units before a merger stand apart under the old name and are not added to the new province. A document of an old unit is still shown until another takes its place.',
      ],
      terms: [],
    },
    {
      id: 'khong-biet',
      heading: 'What the ledger does not know',
      paragraphs: [
        '{one}The ledger does not have two administrators yet, so one person can still give the roles that verify, publish and administer without a second one agreeing.',
        '{two}Giving a role that verifies, publishes, administers or audits, ending one, and giving a way in to an office that holds one take two administrators; whoever gives or takes access to a body does not act for it on that day.',
        'Counts that provinces report, parts by market, sex or group included, are published as they were reported, as long as no document sets a number below which a count is not told. Where one does, smaller counts but zero are withheld from then on, with those that would give them away; what was public stays public. Whoever reports should give no part so small that a person could be recognised.',
        'The first data were compiled from five documents and stored public pages, not read live from any body’s system. Summaries are the ledger’s words, not quotations.',
        'Documents that carry out Directive {first} were found for 15 of the 63 old provinces and one district; of most, only the opening could be read. Nine Party plans are known only because another text mentions them. “Not found” does not mean that there is none.',
        'Directive {first}: the texts of Resolution 225/NQ-CP and Decision 916/QĐ-BLĐTBXH were not found, only reports of them. Apart from the Government and the two ministries for labour and home affairs, no implementing document of another central body was found: not of the Front, the mass organisations, the policy bank or other ministries.',
        'Directive {first}: Hải Dương’s plan breaks off in section II.4 and has no part on organisation. Thái Nguyên’s programme carries no number or date in the copy at hand.',
        'Directive {first}: the national total for 2025 was announced on 26/12/2025, before the year was over. No national figure for 2026 was found.',
        'Of bodies that ended with the district level it is not known who took over; those duties are shown as vacant.',
      ],
      terms: [],
    },
    {
      id: 'tiep-can',
      heading: 'Accessibility',
      paragraphs: [
        'The public pages are made to WCAG 2.2 level AA: readable without script, usable by keyboard, at 200% zoom, printed in black and white, in dark and forced colours. Every change is checked with axe-core in two languages and two widths.',
        'Not done yet: tests by blind readers with NVDA and TalkBack. The query tool GraphiQL is other people’s software, needs script and does not reach this level; every question can be sent with other tools.',
      ],
      terms: [],
    },
    {
      id: 'lien-he',
      heading: 'Contact',
      paragraphs: [
        'The body that leads monitoring of the Directive is named at the foot of the page, by task {task}. Report mistakes through that body, with the figure’s citation id. The ledger names no persons.',
      ],
      terms: [],
    },
  ],
};
