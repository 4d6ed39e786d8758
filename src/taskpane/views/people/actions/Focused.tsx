import { useEffect, useRef, type ReactNode } from 'react';

/**
 * What answers the person takes the focus when it comes up, so that it is read aloud and the next Tab goes on there; not
 * where the person has gone elsewhere meanwhile.
 */
export function Focused({ children }: { children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const form = part.current?.closest('[data-form]');
    if (form?.contains(document.activeElement)) part.current?.focus();
  }, []);
  return (
    <div ref={part} role="group" tabIndex={-1}>
      {children}
    </div>
  );
}
