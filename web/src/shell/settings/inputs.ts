/** Inputs and acts of the administrator's tables that are more than their kind. */
import { registerFeature } from "../../entity/registry";
import { ActReport } from "./ActReport";
import { RightsInput } from "./RightsInput";
import { TableInput } from "./TableInput";
import { undoAct } from "./undoAct";

registerFeature({
  inputs: {
    "core.group.rights": RightsInput,
    "core.customfield.entity": TableInput,
    "core.changeset.report": ActReport,
  },
  actions: { "core.changeset": [undoAct] },
});
