/** Numbers from 0 up to a limit, the same ones for the same seed: a failure can be repeated. */
export function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    // Park and Miller's minimal standard generator; its state always stays below 2^31.
    state = Number((BigInt(state) * 48_271n) % 2_147_483_647n);
    return state % below;
  };
}
