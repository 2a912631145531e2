// The parts of a reported figure, as they are told and as they are given.
import type { PartOfFigure } from '../db/reports/line.ts';
import { builder } from './builder.ts';
import { open as openTo } from './fields.ts';

export const withheldSaid =
  'Whether the public is not told the number: a small count that an act orders withheld, or one by which it could be worked out. Neither zero nor missing.';

export const PartRef = builder.objectRef<PartOfFigure>('PartOfFigure').implement({
  description: 'A part of a figure: of which codes, and how many.',
  fields: (t) => ({
    codes: t.stringList({
      ...openTo,
      description: 'What it is of, by ids of `breakdownCodes`: one of each list at most.',
      resolve: (part) => [...part.codes],
    }),
    value: t.field({
      ...openTo,
      type: 'Decimal',
      nullable: true,
      description: 'How many; null where the body does not know. Missing is never zero.',
      resolve: (part) => part.value,
    }),
    isWithheld: t.boolean({
      ...openTo,
      description: withheldSaid,
      resolve: (part) => part.isWithheld ?? false,
    }),
  }),
});

export const PartInput = builder.inputType('PartOfFigureInput', {
  description: 'A part of a figure. Null says that the body does not know how many: missing is never zero.',
  fields: (t) => ({
    codes: t.stringList({
      required: true,
      description:
        'What it is of, by ids of `breakdownCodes`, e.g. `market/JP`; the code alone or its name is understood too.',
    }),
    value: t.field({ type: 'Decimal', description: 'How many.' }),
  }),
});
