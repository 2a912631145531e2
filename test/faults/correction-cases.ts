// The same for whatever puts a record of the register right: one mutation for each kind of record.

import spans from '../../db/seed/spans.json' with { type: 'json' };
import territories from '../../db/seed/territories.json' with { type: 'json' };
import mappings from '../../db/seed/territory-mappings.json' with { type: 'json' };
import names from '../../db/seed/territory-names.json' with { type: 'json' };
import { fromId, toId } from '../../schema/ids.ts';
import type { Case, Stage } from './cases.ts';
import { type Answer, seen } from './changes.ts';
import { type Office, type Offices, spareBaselines, spareMeasures } from './offices.ts';
import { registerCases } from './register-cases.ts';
import { rulingCases } from './ruling-cases.ts';

const reason = 'Read again at its source.';
const note = { note: 'The copy was bad.' };

/** Makes a record as the case of another mutation does, without any fault. */
const madeBy = async (made: Case, stage: Stage, at: number): Promise<Answer> => {
  const { office, change, args } = await made.ready(stage, at);
  return stage.say(office, change, args);
};
const keeper = ({ administrator }: Offices): Office => administrator;

interface Way {
  /** Which mutation makes the record that is put right. */
  readonly of: Case;
  readonly change: string;
  readonly set?: object;
  readonly around?: string;
  readonly by?: (offices: Offices) => Office;
  /** The record itself, where it is made along with another one. */
  readonly which?: (id: string) => string;
}
const correcting = ({ of, change, set = note, around, by = keeper, which }: Way): Case => ({
  around: around ?? 'corrections { reason }',
  ready: async (stage, at) => {
    const made = await madeBy(of, stage, at);
    const record = which
      ? { id: which(fromId(made.id!)!.id), revision: 1 }
      : { ...seen(made), revision: made.revision ?? 1 };
    return { office: by(stage.offices), change, args: { ...record, ...set, reason } };
  },
});

const taken = new WeakMap<Offices, Map<string, number>>();
/** Records that no act makes: each is put right in its turn. */
const shipped = (
  change: string,
  type: string,
  rows: readonly { readonly id: string }[],
  set: (round: number) => object,
): Case => ({
  around: 'corrections { reason }',
  ready: async ({ offices }) => {
    const counts = taken.get(offices) ?? new Map<string, number>();
    taken.set(offices, counts);
    const turn = counts.get(change) ?? 0;
    counts.set(change, turn + 1);
    const id = toId(type, rows[turn % rows.length]!.id);
    const round = Math.floor(turn / rows.length);
    // What is put right a second time is put right otherwise.
    const args = { id, revision: round + 1, reason, ...set(round) };
    return { office: offices.administrator, change, args };
  },
});
const noted = (round: number) => ({ note: `The copy was bad, page ${round + 1}.` });
const sources = ['S-SL-2025', 'S-THOIDAI-20'];

const { recordDocument, recordDirective, recordTask, addAgency, succeedAgency, assign } = registerCases;
const { recordPlan, addProvision, setTarget, defineIndicator, defineQualityRule } = registerCases;

export const correctionCases: Readonly<Record<string, Case>> = {
  correctDocument: correcting({
    of: recordDocument!,
    change: 'correctDocument',
    set: { readAs: 'excerpt', confidence: 'RECALLED' },
    around: 'issuer { kind } corrections { changed { field after } }',
  }),
  correctAgency: correcting({ of: addAgency!, change: 'correctAgency', set: { startedOn: '2020' } }),
  correctAgencyName: correcting({
    of: addAgency!,
    change: 'correctAgencyName',
    set: { nameEn: 'A centre for a test' },
    which: (id) => toId('AgencyName', `${id}~1`),
  }),
  correctSuccession: correcting({
    of: succeedAgency!,
    change: 'correctSuccession',
    set: { on: '2027-02-01' },
    around: 'to { kind } corrections { reason }',
    which: (id) => toId('Succession', `${id}>hp2-ubnd/all@2027-01-01`),
  }),
  correctAssignment: correcting({
    of: assign!,
    change: 'correctAssignment',
    set: { role: 'COORDINATE' },
    around: 'holders { role agency { kind } }',
  }),
  correctDirective: correcting({ of: recordDirective!, change: 'correctDirective' }),
  correctDirectiveSubject: correcting({
    of: {
      ready: async (stage, at) => {
        const made = await recordDirective!.ready(stage, at);
        const about = { function: 'overseas_labour', holder: toId('Agency', 'molisa') };
        return { ...made, args: { ...made.args, ...about } };
      },
    },
    change: 'correctDirectiveSubject',
    set: { function: 'poverty_reduction' },
    around: 'holders { agency { kind } }',
    which: (id) => toId('DirectiveSubject', `${id}/subject`),
  }),
  correctField: correcting({
    of: rulingCases.assignField!,
    change: 'correctField',
    by: ({ commissions }) => commissions[0]!,
    around: 'holders { agency { kind } }',
  }),
  correctTask: correcting({ of: recordTask!, change: 'correctTask', around: 'directive { subjectEn }' }),
  correctPlan: correcting({ of: recordPlan!, change: 'correctPlan', around: 'agency { kind }' }),
  correctProvision: correcting({ of: addProvision!, change: 'correctProvision', around: 'tasks { code }' }),
  correctIndicator: correcting({
    of: defineIndicator!,
    change: 'correctIndicator',
    set: { frequency: 'year' },
  }),
  correctTarget: correcting({ of: setTarget!, change: 'correctTarget', set: { value: '1300' } }),
  correctQualityRule: correcting({
    of: defineQualityRule!,
    change: 'correctQualityRule',
    set: { maximum: '999999998' },
  }),
  correctSpan: shipped('correctSpan', 'Span', spans, noted),
  correctBaseline: shipped('correctBaseline', 'Baseline', spareBaselines, noted),
  correctTerritory: shipped('correctTerritory', 'Territory', territories, noted),
  correctTerritoryName: shipped('correctTerritoryName', 'TerritoryName', names, (round) => ({
    source: toId('Document', sources[round % 2]),
  })),
  correctTerritoryMapping: shipped('correctTerritoryMapping', 'TerritoryMapping', mappings, noted),
  correctTerritoryMeasure: shipped('correctTerritoryMeasure', 'TerritoryMeasure', spareMeasures, noted),
};
