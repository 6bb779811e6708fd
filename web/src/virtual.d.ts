/** See config/apps.ts: what the apps of this build bring. */
declare module "virtual:apps/index.ts" {
  const parts: readonly object[];
  export default parts;
}

declare module "virtual:apps/en.json" {
  const parts: readonly { readonly default: Readonly<Record<string, string>> }[];
  export default parts;
}

declare module "virtual:apps/derived.ts" {
  import type { Twins } from "@/model/twins";

  const parts: readonly { readonly twins: Twins }[];
  export default parts;
}

declare module "virtual:apps/entities.ts" {
  import type { CommandMeta, EntityMeta } from "@/model/meta";

  const parts: readonly {
    readonly commands: Readonly<Record<string, CommandMeta>>;
    readonly scopeLabels: Readonly<Record<string, string>>;
    readonly entities: Readonly<Record<string, EntityMeta>>;
    readonly around: Readonly<Record<string, Pick<EntityMeta, "children" | "uses">>>;
  }[];
  export default parts;
}
