/** The filter while it is being built: every node has an id, unfinished rules are allowed. Pure functions. */
import type { EntityMeta, Filter } from "../../model/meta";
import { fieldAt, isEmpty } from "../values";
import { type Operand, operatorsOf } from "./operators";

export interface Rule {
  readonly id: string;
  readonly field: string;
  readonly op: string;
  readonly value: unknown;
}
export interface Group {
  readonly id: string;
  readonly join: "and" | "or";
  readonly not: boolean;
  readonly nodes: readonly Node[];
}
export type Node = Rule | Group;

export const isGroup = (node: Node): node is Group => "nodes" in node;

let made = 0;
const newId = () => `n${++made}`;

export function emptyGroup(join: "and" | "or" = "and"): Group {
  return { id: newId(), join, not: false, nodes: [] };
}

export function newRule(meta: EntityMeta, field: string): Rule {
  const found = fieldAt(meta, field);
  const operator = found ? operatorsOf(found.field)[0] : undefined;
  return { id: newId(), field, op: operator?.op ?? "is", value: startOf(operator?.operand ?? "one") };
}

/** Changing the operator keeps the value when it still fits. */
export function withOperator(meta: EntityMeta, rule: Rule, op: string): Rule {
  const field = fieldAt(meta, rule.field)?.field;
  const operand = (name: string) =>
    field ? operatorsOf(field).find((each) => each.op === name)?.operand : undefined;
  const keep = operand(rule.op) === operand(op);
  return { ...rule, op, value: keep ? rule.value : startOf(operand(op) ?? "one") };
}

export function startOf(operand: Operand): unknown {
  switch (operand) {
    case "many":
    case "tables":
      return [];
    case "range":
      return [null, null];
    case "relative":
      return { n: 30, unit: "day" };
    case "period":
      return "month";
    case "flag":
      return true;
    case "none":
    case "person":
      return undefined;
    case "one":
      return null;
  }
}

export function fromFilter(filter: Filter | null | undefined): Group {
  if (!filter) return emptyGroup();
  const node = toNode(filter);
  return isGroup(node) ? node : { ...emptyGroup(), nodes: [node] };
}

function toNode(filter: Filter): Node {
  if ("and" in filter) return { id: newId(), join: "and", not: false, nodes: filter.and.map(toNode) };
  if ("or" in filter) return { id: newId(), join: "or", not: false, nodes: filter.or.map(toNode) };
  if ("not" in filter) {
    const inner = toNode(filter.not);
    return isGroup(inner) && !inner.not
      ? { ...inner, not: true }
      : { id: newId(), join: "and", not: true, nodes: [inner] };
  }
  return { id: newId(), field: filter.field, op: filter.op, value: filter.value };
}

/** What the database understands; rules that are not finished are left out; null when nothing remains. */
export function toFilter(meta: EntityMeta, node: Node): Filter | null {
  if (!isGroup(node)) return isComplete(meta, node) ? ruleFilter(node) : null;
  const parts = node.nodes.map((inner) => toFilter(meta, inner)).filter((part) => part !== null);
  const [only] = parts;
  if (!only) return null;
  const filter: Filter = parts.length === 1 ? only : node.join === "and" ? { and: parts } : { or: parts };
  return node.not ? { not: filter } : filter;
}

function ruleFilter(rule: Rule): Filter {
  return rule.value === undefined
    ? { field: rule.field, op: rule.op }
    : { field: rule.field, op: rule.op, value: rule.value };
}

export function isComplete(meta: EntityMeta, rule: Rule): boolean {
  const field = fieldAt(meta, rule.field)?.field;
  const operator = field ? operatorsOf(field).find((each) => each.op === rule.op) : undefined;
  switch (operator?.operand) {
    case undefined:
      return false;
    case "none":
    case "person":
      return true;
    case "flag":
      return typeof rule.value === "boolean";
    case "range":
      return Array.isArray(rule.value) && rule.value.length === 2 && rule.value.every((end) => !isEmpty(end));
    case "relative":
      return (
        typeof rule.value === "object" && rule.value !== null && Number((rule.value as { n?: unknown }).n) > 0
      );
    case "one":
    case "many":
    case "tables":
    case "period":
      return !isEmpty(rule.value);
  }
}

/** A new tree with the node of this id replaced (or, with null, taken out). */
export function replaceNode(group: Group, id: string, by: Node | null): Group {
  const nodes = group.nodes.flatMap((node): readonly Node[] => {
    if (node.id === id) return by ? [by] : [];
    return [isGroup(node) ? replaceNode(node, id, by) : node];
  });
  return { ...group, nodes };
}

export function addNode(group: Group, to: string, node: Node): Group {
  if (group.id === to) return { ...group, nodes: [...group.nodes, node] };
  return { ...group, nodes: group.nodes.map((inner) => (isGroup(inner) ? addNode(inner, to, node) : inner)) };
}

export function countRules(filter: Filter | null | undefined): number {
  if (!filter) return 0;
  if ("and" in filter) return filter.and.reduce((sum, part) => sum + countRules(part), 0);
  if ("or" in filter) return filter.or.reduce((sum, part) => sum + countRules(part), 0);
  return "not" in filter ? countRules(filter.not) : 1;
}

/** Both, or whichever there is. */
export function both(left: Filter | null | undefined, right: Filter | null | undefined): Filter | null {
  return left && right ? { and: [left, right] } : (left ?? right ?? null);
}

/** Is this text from an address or a stored view a filter of this entity? Anything else is dropped, not run. */
export function readFilter(meta: EntityMeta, stored: unknown, depth = 0): Filter | null {
  if (typeof stored !== "object" || stored === null || depth > 12) return null;
  const node = stored as Record<string, unknown>;
  for (const join of ["and", "or"] as const)
    if (Array.isArray(node[join])) {
      const parts = node[join]
        .map((part) => readFilter(meta, part, depth + 1))
        .filter((part) => part !== null);
      return parts.length ? (join === "and" ? { and: parts } : { or: parts }) : null;
    }
  if ("not" in node) {
    const inner = readFilter(meta, node["not"], depth + 1);
    return inner && { not: inner };
  }
  const { field, op, value } = node;
  if (typeof field !== "string" || typeof op !== "string") return null;
  const rule: Rule = { id: "", field, op, value };
  return isComplete(meta, rule) ? ruleFilter(rule) : null;
}
