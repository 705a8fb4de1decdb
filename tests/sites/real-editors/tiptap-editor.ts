import { Editor, Node } from "@tiptap/core";
import { StarterKit } from "@tiptap/starter-kit";
import { type MountedEditor, makePlace } from "./mounted-editor.ts";

/** A mention as sites make it: an atom that shows `@name`. */
const Mention = Node.create({
  name: "mention",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({ name: { default: "" } }),
  renderHTML: ({ node }) => ["span", { class: "mention" }, `@${node.attrs.name}`],
  renderText: ({ node }) => `@${node.attrs.name}`,
});

/** An emoji drawn as a picture. */
const Emoji = Node.create({
  name: "emoji",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({ text: { default: "" } }),
  renderHTML: ({ node }) => ["img", { alt: node.attrs.text, src: "data:," }],
  renderText: ({ node }) => node.attrs.text,
});

/** TipTap on ProseMirror, as Bluesky uses it. */
export function mountTiptap(): MountedEditor & { insertEmoji(text: string): void } {
  const place = makePlace();
  const editor = new Editor({ element: place, extensions: [StarterKit, Mention, Emoji] });
  return {
    id: "prosemirror",
    element: editor.view.dom,
    modelText: () => editor.getText({ blockSeparator: "\n" }),
    insertMention: (name) => editor.commands.insertContent({ type: "mention", attrs: { name } }),
    insertEmoji: (text) => editor.commands.insertContent({ type: "emoji", attrs: { text } }),
    remove() {
      editor.destroy();
      place.remove();
    },
  };
}
