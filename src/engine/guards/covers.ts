import type { Match } from "../match.ts";
import type { Scope } from "../scopes/scope.ts";

/** Whether a scope covers a match from its first token to its last. */
export function covers(scope: Scope, { first, last }: Match): boolean {
  return scope.at(first) === 1 && scope.at(last) === 1;
}
