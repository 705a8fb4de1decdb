import { popupStrings } from "../ui/strings.ts";
import type { PackState } from "./read-tab.ts";

/** The pack in force: title, version, date, size and what of it cannot be used. */
export function PackLine({ pack }: { pack: PackState }) {
  return (
    <section class="block pack">
      <h2>{popupStrings.packTitle}</h2>
      <PackWords pack={pack} />
    </section>
  );
}

/** An ISO date in words; what is no date is shown as it is. */
function formatDate(date: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" }).format(time);
}

function PackWords({ pack }: { pack: PackState }) {
  if (pack === "loading") return <p class="quiet">{popupStrings.loadingPack}</p>;
  if (pack === "unknown") return <p class="problem">{popupStrings.packUnknown}</p>;
  if (pack === null) return <p class="problem">{popupStrings.packMissing}</p>;
  return (
    <>
      <p>{pack.title}</p>
      <p class="quiet">
        {popupStrings.packVersion(pack.version, formatDate(pack.effective))} ·{" "}
        {popupStrings.packClauses(pack.clauseCount)}
      </p>
      {pack.skippedCount > 0 ? <p class="quiet">{popupStrings.packSkipped(pack.skippedCount)}</p> : null}
    </>
  );
}
