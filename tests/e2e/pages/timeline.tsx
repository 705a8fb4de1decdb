import { useSyncExternalStore } from "react";
import { listReceived, subscribe } from "./received.ts";

/** The posts that the site has received. */
export function Timeline() {
  const posts = useSyncExternalStore(subscribe, listReceived);
  return (
    <section id="timeline">
      {posts.map((post, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: posts are only ever added at the end
        <article key={index}>{post.text}</article>
      ))}
    </section>
  );
}
