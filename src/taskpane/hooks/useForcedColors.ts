import { useSyncExternalStore } from 'react';

const query = '(forced-colors: active)';

/** True while the device draws in colours of its own (Windows' contrast themes). */
export function useForcedColors(): boolean {
  return useSyncExternalStore(subscribe, () => media()?.matches ?? false);
}

function subscribe(onChange: () => void): () => void {
  const list = media();
  list?.addEventListener('change', onChange);
  return () => list?.removeEventListener('change', onChange);
}

/** Undefined outside a browser. */
function media(): MediaQueryList | undefined {
  return 'matchMedia' in globalThis ? matchMedia(query) : undefined;
}
