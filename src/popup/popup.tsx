import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { AccountKind } from "../engine/types.ts";
import { send } from "../messaging/send.ts";
import { popupStrings } from "../ui/strings.ts";
import { AccountSwitch } from "./account-switch.tsx";
import { PackLine } from "./pack-line.tsx";
import { type PackState, type PopupBrowser, readPack, readTab, type TabState } from "./read-tab.ts";
import { SessionList } from "./session-list.tsx";
import { Message, UnsupportedSite } from "./tab-messages.tsx";

/** While it is open the popup asks the tab again this often, in milliseconds. */
const REFRESH_MS = 1000;

interface PopupProps {
  browser: PopupBrowser;
  /** The tab to show instead of the active one. */
  tabId: number | null;
}

/** The toolbar popup: this tab's drafts, the account kind and the pack in force. */
export function Popup({ browser, tabId }: PopupProps) {
  const [tab, setTab] = useState<TabState | { kind: "failed" }>({ kind: "loading" });
  const [pack, setPack] = useState<PackState>("loading");
  const latest = useRef(0);

  const refresh = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    const [nextTab, nextPack] = await Promise.all([
      readTab(browser, tabId).catch(() => ({ kind: "failed" as const })),
      readPack(browser),
    ]);
    if (turn !== latest.current) return;
    setTab(nextTab);
    setPack(nextPack);
  }, [browser, tabId]);

  useEffect(() => {
    void refresh();
    const timer = setInterval(refresh, REFRESH_MS);
    return () => clearInterval(timer);
  }, [refresh]);

  const choose = async (host: string, choice: AccountKind | null) => {
    await send(browser.runtime, "set-account-choice", { host, choice });
    await refresh();
  };

  return (
    <>
      <header class="top">
        <h1>{popupStrings.name}</h1>
        {tab.kind === "report" ? <p class="site">{tab.report.site.host}</p> : null}
      </header>
      <main>{mainOf(tab, browser, refresh, choose)}</main>
      <PackLine pack={pack} />
      <footer class="foot">{popupStrings.foot}</footer>
    </>
  );
}

function mainOf(
  tab: TabState | { kind: "failed" },
  browser: PopupBrowser,
  refresh: () => Promise<void>,
  choose: (host: string, choice: AccountKind | null) => Promise<void>,
) {
  switch (tab.kind) {
    case "loading":
      return <Message text={popupStrings.loading} />;
    case "failed":
      return <Message text={popupStrings.failed} />;
    case "internal":
      return <Message text={popupStrings.internal} />;
    case "reload":
      return <Message title={popupStrings.reloadTitle} text={popupStrings.reload} />;
    case "unsupported":
      return <UnsupportedSite site={tab} browser={browser} onWatched={refresh} />;
    case "report":
      return (
        <>
          <SessionList sessions={tab.report.sessions} />
          <AccountSwitch
            report={tab.report}
            choice={tab.choice}
            onChoose={(choice) => choose(tab.report.site.host, choice)}
          />
        </>
      );
  }
}
