import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../ui/button.tsx";
import { popupStrings } from "../ui/strings.ts";
import type { PopupBrowser, TabState } from "./read-tab.ts";

interface MessageProps {
  title?: string;
  text: string;
  children?: ComponentChildren;
}

/** One plain statement about the tab. */
export function Message({ title, text, children }: MessageProps) {
  return (
    <section class="block">
      {title ? <h2>{title}</h2> : null}
      <p class="quiet">{text}</p>
      {children}
    </section>
  );
}

interface UnsupportedSiteProps {
  site: Extract<TabState, { kind: "unsupported" }>;
  browser: PopupBrowser;
  onWatched(): Promise<void>;
}

/** Offers to watch a site that the extension has no access to yet. */
export function UnsupportedSite({ site, browser, onWatched }: UnsupportedSiteProps) {
  const [problem, setProblem] = useState<string | null>(null);

  const watch = async () => {
    // Browsers ask only within the press itself, so nothing may be awaited before this.
    const isGranted = await browser.permissions.request({ origins: [`${site.origin}/*`] }).catch(() => false);
    // The background starts on the site by itself when it hears of the permission.
    if (isGranted) await onWatched();
    else setProblem(popupStrings.watchDenied);
  };

  return (
    <Message title={popupStrings.unsupportedTitle} text={popupStrings.unsupported(site.host)}>
      <p class="action">
        <Button kind="primary" onPress={() => void watch()}>
          {popupStrings.watch}
        </Button>
      </p>
      <p class="problem" role="status">
        {problem}
      </p>
    </Message>
  );
}
