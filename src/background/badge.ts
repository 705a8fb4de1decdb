import type { BadgeState } from "../messaging/protocol.ts";
import { browser } from "../platform/browser.ts";

/** Words and colours of the toolbar badge; the words carry the meaning, the colour only supports it. */
export function describeBadge(state: BadgeState): { text: string; color: string; title: string } {
  switch (state.kind) {
    case "none":
      return { text: "", color: "#5f6368", title: "Second Look" };
    case "checked":
      return { text: "✓", color: "#1b6e3c", title: "Second Look: checked, nothing to look at" };
    case "findings": {
      const things = state.count === 1 ? "1 thing" : `${state.count} things`;
      return {
        text: state.count > 99 ? "99+" : String(state.count),
        color: state.serious ? "#b3261e" : "#8a5300",
        title: `Second Look: ${things} to look at`,
      };
    }
    case "not-checked":
      return { text: "?", color: "#5f6368", title: "Second Look: this draft is not checked" };
  }
}

/** Shows a tab's state on the toolbar. A tab that has gone meanwhile is not an error. */
export async function showBadge(tabId: number, state: BadgeState): Promise<void> {
  const { text, color, title } = describeBadge(state);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor({ tabId, color: "#ffffff" }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
