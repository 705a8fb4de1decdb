import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { type Received, receive } from "./received.ts";
import { Timeline } from "./timeline.tsx";

/**
 * Mastodon: a text area in a form. The button submits the form; Ctrl+Enter calls the same handler
 * without any submit event.
 */
function ComposeForm() {
  const [text, setText] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);

  function publish(via: Received["via"], isTrusted: boolean) {
    // Like the original, takes what is in the field, whoever put it there.
    const draft = field.current?.value ?? text;
    if (draft.trim() === "") return;
    receive({ text: draft, isTrusted, via });
    setText("");
  }

  function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    publish("submit", event.nativeEvent.isTrusted);
  }

  function handleKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    publish("key", event.nativeEvent.isTrusted);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: Mastodon marks its form this way
    <form className="compose-form" role="region" onSubmit={handleSubmit}>
      <div className="compose-form__input box">
        <textarea
          ref={field}
          className="autosuggest-textarea__textarea"
          placeholder="What's on your mind?"
          value={text}
          rows={5}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={handleKeyDown}
        />
      </div>
      <div className="compose-form__submit">
        <button type="submit" className="button" disabled={text.trim() === ""}>
          Post
        </button>
      </div>
    </form>
  );
}

createRoot(document.getElementById("mastodon") as HTMLElement).render(
  <div>
    <ComposeForm />
    <Timeline />
  </div>,
);
