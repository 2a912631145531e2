// Urging by forms: choose, read the letters, send them in one act; and for the body that is urged, confirm and answer.
import { Hono } from 'hono';
import { toOpaque } from '../db/opaque.ts';
import type { UrgeQueueAnswer, UrgingPreviewAnswer } from '../web/pages/answers.ts';
import { whichOf } from '../web/pages/app/board/owed.ts';
import { answerField } from '../web/pages/app/urging/letters.tsx';
import { drawUrging } from '../web/pages/app/urging/page.tsx';
import { mostAtOnce, pickField } from '../web/pages/app/urging/part.ts';
import { drawPreview } from '../web/pages/app/urging/preview.tsx';
import {
  moreLettersQuestion,
  moreOverdueQuestion,
  previewQuestion,
  urgingQuestion,
} from '../web/pages/app/urging/question.ts';
import { urgingWords } from '../web/pages/app/urging/words.ts';
import type { Fields } from './access.ts';
import { type AppPage, appAction, appAsked, appPage, further } from './app-pages.ts';
import type { Door } from './door.ts';

const urging: AppPage<UrgeQueueAnswer> = {
  question: urgingQuestion,
  variables: (address, { actor }) => {
    const commission = actor.memberships.some(({ role }) => role === 'commission');
    return {
      office: toOpaque(`Office:${actor.id}`),
      commission,
      // Whoever urges sees facts and examples apart; a body that is urged sees all that is written to it.
      examples: commission ? whichOf(address.xem, actor.isExample) === 'examples' : null,
    };
  },
  more: [
    further(moreOverdueQuestion, ({ overdue }) => overdue),
    // A body reads every letter it was sent; the Commission the newest, beside the count of all.
    further(moreLettersQuestion, (answer) => ('overdue' in answer ? null : answer.urgings)),
  ],
  roles: ['COMMISSION', 'MINISTRY_OFFICER', 'PROVINCE_OFFICER'],
  render: drawUrging,
  scripts: ['urging'],
};

/** What was chosen; with the button for all of them, everything that the form listed. */
const chosen = (values: Fields): string[] => {
  const field = values['tat-ca'] ? (at: number) => `a${at}` : pickField;
  return Array.from({ length: mostAtOnce }, (_, at) => values[field(at)]).filter((id) => id !== undefined);
};

const preview: AppPage<UrgingPreviewAnswer> = {
  question: previewQuestion,
  variables: (_address, _signed, values) => ({ obligations: chosen(values) }),
  roles: ['COMMISSION'],
  render: drawPreview,
  scripts: ['urging'],
};
const askPreview = appAsked(preview);
const nothingChosen = appAction({
  page: { ...urging, roles: ['COMMISSION'] },
  changes: (_values, _signed, { language }) => ({
    problems: [{ field: 'chon', message: urgingWords[language].queue.nothing }],
  }),
  next: () => '/app/don-doc',
});

const seenIn = ({ thu = '', revision = '' }: Fields) => ({
  id: thu,
  revision: Number.parseInt(revision, 10) || 0,
});

export const urgingRoutes = new Hono<Door>()
  .get('/app/don-doc', appPage(urging))
  .post('/app/don-doc/xem', async (c) => {
    const values = Object.fromEntries(new URLSearchParams(await c.req.raw.clone().text()));
    return chosen(values).length === 0 ? nothingChosen(c) : askPreview(c);
  })
  .post(
    '/app/don-doc/gui',
    appAction({
      page: preview,
      changes: (values) => [
        {
          change: 'urge',
          variables: { obligations: chosen(values) },
          wanted: 'urged',
        },
      ],
      fieldOf: () => '',
      next: ([done]) => `/app/don-doc?xong=gui&so=${Number(done!.urged)}`,
    }),
  )
  .post(
    '/app/don-doc/gui-lai',
    appAction({
      page: urging,
      changes: (values) => [
        {
          change: 'requeueMessage',
          variables: seenIn(values),
        },
      ],
      fieldOf: () => '',
      next: () => '/app/don-doc?xong=lai#hop',
    }),
  )
  .post(
    '/app/don-doc/da-nhan',
    appAction({
      page: urging,
      changes: (values) => [
        {
          change: 'acknowledgeUrging',
          variables: seenIn(values),
        },
      ],
      fieldOf: () => '',
      next: () => '/app/don-doc?xong=nhan',
    }),
  )
  .post(
    '/app/don-doc/tra-loi',
    appAction({
      page: urging,
      changes: (values, _signed, { language }) => {
        const { loi = '', hen = '', so = '' } = values;
        const word = urgingWords[language].mine;
        const problems = [
          ...(loi.trim() === '' ? [{ field: answerField('loi', so), message: word.noText }] : []),
          ...(hen !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(hen)
            ? [{ field: answerField('hen', so), message: word.badDay }]
            : []),
        ];
        if (problems.length > 0) return { problems };
        return [
          {
            change: 'answerUrging',
            variables: { ...seenIn(values), text: loi, promisedOn: hen === '' ? null : hen },
          },
        ];
      },
      fieldOf: (path, { so = '' }) => answerField(path === 'promisedOn' ? 'hen' : 'loi', so),
      next: () => '/app/don-doc?xong=dap',
    }),
  );
