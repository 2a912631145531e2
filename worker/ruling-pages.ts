// Rulings by forms: chosen, looked at as they would be, made; ended and replaced; and what they make due extended or lifted, one
// or many at once. What was typed travels along until it is done.
import { Hono } from 'hono';
import { isCivilDate } from '../db/dates.ts';
import type {
  EndingAnswer,
  NamingAnswer,
  OneRulingAnswer,
  RulingFormAnswer,
  RulingsAnswer,
  TogetherAnswer,
} from '../web/pages/answers.ts';
import { fromAddress, inAddress } from '../web/pages/app/frame/addresses.ts';
import { recordLeft } from '../web/pages/app/frame/left.ts';
import { fieldOf, isTyped, nothingAsked, rulingAsked } from '../web/pages/app/rulings/asked.ts';
import { drawEnding } from '../web/pages/app/rulings/ending.tsx';
import { drawRulingForm } from '../web/pages/app/rulings/form.tsx';
import { bodiesNamed, drawNaming, naming } from '../web/pages/app/rulings/naming.tsx';
import { drawOneRuling } from '../web/pages/app/rulings/one.tsx';
import { drawRulings } from '../web/pages/app/rulings/page.tsx';
import { mostAtOnce, picked, pickedProblems } from '../web/pages/app/rulings/picked.ts';
import {
  endingQuestion,
  moreBodiesQuestion,
  moreOwedByRulingQuestion,
  moreRulingsQuestion,
  namingQuestion,
  rulingFormQuestion,
  rulingQuestion,
  rulingsQuestion,
  togetherQuestion,
} from '../web/pages/app/rulings/question.ts';
import { drawTogether, fieldOfGrant, grantAsked, isGrantTyped } from '../web/pages/app/rulings/together.tsx';
import { rulingsWords } from '../web/pages/app/rulings/words.ts';
import type { Fields } from './access.ts';
import { type AppPage, appAction, appAsked, appPage, further } from './app-pages.ts';
import type { Door } from './door.ts';

const rulings: AppPage<RulingsAnswer> = {
  question: rulingsQuestion,
  more: [further(moreRulingsQuestion, (answer) => answer.rulings)],
  roles: ['COMMISSION'],
  render: drawRulings,
};

const words = rulingsWords.vi;
const revisionIn = ({ revision = '' }: Fields) => Number.parseInt(revision, 10) || 0;

const making: AppPage<RulingFormAnswer> = {
  question: rulingFormQuestion,
  variables: ({ ct, thay }, _signed, values) => {
    const replaces = values.thay ?? (thay === undefined ? '' : fromAddress(thay));
    const read = isTyped(values) && !('sua' in values) ? rulingAsked(values, words) : null;
    const asked = read && 'asked' in read ? read.asked : null;
    return {
      ...(asked ?? nothingAsked),
      slug: values.ct ?? ct ?? null,
      replaces,
      isReplacing: replaces !== '',
      replacing: replaces === '' ? null : replaces,
      isAsked: asked !== null,
    };
  },
  more: [further(moreBodiesQuestion, (answer) => answer.agencies)],
  roles: ['COMMISSION'],
  render: drawRulingForm,
};
const preview = appAsked(making);

const namingBodies: AppPage<NamingAnswer> = {
  question: namingQuestion,
  variables: (_address, _signed, { nhom = '' }) => ({ collective: nhom }),
  more: [further(moreBodiesQuestion, (answer) => answer.agencies)],
  roles: ['COMMISSION'],
  render: drawNaming,
};
const nameThem = appAction({
  page: namingBodies,
  changes: (values, _signed, { language }) => {
    const { wrong, naming: say } = rulingsWords[language];
    const field = (name: string) => values[naming.field(name)] ?? '';
    const agencies = bodiesNamed(values);
    const problems = [
      ...(agencies.length === 0 ? [{ field: naming.field('agencies'), message: say.none }] : []),
      ...(isCivilDate(field('from')) ? [] : [{ field: naming.field('from'), message: wrong.day }]),
      ...(field('document') === '' ? [{ field: naming.field('document'), message: wrong.choose }] : []),
    ];
    if (problems.length > 0) return { problems };
    return [
      {
        change: 'resolveAssignees',
        variables: {
          collective: values.nhom,
          agencies,
          from: field('from'),
          document: field('document'),
          section: field('section'),
        },
      },
    ];
  },
  fieldOf: (path) => naming.field(path),
  next: () => '/app/quyet-dinh/moi',
});

const one: AppPage<OneRulingAnswer> = {
  question: rulingQuestion,
  variables: ({ id = '', ky }) => ({
    id: fromAddress(id),
    round: ky === undefined ? null : fromAddress(ky),
  }),
  more: [further(moreOwedByRulingQuestion, (answer) => answer.obligations)],
  roles: ['COMMISSION'],
  render: drawOneRuling,
};

const ending: AppPage<EndingAnswer> = {
  question: endingQuestion,
  variables: (_address, _signed, values) => ({
    ids: picked(values)
      .slice(0, mostAtOnce)
      .map(({ id }) => id),
  }),
  roles: ['COMMISSION'],
  render: drawEnding,
};
const askEnding = appAsked(ending);
const nothingPicked = appAction({
  page: rulings,
  changes: (values, _signed, { language }) => ({
    problems: pickedProblems(picked(values), rulingsWords[language]),
  }),
  next: () => '/app/quyet-dinh',
});

const together: AppPage<TogetherAnswer> = {
  question: togetherQuestion,
  variables: ({ id }, _signed, values) => {
    const seen = picked(values).slice(0, mostAtOnce);
    const read = isGrantTyped(values) && !('sua' in values) ? grantAsked(values, words) : null;
    const asked = read && 'asked' in read ? read.asked : null;
    return {
      ids: id === undefined ? seen.map((owed) => owed.id) : [fromAddress(id)],
      isAsked: asked !== null,
      obligations: seen,
      ...(asked ?? { dueOn: null, reason: '', document: '', section: '' }),
    };
  },
  roles: ['COMMISSION'],
  render: drawTogether,
};

export const rulingRoutes = new Hono<Door>()
  .get('/app/quyet-dinh', appPage(rulings))
  .get('/app/quyet-dinh/moi', appPage(making))
  .post('/app/quyet-dinh/moi/xem', preview)
  .post('/app/quyet-dinh/moi/neu-ten', appAsked(namingBodies))
  .post('/app/quyet-dinh/moi/neu-ten/ghi', async (c) => {
    const named = await nameThem(c);
    // The names are on record: the ruling is looked at again, as it was typed.
    return named.status === 303 ? preview(c) : named;
  })
  .post(
    '/app/quyet-dinh/moi',
    appAction({
      page: making,
      changes: (values, _signed, { language }) => {
        const read = rulingAsked(values, rulingsWords[language]);
        if ('problems' in read) return read;
        const { thay } = values;
        return [
          thay === undefined
            ? { change: 'makeRuling', variables: { ...read.asked }, wanted: recordLeft }
            : {
                change: 'replaceRuling',
                variables: { ...read.asked, id: thay, revision: revisionIn(values) },
                wanted: recordLeft,
              },
        ];
      },
      fieldOf,
      next: ([done]) => `/app/quyet-dinh/${inAddress(done!.id)}?xong=ghi`,
    }),
  )
  .post('/app/quyet-dinh/nhieu/ket-thuc/xem', async (c) => {
    const values = Object.fromEntries(new URLSearchParams(await c.req.text()));
    return picked(values).length === 0 ? nothingPicked(c) : askEnding(c);
  })
  .post(
    '/app/quyet-dinh/nhieu/ket-thuc',
    appAction({
      page: ending,
      changes: (values) => [
        {
          change: 'endRulings',
          variables: { rulings: picked(values), until: values.until },
          wanted: recordLeft,
        },
      ],
      fieldOf: (path) => (path === 'until' ? 'until' : ''),
      next: ([done], values) =>
        picked(values).length === 1
          ? `/app/quyet-dinh/${inAddress(done!.id)}?xong=het`
          : '/app/quyet-dinh?xong=het',
    }),
  )
  .post('/app/quyet-dinh/viec', appAsked(together))
  .post('/app/quyet-dinh/viec/xem', appAsked(together))
  .post(
    '/app/quyet-dinh/viec/ghi',
    appAction({
      page: together,
      changes: (values, _signed, { language }) => {
        const read = grantAsked(values, rulingsWords[language]);
        if ('problems' in read) return read;
        const { dueOn, ...grant } = read.asked;
        const variables = { ...grant, obligations: picked(values) };
        return [
          dueOn === null
            ? { change: 'exemptObligations', variables, wanted: recordLeft }
            : { change: 'extendObligations', variables: { ...variables, dueOn }, wanted: recordLeft },
        ];
      },
      fieldOf: fieldOfGrant,
      next: (_done, values) =>
        `/app/quyet-dinh/${inAddress(values.qd ?? '')}?xong=viec&so=${picked(values).length}`,
    }),
  )
  .get('/app/quyet-dinh/viec/:id', appPage(together))
  // An id, and no other page of this place.
  .get('/app/quyet-dinh/:id{Ruling:[^/]+}', appPage(one));
