// Looking for a record while its name is typed. The page does the same by its button; here it is asked in the background, by the very form.
const wait = 250;
let timer = 0;

async function look(input: HTMLInputElement): Promise<void> {
  const form = input.form!;
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
  fields.set('buoc', `tim:${input.dataset.find}`);
  const typed = input.value;
  const answer = await fetch(form.action, { method: 'POST', body: fields });
  // What was typed meanwhile is looked for by itself.
  if (!answer.ok || input.value !== typed) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const field = input.closest('fieldset')!;
  const anew = page.getElementById(field.id);
  if (!anew) return;
  for (const part of field.querySelectorAll('[role=status],.found')) part.remove();
  for (const part of anew.querySelectorAll('[role=status],.found'))
    field.insertAdjacentElement('beforeend', part);
}

document.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.dataset.find === undefined) return;
  clearTimeout(timer);
  timer = window.setTimeout(() => look(target), wait);
});
