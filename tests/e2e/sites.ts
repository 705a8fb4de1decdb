import type { PageName } from "./pages.ts";

/** Where things are on a site's page. */
export interface Site {
  page: PageName;
  url: string;
  /** The box that takes keys. */
  box: string;
  /** The control that publishes. */
  post: string;
}

export const X: Site = {
  page: "x",
  url: "https://x.com/home",
  box: '[data-testid="tweetTextarea_0"]',
  post: '[data-testid="tweetButtonInline"]',
};

export const BLUESKY: Site = {
  page: "bluesky",
  url: "https://bsky.app/",
  box: "div.ProseMirror",
  post: '[data-testid="composerPublishBtn"]',
};

export const MASTODON: Site = {
  page: "mastodon",
  url: "https://mastodon.social/home",
  box: ".compose-form textarea",
  post: '.compose-form button[type="submit"]',
};

export const NATIVE_FORM: Site = { ...MASTODON, page: "native-form", url: "https://mastodon.social/publish" };

export const SITES: readonly Site[] = [X, BLUESKY, MASTODON];
