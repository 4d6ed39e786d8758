import { useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

interface RovingFocus {
  list: RefObject<HTMLUListElement | null>;
  /** The one checkbox of the list that the Tab key stops at. */
  stop: number;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
  focus: (index: number) => void;
}

/** One stop of the Tab key for a long list of checkboxes; arrows, Home and End move inside it. */
export function useRovingFocus(count: number): RovingFocus {
  const list = useRef<HTMLUListElement>(null);
  const [last, setLast] = useState(0);
  const boxes = () => [...(list.current?.querySelectorAll<HTMLElement>('input[type="checkbox"]') ?? [])];
  const focus = (index: number) => boxes()[index]?.focus();
  const stop = Math.min(last, count - 1);
  const targets: Partial<Record<string, number>> = { ArrowDown: stop + 1, ArrowUp: stop - 1, Home: 0, End: count - 1 };
  return {
    list,
    stop,
    focus,
    onKeyDown: (event) => {
      const target = targets[event.key];
      if (target === undefined) return;
      event.preventDefault();
      focus(target);
    },
    onFocus: (event) => {
      const index = boxes().indexOf(event.target as HTMLElement);
      if (index >= 0) setLast(index);
    },
  };
}
