declare module "virtual:model-pack" {
  /** `rules/model`, compiled by the build: the bytes that `openPack` opens. */
  export const modelPack: Uint8Array;
}
