import { fold } from './fold.ts';

/** Whether a text is one that somebody looks for: each word that was typed begins a word of it, with or without marks. */
export function isSought(text: string, sought: string): boolean {
  const said = ` ${fold(text)}`;
  return sought
    .trim()
    .split(/\s+/)
    .every((word) => said.includes(` ${fold(word)}`));
}
