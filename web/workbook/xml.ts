// Text on its way into XML. What XML cannot hold is written as spreadsheets write it: _x0001_.

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeXml = (text: string): string =>
  text.toWellFormed().replace(/[&<>"]/g, (mark) => marks[mark]!);

/** Characters XML 1.0 has no way to say are left out: for feeds, where there is no other spelling. */
export const sayable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters in question
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

const spelled = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters in question
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (mark) => {
      const code = mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    });

/** Text for a cell: a carriage return too is spelled out, because XML would make it a line feed. */
export const escapeCell = (text: string): string => escapeXml(spelled(text));

/** Undoes the spelling of `escapeCell`. */
export const unspelled = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
