/** The files of a built page, read once: only what was there at the start can be asked for. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface StaticFile {
  type: string;
  body: Buffer;
  gzip: Buffer;
  etag: string;
  /** The name says the content: it may be kept for good. */
  isHashed: boolean;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** By name below the folder, with slashes; of no folder none. Throws when the folder has no `index`. */
export function filesIn(folder: string | undefined, index: string): Map<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  if (folder === undefined) return files;
  for (const entry of entriesOf(folder)) {
    const type = types[path.extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).replaceAll(path.sep, '/');
    files.set(name, staticFile(type, readFileSync(file), /\.[0-9a-f]{8,}\.\w+$/.test(name)));
  }
  if (!files.has(index)) throw new Error(`"${folder}" holds no ${index}: it has to be built first.`);
  return files;
}

export function staticFile(type: string, body: Buffer, isHashed = false): StaticFile {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { type, body, gzip: gzipSync(body, { level: 9 }), etag, isHashed };
}

export function script(text: string): StaticFile {
  return staticFile(types['.js'] ?? '', Buffer.from(text));
}

function entriesOf(folder: string): ReturnType<typeof readFolder> {
  try {
    return readFolder(folder);
  } catch {
    return [];
  }
}

function readFolder(folder: string) {
  return readdirSync(folder, { withFileTypes: true, recursive: true });
}
