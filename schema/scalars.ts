// Shapes of single values. A scalar says what is well-formed; whether it makes sense is for the rules.
import { GraphQLError, Kind } from 'graphql';
import { isCivilDate } from '../db/ctx.ts';
import { type Code, type Given, reason, sentence } from '../db/errors.ts';
import { builder } from './builder.ts';

/** Raised while a question is read; the door adds the sentence in its reader's language. */
const refuse = <C extends Code>(code: C, ...given: Given<C>): never => {
  const why = reason(code, ...given);
  throw new GraphQLError(sentence(why, 'en'), { extensions: { code: 'BAD_USER_INPUT', why } });
};

const textual = (value: unknown, parse: (text: string) => string): string =>
  typeof value === 'string' ? parse(value) : refuse('bad_text');

builder.scalarType('Date', {
  description: 'A day in Vietnam, `YYYY-MM-DD`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => value,
  parseValue: (value) =>
    textual(value, (text) => (isCivilDate(text) ? text : refuse('bad_day', { typed: clip(text) }))),
});

builder.scalarType('DateTime', {
  description: 'A moment in UTC, e.g. `2026-10-15T02:30:00.000Z`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => value,
  parseValue: (value) =>
    textual(value, (text) => {
      const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/.test(text)
        ? Date.parse(text)
        : Number.NaN;
      // Date.parse takes 30 February for 2 March; a moment that is not in the calendar is none.
      return Number.isNaN(at) || !new Date(at).toISOString().startsWith(text.slice(0, 16))
        ? refuse('bad_moment', { typed: clip(text) })
        : new Date(at).toISOString();
    }),
});

const plainDecimal = (text: string): string =>
  /^-?(0|[1-9]\d{0,14})(\.\d{1,6})?$/.test(text) && !/^-0(\.0+)?$/.test(text)
    ? text
    : refuse('bad_decimal', { typed: clip(text) });

builder.scalarType('Decimal', {
  description:
    'An exact decimal number as text with a point, e.g. `"1210"` or `"99.5"`. Never rounded, never a floating-point number.',
  serialize: (value) => value,
  parseValue: (value) =>
    typeof value === 'number' && Number.isSafeInteger(value)
      ? plainDecimal(String(value))
      : textual(value, plainDecimal),
  // A float written out in the question would be rounded before `parseValue` sees it; its digits are looked at instead.
  parseLiteral: (node) =>
    node.kind === Kind.INT || node.kind === Kind.STRING ? plainDecimal(node.value) : refuse('bad_text'),
});

// Marks that turn the reading direction around could make a line say one thing and show another.
const hidden = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/u;
const lineBreaks = /[\t\n\r]/g;

builder.scalarType('Text', {
  description: 'Words for people. Kept as Unicode NFC, so that every spelling of one text is stored alike.',
  serialize: (value) => value,
  parseValue: (value) =>
    textual(value, (text) =>
      text.isWellFormed() && !hidden.test(text.replace(lineBreaks, ''))
        ? text.normalize('NFC')
        : refuse('bad_characters'),
    ),
});

builder.scalarType('Key', {
  description:
    'An idempotency key you choose, 8 to 200 printable ASCII characters, e.g. a UUID. One key stands for one request for 90 days.',
  serialize: (value) => value,
  parseValue: (value) =>
    textual(value, (text) => (/^[\x21-\x7e]{8,200}$/.test(text) ? text : refuse('bad_key'))),
});

builder.scalarType('JSON', {
  description: 'A JSON value; used only where a source gives a breakdown of its own making.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
  serialize: (value) => value,
  parseValue: () => refuse('read_only'),
});

const clip = (text: string) => text.slice(0, 40);
