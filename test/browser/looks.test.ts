import type { Page } from 'playwright-core';
import { desk } from './desk';
import { stages } from './stages';
import { barriers } from './windows';

const d = desk();

it('bars nobody from any page: axe finds nothing in light, dark and forced colours, and nothing is wider than a narrow pane', async () => {
  d.allow(/status of 4\d\d/);
  await d.control('POST', 'reset', { seed: 'empty' });
  const pane = await d.pane({ person: 'kim' });
  const beside = (colorScheme: 'light' | 'dark') => d.pane({ person: 'kim', colorScheme, beside: pane });
  const [dark, contrast] = [await beside('dark'), await beside('light')];
  await contrast.emulateMedia({ forcedColors: 'active' });
  for (const window of [pane, contrast]) await window.setViewportSize({ width: 320, height: 720 });
  // A pane of 360 px at 200 %.
  await dark.setViewportSize({ width: 180, height: 360 });

  const scene = { hands: d.hands('kim'), pane, control: (...call: Parameters<typeof d.control>) => d.control(...call) };
  const looks = { light: pane, dark, contrast };
  const found: string[] = [];
  for (const { name, arrange, show } of stages) {
    await arrange?.(scene);
    for (const window of Object.values(looks)) await show(window);
    const wrong = Object.entries(looks).map(async ([look, window]) => {
      const texts = [...(await barriers(window)), ...(await tooWide(window))];
      return texts.map((text) => `${name}, ${look}: ${text}`);
    });
    found.push(...(await Promise.all(wrong)).flat());
  }
  expect(found).toEqual([]);
}, 120_000);

/** What makes the page scroll sideways: the innermost elements that stick out. */
function tooWide(window: Page): Promise<string[]> {
  return window.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (each) => each.getBoundingClientRect().right > clientWidth,
    );
    const innermost = wide.filter((each) => !wide.some((other) => other !== each && each.contains(other)));
    return innermost.map((each) => `${scrollWidth} px wide: ${each.outerHTML.slice(0, 120)}`);
  });
}
