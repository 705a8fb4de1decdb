import { cpus } from "node:os";

/** The machine and runtime that figures were taken on. */
export function describeMachine(): string {
  const [first, ...rest] = cpus();
  return `${first?.model.trim() ?? "unknown processor"}, ${rest.length + 1} cores, Node ${process.versions.node}`;
}
