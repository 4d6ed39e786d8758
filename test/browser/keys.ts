import type { Locator, Page } from 'playwright-core';

/** A person without a mouse: knows only where the focus is, and sees it there. */
export class Keys {
  constructor(private readonly pane: Page) {}

  press(key: string): Promise<void> {
    return this.pane.keyboard.press(key);
  }

  /** Presses Tab, or Shift+Tab, until the focus is there. @throws Error where it is lost or cannot be seen on the way. */
  async to(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const way: string[] = [];
    while (way.length < 80) {
      await this.press(key);
      way.push(await this.place());
      if (await isFocused(target)) return;
    }
    throw new Error(`${String(target)} cannot be reached. On the way: ${way.join(' › ')}`);
  }

  /** Waits until the focus has come there by itself. */
  async arriveAt(target: Locator): Promise<void> {
    const element = await target.elementHandle();
    await this.pane.waitForFunction((wanted) => document.activeElement === wanted, element);
  }

  /** What the focus is on. */
  async place(): Promise<string> {
    const name = await this.pane.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return null;
      const [label] = (activeElement as HTMLInputElement).labels ?? [];
      return activeElement.getAttribute('aria-label') ?? (label ?? activeElement).textContent;
    });
    if (name === null) throw new Error('the focus is lost');
    if (!(await this.isSeen())) throw new Error(`the focus cannot be seen: ${name}`);
    return name.slice(0, 30);
  }

  /** The place around the focused element looks different without the focus, and it is within the window. */
  private async isSeen(): Promise<boolean> {
    const element = (await this.pane.evaluateHandle(() => document.activeElement)).asElement();
    const box = await element?.boundingBox();
    const size = this.pane.viewportSize();
    if (!element || !box || !size) return false;
    const clip = clipped(box, size);
    if (!clip) return false;
    const focused = await this.pane.screenshot({ clip });
    await element.evaluate((node) => (node as HTMLElement).blur());
    const blurred = await this.pane.screenshot({ clip });
    await element.evaluate((node) => (node as HTMLElement).focus({ preventScroll: true }));
    return !focused.equals(blurred);
  }
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** With a margin, as far as it is in the window. */
function clipped(box: Box, size: { width: number; height: number }): Box | undefined {
  const margin = 8;
  const [left, top] = [Math.max(0, box.x - margin), Math.max(0, box.y - margin)];
  const width = Math.min(size.width, box.x + box.width + margin) - left;
  const height = Math.min(size.height, box.y + box.height + margin) - top;
  return width > 0 && height > 0 ? { x: left, y: top, width, height } : undefined;
}

async function isFocused(target: Locator): Promise<boolean> {
  if ((await target.count()) === 0) return false;
  return target.first().evaluate((element) => element === document.activeElement);
}
