// The document itself: its day, its number, and whether it was sent before. Twin of controls/document.py.
import { hit, said } from "./registry";
import type { Hit } from "./registry";
import { keyOf } from "./view";
import type { Seen } from "./seen";

export const document = {
  "00403": dayInTheFuture,
  "00404": alreadySent,
  "00409": twiceInTheFile,
  "00418": creditNoteBeforeItsInvoice,
  "00425": numberWithoutDigits,
};

function dayInTheFuture(seen: Seen): Hit[] {
  const today = seen.situation.on;
  if (today === undefined) return [];
  return seen.bodies
    .filter((body) => body.day > today)
    .map((body) => hit(`${body.documentPath}/Data`, { day: said(body.day), today: said(today) }));
}

function alreadySent(seen: Seen): Hit[] {
  const sent = new Set((seen.situation.alreadySent ?? []).map((key) => JSON.stringify(key)));
  return seen.bodies
    .filter((body) => sent.has(JSON.stringify(keyOf(seen, body))))
    .map((body) => hit(`${body.documentPath}/Numero`, { number: body.number }));
}

function* twiceInTheFile(seen: Seen): Iterable<Hit> {
  const met = new Set<string>();
  for (const body of seen.bodies) {
    const key = keyOf(seen, body);
    if (!key) continue;
    if (met.has(JSON.stringify(key))) yield hit(`${body.documentPath}/Numero`, { number: body.number });
    met.add(JSON.stringify(key));
  }
}

function* creditNoteBeforeItsInvoice(seen: Seen): Iterable<Hit> {
  for (const body of seen.bodies.filter((each) => each.isCreditNote && each.day))
    for (const linked of body.corrects)
      if (body.day < linked.day) yield hit(linked.path, { day: said(body.day), linked: said(linked.day) });
}

function numberWithoutDigits(seen: Seen): Hit[] {
  return seen.bodies
    .filter((body) => body.number && !/[0-9]/.test(body.number))
    .map((body) => hit(`${body.documentPath}/Numero`, { number: body.number }));
}
