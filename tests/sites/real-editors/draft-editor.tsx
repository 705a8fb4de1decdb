/** @jsxImportSource react */
import type * as DraftJs from "draft-js";
import { type ReactNode, useState } from "react";
import { createRoot } from "react-dom/client";
import { type MountedEditor, makePlace, waitFor } from "./mounted-editor.ts";

// Draft.js reads Node's name for the global object when it is loaded.
Object.assign(globalThis, { global: globalThis });

/** Draft.js with X's arrangement: mentions are decorated, and the placeholder is shown while empty. */
export async function mountDraft(): Promise<MountedEditor> {
  const { default: draft } = await import("draft-js");
  const place = makePlace();
  const root = createRoot(place);
  const handle: DraftHandle = {
    state: draft.EditorState.createEmpty(mentionDecorator(draft)),
    set: () => {},
  };
  root.render(<DraftBox draft={draft} handle={handle} />);
  const element = await waitFor(() => place.querySelector<HTMLElement>(".public-DraftEditor-content"));
  return {
    id: "draft",
    element,
    modelText: () => handle.state.getCurrentContent().getPlainText("\n"),
    insertMention(name) {
      const content = draft.Modifier.insertText(
        handle.state.getCurrentContent(),
        handle.state.getSelection(),
        `@${name}`,
      );
      handle.set(draft.EditorState.push(handle.state, content, "insert-characters"));
    },
    remove() {
      root.unmount();
      place.remove();
    },
  };
}

interface DraftHandle {
  state: DraftJs.EditorState;
  set(state: DraftJs.EditorState): void;
}

function DraftBox({ draft, handle }: { draft: typeof DraftJs; handle: DraftHandle }) {
  const [state, setState] = useState(handle.state);
  handle.state = state;
  handle.set = setState;
  return (
    <draft.Editor
      editorState={state}
      onChange={setState}
      placeholder="What is happening?!"
      handleReturn={(event, current) => {
        if (!event.shiftKey) return "not-handled";
        setState(draft.RichUtils.insertSoftNewline(current));
        return "handled";
      }}
    />
  );
}

function mentionDecorator(draft: typeof DraftJs): DraftJs.CompositeDecorator {
  return new draft.CompositeDecorator([
    {
      strategy(block, found) {
        for (const match of block.getText().matchAll(/@\w+/g))
          found(match.index, match.index + match[0].length);
      },
      component: ({ children }: { children: ReactNode }) => <span className="mention">{children}</span>,
    },
  ]);
}
