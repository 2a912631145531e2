/** Task codes with unbroken runs drawn together: 1.1, 1.2, 1.3, 2.1 as 1.1–1.3, 2.1. */
export function inRuns(codes: readonly string[]): string[] {
  const runs: [first: string, last: string][] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run && code === next(run[1])) run[1] = code;
    else runs.push([code, code]);
  }
  return runs.flatMap(([first, last]) => {
    if (first === last) return [first];
    return next(first) === last ? [first, last] : [`${first}–${last}`];
  });
}

const next = (code: string): string => code.replace(/\d+$/, (number) => String(Number(number) + 1));
