import type { ComposerRule, EditorId, SiteAdapter } from "./types.ts";

const EDITABLE = '[contenteditable]:not([contenteditable="false"])';

/**
 * Fields that are not prose: searches, code, grids, sign-in forms, and what cannot be edited. A combobox
 * alone says nothing: several sites make their caption box one.
 */
const NOT_PROSE = [
  ":read-only, :disabled, [aria-disabled='true'], [aria-readonly='true']",
  "[role='searchbox'], [enterkeyhint='search'], [name='q'], [name^='search' i], [id^='search' i]",
  "[aria-label^='search' i], [placeholder^='search' i], [aria-label^='busca' i], [placeholder^='busca' i]",
  "[role='search'] *, search *, form[action*='/search'] *",
  "[role='grid'] *, [role='treegrid'] *, [role='gridcell'], td[contenteditable], th[contenteditable]",
  ".cm-editor *, .CodeMirror *, .monaco-editor *, .ace_editor *, .xterm *, .ace_editor",
  "pre[contenteditable], code[contenteditable]",
  "form:has(input[type='password']) *",
].join(", ");

/** Smaller boxes are clipboards, one-word fields and hidden helpers. In CSS pixels. */
const minSize = { width: 100, height: 16 };

function rule(editor: EditorId, selector: string): ComposerRule {
  return { surface: "post", editor, selector, unless: NOT_PROSE, minSize };
}

/** Any page that no other adapter knows: the boxes that look made for writing sentences. */
export const generic: SiteAdapter = {
  id: "generic",
  name: "This site",
  hosts: [],
  detect: () => true,
  composers: [
    rule("textarea", "textarea"),
    rule("draft", `.public-DraftEditor-content${EDITABLE}`),
    rule("lexical", `[data-lexical-editor="true"]${EDITABLE}`),
    rule("prosemirror", `.ProseMirror${EDITABLE}`),
    rule("contenteditable", EDITABLE),
  ],
  submit: ["button[type='submit']", "input[type='submit'], input[type='image']", "form button:not([type])"],
  scopes: ["form", '[role="dialog"]'],
  publishKeys: [{ key: "mod-enter" }],
  publishesByForm: true,
  readAccount: () => null,
  canResend: false,
};
