// Text that callers pass back to us without reading it: cursors and ids.

/** Base64 of the text's UTF-8 bytes. */
export const toOpaque = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));

/** The text again; throws on anything that is not one of ours. */
export const fromOpaque = (opaque: string): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(atob(opaque), (c) => c.charCodeAt(0)));
