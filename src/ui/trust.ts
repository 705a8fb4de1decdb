const vouched = new WeakSet<Event>();

/** Marks an event that stands in for one by a person; only the panel makes such, a page cannot. */
export function vouchFor(event: Event): void {
  vouched.add(event);
}

/** True for what a person did, never for what a script of the page made up. */
export function isByPerson(event: Event): boolean {
  return event.isTrusted || vouched.has(event);
}
