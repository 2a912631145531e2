// Letters as shortcuts: never in a field, never while a word is being composed, and never when the reader turned them off.

/** A key as its place on the board (`KeyV`), so that Telex and VNI do not change what it means. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && /^(?:checkbox|radio|button|submit)$/.test(target.type));

export function onLetters(keys: Keys): void {
  document.addEventListener('keydown', (event) => {
    if (document.body.dataset.letters === 'off' || event.isComposing || event.keyCode === 229) return;
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    const name = event.key === '?' ? '?' : `${event.shiftKey ? 'Shift+' : ''}${event.code}`;
    const act = keys[name];
    if (!act || (document.querySelector('dialog[open]') && name !== '?')) return;
    event.preventDefault();
    act(event);
  });
}

/** Moves the focus along a list, from wherever it stands; `inside` is what takes it in each entry. */
export function mover(entries: string, inside?: string): (by: 1 | -1) => void {
  return (by) => {
    const all = [...document.querySelectorAll<HTMLElement>(entries)];
    const now = all.findIndex((entry) => entry.contains(document.activeElement));
    const next =
      all[now === -1 ? (by === 1 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, now + by))];
    const target = inside ? next?.querySelector<HTMLElement>(inside) : next;
    target?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
}

export function toggleHelp(): void {
  const help = document.querySelector<HTMLDialogElement>('#phim');
  if (help?.open) help.close();
  else help?.showModal();
}

/** Shows the button for the list of keys, which says nothing to whoever has no script. */
export function offerHelp(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-do="help"]');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', toggleHelp);
}
