// How many stand where: reports and their lines by step, obligations by word. What is counted is told by the statement itself.
import { type AtSteps, steps } from '../db/reports/at-steps.ts';
import { type AtWords, countedWords } from '../db/rulings/at-words.ts';
import { en } from '../db/words.en.ts';
import { builder } from './builder.ts';
import { inside, open } from './fields.ts';
import { idOf } from './ids.ts';
import { anId } from './named.ts';

const fieldName = (word: string): string =>
  word.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

const saidOf: Readonly<Record<(typeof steps)[number], string>> = {
  draft: 'With their authors, not handed in yet.',
  submitted: 'Handed in, and with their verifiers.',
  returned: 'Sent back to their authors.',
  verified: 'Verified, and not published yet.',
  published: 'Published, and replaced by no correction.',
  superseded: 'Published, and since replaced by a published correction.',
};

export const ReportCounts = builder.objectRef<AtSteps>('ReportCounts').implement({
  description:
    'How many reports, or lines of reports, stand at each step. The public counts what is published; those who lead the work count every step, of today: for others, and of a day that is past, the steps before the last are null.',
  fields: (t) =>
    Object.fromEntries(
      steps.map((step) => {
        const isOpen = step === 'published' || step === 'superseded';
        const said = {
          description: saidOf[step],
          extensions: { ...(isOpen ? open : inside).extensions, kept: step },
        };
        return [
          step,
          isOpen
            ? t.int({ ...said, resolve: (counts) => counts[step] ?? 0 })
            : t.int({ ...said, nullable: true, resolve: (counts) => counts[step] }),
        ];
      }),
    ),
});

export const ObligationCounts = builder.objectRef<AtWords>('ObligationCounts').implement({
  description:
    'How many obligations stand at each word on the day asked about. The same for whoever asks; each is counted once.',
  fields: (t) => ({
    total: t.int({
      description: 'All of them, those too that an exemption or the end of a duty lifted.',
      extensions: { ...open.extensions, kept: 'total' },
      resolve: (counts) => counts.total,
    }),
    ...Object.fromEntries(
      countedWords.map((word) => {
        const name = en.ObligationStatus[word.toUpperCase() as keyof typeof en.ObligationStatus];
        return [
          fieldName(word),
          t.int({
            description: `At \`${word.toUpperCase()}\`: ${name}.`,
            extensions: { ...open.extensions, kept: word },
            resolve: (counts) => counts[word],
          }),
        ];
      }),
    ),
  }),
});

/** The arguments of what is counted under a record. */
type ArgMaker = Pick<Parameters<Parameters<typeof builder.queryField>[1]>[0], 'arg'>;
export const countArgs = (t: ArgMaker) => ({
  isExample: t.arg.boolean({ description: 'Examples instead of facts. The two are never counted together.' }),
});

export const roundArgs = (t: ArgMaker) => ({
  ...countArgs(t),
  round: t.arg.id({ ...anId('Round'), description: 'Only in this round.' }),
});
export const ofRound = ({
  round,
  ...args
}: {
  readonly round?: string | null | undefined;
  readonly isExample?: boolean | null | undefined;
}) => ({
  ...args,
  roundId: round ? idOf('Round', round) : null,
});

export const howManyReports = 'How many reports stand at which step.';
export const howManyLines = 'How many lines of reports stand at which step of their reports.';
export const howManyObligations = 'How many obligations stand at which word.';
