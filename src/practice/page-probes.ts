// Each function here runs inside the practice page by itself, so it may use nothing from this module.
// The panel's shadow root is closed, yet the page can tell where its host element takes clicks.

/** The middle of Second Look's chip in viewport CSS pixels, or `null` when there is none. Cards must be closed. */
export function findChip(): { x: number; y: number } | null {
  const step = 4;
  for (let y = step; y < innerHeight; y += step) {
    for (let x = step; x < innerWidth; x += step) {
      if (document.elementFromPoint(x, y)?.hasAttribute("data-second-look") !== true) continue;
      let [right, bottom] = [x, y];
      while (document.elementFromPoint(right + 1, y)?.hasAttribute("data-second-look")) right += 1;
      while (document.elementFromPoint(x, bottom + 1)?.hasAttribute("data-second-look")) bottom += 1;
      return { x: (x + right) / 2, y: (y + bottom) / 2 };
    }
  }
  return null;
}

/** True while a modal dialog of Second Look covers the whole page. */
export function isDialogOpen(): boolean {
  const [right, bottom] = [innerWidth - 20, innerHeight - 4];
  return [
    [4, 4],
    [right, 4],
    [4, bottom],
    [right, bottom],
  ].every(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.hasAttribute("data-second-look"));
}

/** How many posts, replies and messages went out. */
export function countPublished(): number {
  return document.querySelectorAll("[data-published]").length;
}
