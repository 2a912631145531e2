// Cuts SQL text into statements, tokens and parameters by SQLite's own lexical rules. The engine's binding
// silently ignores everything after the first statement and cannot list parameters, so this has to know.

export type RawStatement = { text: string; words: string[]; params: (string | null)[] };

const TOKEN =
  /\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*'?|"(?:[^"]|"")*"?|`(?:[^`]|``)*`?|\[[^\]]*\]?|\?\d*|[:@$][\w$\u0080-\uffff]+(?:::[\w$\u0080-\uffff]+)*|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*|\d[\w.]*|[\s\S]/gy;

const SPACE = /^(?:\s|--|\/\*)/;
const WORD = /^[A-Za-z_\u0080-\uffff]/;
const LAST_PARAMETER = 32_766;

export function cut(sql: string): RawStatement[] {
  const found: RawStatement[] = [];
  let start = -1;
  let words: string[] = [];
  let params: (string | null)[] = [];

  const finish = (end: number) => {
    if (start >= 0) found.push({ text: sql.slice(start, end).trim(), words, params });
    start = -1;
    words = [];
    params = [];
  };

  for (const { 0: token, index } of sql.matchAll(TOKEN)) {
    if (SPACE.test(token)) continue;
    if (token === ';') {
      if (start < 0) continue;
      if (!isTrigger(words) || (words.at(-1) === 'END' && words.at(-2) === ';')) finish(index);
      else words.push(';');
      continue;
    }
    if (start < 0) start = index;
    words.push(WORD.test(token) ? token.toUpperCase() : token);
    if (/^[?:@$]./.test(token) || token === '?') number(token, params);
  }
  finish(sql.length);
  return found;
}

// SQLite numbers parameters as it meets them; `?7` takes its own place and leaves holes before it.
function number(token: string, params: (string | null)[]): void {
  if (token === '?') params.push(null);
  else if (token.startsWith('?')) {
    const place = Number(token.slice(1));
    if (place < 1 || place > LAST_PARAMETER) return;
    while (params.length < place) params.push(null);
    params[place - 1] ??= token;
  } else if (!params.includes(token)) params.push(token);
}

// Only a trigger holds semicolons inside one statement; it ends at `; END ;`.
function isTrigger(words: string[]): boolean {
  const at = words.indexOf('CREATE');
  if (at < 0 || at > 3) return false;
  const next = words[at + 1];
  return next === 'TRIGGER' || ((next === 'TEMP' || next === 'TEMPORARY') && words[at + 2] === 'TRIGGER');
}
