import * as z from "zod/mini";

/** Lower-case words joined by hyphens: ids of packs and sites, names of lists. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A line of text for people. */
export const line = (max = 200) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));

/** A paragraph for people. */
export const prose = () => z.string().check(z.trim(), z.minLength(1), z.maxLength(2_000));

/** A day, as ISO 8601 writes it. */
export const date = () => z.iso.date("should be a date such as 2026-03-31");

/** An address that nobody between the reader and the site can change. */
export const webAddress = () =>
  z
    .url({ protocol: /^https$/, error: "should be a web address that begins with https://" })
    .check(z.maxLength(500));
