/** @jsxImportSource react */
import { LexicalComposer } from "@lexical/react/LexicalComposer";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { ContentEditable } from "@lexical/react/LexicalContentEditable";
import { LexicalErrorBoundary } from "@lexical/react/LexicalErrorBoundary";
import { HistoryPlugin } from "@lexical/react/LexicalHistoryPlugin";
import { PlainTextPlugin } from "@lexical/react/LexicalPlainTextPlugin";
import { $createParagraphNode, $getRoot, COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from "lexical";
import { forwardRef, useCallback, useEffect, useImperativeHandle, useState } from "react";
import type { Account } from "./accounts.ts";
import { Avatar } from "./avatar.tsx";
import { type BoxHandle, type BoxProps, MOD_KEY } from "./published.ts";

interface PostBoxProps extends BoxProps {
  account: Account;
}

/** The main compose box: a Lexical editor outside any form, as large sites build theirs. */
export const PostBox = forwardRef<BoxHandle, PostBoxProps>(function PostBox(props, ref) {
  return (
    <section className="card post-box" data-composer="post" aria-labelledby="post-title">
      <h2 id="post-title" className="sr-only">
        Write a post
      </h2>
      <LexicalComposer initialConfig={{ namespace: "post", onError: rethrow }}>
        <PostEditor ref={ref} {...props} />
      </LexicalComposer>
    </section>
  );
});

const PostEditor = forwardRef<BoxHandle, PostBoxProps>(function PostEditor({ account, onPublish }, ref) {
  const [editor] = useLexicalComposerContext();
  const [isBlank, setIsBlank] = useState(true);

  const publish = useCallback(
    (trusted: boolean) => {
      const text = editor.read(() => $getRoot().getTextContent());
      if (text.trim() === "") return;
      onPublish(text, trusted);
      editor.update(() => setDraft(""));
    },
    [editor, onPublish],
  );

  useEffect(() => editor.registerTextContentListener((text) => setIsBlank(text.trim() === "")), [editor]);

  useEffect(
    () =>
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!event || !(event.ctrlKey || event.metaKey)) return false;
          event.preventDefault();
          publish(event.isTrusted);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, publish],
  );

  useImperativeHandle(ref, () => ({
    typeIn(text) {
      editor.update(() => setDraft(text), { onUpdate: () => editor.focus() });
    },
  }));

  return (
    <>
      <div className="post-row">
        <Avatar initials={account.initials} colour={account.colour} />
        <div className="post-field">
          <PlainTextPlugin
            contentEditable={
              <ContentEditable
                className="editor post-editor"
                aria-label="Your post"
                aria-placeholder="What’s happening in Riverton?"
                placeholder={<span className="placeholder">What’s happening in Riverton?</span>}
              />
            }
            ErrorBoundary={LexicalErrorBoundary}
          />
        </div>
      </div>
      <HistoryPlugin />
      <div className="box-actions">
        <span className="quiet">
          as @{account.handle} · {MOD_KEY}+Enter posts
        </span>
        <button
          type="button"
          className="primary"
          data-submit="post"
          disabled={isBlank}
          onClick={(event) => publish(event.nativeEvent.isTrusted)}
        >
          Post
        </button>
      </div>
    </>
  );
});

function setDraft(text: string) {
  const paragraph = $createParagraphNode();
  $getRoot().clear().append(paragraph);
  paragraph.select().insertRawText(text);
}

function rethrow(error: Error): never {
  throw error;
}
