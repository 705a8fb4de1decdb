declare module "virtual:model-pack" {
  import type { CompiledPack } from "../engine/types.ts";
  /** `rules/model`, compiled by the build. */
  export const modelPack: CompiledPack;
}
