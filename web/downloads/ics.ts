// A calendar of whole days. A changed deadline keeps its UID and raises SEQUENCE; a withdrawn one is cancelled, so that it leaves calendars
// that already hold it.
import { dayAfter, hanoiZone, icsDay, icsMoment } from '../lib/dates.ts';

export interface Calendar {
  readonly name: string;
  readonly description?: string;
  readonly language: 'vi' | 'en';
  readonly events: readonly AllDay[];
}

export interface AllDay {
  /** For ever the same for the same thing, e.g. `task-1.2@example.vn`. */
  readonly uid: string;
  /** The day: YYYY-MM-DD. */
  readonly on: string;
  readonly title: string;
  readonly description?: string;
  readonly url?: string;
  /** How often it was changed. */
  readonly sequence: number;
  readonly cancelled?: boolean;
  /** When the ledger came to know this version: an instant. */
  readonly knownAt: string;
  readonly categories?: readonly string[];
}

const reminderDays = [14, 7, 1];

export function writeCalendar(calendar: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Directive Ledger//Deadlines//${calendar.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text(calendar.name)}`,
    `X-WR-CALNAME:${text(calendar.name)}`,
    ...(calendar.description
      ? [`DESCRIPTION:${text(calendar.description)}`, `X-WR-CALDESC:${text(calendar.description)}`]
      : []),
    `X-WR-TIMEZONE:${hanoiZone}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...calendar.events.flatMap(eventOf),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf(event: AllDay): string[] {
  const stamp = icsMoment(event.knownAt);
  return [
    'BEGIN:VEVENT',
    `UID:${text(event.uid)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `DTSTART;VALUE=DATE:${icsDay(event.on)}`,
    `DTEND;VALUE=DATE:${icsDay(dayAfter(event.on))}`,
    `SUMMARY:${text(event.title)}`,
    ...(event.description ? [`DESCRIPTION:${text(event.description)}`] : []),
    ...(event.url ? [`URL:${event.url.replace(/\s/g, encodeURIComponent)}`] : []),
    ...(event.categories?.length ? [`CATEGORIES:${event.categories.map(text).join(',')}`] : []),
    `SEQUENCE:${event.sequence}`,
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PUBLIC',
    ...(event.cancelled ? [] : reminderDays.flatMap((days) => alarm(days, event.title))),
    'END:VEVENT',
  ];
}

/** At eight in the morning so many days before: a whole day begins at midnight, when nobody reads. */
const alarm = (days: number, title: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${text(title)}`,
  `TRIGGER:-P${days > 1 ? `${days - 1}D` : ''}T16H`,
  'END:VALARM',
];

const text = (value: string): string =>
  value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a calendar has no way to say these
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** At most 75 octets to a line, never through a character. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const point = character.codePointAt(0)!;
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
