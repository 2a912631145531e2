// The button that checks the public log, on the page that tells of it. Without it the page says all the same.
import { check, type Means, type Words } from './log-check.ts';

const means: Means = {
  async textAt(path) {
    const answer = await fetch(path, { cache: 'no-store' });
    if (answer.status === 404) return null;
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.text();
  },
  memory: localStorage,
};

for (const box of document.querySelectorAll<HTMLElement>('.check[data-words]')) {
  const word = JSON.parse(box.dataset.words!) as Words;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = word.button!;
  const list = document.createElement('ul');
  list.setAttribute('role', 'status');
  const say = (text: string, isBad = false) => {
    const line = document.createElement('li');
    line.textContent = text;
    if (isBad) line.className = 'bad';
    list.insertAdjacentElement('beforeend', line);
  };
  button.addEventListener('click', async () => {
    button.disabled = true;
    button.textContent = word.running!;
    list.replaceChildren();
    // What is wrong with the browser and what is wrong with the line are told apart: neither is a word about the log.
    await check(means, word, box.dataset.cited, say).catch((failure: unknown) =>
      say(failure instanceof DOMException ? word.unable! : word.failed!, true),
    );
    button.disabled = false;
    button.textContent = word.button!;
  });
  box.replaceChildren(button, list);
}
