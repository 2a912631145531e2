// A form of an act, read against the records that it may name, as whoever sent it may read them.
import type { PickAsk } from './act.ts';
import type { Looked } from './page.tsx';
import { type ActAt, actWordsOf } from './place.ts';
import {
  type Asked,
  askedIn,
  askedWhose,
  chosenIn,
  keptBy,
  read,
  searchField,
  type Typed,
} from './reading.ts';
import type { Choosing, List } from './source.ts';

type Picking = Asked & { readonly ask: PickAsk };
const isPicking = (one: Asked): one is Picking => one.ask.as === 'pick' || one.ask.as === 'picks';

/** What the form holds, read against the records it may name: those that depend on another answer are looked for after it. */
export async function look(
  at: ActAt,
  typed: Typed,
  choosing: Choosing,
  isDoing: boolean,
): Promise<Pick<Looked, 'asked' | 'lists' | 'read'>> {
  const { change, act } = at;
  const { language } = choosing;
  const words = actWordsOf(at, language);
  const asked = askedIn(change, act, words, language);
  const picking = asked.filter(isPicking);
  const lists = new Map<string, List>();
  const reading = { change, isDoing, typed, lists, language, words };
  const lookedFor = ({ name }: Asked) => typed[searchField(name)] ?? '';

  const fetched = new Map<string, Promise<List>>();
  /** One list serves every question that looks for the same in it. */
  const listFor = (one: Picking): Promise<List> => {
    const { from } = one.ask;
    const key = from.reached === 'by-typing' ? `${from.name} ${lookedFor(one)}` : from.name;
    const list =
      fetched.get(key) ??
      from.list({
        ...choosing,
        typed: lookedFor(one),
        kept: picking.filter(({ ask }) => ask.from === from).flatMap((each) => keptBy(each, typed)),
      });
    fetched.set(key, list);
    return list;
  };
  const isFree = ({ ask }: Picking) => ask.from.needs.length === 0;
  await Promise.all(picking.filter(isFree).map(async (one) => lists.set(one.name, await listFor(one))));

  for (const one of picking.filter(isFree)) {
    if (one.ask.from.reached !== 'by-body' || !lists.get(one.name)!.isCut) continue;
    const whose = askedWhose(one, language);
    asked.splice(asked.indexOf(one), 0, whose);
    if (isPicking(whose)) lists.set(whose.name, await listFor(whose));
    const { value } = read([whose], { ...act, asks: {} }, reading).answers.get(whose.name)!;
    if (typeof value === 'string') lists.set(one.name, await one.ask.from.list({ ...choosing, of: value }));
  }
  for (const one of picking.filter((each) => !isFree(each))) {
    const { from } = one.ask;
    const chosen = chosenIn(read(asked, act, reading).answers);
    if (from.needs.every((need) => need in chosen))
      lists.set(one.name, await from.list({ ...choosing, chosen }));
  }
  return { asked, lists, read: read(asked, act, reading) };
}
