import { useLayoutEffect, useRef } from "preact/hooks";
import { Button } from "../ui/button.tsx";
import { FindingCard } from "../ui/finding-card.tsx";
import { groupFindings } from "../ui/group-findings.ts";
import { strings } from "../ui/strings.ts";
import type { DialogView } from "../ui/types.ts";
import { Words } from "../ui/words.tsx";
import { ScrollArea } from "./scroll-area.tsx";
import { type VisibilityWatch, watchVisibility } from "./visibility.ts";

interface PostDialogProps {
  view: DialogView;
  host: HTMLElement;
  onEdit(): void;
  onPostAnyway(): void;
}

/** The stop at Post. Modal, safe action first; Escape edits; "Post anyway" counts only when really seen. */
export function PostDialog({ view, host, onEdit, onPostAnyway }: PostDialogProps) {
  const dialogRef = useRef<HTMLDialogElement>(null);
  const editRef = useRef<HTMLButtonElement>(null);
  const postRef = useRef<HTMLButtonElement>(null);
  const watch = useRef<VisibilityWatch>(null);
  const isDone = useRef(false);

  useLayoutEffect(() => {
    const dialog = dialogRef.current;
    const post = postRef.current;
    if (!dialog || !post || !dialog.isConnected) return;
    dialog.showModal();
    editRef.current?.focus();
    // In a very low window focus scrolls the title away, which is to be read first.
    dialog.scrollTop = 0;
    const following = watchVisibility(host, post);
    watch.current = following;
    return () => {
      isDone.current = true;
      following.stop();
      dialog.close();
    };
  }, [host]);

  const isFindings = view.kind === "findings";
  const groups = isFindings ? groupFindings(view.findings) : [];
  const title = isFindings ? strings.dialog.title : strings.dialog.notCheckedTitle;
  const summary = isFindings
    ? strings.dialog.summary(groups.length)
    : `${strings.notChecked[view.reason]} ${strings.dialog.notCheckedDetail}`;
  return (
    <dialog
      ref={dialogRef}
      class="dialog surface"
      role="alertdialog"
      aria-modal="true"
      aria-label={title}
      aria-description={summary}
      onCancel={(event) => {
        event.preventDefault();
        if (event.isTrusted) onEdit();
      }}
      // A browser may close the dialog without asking (a second Escape): that is Escape too.
      onClose={(event) => {
        if (event.isTrusted && !isDone.current) onEdit();
      }}
    >
      <header class="dialog-head">
        <h2>
          <Words text={title} />
        </h2>
        <p>
          <Words text={summary} />
        </p>
      </header>
      {isFindings ? (
        <ScrollArea>
          {groups.map((group) => (
            <FindingCard key={group.clause.id} group={group} wayOut="allowed" />
          ))}
          <p class="aside">
            <Words
              text={
                view.accountKind === "personal" ? strings.cards.personal : strings.dialog.pack(view.packTitle)
              }
            />
          </p>
        </ScrollArea>
      ) : null}
      <footer class="dialog-foot">
        <Button kind="primary" buttonRef={editRef} onPress={onEdit}>
          {strings.dialog.edit}
        </Button>
        <Button
          kind="plain"
          buttonRef={postRef}
          onPress={() => {
            if (watch.current?.isArmed()) onPostAnyway();
          }}
        >
          {strings.dialog.postAnyway}
        </Button>
      </footer>
    </dialog>
  );
}
