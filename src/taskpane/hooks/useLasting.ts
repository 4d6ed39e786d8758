import { useEffect, useState } from 'react';

/** True once `isOn` has been true without a break for so long: what is over at once is not worth a mention. */
export function useLasting(isOn: boolean, milliseconds = 1000): boolean {
  const [isLasting, setIsLasting] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(() => setIsLasting(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setIsLasting(false);
    };
  }, [isOn, milliseconds]);
  return isOn && isLasting;
}
