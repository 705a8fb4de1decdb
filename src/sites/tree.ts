/** The parent in the tree as a person sees it: out of a shadow root the parent is its host. */
export function parentAcross(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** Like `closest`, and it goes on from a shadow root to the host around it. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Node | null = element; at !== null; at = parentAcross(at)) {
    if (isElement(at) && at.matches(selector)) return at;
  }
  return null;
}

/** Every element under `root` that matches, open shadow roots included, in document order. */
export function queryAcross(root: ParentNode & Node, selector: string): Element[] {
  const found: Element[] = [];
  const own = (root as Partial<Element>).shadowRoot ?? null;
  if (own !== null) collect(own, selector, found);
  collect(root, selector, found);
  return found;
}

function collect(root: ParentNode & Node, selector: string, found: Element[]): void {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node as Element;
    if (element.matches(selector)) found.push(element);
    if (element.shadowRoot !== null) collect(element.shadowRoot, selector, found);
  }
}

/** Whether an event target or node is an element, in whichever frame it was made. */
export function isElement(target: EventTarget | null): target is Element {
  return target !== null && (target as Partial<Node>).nodeType === Node.ELEMENT_NODE;
}
