import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

/** What Fluent UI expects of a browser and jsdom lacks. Loaded by tests that render. */
configure({ asyncUtilTimeout: 5000 });

globalThis.ResizeObserver = class {
  observe(): void {
    return undefined;
  }
  unobserve(): void {
    return undefined;
  }
  disconnect(): void {
    return undefined;
  }
};
