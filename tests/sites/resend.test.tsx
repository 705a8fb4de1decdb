/** @jsxImportSource react */
import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
// @ts-expect-error The package ships no types.
import { Pressable } from "react-native-web";
import { afterEach, describe, expect, it } from "vitest";
import { bluesky } from "../../src/sites/bluesky.ts";
import { mastodon } from "../../src/sites/mastodon.ts";
import { waitFor } from "./real-editors/mounted-editor.ts";

let root: Root | null = null;
let place: HTMLElement | null = null;

afterEach(() => {
  root?.unmount();
  place?.remove();
});

async function show(content: ReactNode, selector: string): Promise<HTMLElement> {
  place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  root.render(content);
  return waitFor(() => document.querySelector<HTMLElement>(selector));
}

/** `canResend` says that a scripted click publishes; these are the ways the two sites listen for a press. */
describe("a scripted click", () => {
  it("presses a React Native for Web button, which is what Bluesky's is", async () => {
    let presses = 0;
    const button = await show(
      <Pressable testID="composerPublishBtn" role="button" onPress={() => presses++} />,
      bluesky.submit[0] ?? "",
    );
    button.click();
    expect([presses, bluesky.canResend]).toEqual([1, true]);
  });

  it("submits a React form, which is what Mastodon's is", async () => {
    let sent = 0;
    const button = await show(
      <form
        className="compose-form"
        onSubmit={(event) => {
          event.preventDefault();
          sent++;
        }}
      >
        <div className="compose-form__submit">
          <button type="submit">Post</button>
        </div>
      </form>,
      mastodon.submit[0] ?? "",
    );
    button.click();
    expect([sent, mastodon.canResend]).toEqual([1, true]);
  });
});
