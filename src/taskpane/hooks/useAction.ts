import { useRef, useState } from 'react';

/** One command at a time: while one runs, others are not begun. */
export function useAction(): { isRunning: boolean; run: (command: () => Promise<void>) => void } {
  const [isRunning, setIsRunning] = useState(false);
  const current = useRef(false);
  const runOne = async (command: () => Promise<void>) => {
    current.current = true;
    setIsRunning(true);
    try {
      await command();
    } finally {
      current.current = false;
      setIsRunning(false);
    }
  };
  const run = (command: () => Promise<void>) => {
    if (!current.current) void runOne(command);
  };
  return { isRunning, run };
}
