import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

/**
 * What Fluent UI expects of a browser and jsdom lacks. Loaded by tests that render.
 * What is waited for is looked for again and again: a picture of the whole page each time that it is not there yet keeps
 * a busy machine from ever getting there. The page's words have to do.
 */
configure({
  asyncUtilTimeout: 5000,
  getElementError: (message, container) => new Error(`${message ?? ''}\n\n${container.textContent}`),
});

globalThis.ResizeObserver = class {
  observe(): void {
    return undefined;
  }
  unobserve(): void {
    return undefined;
  }
  disconnect(): void {
    return undefined;
  }
};

/** The browser's modal dialog, as far as jsdom lacks it: its first button has the focus, which goes back at the end. */
const before = new WeakMap<HTMLDialogElement, Element | null>();

HTMLDialogElement.prototype.showModal = function () {
  before.set(this, document.activeElement);
  this.open = true;
  this.querySelector('button')?.focus();
};

HTMLDialogElement.prototype.close = function () {
  this.open = false;
  const element = before.get(this);
  if (element instanceof HTMLElement) element.focus();
  this.dispatchEvent(new Event('close'));
};
