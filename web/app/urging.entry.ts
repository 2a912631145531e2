// Letters in three keys: a chooses all, d shows them, Enter signs them.
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
  KeyA: () => {
    for (const box of boxes()) box.checked = true;
    boxes()[0]?.focus();
  },
  KeyD: () => {
    if (!boxes().some((box) => box.checked)) chosen()?.click();
    document.querySelector<HTMLElement>('[data-do="urge"]')?.click();
  },
  '?': toggleHelp,
});

offerHelp();
