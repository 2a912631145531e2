// The same for the mutations from inspection to verdict, and for recommendations and commendations.
import { toId } from '../../schema/ids.ts';
import { type Answer, seen } from './changes.ts';
import { type Case, type Ready, reportAt, type Stage } from './reports-made.ts';

const directive = toId('Directive', 'CT-20');
const agency = toId('Agency', 'hp2-ubnd');
const task = toId('Task', 'CT-20/3.11');
const document = toId('Document', 'CT-20');
const on = '2026-01-05';

const asInspector = ({ offices }: Stage, change: string, args: object): Ready => ({
  office: offices.ministries[0]!,
  change,
  args: { ...args },
});
const inspector = ({ offices, say }: Stage, change: string, args: object): Promise<Answer> =>
  say(offices.ministries[0]!, change, args);

const planArgs = { directive, agency, scope: 'Training', document, section: '1' };
const planned = (stage: Stage) => inspector(stage, 'planInspection', planArgs);
const begun = async (stage: Stage) =>
  inspector(stage, 'beginInspection', { ...seen(await planned(stage)), on });
const findingArgs = (inspection: Answer) => ({
  inspection: inspection.id,
  task,
  severity: 'SERIOUS',
  summary: 'Two lists do not agree.',
  cases: 2,
  casesOf: 'lists',
  section: '1',
});
const again = 'Read again at its source.';
const conclusion = { on, conclusion: 'Done in part.' };
const found = async (stage: Stage) => inspector(stage, 'recordFinding', findingArgs(await begun(stage)));
const measure = { on, measure: 'The lists were compared.' };
const publishedReport = async (stage: Stage) => (await reportAt(stage, 'published')).report.id;
const verdictArgs = (report: unknown) => ({
  report,
  task: '3.11',
  assessment: 'UPHELD',
  grade: 'DOCUMENT',
  reason: 'The rules were read.',
  section: '1',
});
const recommendationArgs = {
  directive,
  task,
  to: toId('Agency', 'cpsc'),
  text: 'Set one form.',
  section: '1',
};
const recommended = ({ offices, say }: Stage): Promise<Answer> =>
  say(offices.provinces[0]!, 'makeRecommendation', recommendationArgs);
const commendationArgs = {
  agency,
  task,
  reason: 'First to share its data.',
  on,
  document,
  section: '1',
};
const statementArgs = (report: unknown) => ({
  report,
  task: '3.11',
  view: 'BEARS_OUT',
  statement: 'Seen.',
  section: '1',
});
const stated = async (stage: Stage): Promise<Answer> =>
  stage.say(stage.offices.supervisor, 'stateSupervision', statementArgs(await publishedReport(stage)));

export const inspectionCases: Readonly<Record<string, Case>> = {
  planInspection: {
    around: 'agency { kind }',
    ready: async (stage) => asInspector(stage, 'planInspection', planArgs),
  },
  beginInspection: {
    around: 'agency { kind }',
    ready: async (stage) => asInspector(stage, 'beginInspection', { ...seen(await planned(stage)), on }),
  },
  concludeInspection: {
    around: 'byAgency { kind }',
    ready: async (stage) =>
      asInspector(stage, 'concludeInspection', { ...seen(await begun(stage)), ...conclusion }),
  },
  callOffInspection: {
    around: 'agency { kind }',
    ready: async (stage) =>
      asInspector(stage, 'callOffInspection', { ...seen(await planned(stage)), reason: 'A flood.' }),
  },
  correctInspection: {
    around: 'corrections { reason }',
    ready: async (stage) => {
      const concluded = await inspector(stage, 'concludeInspection', {
        ...seen(await begun(stage)),
        ...conclusion,
      });
      return asInspector(stage, 'correctInspection', {
        ...seen(concluded),
        conclusion: 'Done in full.',
        reason: again,
      });
    },
  },
  recordFinding: {
    around: 'task { code }',
    ready: async (stage) => asInspector(stage, 'recordFinding', findingArgs(await begun(stage))),
  },
  handleFinding: {
    around: 'task { code }',
    ready: async (stage) => asInspector(stage, 'handleFinding', { ...seen(await found(stage)), ...measure }),
  },
  closeFinding: {
    around: 'closedByAgency { kind }',
    ready: async (stage) => {
      const handled = await inspector(stage, 'handleFinding', { ...seen(await found(stage)), ...measure });
      return { office: stage.offices.commissions[0]!, change: 'closeFinding', args: seen(handled) };
    },
  },
  withdrawFinding: {
    around: 'task { code }',
    ready: async (stage) =>
      asInspector(stage, 'withdrawFinding', { ...seen(await found(stage)), reason: 'Another was meant.' }),
  },
  correctFinding: {
    around: 'corrections { reason }',
    ready: async (stage) =>
      asInspector(stage, 'correctFinding', { ...seen(await found(stage)), cases: 3, reason: again }),
  },
  publishFinding: {
    around: 'task { code }',
    ready: async (stage) => {
      const inspection = await begun(stage);
      const finding = await inspector(stage, 'recordFinding', findingArgs(inspection));
      await inspector(stage, 'concludeInspection', { ...seen(inspection), ...conclusion });
      return { office: stage.offices.commissions[0]!, change: 'publishFinding', args: seen(finding) };
    },
  },
  makeRecommendation: {
    around: 'to { kind }',
    ready: async ({ offices }) => ({
      office: offices.provinces[0]!,
      change: 'makeRecommendation',
      args: recommendationArgs,
    }),
  },
  publishRecommendation: {
    around: 'from { kind }',
    ready: async (stage) => ({
      office: stage.offices.colleague,
      change: 'publishRecommendation',
      args: seen(await recommended(stage)),
    }),
  },
  withdrawRecommendation: {
    around: 'from { kind }',
    ready: async (stage) => ({
      office: stage.offices.colleague,
      change: 'withdrawRecommendation',
      args: { ...seen(await recommended(stage)), reason: 'There is a form.' },
    }),
  },
  answerRecommendation: {
    around: 'from { kind }',
    ready: async (stage) => ({
      office: stage.offices.commissions[0]!,
      change: 'answerRecommendation',
      args: {
        ...seen(
          await stage.say(stage.offices.colleague, 'publishRecommendation', seen(await recommended(stage))),
        ),
        answer: 'ACCEPTED',
        text: 'From next year on.',
      },
    }),
  },
  correctRecommendationAnswer: {
    around: 'from { kind } corrections { reason }',
    ready: async (stage) => {
      const sent = await stage.say(
        stage.offices.colleague,
        'publishRecommendation',
        seen(await recommended(stage)),
      );
      const answered = await stage.say(stage.offices.commissions[0]!, 'answerRecommendation', {
        ...seen(sent),
        answer: 'DEFERRED',
        text: 'From next year on.',
      });
      return {
        office: stage.offices.commissions[0]!,
        change: 'correctRecommendationAnswer',
        args: { ...seen(answered), answeredAs: 'ACCEPTED', reason: again },
      };
    },
  },
  commend: {
    around: 'agency { kind }',
    ready: async ({ offices }) => ({
      office: offices.commissions[0]!,
      change: 'commend',
      args: commendationArgs,
    }),
  },
  publishCommendation: {
    around: 'agency { kind }',
    ready: async (stage) => ({
      office: stage.offices.commissions[1]!,
      change: 'publishCommendation',
      args: seen(await stage.say(stage.offices.commissions[0]!, 'commend', commendationArgs)),
    }),
  },
  withdrawCommendation: {
    around: 'agency { kind }',
    ready: async (stage) => ({
      office: stage.offices.commissions[0]!,
      change: 'withdrawCommendation',
      args: {
        ...seen(await stage.say(stage.offices.commissions[0]!, 'commend', commendationArgs)),
        reason: 'Another body was meant.',
      },
    }),
  },
};

/** What is said of published claims. */
export const claimCases: Readonly<Record<string, Case>> = {
  stateSupervision: {
    around: 'task { code }',
    ready: async (stage) => ({
      office: stage.offices.supervisor,
      change: 'stateSupervision',
      args: statementArgs(await publishedReport(stage)),
    }),
  },
  publishSupervision: {
    around: 'task { code }',
    ready: async (stage) => ({
      office: stage.offices.commissions[0]!,
      change: 'publishSupervision',
      args: seen(await stated(stage)),
    }),
  },
  withdrawSupervision: {
    around: 'task { code }',
    ready: async (stage) => ({
      office: stage.offices.supervisor,
      change: 'withdrawSupervision',
      args: { ...seen(await stated(stage)), reason: 'Another commune was meant.' },
    }),
  },
  assessClaim: {
    around: 'task { code }',
    ready: async (stage) => asInspector(stage, 'assessClaim', verdictArgs(await publishedReport(stage))),
  },
  correctVerdict: {
    around: 'corrections { reason }',
    ready: async (stage) => {
      const given = await inspector(stage, 'assessClaim', verdictArgs(await publishedReport(stage)));
      const { id, revision } = await stage.say(stage.offices.commissions[0]!, 'publishVerdict', seen(given));
      return asInspector(stage, 'correctVerdict', { id, revision, assessment: 'PARTLY_UPHELD', why: again });
    },
  },
  publishVerdict: {
    around: 'task { code }',
    ready: async (stage) => {
      const given = await inspector(stage, 'assessClaim', verdictArgs(await publishedReport(stage)));
      return { office: stage.offices.commissions[0]!, change: 'publishVerdict', args: seen(given) };
    },
  },
};
