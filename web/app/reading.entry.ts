// What a page for readers does more where scripts run: a sentence is copied by a button, and names are offered while one is typed.
// The page lacks nothing without it: the sentence is chosen by one touch, and the form finds the same.

/** Milliseconds without a key before names are asked for. */
const stillFor = 250;
const mostOffered = 8;

// Browsers have a clipboard for pages at https alone.
for (const line of navigator.clipboard ? document.querySelectorAll<HTMLElement>('[data-copy]') : []) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = line.dataset.copy!;
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(line.querySelector('code')!.textContent);
    said.textContent = line.dataset.copied!;
  });
  line.insertAdjacentElement('beforeend', button);
  line.insertAdjacentElement('beforeend', said);
}

/** The names that the page of the same form would show, in its own order. */
async function namesFor(form: HTMLFormElement, text: string): Promise<string[]> {
  // All that the form sends: of a past day, the names of that day.
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') asked.append(name, value);
  asked.set('q', text);
  // A line that is down offers no names; the form says so when it is sent.
  const answer = await fetch(`${form.action}?${asked}`).catch(() => null);
  if (!answer?.ok) return [];
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const names = [...page.querySelectorAll('.hits li a:first-child')].map(({ textContent }) => textContent);
  return [...new Set(names)].slice(0, mostOffered);
}

for (const input of document.querySelectorAll<HTMLInputElement>('input[type=search][name=q]')) {
  const list = document.createElement('datalist');
  list.id = `${input.id || 'q'}-names`;
  input.insertAdjacentElement('afterend', list);
  input.setAttribute('list', list.id);
  input.autocomplete = 'off';
  let timer = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    const text = input.value.trim();
    // One letter is in everything, and a name that was just chosen is found already.
    if (text.length < 2 || [...list.options].some(({ value }) => value === text)) return;
    timer = window.setTimeout(async () => {
      const names = await namesFor(input.form!, text);
      // What was typed meanwhile is asked for by itself.
      if (input.value.trim() === text) list.replaceChildren(...names.map((name) => new Option(name, name)));
    }, stillFor);
  });
}
