import { type CheckedPost, isSilent } from "../score/check-posts.ts";

/**
 * One line for every expected clause that said nothing and for every false alarm, with the post. For the terminal
 * only. With `clause` just that clause's.
 */
export function renderDifferences(checked: readonly CheckedPost[], clause: string | undefined): string {
  const lines: string[] = [];
  for (const { post, findings } of checked) {
    const text = post.text.replaceAll("\n", " / ");
    const place = `${post.context.accountKind} ${post.context.surface}`;
    for (const id of post.expect) {
      if (findings.some((finding) => finding.clause === id)) continue;
      if (clause === undefined || clause === id) lines.push(`missed ${id} (${place}) ${text}`);
    }
    if (post.expect.length > 0) continue;
    for (const { clause: id, start, end } of findings) {
      if (!isSilent(post) && post.about !== id) continue;
      if (clause !== undefined && clause !== id) continue;
      lines.push(`false alarm ${id} (${place}) [${post.text.slice(start, end)}] ${text}`);
    }
  }
  return lines.join("\n");
}
