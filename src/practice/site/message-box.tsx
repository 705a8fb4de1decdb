/** @jsxImportSource react */
import { Editor } from "@tiptap/core";
import { Placeholder } from "@tiptap/extensions";
import { StarterKit } from "@tiptap/starter-kit";
import { forwardRef, useEffect, useImperativeHandle, useRef, useState } from "react";
import type { BoxHandle, BoxProps } from "./published.ts";

/** Plain paragraphs and line breaks with undo: what a chat box needs, and no Markdown shortcuts. */
const plainKit = StarterKit.configure({
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  strike: false,
  trailingNode: false,
  underline: false,
});

/** A chat box: TipTap on ProseMirror, where Enter sends and Shift+Enter starts a new line. */
export const MessageBox = forwardRef<BoxHandle, BoxProps>(function MessageBox({ onPublish }, ref) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const send = useRef<(trusted: boolean) => void>(() => {});
  const [isBlank, setIsBlank] = useState(true);

  send.current = (trusted) => {
    const text = editor.current?.getText({ blockSeparator: "\n" }) ?? "";
    if (text.trim() === "") return;
    onPublish(text, trusted);
    editor.current?.commands.clearContent(true);
  };

  useEffect(() => {
    const created = new Editor({
      element: place.current,
      extensions: [plainKit, Placeholder.configure({ placeholder: "Message Jo" })],
      editorProps: {
        attributes: {
          class: "editor",
          role: "textbox",
          "aria-multiline": "true",
          "aria-label": "Message Jo",
        },
        handleKeyDown: (_view, event) => {
          if (event.key !== "Enter" || event.shiftKey || event.isComposing) return false;
          send.current(event.isTrusted);
          return true;
        },
      },
      onUpdate: ({ editor: changed }) => setIsBlank(changed.getText().trim() === ""),
    });
    editor.current = created;
    return () => created.destroy();
  }, []);

  useImperativeHandle(ref, () => ({
    typeIn(text) {
      editor.current?.chain().focus().clearContent().insertContent({ type: "text", text }).run();
    },
  }));

  return (
    <div className="message-box" data-composer="message">
      <div ref={place} className="message-editor" />
      <div className="box-actions">
        <span className="quiet">Enter sends</span>
        <button
          type="button"
          className="primary"
          data-submit="message"
          disabled={isBlank}
          onClick={(event) => send.current(event.nativeEvent.isTrusted)}
        >
          Send
        </button>
      </div>
    </div>
  );
});
