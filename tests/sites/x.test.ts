import { x } from "../../src/sites/x.ts";
import { describeAdapter } from "./contract.ts";

const account = "springfieldpd";
const inline = '[data-testid="tweetButtonInline"]';
const modal = '[data-testid="tweetButton"]';

describeAdapter(x, {
  ownHosts: ["x.com", "mobile.x.com", "twitter.com", "mobile.twitter.com", "X.com", "x.com."],
  otherHosts: [
    "netflix.com",
    "x.com.evil.com",
    "ax.com",
    "x.co",
    "com",
    "",
    "twitter.com.example",
    "x-com.net",
  ],
  pages: {
    "home.html": {
      composers: [
        { surface: "post", editor: "draft", text: "Road closed at Main St. 🚧 \n\n@amy_k thank you!" },
      ],
      submit: { [inline]: [0] },
      notSubmit: [
        '[data-testid="SideNav_NewTweet_Button"]',
        '[data-testid="scheduleOption"]',
        '[data-testid="reply"]',
      ],
      account,
    },
    "home-empty.html": {
      composers: [{ surface: "post", editor: "draft", text: "" }],
      notSubmit: [inline],
      account,
    },
    "reply-dialog.html": {
      composers: [
        { surface: "post", editor: "draft", text: "left behind on the page" },
        { surface: "reply", editor: "draft", text: "Hi 👋🏽 call us" },
      ],
      submit: { [inline]: [0], [modal]: [1] },
      notSubmit: ['[data-testid="app-bar-close"]'],
      account,
    },
    "inline-reply.html": {
      composers: [{ surface: "reply", editor: "draft", text: "We are on it" }],
      submit: { [inline]: [0] },
      account,
    },
    "thread.html": {
      composers: [
        { surface: "post", editor: "draft", text: "" },
        { surface: "post", editor: "draft", text: "First" },
        { surface: "post", editor: "draft", text: "Second" },
        { surface: "post", editor: "draft", text: "Third" },
      ],
      submit: { [modal]: [1, 2, 3] },
      notSubmit: ['[data-testid="addButton"]'],
      account,
    },
    "narrow.html": {
      composers: [{ surface: "post", editor: "textarea", text: "Line one\nLine two 🚓" }],
      submit: { [modal]: [0] },
      notSubmit: ['[data-testid="app-bar-back"]'],
      account: "officer_k",
    },
    "messages.html": {
      composers: [{ surface: "message", editor: "textarea", text: "see you at 6" }],
      submit: { '[data-testid="dm-composer-send-button"]': [0] },
      account,
    },
    "messages-legacy.html": {
      composers: [{ surface: "message", editor: "draft", text: "on my way" }],
      submit: { '[data-testid="dmComposerSendButton"]': [0] },
      account,
    },
    "profile.html": {
      composers: [{ surface: "profile", editor: "textarea", text: "Views are mine" }],
      submit: { '[data-testid="Profile_Save_Button"]': [0] },
      account,
    },
    "signed-out.html": { composers: [], notSubmit: ['[type="submit"]'], account: null },
  },
});
