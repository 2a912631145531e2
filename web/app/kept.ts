// What is kept on this device: each cell that was typed, until the ledger has it, and for how long the page is older than the ledger.

export interface Kept {
  readonly office: string;
  readonly report: string;
  readonly cell: string;
  /** As it was typed. */
  readonly typed: string;
  /** As the ledger takes it; null while it cannot be understood. */
  readonly value: string | null;
  /** What the ledger had when it was typed. */
  readonly base: string;
  /** What was sent of it and never answered: found in the ledger, it is our own. */
  readonly sent: readonly string[];
  /** The revision at which the ledger last took this cell from here; 0 for never. */
  readonly acked: number;
  readonly isPending: boolean;
}

export interface Device {
  all(): Promise<Kept[]>;
  put(kept: readonly Kept[]): Promise<void>;
  drop(cells: readonly string[]): Promise<void>;
}

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open('directive-ledger', 1);
  request.onupgradeneeded = () =>
    request.result.createObjectStore('cells', { keyPath: ['office', 'report', 'cell'] });
  return asked(request);
}

/** The cells of one report as one office typed them here; null where the browser keeps nothing. */
export async function openDevice(office: string, report: string): Promise<Device | null> {
  try {
    const db = await opened();
    const write = (change: (cells: IDBObjectStore) => void) =>
      new Promise<void>((resolve, reject) => {
        // Written through to the disk before it is marked as kept.
        const transaction = db.transaction('cells', 'readwrite', { durability: 'strict' });
        transaction.oncomplete = () => resolve();
        transaction.onabort = transaction.onerror = () => reject(transaction.error);
        change(transaction.objectStore('cells'));
      });
    return {
      all: () =>
        asked(
          db
            .transaction('cells')
            .objectStore('cells')
            .getAll(IDBKeyRange.bound([office, report], [office, report, []])),
        ),
      put: (kept) =>
        write((cells) => {
          for (const one of kept) cells.put(one);
        }),
      drop: (names) =>
        write((cells) => {
          for (const name of names) cells.delete([office, report, name]);
        }),
    };
  } catch {
    return null;
  }
}
