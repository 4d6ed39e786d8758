import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Each drawing and the sizes it is needed in: the ribbon's, and for the add-in itself those of lists and stores. */
export const drawings = {
  icon: [16, 32, 64, 80, 128],
  add: [16, 32, 80],
} as const;

export interface Icon {
  /** In the folder of the drawings. */
  file: string;
  size: number;
  png: Buffer;
}

export async function drawIcons(folder: string): Promise<Icon[]> {
  const sets = Object.entries(drawings).map(async ([name, sizes]) => {
    const svg = await readFile(path.join(folder, `${name}.svg`), 'utf8');
    return sizes.map((size) => ({ file: `${name}-${size}.png`, size, png: draw(svg, size) }));
  });
  return (await Promise.all(sets)).flat();
}

/** Draws the PNGs anew beside their drawings. */
export async function writeIcons(folder: string): Promise<void> {
  for (const { file, png } of await drawIcons(folder)) await writeFile(path.join(folder, file), png);
}

function draw(svg: string, size: number): Buffer {
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}
