/** The shipyard's screens: what the derived ones do not show by themselves. */
import { registerFeature } from "../../entity/registry";

registerFeature({});
