/** What is left to say when not even the words of a language could be fetched: in English, without React. */
export function showBroken(root: HTMLElement): void {
  const heading = made('h1', 'CRM Sync for Outlook');
  const sentence = made('p', 'The pane could not be loaded. What is synced is not affected.');
  sentence.setAttribute('role', 'alert');
  const button = made('button', 'Load again');
  button.addEventListener('click', () => location.reload());
  const main = document.createElement('main');
  main.append(heading, sentence, button);
  root.replaceChildren(main);
}

function made(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
