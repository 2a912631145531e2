import type { Seed } from './seed.ts';

export const checkSeed = (_seed: Seed): string[] => [];
