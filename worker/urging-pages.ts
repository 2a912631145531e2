// Urging by forms: look at the drafts and sign them, say what becomes of proposals, enter where letters go; and for the body that is
// urged, confirm and answer.
import { Hono } from 'hono';
import { toId } from '../schema/ids.ts';
import type { LettersLookedAtAnswer, OneLetterAnswer, UrgeQueueAnswer } from '../web/pages/answers.ts';
import { whichOf } from '../web/pages/app/board/owed.ts';
import { fromAddress } from '../web/pages/app/frame/addresses.ts';
import { draftedLeft, signedLeft } from '../web/pages/app/frame/left.ts';
import { drawLetter } from '../web/pages/app/urging/letter.tsx';
import { answerField } from '../web/pages/app/urging/letters.tsx';
import { drawLook } from '../web/pages/app/urging/look.tsx';
import { drawUrging } from '../web/pages/app/urging/page.tsx';
import { letterField, mostAtOnce, pickField, seenFields } from '../web/pages/app/urging/part.ts';
import {
  letterQuestion,
  lookQuestion,
  moreLettersQuestion,
  moreUnwrittenQuestion,
  urgingQuestion,
} from '../web/pages/app/urging/question.ts';
import { addressField } from '../web/pages/app/urging/unsent.tsx';
import { cardField } from '../web/pages/app/urging/upper.tsx';
import { urgingWords } from '../web/pages/app/urging/words.ts';
import type { Fields } from './access.ts';
import { type AppPage, appAction, appAsked, appPage, further } from './app-pages.ts';
import type { Door } from './door.ts';

const readers = ['COMMISSION', 'MINISTRY_OFFICER', 'PROVINCE_OFFICER'] as const;

const urging: AppPage<UrgeQueueAnswer> = {
  question: urgingQuestion,
  variables: (address, { actor }) => {
    const commission = actor.memberships.some(({ role }) => role === 'commission');
    return {
      office: toId('Office', actor.id),
      commission,
      // Whoever urges sees facts and examples apart; a body that is urged sees all that is written to it.
      examples: commission ? whichOf(address.xem, actor.isExample) === 'examples' : null,
    };
  },
  more: [
    further(moreUnwrittenQuestion, ({ unwritten }) => unwritten),
    // A body reads every letter it was sent; the Commission the newest, beside the counts of all.
    further(moreLettersQuestion, (answer) => ('unwritten' in answer ? null : answer.letters)),
  ],
  roles: readers,
  render: drawUrging,
  scripts: ['urging'],
};
const ofCommission: AppPage<UrgeQueueAnswer> = { ...urging, roles: ['COMMISSION'] };

const upTo = Array.from({ length: mostAtOnce }, (_, at) => at);
/** What was chosen; with the button for all of them, everything that the form listed. */
const chosen = (values: Fields, field: (at: number) => string): string[] => {
  const named = values['tat-ca'] ? (at: number) => `a${at}` : field;
  return upTo.flatMap((at) => values[named(at)] ?? []);
};

/** Each record that a form holds as it was seen. */
const allSeen = (values: Fields) =>
  upTo.flatMap((at) => {
    const names = seenFields(at);
    const [id, revision, asShown] = [values[names.id], values[names.revision], values[names.asShown]];
    return id === undefined ? [] : [{ at, id, revision: wholeIn(revision), asShown: asShown ?? '' }];
  });
const wholeIn = (text: string | undefined): number => Number.parseInt(text ?? '', 10) || 0;

const look: AppPage<LettersLookedAtAnswer> = {
  question: lookQuestion,
  // Sent to be signed and refused, the same letters are looked at again.
  variables: (_address, _signed, values) => {
    const seen = allSeen(values).map(({ id }) => id);
    return { letters: seen.length > 0 ? seen : chosen(values, letterField) };
  },
  roles: ['COMMISSION'],
  render: drawLook,
  scripts: ['urging'],
};
const askLook = appAsked(look);
const nothingChosen = appAction({
  page: ofCommission,
  changes: (_values, _signed, { language }) => ({
    problems: [{ field: 'chon', message: urgingWords[language].drafts.nothing }],
  }),
  next: () => '/app/don-doc',
});

const oneLetter: AppPage<OneLetterAnswer> = {
  question: letterQuestion,
  variables: ({ id = '' }) => ({ id: fromAddress(id) }),
  roles: readers,
  render: drawLetter,
};

const seenIn = ({ thu = '', revision }: Fields) => ({ id: thu, revision: wholeIn(revision) });

/** What is done with one letter for a reason. */
const withReason = (change: 'dropLetter' | 'withdrawLetter', xong: string) =>
  appAction({
    page: { ...oneLetter, roles: ['COMMISSION'] },
    changes: (values, _signed, { language }) => {
      const reason = values['ly-do'] ?? '';
      if (reason.trim() === '')
        return { problems: [{ field: 'ly-do', message: urgingWords[language].letter.noWhy }] };
      return [{ change, variables: { ...seenIn(values), reason } }];
    },
    fieldOf: (path) => (path === 'reason' ? 'ly-do' : ''),
    next: () => `/app/don-doc?xong=${xong}`,
  });

const cardOf = ({ the = '' }: Fields) => the;

export const urgingRoutes = new Hono<Door>()
  .get('/app/don-doc', appPage(urging))
  .post('/app/don-doc/xem', async (c) => {
    const values = Object.fromEntries(new URLSearchParams(await c.req.raw.clone().text()));
    return chosen(values, letterField).length === 0 ? nothingChosen(c) : askLook(c);
  })
  .post(
    '/app/don-doc/ky',
    appAction({
      page: look,
      changes: (values, _signed, { language }) => {
        const word = urgingWords[language].look;
        const number = values['so-dau']?.trim() ?? '';
        const letters = allSeen(values).filter(({ at }) => values[letterField(at)] !== undefined);
        if (!/^\d{0,6}$/.test(number)) return { problems: [{ field: 'so-dau', message: word.badNumber }] };
        if (letters.length === 0) return { problems: [{ field: '', message: word.nothing }] };
        return [
          {
            change: 'signLetters',
            variables: {
              letters: letters.map(({ id, revision, asShown }) => ({ id, revision, asShown })),
              firstNumber: number === '' ? null : Number(number),
            },
            wanted: signedLeft,
          },
        ];
      },
      fieldOf: (path) => (path === 'firstNumber' ? 'so-dau' : ''),
      next: ([done]) => `/app/don-doc?xong=ky&so=${done!.signed}&lai=${done!.redrafted}&bo=${done!.dropped}`,
    }),
  )
  .post(
    '/app/don-doc/soan',
    appAction({
      page: ofCommission,
      changes: (values, _signed, { language }) => {
        const obligations = chosen(values, pickField);
        if (obligations.length === 0)
          return { problems: [{ field: 'viec', message: urgingWords[language].queue.nothing }] };
        return [{ change: 'draftLetters', variables: { obligations }, wanted: draftedLeft }];
      },
      fieldOf: () => 'viec',
      next: ([done]) => `/app/don-doc?xong=soan&so=${done!.urged}#cho-ky`,
    }),
  )
  .post(
    '/app/don-doc/kiem-tra',
    appAction({
      page: ofCommission,
      changes: (values, _signed, { language }) => {
        const scope = values['pham-vi'] ?? '';
        const day = values.ngay ?? '';
        const word = urgingWords[language];
        const problems = [
          ...(scope.trim() === ''
            ? [{ field: cardField('pham-vi', cardOf(values)), message: word.upper.noScope }]
            : []),
          ...(isDayOrNone(day)
            ? []
            : [{ field: cardField('ngay', cardOf(values)), message: word.mine.badDay }]),
        ];
        if (problems.length > 0) return { problems };
        return [
          {
            change: 'planInspection',
            variables: {
              directive: values['chi-thi'] ?? '',
              agency: values['co-quan'] ?? '',
              scope,
              plannedFor: day === '' ? null : day,
              proposals: allSeen(values).map(({ id, revision }) => ({ id, revision })),
            },
          },
        ];
      },
      fieldOf: (path, values) =>
        path === 'scope'
          ? cardField('pham-vi', cardOf(values))
          : path === 'plannedFor'
            ? cardField('ngay', cardOf(values))
            : '',
      next: () => '/app/don-doc?xong=kiem-tra#kien-nghi',
    }),
  )
  .post(
    '/app/don-doc/quyet-dinh',
    appAction({
      page: ofCommission,
      changes: (values, _signed, { language }) => {
        const reason = values['ly-do'] ?? '';
        const field = cardField('ly-do', cardOf(values));
        if (reason.trim() === '')
          return { problems: [{ field, message: urgingWords[language].upper.noWhy }] };
        return [
          {
            change: 'decideUrgings',
            variables: {
              urgings: allSeen(values).map(({ id, revision }) => ({ id, revision })),
              decision: values.thanh === 'NEITHER' ? 'NEITHER' : 'REVIEW',
              reason,
            },
          },
        ];
      },
      fieldOf: (path, values) => (path === 'reason' ? cardField('ly-do', cardOf(values)) : ''),
      next: () => '/app/don-doc?xong=quyet-dinh#kien-nghi',
    }),
  )
  .post(
    '/app/don-doc/dia-chi',
    appAction({
      page: ofCommission,
      changes: (values, _signed, { language }) => {
        const destination = values['dia-chi']?.trim() ?? '';
        if (destination === '')
          return {
            problems: [
              {
                field: addressField(values['thu-tu'] ?? ''),
                message: urgingWords[language].outbox.noDestination,
              },
            ],
          };
        const channel = /^https?:/i.test(destination) ? 'WEBHOOK' : 'MAIL';
        return [
          { change: 'setContact', variables: { agency: values['co-quan'] ?? '', channel, destination } },
        ];
      },
      fieldOf: (_path, values) => addressField(values['thu-tu'] ?? ''),
      next: () => '/app/don-doc?xong=dia-chi#hop',
    }),
  )
  .post(
    '/app/don-doc/gui-lai',
    appAction({
      page: ofCommission,
      changes: (values) => [{ change: 'requeueMessage', variables: seenIn(values) }],
      fieldOf: () => '',
      next: () => '/app/don-doc?xong=lai#hop',
    }),
  )
  .get('/app/don-doc/cong-van/:id', appPage(oneLetter))
  .post('/app/don-doc/cong-van/:id/bo', withReason('dropLetter', 'bo'))
  .post('/app/don-doc/cong-van/:id/rut', withReason('withdrawLetter', 'rut'))
  .post(
    '/app/don-doc/da-nhan',
    appAction({
      page: urging,
      changes: (values) => [{ change: 'acknowledgeLetter', variables: seenIn(values) }],
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
          ...(isDayOrNone(hen) ? [] : [{ field: answerField('hen', so), message: word.badDay }]),
        ];
        if (problems.length > 0) return { problems };
        return [
          {
            change: 'answerLetter',
            variables: { ...seenIn(values), text: loi, promisedOn: hen === '' ? null : hen },
          },
        ];
      },
      fieldOf: (path, { so = '' }) => answerField(path === 'promisedOn' ? 'hen' : 'loi', so),
      next: () => '/app/don-doc?xong=dap',
    }),
  );

const isDayOrNone = (text: string): boolean => text === '' || /^\d{4}-\d{2}-\d{2}$/.test(text);
