/** From bytes to text where the file says the character set badly or not at all. */

/** UTF-8 where the bytes are that, UTF-16 by its mark, else what Windows writes in Western Europe. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

export function decodeQuotedPrintable(text: string, charset: string | undefined): string {
  const bytes = Buffer.concat(
    (text.match(/=[0-9A-F]{2}|[^]/giu) ?? []).map((piece) =>
      piece.length === 3 ? Buffer.from(piece.slice(1), 'hex') : Buffer.from(piece, 'utf8'),
    ),
  );
  const decoder = decoderFor(charset);
  return decoder ? decoder.decode(bytes) : decodeText(bytes);
}

function decoderFor(charset: string | undefined): TextDecoder | undefined {
  if (charset === undefined) return undefined;
  try {
    return new TextDecoder(charset);
  } catch {
    // A set that nobody knows is one that the file does not say.
    return undefined;
  }
}
