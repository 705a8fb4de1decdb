import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { Pressable, Text } from "react-native-web";
import { type Received, receive } from "./received.ts";
import { Timeline } from "./timeline.tsx";

/** Bluesky: a TipTap box in an overlay, a react-native-web button, Ctrl+Enter in the editor. */
function App() {
  const [isOpen, setOpen] = useState(true);
  return (
    <div>
      <Pressable testID="composeFAB" role="button" onPress={() => setOpen(true)}>
        <Text>New post</Text>
      </Pressable>
      <Timeline />
      {isOpen ? <Composer onDone={() => setOpen(false)} /> : null}
    </div>
  );
}

/** Hands a draft over; `false` when there is nothing to post. */
function send(text: string, via: Received["via"], isTrusted: boolean): boolean {
  if (text.trim() === "") return false;
  receive({ text, isTrusted, via });
  return true;
}

function Composer({ onDone }: { onDone(): void }) {
  const mount = useRef<HTMLDivElement>(null);
  const done = useRef(onDone);
  const [text, setText] = useState("");

  useEffect(() => {
    const editor = new Editor({
      element: mount.current,
      extensions: [StarterKit],
      autofocus: "end",
      onUpdate: () => setText(readText(editor)),
      editorProps: {
        attributes: { role: "textbox", "aria-label": "Rich-Text Editor" },
        handleKeyDown(_view, event) {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return false;
          if (send(readText(editor), "key", event.isTrusted)) done.current();
          return true;
        },
      },
    });
    return () => editor.destroy();
  }, []);

  return (
    <div role="dialog" aria-modal="true" className="overlay">
      <div className="box" ref={mount} />
      <Pressable
        testID="composerPublishBtn"
        role="button"
        disabled={text.trim() === ""}
        onPress={(event) => {
          if (send(text, "click", event.nativeEvent.isTrusted)) onDone();
        }}
      >
        <Text>Post</Text>
      </Pressable>
    </div>
  );
}

const readText = (editor: Editor) => editor.getText({ blockSeparator: "\n" });

const { handle } = window.fixture;
localStorage.setItem(
  "BSKY_STORAGE",
  JSON.stringify({ session: { currentAccount: { handle, did: "did:plc:fixture" }, accounts: [] } }),
);
createRoot(document.getElementById("root") as HTMLElement).render(<App />);
