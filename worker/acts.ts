// Acts by their pages: looked at first, then done once under the key of the form, and told in a receipt. What an act is, is declared in
// web/pages/app/acts; that its page, its form and its words are the same for all of them is settled here.
import { Hono } from 'hono';
import { canonical, sha256 } from '../db/canonical.ts';
import { toId } from '../schema/ids.ts';
import type { PickAsk } from '../web/pages/app/acts/act.ts';
import { look } from '../web/pages/app/acts/looking.ts';
import { drawAct, drawReceipt, type Looked } from '../web/pages/app/acts/page.tsx';
import { type ActAt, actAddress, actsOf, mayDo, type Place, rolesOf } from '../web/pages/app/acts/place.ts';
import { drawPlace, type Kept } from '../web/pages/app/acts/place-page.tsx';
import { actPlaces } from '../web/pages/app/acts/places.ts';
import type { Asked } from '../web/pages/app/acts/reading.ts';
import type { Choosing, Source } from '../web/pages/app/acts/source.ts';
import type { Problem, Shown } from '../web/pages/app/frame/frame.tsx';
import { recordLeft } from '../web/pages/app/frame/left.ts';
import type { Fields } from './access.ts';
import { assetPath } from './assets.ts';
import type { Signed } from './context.ts';
import type { Door, Visit } from './door.ts';
import { documentAnswer, inside, insideForm } from './inside.ts';
import { askAs, keyFrom, perform } from './perform.ts';

const choosingAs = (c: Visit, signed: Signed, { language }: Shown): Choosing => ({
  asking: (question, variables) => askAs(c, signed, question, variables),
  language,
  office: toId('Office', signed.actor.id),
  chosen: {},
  typed: '',
  kept: [],
  of: null,
});

/** Names the answers that were looked at, so that nothing else is done than what was seen. */
const sealOf = ({ variables: { revision: _, ...answers } }: Looked['read']): Promise<string> =>
  sha256(canonical(answers));

interface Drawing {
  readonly typed: Fields;
  readonly key: string;
  readonly problems?: readonly Problem[];
  readonly seen?: string | null;
  readonly isChanged?: boolean;
}

function draw(
  c: Visit,
  at: ActAt,
  looked: Pick<Looked, 'asked' | 'lists' | 'read'>,
  shown: Shown,
  { typed, key, problems = [], seen = null, isChanged = false }: Drawing,
): Promise<Response> {
  const scripts = [...shown.scripts, assetPath('acts')];
  const sent = { address: {}, values: typed, problems, key };
  const html = drawAct(at, { ...looked, seen, isChanged }, { ...shown, scripts }, sent);
  return documentAnswer(c, html, problems.length > 0 ? 422 : 200, shown);
}

const opened = (at: ActAt) => (c: Visit) =>
  inside(c, at.act.may, async (signed, shown) => {
    const typed = c.req.query();
    const looked = await look(at, typed, choosingAs(c, signed, shown), false);
    return draw(c, at, looked, shown, { typed, key: crypto.randomUUID() });
  });

const sent = (at: ActAt) => (c: Visit) =>
  insideForm(c, at.act.may, async (signed, shown, typed) => {
    const isDoing = typed.buoc === 'lam';
    const looked = await look(at, typed, choosingAs(c, signed, shown), isDoing);
    const drawn = { typed, key: keyFrom(typed) };
    if (typed.buoc?.startsWith('tim:')) return draw(c, at, looked, shown, drawn);
    const { problems, variables } = looked.read;
    if (problems.length > 0) return draw(c, at, looked, shown, { ...drawn, problems });
    const seen = await sealOf(looked.read);
    if (!isDoing) return draw(c, at, looked, shown, { ...drawn, seen });
    if (typed.xem !== seen) {
      const anew = await look(at, typed, choosingAs(c, signed, shown), false);
      return draw(c, at, anew, shown, { ...drawn, seen, isChanged: true });
    }
    const { change, act } = at;
    const wanted = act.tells?.asks ?? recordLeft;
    const outcome = await perform(c, signed, { change, variables, wanted }, drawn.key);
    if ('refused' in outcome)
      return draw(c, at, looked, shown, {
        typed,
        key: crypto.randomUUID(),
        problems: outcome.refused.map(({ path, text }) => ({
          field: fieldOf(looked.asked, path),
          message: text,
        })),
      });
    return documentAnswer(
      c,
      drawReceipt(at, looked, shown, { ...outcome.done, number: receiptNumber(drawn.key) }),
      200,
      shown,
    );
  });

/** The question that a refusal is about: itself, or the first of those below it. */
const fieldOf = (asked: readonly Asked[], path: string): string =>
  asked.find(({ name }) => name === path || name.startsWith(`${path}.`) || path.startsWith(`${name}.`))
    ?.name ?? '';

const receiptNumber = (key: string) => `BN-${key.replaceAll('-', '').slice(0, 8).toUpperCase()}`;

/** The records of the place for which whoever is signed in can do something. */
async function keptIn(place: Place, shown: Shown, choosing: Choosing): Promise<Kept[]> {
  const bySource = new Map<Source, { at: ActAt; pick: PickAsk }[]>();
  for (const at of actsOf(place)) {
    const pick = at.act.asks.id;
    if (pick?.as !== 'pick' || pick.from.needs.length > 0 || !mayDo(at, shown.viewer!.roles)) continue;
    bySource.set(pick.from, [...(bySource.get(pick.from) ?? []), { at, pick }]);
  }
  return Promise.all(
    [...bySource].map(async ([from, acts]) => ({ name: from.name, acts, list: await from.list(choosing) })),
  );
}

const placeOpened = (place: Place) => (c: Visit) =>
  inside(c, rolesOf(place), async (signed, shown) => {
    const typed = c.req.query('q') ?? '';
    const kept = await keptIn(place, shown, { ...choosingAs(c, signed, shown), typed });
    return documentAnswer(c, drawPlace(place, kept, shown, typed), 200, shown);
  });

export const actRoutes = new Hono<Door>();
for (const place of actPlaces) {
  actRoutes.get(place.path, placeOpened(place));
  for (const at of actsOf(place)) {
    actRoutes.get(actAddress(at), opened(at)).post(actAddress(at), sent(at));
  }
}
