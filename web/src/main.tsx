import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "./ui/styles.css";

import { commands, entities } from "./apps";
import { knowCommands, knowEntities } from "./entity/metas";
import { SCHEMA } from "./generated/entities";
import { setLanguage } from "./i18n";
import { openDevice } from "./device/open";
import { show, showTrouble } from "./shell/show";

import "./features";
import "./shell/settings/inputs";

async function start(): Promise<void> {
  knowEntities(entities);
  knowCommands(commands);
  if (localStorage.getItem("language") === "en") await setLanguage("en");
  show(await openDevice(entities, commands, SCHEMA));
}

start().catch(showTrouble);
