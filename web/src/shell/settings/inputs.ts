/** Inputs of the administrator's tables that are more than their kind. */
import { registerFeature } from "../../entity/registry";
import { RightsInput } from "./RightsInput";
import { TableInput } from "./TableInput";

registerFeature({ inputs: { "core.group.rights": RightsInput, "core.customfield.entity": TableInput } });
