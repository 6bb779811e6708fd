/** The notes in which a colleague named me, of the last two weeks. */
import { Stack } from "@mantine/core";

import { RefName } from "../../entity/kinds/ref";
import { textOf } from "../../entity/values";
import { t } from "../../i18n";
import { sinceWhen } from "../../i18n/dates";
import { useRows } from "../../device/hooks";
import { cardPath, GoLink } from "../../ui/GoLink";

const FEW = 6;

export function Mentions() {
  const notes = useRows(
    {
      entity: "core.note",
      filter: {
        and: [
          { field: "mentions", op: "me" },
          { field: "created_at", op: "last", value: { n: 14, unit: "day" } },
        ],
      },
      sort: [{ field: "created_at", desc: true }],
    },
    FEW,
  );
  if (!notes?.length) return null;
  return (
    <section aria-label={t("Note segnalate a te")} className="section">
      <h2 className="section-title">{t("Note segnalate a te")}</h2>
      <Stack gap="xs">
        {notes.map((note) => (
          <GoLink
            key={note.id}
            to={cardPath(textOf(note["subject_entity"]), textOf(note["subject_id"]))}
            className="plain-link"
          >
            <span className="subtle">
              <RefName to="core.user" id={textOf(note["author"])} />
              {" · "}
              <RefName to={textOf(note["subject_entity"])} id={textOf(note["subject_id"])} />
              {" · "}
              {sinceWhen(textOf(note["created_at"]))}
            </span>
            <div className="clip">{textOf(note["text"])}</div>
          </GoLink>
        ))}
      </Stack>
    </section>
  );
}
