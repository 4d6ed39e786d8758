/** Counts the message channels that are made from now on, so that a test can end them: Node waits for open ones. */
export function countedChannels(): () => void {
  const open: MessageChannel[] = [];
  globalThis.MessageChannel = class extends MessageChannel {
    constructor() {
      super();
      open.push(this);
    }
  };
  return () => {
    for (const { port1, port2 } of open.splice(0)) for (const port of [port1, port2]) port.close();
  };
}
