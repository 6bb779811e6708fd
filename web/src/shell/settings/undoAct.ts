/** Taking back an act on many from its own card: by whoever did it, or an administrator. */
import type { Action } from "../../entity/registry";
import { t } from "../../i18n";
import { ask } from "../../ui/ask";

export const undoAct: Action = {
  name: "Annulla tutto",
  icon: "arrow-back-up",
  visible: (row, me) => row["state"] === "applied" && (me?.is_admin === true || row["owner"] === me?.user.id),
  run: async (row, { device, say }) => {
    const sure = await ask({
      title: t("Annullare tutta l'operazione?"),
      text: t("Le schede tornano com'erano. Quello che qualcuno ha cambiato dopo resta."),
      yes: t("Annulla tutto"),
      danger: true,
    });
    if (!sure) return;
    await device.run("core.undo_changeset", { changeset: row.id });
    say(t("Annullamento chiesto: si vede appena il server lo ha fatto."));
  },
};
