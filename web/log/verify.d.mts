export interface Told {
  readonly ok: boolean;
  readonly size: number;
  readonly root: string | null;
  readonly leaves: number;
  readonly trusted: boolean;
  readonly findings: readonly { readonly code: keyof typeof meanings; readonly leaf: number | null }[];
}
export declare function verify(
  text: string,
  trusted?: { keys?: string[]; older?: string[]; witnesses?: string[]; leastWitnesses?: number },
): Promise<Told>;
export declare function rootOf(entries: readonly string[]): Promise<string>;
export declare function rootByInclusion(
  leaf: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
): Promise<Uint8Array | null>;
export declare function isConsistent(
  first: number,
  second: number,
  firstRoot: Uint8Array,
  secondRoot: Uint8Array,
  proof: readonly Uint8Array[],
): Promise<boolean>;
export interface HeadSaid {
  readonly origin: string;
  readonly size: number;
  readonly root: string;
  readonly isSigned: boolean;
}
export declare function headFrom(note: string, keys: readonly string[]): Promise<HeadSaid | null>;
export declare function unproved(
  line: { readonly leaf: number; readonly entry: string },
  proof: { readonly index: number; readonly size: number; readonly proof: readonly string[] },
  root: string,
): Promise<keyof typeof meanings | null>;
export declare function hasGrown(
  was: Pick<HeadSaid, 'size' | 'root'>,
  is: Pick<HeadSaid, 'size' | 'root'>,
  proof: readonly string[],
): Promise<boolean>;
export declare const meanings: {
  readonly [code in
    | 'not_an_export'
    | 'bad_checkpoint'
    | 'bad_signature'
    | 'older_unsigned'
    | 'older_longer'
    | 'older_differs'
    | 'leaf_missing'
    | 'leaf_unreadable'
    | 'publication_skipped'
    | 'revision_skipped'
    | 'row_missing'
    | 'row_differs'
    | 'record_differs'
    | 'withheld_unsaid'
    | 'stray_row'
    | 'cut_short'
    | 'root_differs'
    | 'not_witnessed']: string;
};
