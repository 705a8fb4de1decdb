/** The three kinds of compose box on the page. */
export type BoxName = "post" | "reply" | "message";

/** One thing that went out. */
export interface Published {
  id: number;
  box: BoxName;
  /** The text exactly as it was in the box. */
  text: string;
  /** Whether the event that published it came from a person (`Event.isTrusted`). */
  trusted: boolean;
  /** The handle of the account it went out under. */
  handle: string;
}

declare global {
  interface Window {
    /** Everything published since the page loaded, oldest first. */
    practiceLog: { box: BoxName; text: string; trusted: boolean }[];
  }
}

/** What the page can ask of a compose box. */
export interface BoxHandle {
  /** Replaces the draft through the editor's own interface and puts the cursor at its end. */
  typeIn(text: string): void;
}

/** What every compose box is given. */
export interface BoxProps {
  /** Called with a draft that is not blank and with the `isTrusted` of the event that publishes it. */
  onPublish(text: string, trusted: boolean): void;
}

/** How a person presses the key that goes with Enter on this computer. */
export const MOD_KEY = /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘" : "Ctrl";
