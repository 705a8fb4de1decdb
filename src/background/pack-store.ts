import { type OpenPack, openPack } from "../engine/open.ts";
import type { PackStatus } from "../messaging/protocol.ts";

/** The pack in force. `open` is `null` when there is none that this version can use. */
export interface PackStore {
  open: OpenPack | null;
  /** Described when asked for: naming what is skipped reads every clause. */
  readStatus(): PackStatus | null;
}

/** Opens the embedded pack. A pack that cannot be opened leaves drafts "not checked", never "clean". */
export function createPackStore(embedded: Uint8Array): PackStore {
  try {
    const open = openPack(embedded);
    return { open, readStatus: () => describePack(open) };
  } catch (error) {
    console.error("Second Look could not open its guideline pack.", error);
    return { open: null, readStatus: () => null };
  }
}

function describePack(pack: OpenPack): PackStatus {
  const { id, title, version, effective, reviewBy, owner, clauseCount } = pack.info;
  const skippedCount = pack.listSkipped().length;
  return {
    id,
    title,
    version,
    effective,
    reviewBy,
    owner,
    clauseCount,
    skippedCount,
    source: "embedded",
  };
}
