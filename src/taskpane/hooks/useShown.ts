import { useState } from 'react';

/** How many of a long list are shown: a step at first, and a step more each time somebody asks. */
export function useShown(total: number, step = 50): { shown: number; showMore: () => void } {
  const [wanted, setWanted] = useState(step);
  return { shown: Math.min(wanted, total), showMore: () => setWanted(wanted + step) };
}
