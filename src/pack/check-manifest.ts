import type { Report } from "./check-matcher.ts";
import { ENGINE_LEVEL, type ManifestSource } from "./manifest-schema.ts";

/** Checks of `pack.yaml` what the schema cannot say. */
export function checkManifest(manifest: ManifestSource, report: Report): void {
  if (manifest.reviewBy < manifest.effective) {
    report({
      path: ["reviewBy"],
      severity: "error",
      message: `The review (${manifest.reviewBy}) comes before the first day (${manifest.effective}).`,
      fix: "Set reviewBy to a later date.",
    });
  }
  if (manifest.minEngine !== undefined && manifest.minEngine > ENGINE_LEVEL) {
    report({
      path: ["minEngine"],
      severity: "error",
      message: `The pack needs engine level ${manifest.minEngine}; this version has ${ENGINE_LEVEL}.`,
      fix: "Use a newer Second Look.",
    });
  }
  reportTwice(
    manifest.accounts.map(({ site, handle }) => `${site} @${handle}`),
    "accounts",
    report,
  );
  reportTwice(manifest.approvedHashtags, "approvedHashtags", report);
  reportTwice(manifest.hotlines ?? [], "hotlines", report);
  reportTwice(manifest.officials ?? [], "officials", report);
}

function reportTwice(names: string[], key: string, report: Report): void {
  const seen = new Set<string>();
  names.forEach((name, index) => {
    const same = name.toLowerCase().replace(/^#/, "");
    if (seen.has(same)) {
      report({
        path: [key, index],
        severity: "warning",
        message: `"${name}" is listed twice.`,
        fix: "Remove it.",
      });
    }
    seen.add(same);
  });
}
