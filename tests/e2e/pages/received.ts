/** One post as the site's server would have received it. */
export interface Received {
  text: string;
  /** Whether the browser itself says that a person caused the event that published. */
  isTrusted: boolean;
  via: "click" | "key" | "submit";
}

/** What a test may set before the page's script runs. */
export interface FixtureOptions {
  /** The signed-in handle, without `@`. */
  handle: string;
}

declare global {
  interface Window {
    received: Received[];
    fixture: FixtureOptions;
  }
}

const listeners = new Set<() => void>();

/** Records a post; the page shows it in its timeline. */
export function receive(post: Received): void {
  window.received = [...window.received, post];
  for (const listener of listeners) listener();
}

/** For React's `useSyncExternalStore`. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const listReceived = (): Received[] => window.received;

window.received = [];
