/** Where a draft will appear; same words as the engine's `Surface`, repeated because rooms do not import each other. */
export type ComposerSurface = "post" | "reply" | "message" | "profile";

/** The text technology inside a composer. Each has one module in `sites/editors/`. */
export type EditorId = "textarea" | "contenteditable" | "draft" | "lexical" | "prosemirror";

/** How to recognise one kind of compose box on a site. */
export interface ComposerRule {
  surface: ComposerSurface;
  editor: EditorId;
  /** Matches the editable element itself: the one that receives key events. */
  selector: string;
  /** A composer that matches this is left alone. */
  unless?: string;
  /** Only a composer inside an element that matches this counts. */
  within?: string;
  /** Only a composer at least this large counts, in CSS pixels; for rules that know a box by its shape alone. */
  minSize?: { width: number; height: number };
}

/** A key press in a composer that publishes without touching a button. */
interface PublishKey {
  /** `mod-enter` is Ctrl+Enter or Cmd+Enter; `enter` is Enter without Shift. */
  key: "mod-enter" | "enter";
  /** Only in composers of these surfaces; all when absent. */
  surfaces?: ComposerSurface[];
}

/**
 * What knows one site: data first. No state, listeners, timers or writes, and it never throws on a
 * strange page. It works on the root it is given, never on the global document.
 */
export interface SiteAdapter {
  id: string;
  /** What people call the site. */
  name: string;
  /** Host names; each covers its subdomains. Empty when `detect` alone decides. */
  hosts: string[];
  /** Recognises software that runs on any host (Mastodon), or any page at all (generic). */
  detect?(root: Document): boolean;
  /** First matching rule wins. */
  composers: ComposerRule[];
  /** Controls whose click publishes. */
  submit: string[];
  /**
   * The smallest element that holds a submit control together with every box it publishes, tried in
   * order with `closest`; when none matches, the nearest common ancestor is used.
   */
  scopes: string[];
  publishKeys: PublishKey[];
  /** True where the site publishes through a form's submit event. */
  publishesByForm: boolean;
  /** The handle the next post would go out under, without `@`; `null` when it cannot be read. */
  readAccount(root: Document): string | null;
  /** True where an untrusted re-sent click is known to publish (platforms' facts, checked by tests). */
  canResend: boolean;
}

/** A composer's text and the way back to the page. Offsets are UTF-16 code units of `text`. */
export interface TextReading {
  text: string;
  /**
   * DOM ranges that cover `[start, end)` of `text`, in order; one per text node touched.
   * `null` for editors whose text is not in the DOM (textarea, input).
   */
  rangesOf(start: number, end: number): Range[] | null;
}

/** Reads one editor technology. Never writes to the page. */
export interface EditorReader {
  id: EditorId;
  read(composer: Element): TextReading;
}

/** A composer found on a page. */
export interface FoundComposer {
  element: HTMLElement;
  surface: ComposerSurface;
  editor: EditorId;
}
