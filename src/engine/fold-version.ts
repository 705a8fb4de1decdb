/**
 * Goes up whenever a character folds or hashes to something else than before. Packs are compiled with the
 * same folding as drafts, so one that was made with another version would miss terms silently.
 */
export const FOLD_VERSION = 2;
