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

function Composer({ onDone }: { onDone(): void }) {
  const mount = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const [text, setText] = useState("");

  useEffect(() => {
    const made = new Editor({
      element: mount.current,
      extensions: [StarterKit],
      autofocus: "end",
      onUpdate: () => setText(made.getText({ blockSeparator: "\n" })),
      editorProps: {
        attributes: { role: "textbox", "aria-label": "Rich-Text Editor" },
        handleKeyDown(_view, event) {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return false;
          publish("key", event.isTrusted);
          return true;
        },
      },
    });
    editor.current = made;

    function publish(via: Received["via"], isTrusted: boolean) {
      send(made.getText({ blockSeparator: "\n" }), via, isTrusted);
    }
    return () => made.destroy();
  }, []);

  function send(draft: string, via: Received["via"], isTrusted: boolean) {
    if (draft.trim() === "") return;
    receive({ text: draft, isTrusted, via });
    onDone();
  }

  return (
    <div role="dialog" aria-modal="true" className="overlay">
      <div className="box" ref={mount} />
      <Pressable
        testID="composerPublishBtn"
        role="button"
        disabled={text.trim() === ""}
        onPress={(event) => send(text, "click", event.nativeEvent.isTrusted)}
      >
        <Text>Post</Text>
      </Pressable>
    </div>
  );
}

const { handle } = window.fixture;
localStorage.setItem(
  "BSKY_STORAGE",
  JSON.stringify({ session: { currentAccount: { handle, did: "did:plc:fixture" }, accounts: [] } }),
);
createRoot(document.getElementById("root") as HTMLElement).render(<App />);
