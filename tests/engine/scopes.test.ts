import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/engine/evaluate.ts";
import type { GuardName } from "../../src/engine/types.ts";
import { marked, OFFICIAL, openSample, sampleClause } from "./sample.ts";

/** Words that stand for what a clause might mark: an insult, a name, an event. */
const lists = [
  ["animals", "animal", "scum", "dana whitlock", "robbed", "robbery", "killed", "shot", "vine street"],
];

function isDropped(text: string, guard: GuardName): boolean {
  const clause = sampleClause({ kind: "terms", list: 0 }, { guards: { [guard]: "suppress" } });
  const bare = openSample({ lists, clauses: [sampleClause({ kind: "terms", list: 0 })] });
  if (evaluate(bare, text, OFFICIAL).length === 0) throw new Error(`Nothing to guard in: ${text}`);
  const pack = openSample({ lists, clauses: [clause] });
  return marked(text, evaluate(pack, text, OFFICIAL)).length === 0;
}

/** For each guard: what it covers, and what only looks like it. */
const FIXTURES: Readonly<Partial<Record<GuardName, { covered: string[]; alike: string[] }>>> = {
  quoted: {
    covered: [
      "He wrote 'you are all scum' on the door.",
      "He wrote ‘you are all scum’ on the door.",
      "The caller's words were 'it's the animals, you know' and nothing more.",
      "Painted on the wall ('scum').",
    ],
    alike: [
      "Get 'em, scum, and their friends' friends.",
      "The victims' families met the animals' owners.",
      "Class of '98, you animals, and '99 too.",
      "Rock 'n' roll, scum. Don't 'cause trouble.",
      "The officers' dogs met those animals. It's theirs, not the cats'.",
      "A 'quote' and then scum and 'another'.",
    ],
  },
  reported: {
    covered: [
      "He said he would treat them like animals.",
      "The caller told us that Dana Whitlock was inside.",
      "She wrote that all officers are scum.",
      "A man on scene yelled that we are animals.",
      "He called us animals all the way to the car.",
      "According to the caller, the clerk was robbed twice.",
      "The clerk was robbed twice, according to the owner.",
      "The clerk was robbed twice, a neighbor said.",
      "The clerk was robbed twice, said a neighbor on the porch.",
      "I was told Dana Whitlock was inside.",
      "They said we were scum.",
      "The suspect threatened to treat them like animals.",
    ],
    alike: [
      "I said they are animals.",
      "We told you Dana Whitlock was inside.",
      "Police said Dana Whitlock was inside.",
      "Chief Morris said Dana Whitlock was inside.",
      "Dana Whitlock said she was fine.",
      "People say he is scum.",
      "They say he is scum.",
      "Everyone says the animals did it.",
      "Tell him he is scum.",
      "He said he was sorry, but they are animals.",
      "According to police, Dana Whitlock was inside.",
      "He posted a picture with the animals.",
      "Needless to say, animals did this.",
      "Our post said the clerk was robbed.",
      "To the man who called us at two: he was robbed.",
      "He wrote fewer tickets than anyone, and shot a deer.",
      "I only told my sister who was robbed.",
    ],
  },
  condemned: {
    covered: [
      "It is wrong to call people animals.",
      "Disgusting that anyone would call them scum.",
      "Calling people animals is unacceptable.",
      "Calling anyone scum is never okay.",
      "We do not tolerate comments like scum or worse.",
      "There is no place for slurs such as animals in this department.",
      "Please stop calling them animals.",
      "Nobody should be called scum for asking a question.",
      "No one deserves to be called scum.",
      "Shame on anyone who calls a grieving mother scum.",
      "We condemn the words scum and worse.",
    ],
    alike: [
      "These disgusting animals belong in a cage.",
      "We do not tolerate animals like him in our city.",
      "We condemn the animals who did this.",
      "Nothing wrong with calling them animals.",
      "It's not wrong to call them animals.",
      "It is wrong that we can't call them animals.",
      "What a disgusting thing to say, you animal.",
      "It is wrong that these animals get bail.",
      "We refuse to condemn the word scum.",
      "Don't call the tip line, scum.",
      "I call them animals because that is what they are.",
      "Stop. Those animals are back.",
    ],
  },
  hypothetical: {
    covered: [
      "If you see Dana Whitlock, call us.",
      "Call us if you are robbed.",
      "Imagine a clerk is robbed at closing time.",
      "What if someone is robbed next to you?",
      "In this scenario a clerk is robbed.",
      "During our active shooter drill two role players are shot with paint.",
      "This is a training exercise: actors will be robbed on camera.",
      "In case you are robbed, stay calm.",
      "If a clerk had a panic button, fewer would be robbed.",
    ],
    alike: [
      "Dana Whitlock was robbed.",
      "He acts as if the animals run this town.",
      "This is not a drill: a clerk was shot.",
      "Worst-case scenario came true: a clerk was shot.",
      "If I find him, I'll treat him like an animal.",
      "If I were chief, I would call them scum.",
      "He got shot because nobody exercised caution.",
      "Who would do that? Animals.",
      "Our officers train daily, you animals.",
      "If only the animals had stayed home.",
      "The exercise of force: he was shot.",
      "Stolen: a laptop, a drill set. The clerk was robbed.",
      "They mock everyone who was robbed.",
      "I suppose he was robbed.",
      "I assume Dana Whitlock did it.",
    ],
  },
  past: {
    covered: [
      "Crews were on Vine Street last night.",
      "A clerk was robbed in 1998.",
      "We closed Vine Street yesterday.",
      "Ten years ago a deputy was shot here.",
      "Officers searched Vine Street.",
    ],
    alike: [
      "Crews are on Vine Street.",
      "We're staging on Vine Street now.",
      "We will be on Vine Street tonight.",
      "Officers searched Vine Street and are still there.",
      "Avoid Vine Street.",
      "A man is charged: robbed a clerk.",
      "Vine Street has been closed.",
      "We were on Vine Street yesterday and will be back tomorrow.",
      "Need for speed on Vine Street.",
      "If you saw anything on Vine Street, tell us.",
      "Retired deputies of Vine Street, unite.",
      "Nice house you got on Vine Street.",
      "The injured man of Vine Street is home.",
      "Deputies responded to Vine Street, please avoid it.",
    ],
  },
  fiction: {
    covered: [
      "The Eagles got robbed on that touchdown call.",
      "In the movie the detective gets shot twice.",
      "Our team was robbed by the referee.",
      "Season two, episode four: the sheriff is killed.",
      "My kid was killed three times in this video game.",
      "This crime novel: a clerk is robbed, a butler lies.",
    ],
    alike: [
      "A fan was robbed outside the stadium during the game.",
      "He was shot at halftime of the football game.",
      "Like in a movie, he was shot on the stairs.",
      "This isn't a movie: a clerk was shot.",
      "A clerk was robbed on Vine Street.",
      "Game day. A clerk was robbed.",
      "The match was red hot. Officer shot.",
      "The team is looking for whoever robbed the clerk.",
      "A man was killed after the championship game.",
      "The girl who was shot is the daughter of the varsity baseball coach.",
      "She coached youth softball until she was killed.",
      "He later suffered a medical episode and was shot.",
      "Two prior burglaries, a grand theft auto, then he robbed a clerk.",
      "Fans were robbed, and seven got football banning orders.",
    ],
  },
};

for (const [guard, { covered, alike }] of Object.entries(FIXTURES) as [
  GuardName,
  { covered: string[]; alike: string[] },
][]) {
  describe(guard, () => {
    it.each(covered)("covers %j", (text) => {
      expect(isDropped(text, guard)).toBe(true);
    });

    it.each(alike)("does not cover %j", (text) => {
      expect(isDropped(text, guard)).toBe(false);
    });
  });
}
