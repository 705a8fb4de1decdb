import { generic } from "../../src/sites/generic.ts";
import { describeAdapter } from "./contract.ts";

describeAdapter(generic, {
  ownHosts: [],
  otherHosts: ["example.org", "x.com", ""],
  pages: {
    "comment.html": {
      composers: [{ surface: "post", editor: "textarea", text: "I was on shift\nthat night" }],
      submit: { "#reply button:not([type])": [0], "#outside": [0], "#newsletter button": [], "#lonely": [] },
      notSubmit: ['#reply button[type="button"]'],
      account: null,
    },
    "editors.html": {
      composers: [
        { surface: "post", editor: "draft", text: "draft  text\n\nend" },
        { surface: "post", editor: "lexical", text: "lexical\n" },
        { surface: "post", editor: "prosemirror", text: "prose\none\ntwo" },
        {
          surface: "post",
          editor: "contenteditable",
          text: "First line with bold and wrapped  text\nSecond 🎉\n\nThird",
        },
      ],
    },
    "not-prose.html": { composers: [], submit: { "form button": [] } },
  },
});
