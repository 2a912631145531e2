// Zips as nobody honest makes them.
import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  readonly name: string;
  readonly body: Uint8Array | string;
  /** What is said instead of the truth. */
  readonly says?: {
    readonly size?: number;
    readonly packed?: number;
    readonly crc?: number;
    readonly name?: string;
  };
  readonly saysLocally?: { readonly size?: number };
  readonly flags?: number;
  readonly method?: number;
  /** Begins where another part begins. */
  readonly at?: number;
}

export function zipOf(parts: readonly Part[]): Buffer {
  const pieces: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const body = Buffer.from(part.body as string);
    const method = part.method ?? 8;
    const packed = method === 8 ? deflateRawSync(body, { level: 9 }) : body;
    const name = Buffer.from(part.name);
    const size = part.says?.size ?? body.length;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(part.flags ?? 0, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(part.says?.crc ?? crc32(body), 14);
    local.writeUInt32LE(part.says?.packed ?? packed.length, 18);
    local.writeUInt32LE(part.saysLocally?.size ?? size, 22);
    local.writeUInt16LE(name.length, 26);
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt16LE(part.flags ?? 0, 8);
    header.writeUInt16LE(method, 10);
    header.writeUInt32LE(part.says?.crc ?? crc32(body), 16);
    header.writeUInt32LE(part.says?.packed ?? packed.length, 20);
    header.writeUInt32LE(size, 24);
    header.writeUInt16LE(name.length, 28);
    header.writeUInt32LE(part.at ?? at, 42);
    central.push(header, Buffer.from(part.says?.name ?? part.name));
    if (part.at !== undefined) continue;
    pieces.push(local, name, packed);
    at += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(parts.length, 0xfffe), 8);
  end.writeUInt16LE(Math.min(parts.length, 0xfffe), 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...pieces, directory, end]);
}

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a plain workbook with one sheet; any of them may be put in another's place. */
export function partsOf(sheet: string, more: Readonly<Record<string, string>> = {}): Part[] {
  const all: Record<string, string> = {
    '_rels/.rels': `${head}<Relationships><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns:r="r"><workbookPr/><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${head}<Relationships><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="r2" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/>` +
      `<Relationship Id="r3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...more,
  };
  return Object.entries(all).map(([name, body]) => ({ name, body }));
}
export const bookOf = (sheet: string, more: Readonly<Record<string, string>> = {}): Buffer =>
  zipOf(partsOf(sheet, more));
