/** @jsxImportSource react */
import { useCallback, useRef, useState } from "react";
import { ACCOUNTS, findAccount } from "./accounts.ts";
import { Feed } from "./feed.tsx";
import { Header } from "./header.tsx";
import { MessagePanel } from "./message-panel.tsx";
import { PostBox } from "./post-box.tsx";
import { PracticeNotice } from "./practice-notice.tsx";
import type { BoxHandle, BoxName, Published } from "./published.ts";
import { SamplesPanel } from "./samples-panel.tsx";

window.practiceLog = [];

/** The whole page: header, two columns, three compose boxes. */
export function App() {
  const [handle, setHandle] = useState(ACCOUNTS[0].handle);
  const [published, setPublished] = useState<Published[]>([]);
  const post = useRef<BoxHandle>(null);
  const reply = useRef<BoxHandle>(null);
  const message = useRef<BoxHandle>(null);

  const publish = useCallback(
    (box: BoxName, text: string, trusted: boolean) => {
      window.practiceLog.push({ box, text, trusted });
      const id = window.practiceLog.length;
      setPublished((before) => [{ id, box, text, trusted, handle }, ...before]);
    },
    [handle],
  );

  const account = findAccount(handle);
  const boxes = { post, reply, message };

  return (
    <>
      <Header account={account} onSwitch={setHandle} />
      <main className="columns">
        <PracticeNotice />
        <PostBox ref={post} account={account} onPublish={(text, trusted) => publish("post", text, trusted)} />
        <SamplesPanel onType={(box, text) => boxes[box].current?.typeIn(text)} />
        <Feed
          published={published}
          replyBox={reply}
          onReply={(text, trusted) => publish("reply", text, trusted)}
        />
        <MessagePanel ref={message} onPublish={(text, trusted) => publish("message", text, trusted)} />
      </main>
      <footer className="foot">
        Riverton is an invented town. Nothing you type here is saved, and closing the tab clears it.
      </footer>
    </>
  );
}
