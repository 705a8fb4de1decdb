/** @jsxImportSource react */
import type { RefObject } from "react";
import { findAccount } from "./accounts.ts";
import { Avatar, type AvatarColour } from "./avatar.tsx";
import type { BoxHandle, BoxName, Published } from "./published.ts";
import { ReplyBox } from "./reply-box.tsx";
import { STORIES } from "./stories.ts";

const KIND_LABELS: Record<BoxName, string> = {
  post: "Posted just now",
  reply: "Replied to Riverton Library just now",
  message: "Sent to Jo Park just now",
};

interface FeedProps {
  published: Published[];
  replyBox: RefObject<BoxHandle>;
  onReply(text: string, trusted: boolean): void;
}

/** What went out in this visit, newest first, and the town's posts below. */
export function Feed({ published, replyBox, onReply }: FeedProps) {
  return (
    <section className="feed" aria-label="Timeline">
      {published.map((item) => {
        const account = findAccount(item.handle);
        return (
          <article
            key={item.id}
            className="card story mine"
            data-published={item.box}
            data-text={item.text}
            data-trusted={item.trusted}
          >
            <StoryHead
              name={account.name}
              detail={KIND_LABELS[item.box]}
              initials={account.initials}
              colour={account.colour}
            />
            <p className="story-text">{item.text}</p>
          </article>
        );
      })}
      {STORIES.map((story, index) => (
        <article key={story.name} className="card story">
          <StoryHead name={story.name} detail={story.when} initials={story.initials} colour={story.colour} />
          <p className="story-text">{story.text}</p>
          {index === 0 && <ReplyBox ref={replyBox} to={story.name} onPublish={onReply} />}
        </article>
      ))}
    </section>
  );
}

function StoryHead(props: { name: string; detail: string; initials: string; colour: AvatarColour }) {
  return (
    <div className="story-head">
      <Avatar initials={props.initials} colour={props.colour} />
      <div>
        <h3>{props.name}</h3>
        <p className="quiet">{props.detail}</p>
      </div>
    </div>
  );
}
