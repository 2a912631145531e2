// Whether what was sent is UTF-8, looked at byte for byte before anything is decoded: a decoder that is not asked puts a mark
// in the place of what it cannot read, and the words are lost for ever. A byte order mark in front is UTF-8 and is passed over.

/** The text, or null where the bytes are not UTF-8. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether the bytes behind every run of percent escapes are UTF-8. A lone percent sign is itself, as browsers take it. */
export function hasReadableEscapes(text: string): boolean {
  try {
    for (const [escapes] of text.matchAll(/(?:%[0-9a-f]{2})+/gi)) decodeURIComponent(escapes);
    return true;
  } catch {
    return false;
  }
}

/** Whether every name, heading and text of a multipart form is UTF-8; a file is its own business, its name is not. */
export function hasReadableParts(bytes: Uint8Array, boundary: string): boolean {
  // One character a byte, so that places in the text are places in the bytes.
  const text = new TextDecoder('latin1').decode(bytes);
  // latin1 is windows-1252 to a decoder: still one character a byte.
  const isReadable = (from: number, to: number) => textOf(bytes.subarray(from, to)) !== null;
  const mark = `--${boundary}`;
  for (let at = text.indexOf(mark); at >= 0; ) {
    const begin = at + mark.length;
    const end = text.indexOf(mark, begin);
    const part = end < 0 ? text.length : end;
    const head = text.indexOf('\r\n\r\n', begin);
    const body = head < 0 || head > part ? part : head;
    if (!isReadable(begin, body)) return false;
    const isFile = /;\s*filename\*?=/i.test(text.slice(begin, body));
    if (!isFile && !isReadable(body, part)) return false;
    at = end;
  }
  return true;
}
