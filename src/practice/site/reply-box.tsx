/** @jsxImportSource react */
import { forwardRef, useImperativeHandle, useRef, useState } from "react";
import { type BoxHandle, type BoxProps, MOD_KEY } from "./published.ts";

/** A reply box of the classic kind: a textarea in a form, published by the form's submit event. */
export const ReplyBox = forwardRef<BoxHandle, BoxProps & { to: string }>(function ReplyBox(props, ref) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [isBlank, setIsBlank] = useState(true);

  useImperativeHandle(ref, () => ({
    typeIn(text) {
      const box = field.current;
      if (!box) return;
      box.focus();
      box.setRangeText(text, 0, box.value.length, "end");
      box.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertReplacementText" }));
    },
  }));

  return (
    <form
      className="reply-box"
      data-composer="reply"
      onSubmit={(event) => {
        event.preventDefault();
        const text = field.current?.value ?? "";
        if (text.trim() === "") return;
        props.onPublish(text, event.nativeEvent.isTrusted);
        event.currentTarget.reset();
        setIsBlank(true);
      }}
    >
      <textarea
        ref={field}
        className="editor"
        rows={2}
        aria-label={`Reply to ${props.to}`}
        placeholder={`Reply to ${props.to}`}
        onInput={(event) => setIsBlank(event.currentTarget.value.trim() === "")}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      <div className="box-actions">
        <span className="quiet">{MOD_KEY}+Enter replies</span>
        <button type="submit" className="primary" data-submit="reply" disabled={isBlank}>
          Reply
        </button>
      </div>
    </form>
  );
});
