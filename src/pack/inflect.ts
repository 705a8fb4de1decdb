const VOWEL = /[aeiou]/;
/** Sounds that take -es: bus, box, quiz, church, wish. */
const SIBILANT = /(?:s|x|z|ch|sh)$/;
/** One vowel between consonants at the end: stop, rob, commit. `w`, `x` and `y` never double. */
const DOUBLING = /(?:^|[^aeiou])[aeiou][^aeiouwxy]$/;

function countVowelGroups(word: string): number {
  return word.match(/[aeiouy]+/g)?.length ?? 0;
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (SIBILANT.test(word) || /[^aeiou]o$/.test(word)) return `${word}es`;
  return `${word}s`;
}

/** Stems that -ed and -ing are added to. Both where English depends on stress (visited, committed). */
function stemsOf(word: string): { past: string[]; ing: string[] } {
  if (word.endsWith("ie")) return { past: [`${word}d`], ing: [`${word.slice(0, -2)}ying`] };
  if (/(?:ee|oe|ye)$/.test(word)) return { past: [`${word}d`], ing: [`${word}ing`] };
  if (word.endsWith("e")) return { past: [`${word}d`], ing: [`${word.slice(0, -1)}ing`] };
  if (/[^aeiou]y$/.test(word)) return { past: [`${word.slice(0, -1)}ied`], ing: [`${word}ing`] };
  const past = [`${word}ed`];
  const ing = [`${word}ing`];
  if (DOUBLING.test(word)) {
    const doubled = word + word.at(-1);
    if (countVowelGroups(word) === 1) return { past: [`${doubled}ed`], ing: [`${doubled}ing`] };
    past.push(`${doubled}ed`);
    ing.push(`${doubled}ing`);
  }
  return { past, ing };
}

/**
 * English forms of a folded term: itself, plural, possessive, -ed and -ing of its last word. It cannot know
 * whether a word is a noun or a verb, so it also makes forms nobody writes; those never match. Irregular
 * forms (shot, stole) have to be listed. Words that are short or not plain letters are left as they are.
 */
export function inflectTerm(term: string): string[] {
  const cut = term.lastIndexOf(" ") + 1;
  const head = term.slice(0, cut);
  const word = term.slice(cut);
  if (!/^[a-z]{2,}$/.test(word) || !VOWEL.test(word.replace(/y/g, "i"))) return [term];
  const { past, ing } = stemsOf(word);
  const forms = [word, pluralOf(word), `${word}'s`, ...past, ...ing];
  return [...new Set(forms)].map((form) => head + form);
}
