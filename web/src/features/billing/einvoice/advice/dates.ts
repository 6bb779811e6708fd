// The day of the document against the day of sending and against its series. Twin of advice/dates.py.
import {
  BY_THE_15TH,
  DAYS_TO_SEND,
  OTHER_TERMS,
  WITHIN_NEXT_MONTH,
} from "../../../../generated/einvoice_controls";
import { hit, said } from "../controls/registry";
import type { Hit } from "../controls/registry";
import { inForce } from "../controls/view";
import type { Body, Seen } from "../controls/seen";
import type { Draft } from "./registry";

export const dates = {
  MC03: sentLate,
  MC04: beforeTheLastOfTheSeries,
};

const MIDDLE = 15;
const DAY_MS = 86_400_000;

function sentLate({ seen }: Draft): Hit[] {
  const today = seen.situation.on;
  if (today === undefined) return [];
  return seen.bodies
    .filter((body) => body.day && isLate(seen, body, today))
    .map((body) =>
      hit(`${body.documentPath}/Data`, { kind: body.kind, day: said(body.day), today: said(today) }),
    );
}

function beforeTheLastOfTheSeries({ seen, sending: { lastDay: last } }: Draft): Hit[] {
  if (last === undefined) return [];
  return seen.bodies
    .filter((body) => body.day && body.day < last)
    .map((body) =>
      hit(`${body.documentPath}/Data`, { number: body.number, day: said(body.day), last: said(last) }),
    );
}

function isLate(seen: Seen, { kind, day }: Body, today: string): boolean {
  const months = monthsOf(today) - monthsOf(day);
  if (inForce(OTHER_TERMS, seen).has(kind)) return false;
  if (inForce(BY_THE_15TH, seen).has(kind))
    return months > 1 || (months === 1 && Number(today.slice(8, 10)) > MIDDLE);
  if (inForce(WITHIN_NEXT_MONTH, seen).has(kind)) return months > 1;
  const days = (Date.parse(today) - Date.parse(day)) / DAY_MS;
  return [...inForce(DAYS_TO_SEND, seen)].some((most) => days > Number(most));
}

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
