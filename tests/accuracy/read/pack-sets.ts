import { countsAt, readCase } from "../../../src/pack/examples.ts";
import type { ExampleSource } from "../../../src/pack/schema.ts";
import type { ClauseFile, PackSource } from "../../../src/pack/source.ts";
import { DEFAULT_STRICTNESS, type Strictness } from "../../../src/pack/strictness.ts";
import type { LabelledPost } from "../posts.ts";
import type { PostSet } from "./text-sets.ts";

/** What a pack itself says of texts: the examples of its clauses, and each file of its corpus. */
export function readPackSets(source: PackSource): PostSet[] {
  const strictness = source.manifest.strictness ?? DEFAULT_STRICTNESS;
  const examples: PostSet = {
    form: "posts",
    group: "pack",
    name: "examples",
    isOwn: true,
    posts: source.clauses.flatMap((file) => readClauseExamples(file, strictness)),
  };
  const files = [...new Set(source.corpus.map(({ path }) => path))];
  return [examples, ...files.map((path) => readCorpusFile(source, path))];
}

function readClauseExamples(file: ClauseFile, strictness: Strictness): LabelledPost[] {
  return (["warn", "silent"] as const).flatMap((kind) => {
    // What a guard's warn examples are about is other clauses.
    if (kind === "warn" && file.clause.kind === "guard") return [];
    return (file.clause.examples[kind] ?? []).flatMap((example, index) =>
      countsAt(example, kind, strictness) ? toPosts(file, kind, index, example) : [],
    );
  });
}

/** One post for each account kind that the example is checked on. */
function toPosts(
  file: ClauseFile,
  kind: "warn" | "silent",
  index: number,
  example: ExampleSource,
): LabelledPost[] {
  const { clause } = file;
  const { text, accountKinds, surface, site } = readCase(example, file, kind);
  return accountKinds.map((accountKind) => ({
    id: `${clause.id} ${kind} ${index + 1}`,
    text,
    context: { accountKind, surface, site },
    expect: kind === "warn" ? [clause.id] : [],
    severity: (kind === "warn" ? clause.severity?.[accountKind] : "silent") ?? null,
    isHard: kind === "silent",
    about: clause.kind === "guard" ? null : clause.id,
  }));
}

function readCorpusFile({ corpus }: PackSource, path: string): PostSet {
  const posts = corpus
    .filter((post) => post.path === path)
    .flatMap(({ text, line, accountKinds }) =>
      accountKinds.map((accountKind): LabelledPost => {
        const context = { accountKind, surface: "post", site: "generic" } as const;
        const id = `${path}:${line + 1}`;
        return { id, text, context, expect: [], severity: "silent", isHard: false, about: null };
      }),
    );
  return { form: "posts", group: "pack", name: path.replace(/\.txt$/, ""), posts, isOwn: true };
}
