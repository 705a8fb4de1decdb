/** @jsxImportSource react */
import { forwardRef } from "react";
import { Avatar } from "./avatar.tsx";
import { MessageBox } from "./message-box.tsx";
import type { BoxHandle, BoxProps } from "./published.ts";

/** A short private conversation with a message box below it. */
export const MessagePanel = forwardRef<BoxHandle, BoxProps>(function MessagePanel(props, ref) {
  return (
    <section className="card message-panel" aria-labelledby="message-title">
      <h2 id="message-title" className="panel-title">
        <Avatar initials="JP" colour="plum" size="small" /> Jo Park
      </h2>
      <div className="talk">
        <p className="bubble">Heard the sirens on our street last night. Everyone all right?</p>
        <p className="bubble">Also: are you still good for the food drive on Sunday?</p>
      </div>
      <MessageBox ref={ref} {...props} />
    </section>
  );
});
