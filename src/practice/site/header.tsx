/** @jsxImportSource react */
import { useEffect, useRef, useState } from "react";
import { ACCOUNTS, type Account } from "./accounts.ts";
import { Avatar } from "./avatar.tsx";
import icon from "./icon.svg";

/** Town name, and the menu that says which account the next post goes out under. */
export function Header(props: { account: Account; onSwitch(handle: string): void }) {
  return (
    <header className="top">
      <div className="top-inner">
        <h1 className="brand">
          <img src={icon} alt="" width="32" height="32" />
          <span>
            Riverton <span className="brand-tag">Practice page</span>
          </span>
        </h1>
        <AccountSwitcher {...props} />
      </div>
    </header>
  );
}

function AccountSwitcher({ account, onSwitch }: { account: Account; onSwitch(handle: string): void }) {
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setIsOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setIsOpen(false);
      button.current?.focus();
    };
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("keydown", closeOnEscape);
    };
  }, [isOpen]);

  const choose = (handle: string) => {
    onSwitch(handle);
    setIsOpen(false);
    button.current?.focus();
  };

  return (
    <div ref={root} className="switcher" data-account-handle={account.handle}>
      <button
        ref={button}
        type="button"
        className="switcher-button"
        data-account-menu
        aria-expanded={isOpen}
        aria-controls="account-list"
        onClick={() => setIsOpen(!isOpen)}
      >
        <Avatar initials={account.initials} colour={account.colour} size="small" />
        <span className="switcher-who">
          <span className="quiet">Posting as</span> <strong>{account.name}</strong>
        </span>
        <span aria-hidden="true">▾</span>
      </button>
      <ul id="account-list" className="switcher-list" hidden={!isOpen}>
        {ACCOUNTS.map((choice) => (
          <li key={choice.handle}>
            <button
              type="button"
              data-switch-account={choice.handle}
              aria-current={choice.handle === account.handle}
              onClick={() => choose(choice.handle)}
            >
              <Avatar initials={choice.initials} colour={choice.colour} size="small" />
              <span>
                <strong>{choice.name}</strong>
                <span className="quiet block">
                  {choice.note} · @{choice.handle}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
