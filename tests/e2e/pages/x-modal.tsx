import { useEffect, useRef, useState } from "react";
import { XComposer } from "./x-composer.tsx";

/** X's compose modal: it keeps focus inside, as react-native-web's modals do, and grows into a thread. */
export function XModal() {
  const modal = useRef<HTMLDivElement>(null);
  const [boxes, setBoxes] = useState(1);

  useEffect(() => {
    const keepFocus = (event: FocusEvent) => {
      const inside = event.target instanceof Node && modal.current?.contains(event.target);
      if (!inside) modal.current?.querySelector<HTMLElement>("[contenteditable=true]")?.focus();
    };
    document.addEventListener("focus", keepFocus, true);
    return () => document.removeEventListener("focus", keepFocus, true);
  }, []);

  return (
    <div id="layers">
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" ref={modal}>
        <XComposer boxes={boxes} submit="tweetButton" />
        <button type="button" data-testid="addButton" onClick={() => setBoxes(boxes + 1)}>
          Add another post
        </button>
      </div>
    </div>
  );
}
