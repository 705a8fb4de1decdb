import { practice } from "../../src/sites/practice.ts";
import { describeAdapter } from "./contract.ts";

describeAdapter(practice, {
  ownHosts: ["127.0.0.1"],
  otherHosts: ["127.0.0.11", "10.127.0.0.1.example", "27.0.0.1", "x.com"],
  pages: {
    "page.html": {
      composers: [
        { surface: "post", editor: "lexical", text: "Hello\nall\n\nBye" },
        { surface: "reply", editor: "textarea", text: "Thank you" },
        { surface: "message", editor: "prosemirror", text: "psst" },
      ],
      submit: {
        '[data-submit="post"]': [0],
        '[data-submit="reply"]': [1],
        '[data-submit="message"]': [2],
      },
      account: "springfieldpd",
    },
  },
});
