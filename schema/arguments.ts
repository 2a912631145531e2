// Arguments that several changes have in common, and what the verbs make of them.
import { builder } from './builder.ts';
import type { change } from './changes.ts';
import { idOf } from './ids.ts';

export type ArgMaker = Parameters<Parameters<typeof change>[3]>[0];

/** The record as whoever changes it last saw it. */
export const seenArgs = (t: ArgMaker, what: string) => ({
  id: t.arg.id({ required: true, description: `The ${what}'s id.` }),
  revision: t.arg.int({ required: true, description: 'The revision you saw.' }),
});
export const seen = (type: string, { id, revision }: { readonly id: string; readonly revision: number }) => ({
  id: idOf(type, id),
  revision,
});

const SeenInput = builder.inputType('SeenInput', {
  description: 'A record as you saw it.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    revision: t.int({ required: true, description: 'The revision you saw.' }),
  }),
});
/** Many records of one type, each as whoever changes them last saw it. */
export const seenList = (t: Pick<ArgMaker, 'arg'>, what: string) =>
  t.arg({ type: [SeenInput], required: true, description: `The ${what}, 1 to 100, each once.` });

/** The document that something rests on, where there is one. */
export const sourceArgs = (t: ArgMaker) => ({
  document: t.arg.id({ description: 'The document it stands in.' }),
  section: t.arg({ type: 'Text', description: 'Where in that document.' }),
});
export const sourceOf = ({
  document,
  section,
}: {
  readonly document?: string | null | undefined;
  readonly section?: string | null | undefined;
}) => ({
  documentId: document ? idOf('Document', document) : null,
  section: section ?? null,
});

export const words = (t: ArgMaker, description: string) =>
  t.arg({ type: 'Text', required: true, description });
export const on = (t: ArgMaker, description: string) => t.arg({ type: 'Date', required: true, description });

export const SeenUrging = builder.inputType('SeenUrging', {
  description: 'An urging as you saw it.',
  fields: (t) => ({
    id: t.id({ required: true, description: "The urging's id." }),
    revision: t.int({ required: true, description: 'The revision you saw.' }),
  }),
});
