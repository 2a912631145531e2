// What addresses a name stands for, asked over https: a Worker has no resolver of its own. It connects by name afterwards; that the
// platform's fetch reaches nothing but the public network is its own promise, and this look-up the second lock.
export type Resolve = (host: string) => Promise<readonly string[]>;

const types = { A: 1, AAAA: 28 } as const;
const patienceMs = 3_000;

export const resolverAt =
  (url: string, send: typeof fetch): Resolve =>
  async (host) => {
    const answers = await Promise.all(
      Object.entries(types).map(async ([type, code]) => {
        const asked = new URL(url);
        asked.searchParams.set('name', host);
        asked.searchParams.set('type', type);
        const response = await send(asked, {
          headers: { Accept: 'application/dns-json' },
          redirect: 'manual',
          signal: AbortSignal.timeout(patienceMs),
        });
        if (!response.ok) throw new Error(`The resolver answered HTTP ${response.status}.`);
        const { Answer = [] } = (await response.json()) as { Answer?: { type: number; data: string }[] };
        return Answer.filter((one) => one.type === code).map((one) => one.data);
      }),
    );
    return answers.flat();
  };
