import { developmentUrl } from './settings';

const supportLine = /(<SupportUrl DefaultValue=")[^"]*(")/;

/** The manifest for where the pages will stand. @throws Error when the text is not the manifest that this is made for */
export function stampManifest(manifest: string, settings: { publicUrl: string; supportUrl: string }): string {
  if (!supportLine.test(manifest)) throw new Error('manifest.xml has no <SupportUrl DefaultValue="…">.');
  return manifest
    .replaceAll(developmentUrl, () => escaped(settings.publicUrl))
    .replace(supportLine, (_, before: string, after: string) => before + escaped(settings.supportUrl) + after);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
