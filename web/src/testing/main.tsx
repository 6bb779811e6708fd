/** The whole shell over a device in memory: `npx vite`, then /src/testing/index.html?n=5000 */
import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "../ui/styles.css";

import { show } from "../shell/show";
import { knowEntities } from "../entity/metas";
import { memoryDevice } from "../entity/testing/device";
import { fixtures } from "../entity/testing/fixtures";
import { entities } from "../entity/testing/metas";
import "../features";

knowEntities(entities);
const tables = fixtures(Number(new URLSearchParams(window.location.search).get("n") ?? 5000));
const device = memoryDevice(tables, tables["core.user"]?.[0]);
Object.assign(window, { device });
window.history.replaceState(null, "", "/");
show(device);
