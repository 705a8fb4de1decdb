import { bluesky } from "./bluesky.ts";
import { generic } from "./generic.ts";
import { mastodon } from "./mastodon.ts";
import { matchesHost } from "./match-host.ts";
import { practice } from "./practice.ts";
import type { SiteAdapter } from "./types.ts";
import { x } from "./x.ts";

/** Set by the build: true only where the practice page may be used. */
declare const __PRACTICE__: boolean;

/** Every adapter, most particular first; the last one takes any page. */
export const sites: SiteAdapter[] = [x, bluesky, mastodon, ...(__PRACTICE__ ? [practice] : []), generic];

/**
 * The adapter for a page: by host name first, then by what the page is made of.
 * Call it when a box gets the focus, not at `document_start`: until then an unlisted host has nothing
 * in the page to be known by.
 */
export function findAdapter(host: string, root: Document): SiteAdapter {
  return (
    sites.find((site) => matchesHost(host, site.hosts)) ??
    sites.find((site) => site.detect?.(root) === true) ??
    generic
  );
}
