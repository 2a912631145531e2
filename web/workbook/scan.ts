// Reads XML as tokens. Names lose their prefix. There are no entities but XML's own five, and no document type.
import { Refused } from './refusal.ts';

export type Attributes = Readonly<Record<string, string>>;
export interface Listener {
  readonly open: (name: string, attributes: () => Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const odd = (detail: string): never => {
  throw new Refused('xml', detail);
};

export function decoded(bytes: Uint8Array): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const name = wide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return odd('The text is in no encoding we read.');
  }
}

/** Beyond this a part is no sheet of a report, whatever its tags are. */
const mostTags = 300_000;

export function scan(xml: string, { open, close, text }: Listener): void {
  let at = 0;
  let depth = 0;
  let tags = 0;
  while (at < xml.length) {
    const mark = xml.indexOf('<', at);
    const end = mark < 0 ? xml.length : mark;
    if (end > at && depth > 0) text(unescaped(xml.slice(at, end)));
    if (mark < 0) break;
    if (xml.startsWith('<!--', mark)) at = after(xml, '-->', mark + 4);
    else if (xml.startsWith('<![CDATA[', mark)) {
      at = after(xml, ']]>', mark + 9);
      text(xml.slice(mark + 9, at - 3));
    } else if (xml[mark + 1] === '!') throw new Refused('doctype', 'A part declares a document type.');
    else if (xml[mark + 1] === '?') at = after(xml, '?>', mark + 2);
    else if (xml[mark + 1] === '/') {
      at = after(xml, '>', mark + 2);
      if (--depth < 0) odd('A part closes what it never opened.');
      close(local(xml.slice(mark + 2, at - 1).trim()));
    } else {
      if (++tags > mostTags) throw new Refused('too_many_cells', 'A part has more tags than any report.');
      at = tagEnd(xml, mark + 1);
      const alone = xml[at - 2] === '/';
      const inside = xml.slice(mark + 1, at - (alone ? 2 : 1));
      const space = inside.search(/\s/);
      const name = local(space < 0 ? inside : inside.slice(0, space));
      open(name, () => attributesOf(space < 0 ? '' : inside.slice(space)));
      if (alone) close(name);
      else if (++depth > 100) odd('A part is nested deeper than any workbook.');
    }
  }
  if (depth !== 0) throw new Refused('truncated', 'A part ends before its end.');
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new Refused('truncated', 'A part ends before its end.');
  return found + mark.length;
}

/** Past the `>` of a tag; one inside quotes does not count. */
function tagEnd(xml: string, from: number): number {
  let close = after(xml, '>', from);
  for (let at = from; ; ) {
    const quote = nextQuote(xml, at, close);
    if (quote < 0) return close;
    at = after(xml, xml[quote]!, quote + 1);
    if (at > close) close = after(xml, '>', at);
  }
}
function nextQuote(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (xml[at] === '"' || xml[at] === "'") return at;
  return -1;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const none: Attributes = Object.freeze(Object.create(null));

function attributesOf(text: string): Attributes {
  if (text === '') return none;
  const found: Record<string, string> = Object.create(null);
  for (const [, name, double, single] of text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found[local(name!)] ??= unescaped(double ?? single ?? '');
  return found;
}

const known: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(/&([^;&]{0,12});?/g, (whole, name: string) => {
        const code = /^#x([0-9a-f]+)$/i.exec(name)?.[1] ?? null;
        const point =
          code === null ? Number(/^#(\d+)$/.exec(name)?.[1] ?? Number.NaN) : Number.parseInt(code, 16);
        if (whole.endsWith(';') && point <= 0x10ffff) return String.fromCodePoint(point);
        return (
          (whole.endsWith(';') ? known[name] : undefined) ??
          odd(`A part uses "${whole}", which XML does not know.`)
        );
      })
    : text;
