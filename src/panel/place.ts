import type { Box } from "../ui/types.ts";

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  left: number;
  top: number;
}

/** Where the chip sits relative to the composer. */
export type ChipSide =
  | "below-end"
  | "below-start"
  | "beside-end"
  | "beside-start"
  | "above-end"
  | "above-start";

/** Space kept between the panel's parts, the composer and the window's edge, in CSS px. */
const GAP = 6;
const MARGIN = 8;

/** Cards are shown beside or under the composer only where at least this much height is free. */
const USEFUL_HEIGHT = 220;

const SIDES: readonly ChipSide[] = [
  "below-end",
  "below-start",
  "beside-end",
  "beside-start",
  "above-end",
  "above-start",
];

function pointAt(side: ChipSide, anchor: Box, size: Size): Point {
  const right = anchor.left + anchor.width;
  const bottom = anchor.top + anchor.height;
  const [where, end] = side.split("-");
  const isAtEnd = end === "end";
  if (where === "beside") {
    return {
      left: isAtEnd ? right + GAP : anchor.left - GAP - size.width,
      top: bottom - size.height,
    };
  }
  return {
    left: isAtEnd ? right - size.width : anchor.left,
    top: where === "below" ? bottom + GAP : anchor.top - GAP - size.height,
  };
}

const fits = ({ left, top }: Point, size: Size, viewport: Size) =>
  left >= 0 && top >= 0 && left + size.width <= viewport.width && top + size.height <= viewport.height;

function clamp({ left, top }: Point, size: Size, viewport: Size): Point {
  return {
    left: Math.max(MARGIN, Math.min(left, viewport.width - size.width - MARGIN)),
    top: Math.max(MARGIN, Math.min(top, viewport.height - size.height - MARGIN)),
  };
}

/**
 * Places the chip at an outside corner of the composer: the first side that lies in the viewport and
 * covers no control of the page, else the first, clamped. `preferred` keeps the chip from jumping.
 * @param isFree says whether a box (viewport px) covers nothing that people press.
 */
export function placeChip(
  anchor: Box,
  size: Size,
  viewport: Size,
  isFree: (box: Box) => boolean,
  preferred?: ChipSide,
): Point & { side: ChipSide } {
  const order = preferred ? [preferred, ...SIDES.filter((side) => side !== preferred)] : SIDES;
  for (const side of order) {
    const point = pointAt(side, anchor, size);
    if (fits(point, size, viewport) && isFree({ ...point, ...size })) {
      return { ...point, side };
    }
  }
  return { ...clamp(pointAt("below-end", anchor, size), size, viewport), side: "below-end" };
}

/** Where the cards go: from the top or from the bottom of the viewport, so that they grow away from the draft. */
export interface CardsPlace {
  left: number;
  top?: number;
  bottom?: number;
  maxHeight: number;
}

/**
 * Places the cards where they hide least of the draft: beside the composer, else under it, else above
 * it, else over it. `size` is what the cards would take with nothing scrolled away.
 */
export function placeCards(anchor: Box, chip: Box, size: Size, viewport: Size): CardsPlace {
  const from = (left: number, top: number): CardsPlace => {
    const point = clamp({ left, top }, { ...size, height: Math.min(size.height, whole) }, viewport);
    return { ...point, maxHeight: viewport.height - point.top - MARGIN };
  };
  const whole = viewport.height - 2 * MARGIN;
  const beside = Math.max(anchor.left + anchor.width, chip.left + chip.width) + GAP;
  if (beside + size.width + MARGIN <= viewport.width) return from(beside, anchor.top);

  const isAtStart = chip.left + chip.width / 2 < anchor.left + anchor.width / 2;
  const wanted = isAtStart ? chip.left : chip.left + chip.width - size.width;
  const left = clamp({ left: wanted, top: 0 }, size, viewport).left;
  const under = Math.max(chip.top + chip.height, anchor.top + anchor.height) + GAP;
  const over = Math.min(anchor.top, chip.top) - GAP;
  const useful = Math.min(size.height, USEFUL_HEIGHT);
  const roomUnder = viewport.height - under - MARGIN;
  if (roomUnder >= useful) return { left, top: under, maxHeight: roomUnder };
  if (over - MARGIN >= useful) return { left, bottom: viewport.height - over, maxHeight: over - MARGIN };
  return from(left, under);
}

/** The part of `box` inside `bounds`, or `null` when nothing of it is. */
export function clipBox(box: Box, bounds: Box): Box | null {
  const left = Math.max(box.left, bounds.left);
  const top = Math.max(box.top, bounds.top);
  const width = Math.min(box.left + box.width, bounds.left + bounds.width) - left;
  const height = Math.min(box.top + box.height, bounds.top + bounds.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}
