import { closestAcross, isElement, queryAcross } from "./tree.ts";
import type { ComposerRule, FoundComposer, SiteAdapter } from "./types.ts";

/**
 * The composer that a focus or key event belongs to.
 * @param path the event's `composedPath()`, innermost first, which also sees into open shadow roots.
 * @returns the innermost element on the path that a rule of the adapter accepts, or `null`.
 */
export function findComposer(adapter: SiteAdapter, path: EventTarget[]): FoundComposer | null {
  for (const target of path) {
    const found = isElement(target) ? describe(adapter, target) : null;
    if (found !== null) return found;
  }
  return null;
}

/**
 * Every composer under `root`, open shadow roots included, in document order; one inside another
 * belongs to the outer one's text and is left out. Walks the tree, so it is not for every key.
 */
export function findComposersIn(adapter: SiteAdapter, root: ParentNode & Node): FoundComposer[] {
  const selector = adapter.composers.map((rule) => rule.selector).join(", ");
  if (selector === "") return [];
  const found = queryAcross(root, selector).flatMap((element) => describe(adapter, element) ?? []);
  return found.filter(
    ({ element }) => !found.some((other) => other.element !== element && other.element.contains(element)),
  );
}

/** The element as a composer under the first rule that accepts it. */
function describe(adapter: SiteAdapter, element: Element): FoundComposer | null {
  for (const rule of adapter.composers) {
    if (!accepts(rule, element)) continue;
    return { element: element as HTMLElement, surface: rule.surface, editor: rule.editor };
  }
  return null;
}

function accepts(rule: ComposerRule, element: Element): boolean {
  if (!element.matches(rule.selector)) return false;
  if (rule.unless !== undefined && element.matches(rule.unless)) return false;
  if (rule.within !== undefined && closestAcross(element, rule.within) === null) return false;
  return rule.minSize === undefined || isAtLeast(element, rule.minSize.width, rule.minSize.height);
}

/** Sizes exist only where there is layout; a document without a window cannot say, so nothing is left out. */
function isAtLeast(element: Element, width: number, height: number): boolean {
  if (element.ownerDocument.defaultView === null) return true;
  const box = element.getBoundingClientRect();
  return box.width >= width && box.height >= height;
}
