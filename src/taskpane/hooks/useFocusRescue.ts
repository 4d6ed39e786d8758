import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Hands the focus on when what held it goes away by itself: to the h2 of the part that it stands in (`within`, a
 * selector), else to the page's heading. Never takes it from Outlook around the pane.
 */
export function useFocusRescue<E extends HTMLElement>(within?: string): RefObject<E | null> {
  const element = useRef<E>(null);
  useLayoutEffect(() => {
    const watched = element.current;
    return () => {
      if (!document.hasFocus() || !watched?.contains(document.activeElement)) return;
      const part = within === undefined ? null : watched.closest(within);
      (part?.querySelector('h2') ?? document.querySelector('h1'))?.focus();
    };
  }, [within]);
  return element;
}
