import { and, eq, sql } from 'drizzle-orm';
import { agencies } from '../agencies/table.ts';
import { correcting } from '../corrections/correcting.ts';
import { later } from '../ctx.ts';
import { directive } from '../directives/entity.ts';
import { orderPaperProblems } from '../directives/rules.ts';
import { directives } from '../directives/table.ts';
import { present, readOne } from '../reading.ts';
import { document, documentFolded } from './entity.ts';
import { documentProblems } from './rules.ts';
import { documentKinds } from './table.ts';

/**
 * Puts right what is on the register of a document: a number or a day that was not known, how much of it has been read, what kind of
 * source it is. The directive that it gives is found by its new symbol too.
 */
export const documentCorrected = correcting({
  action: 'document.correct',
  entity: document,
  columns: [
    'kind',
    'symbol',
    'issuedOn',
    'issuerId',
    'titleVi',
    'titleEn',
    'publisher',
    'url',
    'language',
    'readAs',
    'standing',
    'confidence',
    'note',
  ],
  names: { issuerId: agencies },
  around: (ctx, id) => readOne(ctx, { table: directives, where: (d) => eq(d.documentId, id) }, present(ctx)),
  problems: (next, order) => [
    ...documentProblems(next, documentKinds),
    ...(order === null ? [] : orderPaperProblems('symbol', next)),
  ],
  follows: (next) => ({ folded: documentFolded(next) }),
  alongside: (ctx, { symbol, issuedOn, issuerId }, order) =>
    order === null || (order.symbol === symbol && order.issuedOn === issuedOn && order.issuerId === issuerId)
      ? undefined
      : [
          {
            entity: directive,
            seen: order,
            set: { symbol, issuedOn, issuerId, knownFrom: later(order.knownFrom, ctx.now) },
          },
        ],
  taken: ({ id, symbol, issuedOn, issuerId }) => ({
    code: 'document_there',
    where: (d) =>
      and(
        eq(d.symbol, symbol ?? ''),
        sql`${d.issuedOn} IS ${issuedOn} AND ${d.issuerId} IS ${issuerId} AND ${d.id} <> ${id}`,
      ),
  }),
});
