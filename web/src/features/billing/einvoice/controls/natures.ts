// Rate and nature: zero needs a reason, a rate admits none. Twin of controls/natures.py.
import { GENERIC_NATURES, NATURE_BESIDE_RATE } from "../../../../generated/einvoice_controls";
import { text } from "./json";
import { hit } from "./registry";
import type { Hit } from "./registry";
import { inForce } from "./view";
import type { Body, Seen, Taxed } from "./seen";

export const natures = {
  "00400": (seen: Seen) => seen.bodies.flatMap((body) => withoutNature(body.lines)),
  "00401": (seen: Seen) => bodiesOfOneReason(seen).flatMap((body) => withRateAndNature(body.lines)),
  "00413": (seen: Seen) => seen.bodies.flatMap((body) => withoutNature(body.funds)),
  "00414": (seen: Seen) => seen.bodies.flatMap((body) => withRateAndNature(body.funds)),
  "00429": (seen: Seen) => seen.bodies.flatMap((body) => withoutNature(body.summaries)),
  "00430": (seen: Seen) => bodiesOfOneReason(seen).flatMap((body) => withRateAndNature(body.summaries)),
  "00445": genericNature,
  "00420": reverseChargeWithSplitPayment,
};

function genericNature(seen: Seen): Hit[] {
  const generic = inForce(GENERIC_NATURES, seen);
  return seen.bodies
    .flatMap((body) => [...body.lines, ...body.funds, ...body.summaries])
    .filter((each) => generic.has(each.nature))
    .map((each) => hit(`${each.path}/Natura`, { nature: each.nature }));
}

function reverseChargeWithSplitPayment(seen: Seen): Hit[] {
  return seen.bodies
    .flatMap((body) => body.summaries)
    .filter((each) => text(each.tree, "EsigibilitaIVA") === "S" && each.nature.split(".")[0] === "N6")
    .map((each) => hit(`${each.path}/EsigibilitaIVA`, { line: each.number, nature: each.nature }));
}

/** The integration of a domestic reverse charge shows the rate beside the nature. */
function bodiesOfOneReason(seen: Seen): Body[] {
  const exempt = inForce(NATURE_BESIDE_RATE, seen);
  return seen.bodies.filter((body) => !exempt.has(body.kind));
}

function withoutNature(each: readonly Taxed[]): Hit[] {
  return each
    .filter((one) => one.rate?.eq(0) && !one.nature)
    .map((one) => hit(`${one.path}/Natura`, { line: one.number }));
}

function withRateAndNature(each: readonly Taxed[]): Hit[] {
  return each
    .filter((one) => one.rate && !one.rate.eq(0) && one.nature)
    .map((one) => hit(`${one.path}/Natura`, { line: one.number, rate: one.rateText, nature: one.nature }));
}
