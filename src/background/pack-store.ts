import { type OpenPack, openPack } from "../engine/open.ts";
import type { CompiledPack } from "../engine/types.ts";
import type { PackStatus } from "../messaging/protocol.ts";

/** The pack in force. `open` is `null` when there is none that this version can use. */
export interface PackStore {
  open: OpenPack | null;
  status: PackStatus | null;
}

/** Opens the embedded pack. A pack that cannot be opened leaves drafts "not checked", never "clean". */
export function createPackStore(embedded: CompiledPack): PackStore {
  try {
    return { open: openPack(embedded), status: describePack(embedded) };
  } catch (error) {
    console.error("Second Look could not open its guideline pack.", error);
    return { open: null, status: null };
  }
}

function describePack(pack: CompiledPack): PackStatus {
  const { id, title, version, effective, reviewBy, owner } = pack;
  const clauseCount = pack.clauses.length;
  return {
    id,
    title,
    version,
    effective,
    reviewBy,
    owner,
    clauseCount,
    skippedCount: pack.skipped.length,
    source: "embedded",
  };
}
