import { existsSync } from 'node:fs';
import path from 'node:path';
import { anchorsOf, documents, linksIn, root } from './markdown';

it.each(documents)('every link of %s within the project leads somewhere', (file) => {
  const within = linksIn(file).filter((target) => !/^[a-z]+:/i.test(target));
  expect(within.filter((target) => !leadsSomewhere(file, target))).toEqual([]);
});

it.each(documents)('every address in %s is https, or this computer', (file) => {
  const outside = linksIn(file).filter((target) => /^[a-z]+:/i.test(target));
  expect(outside.filter((target) => !/^https:\/\/|^http:\/\/localhost\b/.test(target))).toEqual([]);
});

it('every page of the documentation is in its index', () => {
  const linked = linksIn('docs/README.md').map((target) => path.posix.join('docs', target));
  expect(documents.filter((file) => file !== 'docs/README.md' && !linked.includes(file))).toEqual([]);
});

function leadsSomewhere(from: string, target: string): boolean {
  const [file = '', anchor] = target.split('#');
  const found = file === '' ? from : path.posix.join(path.posix.dirname(from), file);
  if (!existsSync(path.join(root, found))) return false;
  return anchor === undefined || anchorsOf(found).includes(anchor);
}
