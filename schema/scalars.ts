// Shapes of single values. A scalar says what is well-formed; whether it makes sense is for the rules.
import { GraphQLError, Kind } from 'graphql';
import { isCivilDate } from '../db/ctx.ts';
import { builder } from './builder.ts';

const refuse = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
};

const textual = (value: unknown, parse: (text: string) => string): string =>
  typeof value === 'string' ? parse(value) : refuse('Write this value as text, in quotes.');

builder.scalarType('Date', {
  description: 'A day in Vietnam, `YYYY-MM-DD`.',
  serialize: (value) => value,
  parseValue: (value) =>
    textual(value, (text) =>
      isCivilDate(text) ? text : refuse(`There is no day "${clip(text)}"; write YYYY-MM-DD.`),
    ),
});

builder.scalarType('DateTime', {
  description: 'A moment in UTC, e.g. `2026-10-15T02:30:00.000Z`.',
  serialize: (value) => value,
  parseValue: (value) =>
    textual(value, (text) => {
      const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/.test(text)
        ? Date.parse(text)
        : Number.NaN;
      // Date.parse takes 30 February for 2 March; a moment that is not in the calendar is none.
      return Number.isNaN(at) || !new Date(at).toISOString().startsWith(text.slice(0, 16))
        ? refuse(`"${clip(text)}" is not a moment in UTC.`)
        : new Date(at).toISOString();
    }),
});

const plainDecimal = (text: string): string =>
  /^-?(0|[1-9]\d{0,14})(\.\d{1,6})?$/.test(text) && !/^-0(\.0+)?$/.test(text)
    ? text
    : refuse(
        `"${clip(text)}" is not a plain decimal. Write digits with a point for the fraction, e.g. "1234.5"; at most 15 digits and 6 decimals.`,
      );

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
    node.kind === Kind.INT || node.kind === Kind.STRING
      ? plainDecimal(node.value)
      : refuse('Write this value as text, in quotes.'),
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
        : refuse('This text has control characters or broken characters in it.'),
    ),
});

builder.scalarType('Key', {
  description:
    'An idempotency key you choose, 8 to 200 printable ASCII characters, e.g. a UUID. One key stands for one request for 90 days.',
  serialize: (value) => value,
  parseValue: (value) =>
    textual(value, (text) =>
      /^[\x21-\x7e]{8,200}$/.test(text)
        ? text
        : refuse('A key is 8 to 200 printable ASCII characters without spaces.'),
    ),
});

builder.scalarType('JSON', {
  description: 'A JSON value; used only where a source gives a breakdown of its own making.',
  serialize: (value) => value,
  parseValue: () => refuse('This value is read, never written.'),
});

const clip = (text: string) => text.slice(0, 40);
