import { describe, expect, it } from "vitest";
import { inflectTerm } from "../../src/pack/inflect.ts";

describe("inflecting a term", () => {
  it.each([
    ["suspect", ["suspects", "suspect's", "suspected", "suspecting"]],
    ["rob", ["robs", "rob's", "robbed", "robbing"]],
    ["stab", ["stabbed", "stabbing"]],
    ["arrive", ["arrives", "arrived", "arriving"]],
    ["party", ["parties", "party's", "partied", "partying"]],
    ["delay", ["delays", "delayed", "delaying"]],
    ["box", ["boxes", "boxed", "boxing"]],
    ["search", ["searches", "searched", "searching"]],
    ["crash", ["crashes", "crashed", "crashing"]],
    ["kill", ["kills", "killed", "killing"]],
    ["shoot", ["shoots", "shooting"]],
    ["die", ["dies", "died", "dying"]],
    ["flee", ["flees", "fleeing"]],
    ["commit", ["committed", "committing"]],
    ["visit", ["visited", "visiting"]],
    ["hero", ["heroes"]],
    ["bus", ["buses"]],
  ])("gives the forms of %s", (word, forms) => {
    expect(inflectTerm(word)).toEqual(expect.arrayContaining([word, ...forms]));
  });

  it.each([
    ["rob", "robed"],
    ["arrive", "arriveing"],
    ["party", "partys"],
    ["kill", "killled"],
    ["show", "showwed"],
    ["fix", "fixxed"],
    ["clean", "cleanned"],
  ])("does not make of %s the form %s", (word, form) => {
    expect(inflectTerm(word)).not.toContain(form);
  });

  it("changes only the last word of a phrase", () => {
    const forms = inflectTerm("crime scene");
    expect(forms).toEqual(expect.arrayContaining(["crime scene", "crime scenes", "crime scene's"]));
    expect(forms.every((form) => form.startsWith("crime "))).toBe(true);
  });

  it.each(["911", "k9", "x", "10-4", "hmm", "o'brien", "straße"])("leaves %s as it is", (term) => {
    expect(inflectTerm(term)).toEqual([term]);
  });

  it("names each form once", () => {
    for (const word of ["bus", "visit", "die", "series"]) {
      const forms = inflectTerm(word);
      expect(new Set(forms).size).toBe(forms.length);
    }
  });
});
