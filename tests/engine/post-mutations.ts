import { evaluate } from "../../src/engine/evaluate.ts";
import type { OpenPack } from "../../src/engine/open.ts";
import { AWKWARD_PIECES, OFFICIAL, PERSONAL } from "./sample.ts";

type Random = () => number;

/** One to six random changes to a post: pieces put in, cut out, doubled, moved, changed in case or cut short. */
function mutatePost(post: string, random: Random): string {
  let text = post;
  for (let change = 1 + Math.floor(random() * 6); change > 0; change--) text = changeOnce(text, random);
  return text;
}

function changeOnce(text: string, random: Random): string {
  const place = () => Math.floor(random() * (text.length + 1));
  const at = place();
  const to = Math.min(text.length, at + Math.floor(random() * 12));
  switch (Math.floor(random() * 7)) {
    case 0:
      return (
        text.slice(0, at) + AWKWARD_PIECES[Math.floor(random() * AWKWARD_PIECES.length)] + text.slice(at)
      );
    case 1:
      return text.slice(0, at) + text.slice(to);
    case 2:
      return text.slice(0, to) + text.slice(at);
    case 3:
      return text.slice(to) + text.slice(0, at);
    case 4:
      return text.slice(0, at) + text.slice(at, to).toUpperCase() + text.slice(to);
    case 5:
      return text.slice(0, at);
    default:
      return text.slice(0, at) + String.fromCharCode(Math.floor(random() * 0x10000)) + text.slice(at);
  }
}

/**
 * What is wrong with the findings of mutated posts: an error, or a span outside of the text. Drafts are not
 * repeated in the answer, only their numbers.
 */
export function checkMutations(
  pack: OpenPack,
  posts: readonly string[],
  count: number,
  random: Random,
): string[] {
  const wrong: string[] = [];
  for (let number = 0; number < count; number++) {
    const text = mutatePost(posts[number % posts.length] ?? "", random);
    try {
      for (const { start, end } of evaluate(pack, text, number % 2 === 0 ? OFFICIAL : PERSONAL))
        if (!(start >= 0 && start < end && end <= text.length)) wrong.push(`${number}: span ${start}-${end}`);
    } catch (error) {
      wrong.push(`${number}: ${error}`);
    }
  }
  return wrong;
}
