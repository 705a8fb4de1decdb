/**
 * Makes something when it is first asked for, and keeps it. For tables that most drafts need nothing of: a worker that
 * has just woken has an officer waiting.
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
