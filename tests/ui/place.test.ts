import { describe, expect, test } from "vitest";
import { clipBox, placeCards, placeChip } from "../../src/panel/place.ts";

const window = { width: 1000, height: 700 };
const composer = { left: 200, top: 100, width: 400, height: 120 };
const chip = { width: 100, height: 28 };

describe("placing the chip", () => {
  test("prefers the outside corner under the composer's end", () => {
    expect(placeChip(composer, chip, window, () => true)).toEqual({ left: 500, top: 226, side: "below-end" });
  });

  test("goes to the start when the end is taken", () => {
    const isFree = (box: { left: number }) => box.left < 300;
    expect(placeChip(composer, chip, window, isFree).side).toBe("below-start");
  });

  test("flips above when there is no room below or beside", () => {
    const low = { left: 0, top: 580, width: 1000, height: 110 };
    expect(placeChip(low, chip, window, () => true)).toEqual({ left: 900, top: 546, side: "above-end" });
  });

  test("stays on the side where it was as long as that is free", () => {
    expect(placeChip(composer, chip, window, () => true, "beside-end").side).toBe("beside-end");
    expect(placeChip(composer, chip, window, (box) => box.left < 600, "beside-end").side).toBe("below-end");
  });

  test("stays inside the window when every side is taken", () => {
    const whole = { left: 0, top: 0, width: 1000, height: 700 };
    expect(placeChip(whole, chip, window, () => false)).toEqual({ left: 892, top: 664, side: "below-end" });
  });
});

describe("placing the cards", () => {
  const size = { width: 360, height: 400 };
  const chipBox = { left: 500, top: 226, width: 100, height: 28 };

  test("lays them beside the composer where the window is wide enough", () => {
    expect(placeCards(composer, chipBox, size, window)).toMatchObject({ left: 606, top: 100 });
  });

  test("lays them under the chip in a narrow window", () => {
    const narrow = { width: 700, height: 700 };
    expect(placeCards(composer, chipBox, size, narrow)).toEqual({ left: 240, top: 260, maxHeight: 432 });
  });

  test("lets them grow upwards when the composer is at the bottom", () => {
    const low = { left: 200, top: 560, width: 400, height: 80 };
    const lowChip = { left: 500, top: 646, width: 100, height: 28 };
    const place = placeCards(low, lowChip, size, { width: 700, height: 700 });
    expect(place).toEqual({ left: 240, bottom: 146, maxHeight: 546 });
  });

  test("never lets them leave the window", () => {
    const small = { width: 320, height: 256 };
    const box = { left: 10, top: 60, width: 300, height: 100 };
    const place = placeCards(
      box,
      { left: 210, top: 166, width: 100, height: 28 },
      { width: 304, height: 500 },
      small,
    );
    expect(place.left).toBeGreaterThanOrEqual(8);
    expect((place.top ?? 0) + place.maxHeight).toBeLessThanOrEqual(248);
    expect(place.top).toBeGreaterThanOrEqual(8);
  });
});

describe("clipping a box", () => {
  test("keeps what is inside and drops what is not", () => {
    expect(clipBox({ left: 190, top: 90, width: 50, height: 20 }, composer)).toEqual({
      left: 200,
      top: 100,
      width: 40,
      height: 10,
    });
    expect(clipBox({ left: 0, top: 0, width: 50, height: 20 }, composer)).toBeNull();
  });
});
