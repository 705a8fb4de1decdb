/** Names a victim, with an address: VIC-01 of the model pack, serious on every account. */
export const NAMES_VICTIM =
  "Our hearts are with Dana Whitlock of 212 Maple Ct, who was robbed at knifepoint outside the Kwik Stop last night.";

/** Nothing to remark. */
export const ORDINARY = "Coffee with a cop this Saturday at 10, library steps. Come say hi!";
