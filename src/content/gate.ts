import { findComposer, findComposersIn } from "../sites/find-composer.ts";
import { composersFor, findSubmit, publishesByKey } from "../sites/find-submit.ts";
import { generic } from "../sites/generic.ts";
import type { FoundComposer, SiteAdapter } from "../sites/types.ts";

/** A press that is about to publish. No composers means that a known site's boxes could not be found. */
export interface Press {
  event: Event;
  composers: FoundComposer[];
  /** The control or box that was pressed; focus and a re-sent click go back to it. */
  control: HTMLElement;
  adapter: SiteAdapter;
}

/** Stops an event before the page sees it. */
export function stopEvent(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * Listens first in line for everything that publishes: clicks on submit controls, publish keys and form
 * submits. `press` runs inside the event, so it must decide synchronously.
 * @param adapters in order of preference; the first that recognises the press decides what it publishes
 */
export function watchPresses(
  window: Window,
  adapters: () => readonly SiteAdapter[],
  press: (press: Press) => void,
  signal: AbortSignal,
): void {
  const options = { capture: true, signal };
  const report = (event: Event, find: (adapter: SiteAdapter) => Omit<Press, "event" | "adapter"> | null) => {
    for (const adapter of adapters()) {
      const found = find(adapter);
      if (found === null) continue;
      press({ event, adapter, ...found });
      return;
    }
  };
  window.addEventListener("click", (event) => report(event, (adapter) => findClick(adapter, event)), options);
  window.addEventListener("keydown", (event) => report(event, (adapter) => findKey(adapter, event)), options);
  window.addEventListener("submit", (event) => report(event, (adapter) => findForm(adapter, event)), options);
}

function findClick(adapter: SiteAdapter, event: Event) {
  const control = findSubmit(adapter, event.composedPath()) as HTMLElement | null;
  if (control === null) return null;
  const composers = composersFor(adapter, control);
  if (composers.length > 0) return { control, composers };
  // Any form's button looks like Post to the generic adapter: without a text box it is none.
  if (adapter === generic) return null;
  return { control, composers: composersFor(generic, control) };
}

function findKey(adapter: SiteAdapter, event: KeyboardEvent) {
  if (event.key !== "Enter") return null;
  const composer = findComposer(adapter, event.composedPath());
  if (composer === null || !publishesByKey(adapter, event, composer.surface)) return null;
  const together = composersFor(adapter, composer.element);
  return { control: composer.element, composers: together.length > 0 ? together : [composer] };
}

function findForm(adapter: SiteAdapter, event: Event) {
  const form = event.composedPath()[0];
  if (!adapter.publishesByForm || !(form instanceof HTMLFormElement)) return null;
  const composers = findComposersIn(adapter, form);
  return composers.length > 0 ? { control: form as HTMLElement, composers } : null;
}
