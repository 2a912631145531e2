// What a citation's id is made of. Nothing is written to cite: the id names a version of a record, and versions never change.

/** What can be cited, by the letter its ids begin with. Letters are never given to anything else. */
export const kinds = {
  o: 'Observation',
  t: 'Target',
  d: 'TerritoryMeasure',
  m: 'Mapping',
  i: 'ReportItem',
  v: 'ReportValue',
  c: 'Directive',
  k: 'Plan',
  u: 'Ruling',
  n: 'Inspection',
  f: 'Finding',
  j: 'Verdict',
  s: 'SupervisionStatement',
  r: 'Recommendation',
  p: 'ReviewPack',
} as const;
export type Kind = keyof typeof kinds;

export interface Named {
  readonly kind: Kind;
  /** The record's id, shortened to the first eight digits where it is a UUID. */
  readonly key: string;
  /** A report's own line beside `key`: the last part of its task's or indicator's id. Empty for all other kinds. */
  readonly line: string;
  readonly revision: number;
  /** Guards against a misprint, and against another record with the same eight digits. */
  readonly check: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A slash would part an address, so it is written as a tilde. */
const shortened = (id: string): string => (uuid.test(id) ? id.slice(0, 8) : id.replaceAll('/', '~'));
/** The ids that a key without a UUID may stand for. */
export const idsBehind = (key: string): readonly [string, string] => [key, key.replaceAll('~', '/')];
/** `CT-20/3.11` is written `3.11`: a report is under one directive. */
const lineName = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

const pattern =
  /^([a-z])\.([A-Za-z0-9~.-]{1,80}?)(?:!([A-Za-z0-9.-]{1,60}))?\.([1-9]\d{0,8})\.([a-z2-7]{6})$/;

/** The parts of an id; null for anything that is none. */
export function parse(id: string): Named | null {
  const [, letter, key, line, revision, check] = pattern.exec(id) ?? [];
  if (letter === undefined || !(letter in kinds)) return null;
  return { kind: letter as Kind, key: key!, line: line ?? '', revision: Number(revision), check: check! };
}

/** What the check is worked out from: every part in full. */
export const checked = (kind: Kind, id: string, line: string, revision: number): string =>
  `${kinds[kind]}:${id}:${line}:${revision}`;

/** The printed id, e.g. `o.OBS-0001.1.pi7sau` or `v.3fa9c1d2!IND-SENT-PROV.1.b5w2ha`. */
export const written = (kind: Kind, id: string, line: string, revision: number, check: string): string =>
  `${kind}.${shortened(id)}${line === '' ? '' : `!${lineName(line)}`}.${revision}.${check}`;

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** The first 30 bits of a hex hash as six letters of base32. */
export const checkOf = (hash: string): string => {
  const bits = Number.parseInt(hash.slice(0, 8), 16) >>> 2;
  return [25, 20, 15, 10, 5, 0].map((shift) => letters[(bits >>> shift) & 31]!).join('');
};
