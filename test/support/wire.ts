// Counts what really goes over the wire to the database, not what the client says it sent.
export interface Wire {
  readonly fetch: typeof fetch;
  readonly roundTrips: number;
  /** Statements but for BEGIN, COMMIT and ROLLBACK. */
  readonly statements: number;
}

interface Pipeline {
  requests: { type: string; stmt?: { sql?: string }; batch?: { steps: { stmt: { sql?: string } }[] } }[];
}
const frame = /^\s*(BEGIN|COMMIT|ROLLBACK)\b/i;

export function countingWire(): Wire {
  let roundTrips = 0;
  let statements = 0;
  return {
    get roundTrips() {
      return roundTrips;
    },
    get statements() {
      return statements;
    },
    fetch: (async (request: Request, init?: RequestInit) => {
      roundTrips++;
      const { requests } = (await request.clone().json()) as Pipeline;
      for (const { stmt, batch } of requests) {
        const sent = [...(stmt ? [stmt] : []), ...(batch?.steps.map((step) => step.stmt) ?? [])];
        statements += sent.filter(({ sql }) => !frame.test(sql ?? '')).length;
      }
      return fetch(request, init);
    }) as typeof fetch,
  };
}
