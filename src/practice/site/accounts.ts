/** An account one can post from on the practice page. */
export interface Account {
  handle: string;
  name: string;
  /** What the menu says under the name. */
  note: string;
  initials: string;
  colour: "sand" | "navy";
}

/** The personal account comes first: it is what the page starts with. */
export const ACCOUNTS: readonly [Account, ...Account[]] = [
  { handle: "sam.rivera", name: "Sam Rivera", note: "Personal account", initials: "SR", colour: "sand" },
  {
    handle: "riverton-police",
    name: "Riverton Police",
    note: "The department’s account",
    initials: "RP",
    colour: "navy",
  },
];

/** The account with this handle; the personal one when there is none. */
export function findAccount(handle: string): Account {
  return ACCOUNTS.find((account) => account.handle === handle) ?? ACCOUNTS[0];
}
