// Urging in three keys: x chooses, d shows the letters, Enter sends them.
import { mover, offerHelp, onLetters, toggleHelp } from './letters.ts';

const move = mover('.row', 'input');
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.row input')];
const chosen = () => boxes().find((box) => box.closest('.row')!.contains(document.activeElement));

onLetters({
  KeyJ: () => move(1),
  KeyK: () => move(-1),
  KeyX: () => {
    // Where nothing is chosen yet, the first is meant: it is the latest.
    const box = chosen() ?? boxes()[0];
    box?.focus();
    box?.click();
  },
  KeyD: () => {
    if (!boxes().some((box) => box.checked)) chosen()?.click();
    document.querySelector<HTMLElement>('[data-do="urge"]')?.click();
  },
  '?': toggleHelp,
});

offerHelp();
