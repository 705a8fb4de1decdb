/** @jsxImportSource react */
import { LexicalComposer } from "@lexical/react/LexicalComposer";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { ContentEditable } from "@lexical/react/LexicalContentEditable";
import { LexicalErrorBoundary } from "@lexical/react/LexicalErrorBoundary";
import { PlainTextPlugin } from "@lexical/react/LexicalPlainTextPlugin";
import { RichTextPlugin } from "@lexical/react/LexicalRichTextPlugin";
import { $createTextNode, $getRoot, $getSelection, $isElementNode, type LexicalEditor } from "lexical";
import { createRoot } from "react-dom/client";
import { type MountedEditor, makePlace, waitFor } from "./mounted-editor.ts";

/** Lexical as React sites mount it: one paragraph with line breaks (plain) or many paragraphs (rich). */
export async function mountLexical(kind: "plain" | "rich"): Promise<MountedEditor> {
  const place = makePlace();
  const root = createRoot(place);
  let editor: LexicalEditor | null = null;
  const Plugin = kind === "plain" ? PlainTextPlugin : RichTextPlugin;
  root.render(
    <LexicalComposer initialConfig={{ namespace: "test", onError: fail }}>
      <Plugin
        contentEditable={<ContentEditable />}
        placeholder={<div className="placeholder">What is new?</div>}
        ErrorBoundary={LexicalErrorBoundary}
      />
      <Handle give={(given) => (editor = given)} />
    </LexicalComposer>,
  );
  const element = await waitFor(() => place.querySelector<HTMLElement>("[data-lexical-editor]"));
  const live = await waitFor(() => editor as LexicalEditor | null);
  return {
    id: "lexical",
    element,
    modelText: () => live.getEditorState().read(readModel),
    insertMention(name) {
      live.update(() => $getSelection()?.insertNodes([$createTextNode(`@${name}`).setMode("token")]), {
        discrete: true,
      });
    },
    remove() {
      root.unmount();
      place.remove();
    },
  };
}

/** One line per paragraph; Lexical's own text content puts an empty line between them. */
function readModel(): string {
  const paragraphs = $getRoot().getChildren().filter($isElementNode);
  return paragraphs.map((paragraph) => paragraph.getTextContent()).join("\n");
}

function fail(error: Error): void {
  throw error;
}

function Handle({ give }: { give(editor: LexicalEditor): void }) {
  const [editor] = useLexicalComposerContext();
  give(editor);
  return null;
}
