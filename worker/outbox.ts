// Empties the outbox as far as it can be: each message is sent first and noted afterwards, so that a death in between sends it
// once more and never loses it. The receiver tells the second by its id.

import { nameOf } from '../db/agencies/rules.ts';
import { type Ctx, civilDate } from '../db/ctx.ts';
import { Conflict } from '../db/errors.ts';
import { present, readPage, wanting } from '../db/reading.ts';
import { noticeEventsTold } from '../db/urging/events.ts';
import { asExample, asMail } from '../db/urging/paper.ts';
import { messagesHeldUp, messagesToSend } from '../db/urging/read.ts';
import { recordAttempt, recordHeldUp } from '../db/urging/record-attempt.ts';
import type { NoticeEvent } from '../db/urging/table.ts';
import { capital, dictionary } from '../db/words.ts';
import { toId } from '../schema/ids.ts';
import { deliver, type Notice, type NoticeSettings } from './deliver.ts';

export interface Emptied {
  readonly delivered: number;
  readonly failed: number;
  readonly heldUp: number;
  /** Whether some were left for the next run. */
  readonly hasMore: boolean;
}

const around = wanting({
  contacts: {},
  to: {},
  urging: { task: {}, agency: {}, addressee: {}, owner: {} },
  letter: { addressee: {}, owner: {}, signedBy: {}, lines: { task: {} } },
});
const readDue = (ctx: Ctx, channels: readonly string[], page: { readonly first: number }) =>
  readPage(ctx, messagesToSend(channels), page, present(ctx), around);

/** Messages a run; what is left waits for the next. */
const atMost = 100;
/** Out of the door is one call, and two more where the name is looked up over the network first. */
const tripsToSend = ({ resolve }: NoticeSettings) => (resolve ? 3 : 1);
const tripsToNote = 2;
const tripsToRead = 2;
const atOnce = 5;

export async function emptyOutbox(ctx: Ctx, settings: NoticeSettings, trips: number): Promise<Emptied> {
  const channels = ['webhook', ...(settings.mail ? ['mail'] : [])];
  const own = () => ({ ...ctx, db: ctx.db.fresh() });
  const tripsAMessage = tripsToSend(settings) + tripsToNote;
  const page = { first: within((trips - tripsToRead) / tripsAMessage) };
  const reader = own();
  const [held, due] = await Promise.all([
    readPage(reader, messagesHeldUp(channels), page, present(ctx), wanting({ contacts: {} })),
    readDue(reader, channels, page),
  ]);

  let [delivered, failed] = [0, 0];
  await inTurn(due.rows, async (row) => {
    const contact = contactOf(row, channels);
    if (!contact) return;
    const attempt = await deliver({ id: row.id, contact, ...saidBy(row) }, settings, ctx.now);
    const isNoted = await noted(() => recordAttempt(own(), row, attempt));
    if (!isNoted) return;
    if (attempt.delivered) delivered++;
    else failed++;
  });
  const left = trips - tripsToRead - due.rows.length * tripsAMessage;
  const told = held.rows.slice(0, within(left / tripsToNote));
  await inTurn(told, async (row) => {
    const waitsFor = contactOf(row, ['webhook', 'mail']) ? 'provider' : 'destination';
    await noted(() => recordHeldUp(own(), row, waitsFor));
  });
  const hasMore = due.hasNext || held.hasNext || told.length < held.rows.length;
  return { delivered, failed, heldUp: told.length, hasMore };
}

/** One at least, or a run that has much else to do would never come to it. */
const within = (messages: number): number => Math.max(1, Math.min(atMost, Math.floor(messages)));

type Row = Awaited<ReturnType<typeof readDue>>['rows'][number];
const contactOf = (row: Pick<Row, 'contacts'>, channels: readonly string[]): Notice['contact'] | undefined =>
  row.contacts.find((c) => channels.includes(c.channel));

type Body = NonNullable<Row['letter']>['addressee'];
const body = ({ id, name }: Body) => ({ id: toId('Agency', id), nameVi: name?.nameVi ?? null });

/** What a message says: the rung it tells, the letter it carries as it was signed, or what happened. */
function saidBy(row: Row): Omit<Notice, 'id' | 'contact'> {
  const { urging, letter } = row;
  if (row.event) return saidByEvent(row, row.event);
  if (letter) return saidByLetter(letter);
  const { task, agency, addressee, owner, ...rung } = urging!;
  return {
    subject: `${rung.subjectVi} / ${rung.subjectEn}`,
    text: `${rung.textVi}\n\n----------\n\n${rung.textEn}`,
    content: {
      kind: 'urging',
      urging: toId('Urging', rung.id),
      rung: rung.rung,
      obligation: toId('Obligation', rung.obligationId),
      isExample: rung.standing === 'example',
      owedBy: body(agency),
      to: body(addressee),
      from: body(owner),
      task: task.code,
      dueOn: rung.dueOn,
      daysLate: rung.daysLate,
      raisedAt: rung.raisedAt,
      vi: { subject: rung.subjectVi, text: rung.textVi },
      en: { subject: rung.subjectEn, text: rung.textEn },
    },
  };
}

function saidByLetter(letter: NonNullable<Row['letter']>): Omit<Notice, 'id' | 'contact'> {
  const { owner, addressee, signedBy, lines } = letter;
  const vi = { subject: letter.subjectVi!, text: letter.textVi! };
  const en = { subject: letter.subjectEn!, text: letter.textEn! };
  const signer = { vi: signedBy!.officeVi, en: signedBy!.officeEn };
  return {
    ...asMail({
      symbol: letter.symbol!,
      signedOn: civilDate(letter.signedAt!),
      owner: nameOf(owner),
      addressee: nameOf(addressee),
      signer,
      vi,
      en,
    }),
    content: {
      kind: 'letter',
      letter: toId('Letter', letter.id),
      symbol: letter.symbol,
      isExample: letter.standing === 'example',
      to: body(addressee),
      from: body(owner),
      signedAt: letter.signedAt,
      signedBy: signer,
      duties: lines.map(({ obligationId, task, dueOn, daysLate }) => ({
        obligation: toId('Obligation', obligationId),
        task: task.code,
        dueOn,
        daysLate,
      })),
      vi,
      en,
    },
  };
}

/** What happened, and to which record. Whoever receives it asks for the record, and is answered what it may read of it. */
function saidByEvent(row: Row, event: NoticeEvent): Omit<Notice, 'id' | 'contact'> {
  const name = event.toUpperCase() as Uppercase<NoticeEvent>;
  const plain = {
    vi: { subject: capital(dictionary.vi.NoticeEvent[name]), text: '' },
    en: { subject: capital(dictionary.en.NoticeEvent[name]), text: '' },
  };
  const isExample = row.standing === 'example';
  const { vi, en } = isExample ? asExample(plain) : plain;
  return {
    subject: `${vi.subject} / ${en.subject}`,
    text: '',
    content: {
      kind: 'event',
      event,
      record: toId(noticeEventsTold[event].type, row.aboutId!),
      revision: row.aboutRevision,
      isExample,
      to: body(row.to!),
      at: row.happenedAt,
      vi: { subject: vi.subject },
      en: { subject: en.subject },
    },
  };
}

/** False where another run, or somebody at the counter, was first with this message. */
async function noted(record: () => Promise<unknown>): Promise<boolean> {
  try {
    await record();
    return true;
  } catch (e) {
    if (e instanceof Conflict) return false;
    throw e;
  }
}

async function inTurn<T>(list: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const hand = async () => {
    for (let at = next++; at < list.length; at = next++) await work(list[at]!);
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
}
