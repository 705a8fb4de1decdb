import { ALPHABET } from "../../engine/hardened/atoms.ts";
import { BASE, CHECK, FAIL, STATE_WORDS } from "../../engine/hardened/automaton.ts";

/** A node of a trie: what it leads to by letter, and the variants that end in it. */
export interface TrieNode {
  next: Map<number, TrieNode>;
  variants: number[];
  fail: TrieNode | null;
  /** Its place in the double array. */
  slot: number;
}

/** A node that leads nowhere yet. */
export function createNode(): TrieNode {
  return { next: new Map(), variants: [], fail: null, slot: -1 };
}

/**
 * Lays a trie out in a double array with fail states, breadth first; see `HardenedTables`. Adds to every
 * node's variants those that end in its fail states, so that all that end at a place are found at once.
 */
export function layOut(root: TrieNode): { states: Int32Array<ArrayBuffer>; nodes: TrieNode[] } {
  const nodes = orderNodes(root);
  linkFails(nodes, root);
  const used = [true];
  const bases = new Map<TrieNode, number>();
  root.slot = 0;
  let firstFree = 1;
  for (const node of nodes) {
    const letters = [...node.next.keys()];
    if (letters.length === 0) continue;
    while (used[firstFree]) firstFree++;
    let base = Math.max(1, firstFree - Math.min(...letters));
    while (letters.some((letter) => used[base + letter])) base++;
    bases.set(node, base);
    for (const letter of letters) {
      used[base + letter] = true;
      (node.next.get(letter) as TrieNode).slot = base + letter;
    }
  }
  const states = new Int32Array((used.length + ALPHABET) * STATE_WORDS);
  for (let at = CHECK; at < states.length; at += STATE_WORDS) states[at] = -1;
  for (const node of nodes) {
    const at = node.slot * STATE_WORDS;
    states[at + BASE] = bases.get(node) ?? 0;
    states[at + FAIL] = node.fail?.slot ?? 0;
    for (const child of node.next.values()) states[child.slot * STATE_WORDS + CHECK] = node.slot;
  }
  return { states, nodes };
}

/** Breadth first, letters ascending, so that the same terms give the same bytes. */
function orderNodes(root: TrieNode): TrieNode[] {
  const nodes = [root];
  for (const node of nodes) {
    node.next = new Map([...node.next].sort(([one], [other]) => one - other));
    nodes.push(...node.next.values());
  }
  return nodes;
}

function linkFails(nodes: readonly TrieNode[], root: TrieNode): void {
  for (const node of nodes) {
    for (const [letter, child] of node.next) {
      let fail = node.fail;
      while (fail !== null && !fail.next.has(letter)) fail = fail.fail;
      child.fail = fail?.next.get(letter) ?? root;
      child.variants.push(...child.fail.variants);
    }
  }
}
