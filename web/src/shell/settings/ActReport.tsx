/** What became of the rows of an act on many: as an import says it at its end, with the way there. */
import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import { outcomesOf } from "../../entity/import/words";
import type { InputProps } from "../../entity/kinds/kind";
import { t } from "../../i18n";

/** As the server writes it into the record. */
interface Report {
  readonly rows?: Readonly<Record<string, number>>;
  readonly undo?: { readonly undone: number; readonly left: number };
  readonly import?: string;
}

export function ActReport({ value }: InputProps) {
  const { rows, undo, import: id } = (value ?? {}) as Report;
  const lines = outcomesOf({ ...rows, undone: undo?.undone ?? 0, left: undo?.left ?? 0 });
  return (
    <span className="figures">
      {lines.join(", ") || "—"}
      {id && (
        <>
          {" · "}
          <Anchor fz="sm" renderRoot={(props) => <Link {...props} to="/import" search={{ id }} />}>
            {t("Vedi l'importazione")}
          </Anchor>
        </>
      )}
    </span>
  );
}
