// Verifying without a pointer. Every key presses a button that is there without it.
import { mover, offerHelp, onLetters, toggleHelp } from './letters.ts';

const isList = document.querySelector('.line') === null;
const move = isList ? mover('.row', 'a') : mover('.line');

const chosen = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>('.line') ?? null;
const press = (within: HTMLElement | Document | null, what: string): void =>
  within?.querySelector<HTMLElement>(`[data-do="${what}"]`)?.click();

onLetters({
  KeyJ: () => move(1),
  KeyK: () => move(-1),
  KeyV: () => press(chosen(), 'verify'),
  KeyR: () => {
    const details = (chosen() ?? document).querySelector<HTMLDetailsElement>('.line details, details');
    const field = chosen()
      ? details?.querySelector<HTMLElement>('textarea')
      : document.querySelector<HTMLElement>('#y-chung');
    if (chosen() && details) details.open = true;
    field?.focus();
  },
  'Shift+KeyV': () => press(document, 'whole'),
  KeyP: () => document.querySelector<HTMLElement>('[data-do="publish"]')?.focus(),
  KeyN: () => press(document, 'next'),
  '?': toggleHelp,
});

offerHelp();

// After a line was verified the page opens at the next one, ready for the next key.
if (location.hash) document.getElementById(location.hash.slice(1))?.focus();
