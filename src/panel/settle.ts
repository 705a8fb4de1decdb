import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ChipState } from "../ui/types.ts";

/** A check is shown as running only when it takes longer than this, in milliseconds. */
const QUIET_MS = 400;

/** Screen readers hear of a change only when it has held this long, in milliseconds. */
const SPEAK_MS = 600;

/** The chip to draw: a short check leaves the last answer in place instead of flickering. */
export function useSettledChip(chip: ChipState): ChipState {
  const [isSlow, setSlow] = useState(false);
  const last = useRef<ChipState>({ kind: "hidden" });
  const isChecking = chip.kind === "checking";
  useLayoutEffect(() => {
    if (!isChecking) return;
    const timer = setTimeout(() => setSlow(true), QUIET_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isChecking]);
  if (!isChecking) last.current = chip;
  return isChecking && !isSlow ? last.current : chip;
}

/** `text` once it has stayed the same for a while; empty text is passed over. */
export function useSettledText(text: string): string {
  const [settled, setSettled] = useState("");
  useLayoutEffect(() => {
    if (text === "") return;
    const timer = setTimeout(() => setSettled(text), SPEAK_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
