import { findComposersIn } from "./find-composer.ts";
import { closestAcross, isElement, parentAcross } from "./tree.ts";
import type { ComposerSurface, FoundComposer, SiteAdapter } from "./types.ts";

/** The parts of a key event that decide whether it publishes. */
export interface PublishKeyEvent {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
  isComposing: boolean;
  /** 229 while an input method takes the key, also in browsers that then leave `isComposing` false. */
  keyCode?: number;
}

/**
 * The publish control that a click belongs to, or `null`; a disabled control publishes nothing.
 * @param path the event's `composedPath()`, innermost first.
 */
export function findSubmit(adapter: SiteAdapter, path: EventTarget[]): Element | null {
  const selector = adapter.submit.join(", ");
  if (selector === "") return null;
  const control = path.find((target) => isElement(target) && target.matches(selector)) as Element | undefined;
  return control === undefined || control.matches(':disabled, [aria-disabled="true"]') ? null : control;
}

/**
 * Every box that pressing `control` publishes, in document order: those in the first scope of the
 * adapter that holds any. Where no scope surrounds the control, those in the nearest common ancestor
 * below `body`; a page's outermost element ties nothing together. A form works too as `control`.
 */
export function composersFor(adapter: SiteAdapter, control: Element): FoundComposer[] {
  let isScoped = false;
  for (const selector of adapter.scopes) {
    const scope = closestAcross(control, selector) ?? formOf(control, selector);
    if (scope === null) continue;
    isScoped = true;
    const composers = findComposersIn(adapter, scope);
    if (composers.length > 0) return composers;
  }
  return isScoped ? [] : composersNear(adapter, control);
}

/** The form a control names by its `form` attribute, when forms are a scope of this site. */
function formOf(control: Element, selector: string): Element | null {
  const form = (control as Partial<HTMLButtonElement>).form ?? null;
  return isElement(form) && form.matches(selector) ? form : null;
}

function composersNear(adapter: SiteAdapter, control: Element): FoundComposer[] {
  const { body, documentElement } = control.ownerDocument;
  for (let at: Node | null = control; at !== null; at = parentAcross(at)) {
    if (at === body || at === documentElement) return [];
    const composers = isElement(at) ? findComposersIn(adapter, at) : [];
    if (composers.length > 0) return composers;
  }
  return [];
}

/**
 * Whether this key press publishes from a composer of this surface without touching a button.
 * Never while an input method is composing: there Enter accepts a suggestion.
 * Shift and Alt do not matter beside Ctrl or Cmd, because the sites do not look at them either.
 */
export function publishesByKey(
  adapter: SiteAdapter,
  event: PublishKeyEvent,
  surface: ComposerSurface,
): boolean {
  if (event.key !== "Enter" || event.isComposing || event.keyCode === 229) return false;
  return adapter.publishKeys.some(({ key, surfaces }) => {
    if (surfaces !== undefined && !surfaces.includes(surface)) return false;
    return key === "enter" ? !event.shiftKey : event.ctrlKey || event.metaKey;
  });
}
