import { Modal } from "@mantine/core";

import type { EntityMeta } from "../model/meta";
import { t } from "../i18n";
import { keyList } from "./keys";

export function KeysHelp({
  opened,
  onClose,
  letters,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly letters: ReadonlyMap<string, EntityMeta>;
}) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("Tutti i tasti")}
      size="lg"
      closeButtonProps={{ "aria-label": t("Chiudi") }}
    >
      <div className="keys">
        {keyList(letters).map(([title, list]) => (
          <section key={title}>
            <h2 className="section-title">{title}</h2>
            <dl>
              {list.map((each) => (
                <div key={each.keys}>
                  <dt>
                    {each.keys.split(" ").map((key, index) => (
                      <kbd key={index}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{each.does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
