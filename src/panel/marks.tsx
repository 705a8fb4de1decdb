import type { Box, MarkView } from "../ui/types.ts";
import { clipBox } from "./place.ts";

/** Underlines under the words in question, kept inside the composer's box. */
export function Marks({ marks, anchor }: { marks: MarkView[]; anchor: Box }) {
  // Underlines of the last line sit a little below the text.
  const bounds = { ...anchor, height: anchor.height + 2 };
  return (
    <>
      {marks.flatMap((mark) =>
        mark.boxes.map((box, index) => {
          const clipped = clipBox(box, bounds);
          return clipped ? (
            <div
              class="mark"
              aria-hidden="true"
              data-severity={mark.severity}
              // biome-ignore lint/suspicious/noArrayIndexKey: the n-th line of a finding stays the n-th line.
              key={`${mark.findingId} ${index}`}
              style={{
                left: `${clipped.left}px`,
                top: `${clipped.top}px`,
                width: `${clipped.width}px`,
                height: `${clipped.height}px`,
              }}
            />
          ) : null;
        }),
      )}
    </>
  );
}
