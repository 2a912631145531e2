// What one SQL statement is, as far as it decides where it runs and how its result is counted.
import { StatementError } from './errors.ts';
import { cut, type RawStatement } from './tokens.ts';

type Kind = 'read' | 'change' | 'schema' | 'begin' | 'end' | 'savepoint' | 'explain' | 'other';
type BeginMode = 'read' | 'deferred' | 'write';

export type Statement = {
  sql: string;
  kind: Kind;
  /** Reads nothing of the connection that last wrote, so any snapshot can answer it. */
  readsOnly: boolean;
  mode: BeginMode;
  isInsert: boolean;
  isRollback: boolean;
  setsForeignKeys: boolean;
  /** Its work grows with the whole file, and rightly so. */
  takesLong: boolean;
  params: (string | null)[];
};

const PURE_PRAGMAS = new Set(
  `table_list index_list table_info table_xinfo index_info index_xinfo pragma_list compile_options database_list
   function_list module_list encoding foreign_key_list foreign_key_check collation_list freelist_count
   integrity_check page_count quick_check`.split(/\s+/),
);
const SETTABLE_PRAGMAS = new Set(['foreign_keys', 'defer_foreign_keys', 'user_version']);
const WHOLE_FILE = new Set(['QUICK_CHECK', 'INTEGRITY_CHECK', 'FOREIGN_KEY_CHECK']);
const READABLE_PRAGMAS = new Set(
  `analysis_limit application_id auto_vacuum automatic_index busy_timeout cache_size cache_spill cell_size_check
   checkpoint_fullfsync data_version fullfsync hard_heap_limit journal_mode journal_size_limit legacy_alter_table
   locking_mode max_page_count mmap_size page_size query_only read_uncommitted recursive_triggers
   reverse_unordered_selects schema_version secure_delete soft_heap_limit synchronous temp_store threads
   trusted_schema wal_autocheckpoint`.split(/\s+/),
);
// What one engine brings along and no client should reach: the server's disk, raw pages, keys, SQL within SQL.
const FORBIDDEN = new Set(
  `READFILE WRITEFILE LSMODE FSDIR LOAD_EXTENSION SHA3_QUERY SQLITE_DBPAGE SQLITE_CRYPT SQLITE3MC_CONFIG
   SQLITE3MC_CONFIG_TABLE SQLITE3MC_CODEC_DATA`.split(/\s+/),
);
const VERBS = new Set(['SELECT', 'VALUES', 'INSERT', 'UPDATE', 'DELETE']);

// A question about a past day is some 35,000 characters long, and reading it costs more than answering it.
const LONGEST = 100_000;
const CACHED_CHARACTERS = 16_000_000;
const cache = new Map<string, Statement[]>();
let cachedCharacters = 0;

/** Every statement of a text, in order. Throws if one of them is not for clients to use. */
export function statementsOf(sql: string): Statement[] {
  const known = cache.get(sql);
  if (known) return known;
  const statements = cut(sql).map(classify);
  if (sql.length > LONGEST) return statements;
  cachedCharacters += sql.length;
  if (cachedCharacters > CACHED_CHARACTERS) {
    cache.clear();
    cachedCharacters = sql.length;
  }
  cache.set(sql, statements);
  return statements;
}

/** The one statement of a text. */
export function statementOf(sql: string): Statement {
  const statements = statementsOf(sql);
  if (statements.length > 1) {
    throw new StatementError('SQL_MANY_STATEMENTS', 'SQL string contains more than one statement');
  }
  if (!statements[0]) {
    throw new StatementError('SQL_NO_STATEMENT', 'SQL string does not contain any statement');
  }
  return statements[0];
}

function classify({ text, words, params }: RawStatement): Statement {
  if (words.some((word) => FORBIDDEN.has(bare(word)))) throw unsupported(text);
  const verb = mainVerb(words);
  const kind = kindOf(verb, words, text);
  const connectionBound = words.some(
    (word) => word === 'CHANGES' || word === 'TOTAL_CHANGES' || word === 'LAST_INSERT_ROWID',
  );
  return {
    sql: text,
    kind,
    readsOnly: (kind === 'read' || kind === 'explain') && !connectionBound,
    mode: beginMode(words),
    isInsert: kind === 'change' && (verb === 'INSERT' || verb === 'REPLACE'),
    isRollback: kind === 'end' && verb === 'ROLLBACK',
    setsForeignKeys: verb === 'PRAGMA' && words.length > 2 && words.includes('FOREIGN_KEYS'),
    takesLong: kind === 'schema' || (verb === 'PRAGMA' && words.some((word) => WHOLE_FILE.has(word))),
    params,
  };
}

// `WITH` hides the verb behind its tables, which are always in parentheses.
function mainVerb(words: string[]): string {
  if (words[0] !== 'WITH') return words[0] ?? '';
  let depth = 0;
  for (const [at, word] of words.entries()) {
    if (word === '(') depth++;
    else if (word === ')') depth--;
    else if (depth === 0 && (VERBS.has(word) || (word === 'REPLACE' && words[at + 1] === 'INTO')))
      return word;
  }
  return 'SELECT';
}

function kindOf(verb: string, words: string[], text: string): Kind {
  switch (verb) {
    case 'SELECT':
    case 'VALUES':
      return 'read';
    case 'INSERT':
    case 'REPLACE':
    case 'UPDATE':
    case 'DELETE':
      return 'change';
    case 'BEGIN':
      return 'begin';
    case 'COMMIT':
    case 'END':
      return 'end';
    case 'ROLLBACK':
      return words.includes('TO') ? 'savepoint' : 'end';
    case 'SAVEPOINT':
    case 'RELEASE':
      return 'savepoint';
    case 'EXPLAIN':
      return 'explain';
    case 'CREATE':
      // Temporary things belong to one connection, and streams share theirs.
      if (words[1] === 'TEMP' || words[1] === 'TEMPORARY') throw unsupported(text);
      return 'schema';
    case 'ALTER':
    case 'DROP':
      return 'schema';
    case 'PRAGMA':
      return pragmaKind(words, text);
    case 'ATTACH':
    case 'DETACH':
    case 'VACUUM':
    case 'ANALYZE':
    case 'REINDEX':
      throw unsupported(text);
    default:
      return 'other';
  }
}

// The same pragmas as a libSQL server allows: nothing that changes the shared connection or the file's safety.
function pragmaKind(words: string[], text: string): Kind {
  const at = words[2] === '.' ? 3 : 1;
  const name = (words[at] ?? '').toLowerCase();
  const hasValue = words.length > at + 1;
  if (PURE_PRAGMAS.has(name)) return 'read';
  if (SETTABLE_PRAGMAS.has(name) || (READABLE_PRAGMAS.has(name) && !hasValue)) return 'other';
  throw unsupported(text);
}

function beginMode(words: string[]): BeginMode {
  if (/^BEGIN (TRANSACTION )?READONLY$/.test(words.join(' '))) return 'read';
  return words[1] === 'IMMEDIATE' || words[1] === 'EXCLUSIVE' ? 'write' : 'deferred';
}

// A quoted name is still the name; a string is not.
const bare = (word: string) => (/^["`[]/.test(word) ? word.slice(1, -1).toUpperCase() : word);

const unsupported = (text: string) =>
  new StatementError('SQL_PARSE_ERROR', `SQL string could not be parsed: unsupported statement: ${text}`);
