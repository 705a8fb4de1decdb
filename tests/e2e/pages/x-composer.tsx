import { Editor, EditorState, getDefaultKeyBinding, KeyBindingUtil } from "draft-js";
import { type KeyboardEvent, useRef, useState } from "react";
import { type Received, receive } from "./received.ts";

interface Props {
  /** More than one is a thread, published as a whole. */
  boxes: number;
  submit: "tweetButton" | "tweetButtonInline";
}

/** Draft.js boxes with one button. Publishes by React's `onClick` and by Ctrl+Enter, never by a form. */
export function XComposer({ boxes, submit }: Props) {
  const [states, setStates] = useState<EditorState[]>([]);
  const trusted = useRef(false);
  const drafts = Array.from({ length: boxes }, (_, index) => states[index] ?? EMPTY());
  const texts = drafts.map((state) => state.getCurrentContent().getPlainText("\n"));
  const isEmpty = texts.some((text) => text.trim() === "");

  function publish(via: Received["via"], isTrusted: boolean) {
    if (isEmpty) return;
    for (const text of texts) receive({ text, isTrusted, via });
    setStates([]);
  }

  function bindKey(event: KeyboardEvent) {
    if (event.key === "Enter" && KeyBindingUtil.hasCommandModifier(event)) {
      trusted.current = event.nativeEvent.isTrusted;
      return "publish";
    }
    return getDefaultKeyBinding(event);
  }

  return (
    <div>
      {drafts.map((state, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: boxes are numbered, as on X
        <div key={index} data-testid={`tweetTextarea_${index}RichTextInputContainer`} className="box">
          <Editor
            editorState={state}
            onChange={(next) => setStates(drafts.map((old, at) => (at === index ? next : old)))}
            keyBindingFn={bindKey}
            handleKeyCommand={(command) => {
              if (command !== "publish") return "not-handled";
              publish("key", trusted.current);
              return "handled";
            }}
            placeholder="What is happening?!"
            role="textbox"
            ariaMultiline
            webDriverTestID={`tweetTextarea_${index}`}
          />
        </div>
      ))}
      <button
        type="button"
        data-testid={submit}
        disabled={isEmpty}
        aria-disabled={isEmpty}
        onClick={(event) => publish("click", event.nativeEvent.isTrusted)}
      >
        {boxes > 1 ? "Post all" : "Post"}
      </button>
    </div>
  );
}

const EMPTY = () => EditorState.createEmpty();
