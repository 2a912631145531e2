// Empties the outbox as far as it can be: each message is sent first and noted afterwards, so that a death in between sends it
// once more and never loses it. The receiver tells the second by its id.

import type { Answer } from '../db/answers.ts';
import type { Ctx } from '../db/ctx.ts';
import { Conflict } from '../db/errors.ts';
import { present, readPage, wanting } from '../db/reading.ts';
import { messagesHeldUp, messagesToSend } from '../db/urging/read.ts';
import { recordAttempt, recordHeldUp } from '../db/urging/record-attempt.ts';
import { deliver, type Notice, type NoticeSettings } from './deliver.ts';

export interface Emptied {
  readonly delivered: number;
  readonly failed: number;
  readonly heldUp: number;
  /** Whether some were left for the next run. */
  readonly hasMore: boolean;
}

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
  const around = wanting({ contacts: {}, urging: { task: {}, agency: {}, addressee: {}, owner: {} } });
  const tripsAMessage = tripsToSend(settings) + tripsToNote;
  const page = { first: within((trips - tripsToRead) / tripsAMessage) };
  const reader = own();
  const [held, due] = await Promise.all([
    readPage(reader, messagesHeldUp(channels), page, present(ctx), wanting({ contacts: {} })),
    readPage(reader, messagesToSend(channels), page, present(ctx), around),
  ]);

  let [delivered, failed] = [0, 0];
  await inTurn(due.rows, async (row) => {
    const contact = contactOf(row, channels);
    if (!contact) return;
    const attempt = await deliver(noticeOf(row, contact), settings, ctx.now);
    const isNoted = await noted(() => recordAttempt(own(), seenOf(row), attempt));
    if (!isNoted) return;
    if (attempt.delivered) delivered++;
    else failed++;
  });
  const left = trips - tripsToRead - due.rows.length * tripsAMessage;
  const told = held.rows.slice(0, within(left / tripsToNote));
  await inTurn(told, async (row) => {
    const waitsFor = contactOf(row, ['webhook', 'mail']) ? 'provider' : 'destination';
    await noted(() => recordHeldUp(own(), seenOf(row), waitsFor));
  });
  const hasMore = due.hasMore || held.hasMore || told.length < held.rows.length;
  return { delivered, failed, heldUp: told.length, hasMore };
}

/** One at least, or a run that has much else to do would never come to it. */
const within = (messages: number): number => Math.max(1, Math.min(atMost, Math.floor(messages)));

type Contact = Notice['contact'];
const contactOf = (row: Answer, channels: readonly string[]): Contact | undefined =>
  (row.contacts as Contact[]).find((c) => channels.includes(c.channel));
const seenOf = (row: Answer) => ({ id: String(row.id), revision: Number(row.revision) });

type Named = { readonly id: string; readonly name: { readonly nameVi: string } | null };

function noticeOf(row: Answer, contact: Contact): Notice {
  const urging = row.urging as Record<string, string> & {
    readonly task: { readonly code: string };
    readonly agency: Named;
    readonly addressee: Named;
    readonly owner: Named;
  };
  const body = ({ id, name }: Named) => ({ id, nameVi: name?.nameVi ?? null });
  const subject = `${urging.subjectVi} / ${urging.subjectEn}`;
  return {
    id: String(row.id),
    contact,
    subject,
    text: `${urging.textVi}\n\n----------\n\n${urging.textEn}`,
    content: {
      kind: 'urging',
      urging: urging.id,
      rung: urging.rung,
      obligation: urging.obligationId,
      isExample: urging.standing === 'example',
      owedBy: body(urging.agency),
      to: body(urging.addressee),
      from: body(urging.owner),
      task: urging.task.code,
      dueOn: urging.dueOn,
      daysLate: urging.daysLate,
      raisedAt: urging.raisedAt,
      vi: { subject: urging.subjectVi, text: urging.textVi },
      en: { subject: urging.subjectEn, text: urging.textEn },
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
