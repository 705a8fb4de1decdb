/**
 * Remembers the caret or selection in a composer.
 * The function it returns focuses the composer and puts the selection back exactly, direction
 * included; when the nodes it stood in are gone it only focuses, and when the composer itself has
 * left the page it does nothing. Works inside open shadow roots.
 */
export function saveCaret(element: HTMLElement): () => void {
  return isTextField(element) ? saveField(element) : saveSelection(element);
}

function saveField(field: HTMLTextAreaElement | HTMLInputElement): () => void {
  const { selectionStart: start, selectionEnd: end, selectionDirection: direction } = field;
  return () => {
    if (!field.isConnected) return;
    field.focus({ preventScroll: true });
    // `null` marks an input type without a caret, such as `email`; setting a range there throws.
    if (start !== null && end !== null) field.setSelectionRange(start, end, direction ?? "none");
  };
}

function saveSelection(element: HTMLElement): () => void {
  const selection = selectionAround(element);
  const anchor = pointIn(element, selection?.anchorNode, selection?.anchorOffset);
  const focus = pointIn(element, selection?.focusNode, selection?.focusOffset);
  return () => {
    if (!element.isConnected) return;
    element.focus({ preventScroll: true });
    if (anchor === null || focus === null || !isStanding(element, anchor) || !isStanding(element, focus))
      return;
    selectionAround(element)?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
  };
}

interface Point {
  node: Node;
  offset: number;
}

function pointIn(
  element: HTMLElement,
  node: Node | null | undefined,
  offset: number | undefined,
): Point | null {
  return node && offset !== undefined && element.contains(node) ? { node, offset } : null;
}

/** Whether the point is still in the composer and its node still long enough to hold it. */
function isStanding(element: HTMLElement, { node, offset }: Point): boolean {
  if (!element.contains(node)) return false;
  return offset <= (node.nodeType === Node.TEXT_NODE ? (node as Text).length : node.childNodes.length);
}

/**
 * The selection that can see into the element's tree. Chromium hides a shadow tree from the document's
 * selection and offers one on the shadow root instead; Firefox shows it in the document's own.
 */
function selectionAround(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as Partial<Pick<Document, "getSelection">>;
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}

function isTextField(element: HTMLElement): element is HTMLTextAreaElement | HTMLInputElement {
  return element.localName === "textarea" || element.localName === "input";
}
