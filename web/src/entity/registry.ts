/**
 * The three ways out of the derived screens, filled by `features/<app>/index.ts`: replace one field's input,
 * replace an entity's editor, add an own page. Beside them a card's actions and the proposals while typing.
 */
import type { ComponentType } from "react";

import type { Device, Me, Query } from "../device/contract";
import type { InputProps } from "./kinds/kind";
import type { EntityMeta, Filter, Row } from "../model/meta";
import type { Names } from "./metas";

export interface EditorProps {
  readonly meta: EntityMeta;
  /** null: a new record. */
  readonly row: Row | null;
  readonly start?: Readonly<Record<string, unknown>>;
  readonly onDone: (id: string | null) => void;
}

export interface ActionContext {
  readonly device: Device;
  readonly me: Me | null;
  /** Opens a card or any path of the application. */
  readonly go: (path: string) => void;
  readonly say: (text: string) => void;
}

export interface Action {
  readonly name: string;
  /** Tabler icon name. */
  readonly icon: string;
  /** The act behind it: greyed with its reason where it cannot be done, hidden from those who may not. */
  readonly command?: string;
  readonly visible?: (row: Row, me: Me | null) => boolean;
  /** Either do it at once... */
  readonly run?: (row: Row, context: ActionContext) => void | Promise<void>;
  /** ...or show this in a dialog (a wizard, a few questions). */
  readonly dialog?: ComponentType<{ readonly row: Row; readonly close: () => void }>;
}

export interface Page {
  /** Below /p/, e.g. "duplicati"; /p/duplicati/<id> opens it upon one record. */
  readonly path: string;
  readonly label: string;
  readonly icon: string;
  /** Area of the rail; "" = reached by name only. */
  readonly area: string;
  readonly component: ComponentType<{ readonly id: string | null }>;
}

/** Another way to look at a list: its rows as a board, as a calendar. The question stays the list's own. */
export interface Layout {
  /** In the address: ?layout=board. */
  readonly name: string;
  readonly label: string;
  readonly icon: string;
  readonly component: ComponentType<LayoutProps>;
}
export interface LayoutProps {
  readonly meta: EntityMeta;
  readonly query: Query;
}
export interface MoveContext {
  readonly device: Device;
}

/** Instead of the derived card: a document with its lines. Head, conflicts and timeline are parts it may use. */
export interface CardPageProps {
  readonly meta: EntityMeta;
  readonly row: Row;
}

/** What other fields may become, given what was just typed; shown as a chip "Comune: Roma (RM)" and taken with a click. */
export interface Proposed {
  readonly label: string;
  readonly values: Readonly<Record<string, unknown>>;
}
export type Proposal = (
  values: Readonly<Record<string, unknown>>,
  changed: string,
) => readonly Proposed[] | Promise<readonly Proposed[]>;

/** Fills the form of a new record with something else than typing: a visiting card that is read. Saves nothing itself. */
export interface FillerProps {
  readonly meta: EntityMeta;
  /** What the form says now. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly onFill: (values: Readonly<Record<string, unknown>>) => void;
}

/** Records that wait for somebody: a section of Oggi, of what is mine or nobody's. */
export interface TodaySource {
  readonly label: string;
  readonly entity: string;
  readonly filter: Filter;
  readonly sort: NonNullable<Query["sort"]>;
}

export interface Panel {
  readonly label: string;
  readonly component: ComponentType<{ readonly meta: EntityMeta; readonly row: Row }>;
}

export interface Feature {
  /** "parties.account.zone" -> its input. */
  readonly inputs?: Readonly<Record<string, ComponentType<InputProps>>>;
  readonly editors?: Readonly<Record<string, ComponentType<EditorProps>>>;
  readonly pages?: readonly Page[];
  readonly actions?: Readonly<Record<string, readonly Action[]>>;
  readonly proposals?: Readonly<Record<string, Proposal>>;
  readonly fillers?: Readonly<Record<string, ComponentType<FillerProps>>>;
  /** What the trade calls an entity in English, for those who read it beside the Italian name. */
  readonly english?: Readonly<Record<string, string>>;
  /** Names for those who want no English: only of entities whose own name is English. */
  readonly plainNames?: Names;
  readonly cards?: Readonly<Record<string, ComponentType<CardPageProps>>>;
  readonly layouts?: Readonly<Record<string, readonly Layout[]>>;
  readonly today?: readonly TodaySource[];
  /** Extra panels beside a card. */
  readonly panels?: Readonly<Record<string, readonly Panel[]>>;
}

const features: Feature[] = [];

export function registerFeature(feature: Feature): void {
  features.push(feature);
}

export function inputFor(entity: string, field: string): ComponentType<InputProps> | undefined {
  return last((feature) => feature.inputs?.[`${entity}.${field}`]);
}

export function editorFor(entity: string): ComponentType<EditorProps> | undefined {
  return last((feature) => feature.editors?.[entity]);
}

export function proposalFor(entity: string): Proposal | undefined {
  return last((feature) => feature.proposals?.[entity]);
}

export function fillerFor(entity: string): ComponentType<FillerProps> | undefined {
  return last((feature) => feature.fillers?.[entity]);
}

export function englishOf(entity: string): string {
  return last((feature) => feature.english?.[entity]) ?? "";
}

export function plainNames(): Names {
  return Object.assign({}, ...features.map((feature) => feature.plainNames)) as Names;
}

export function pages(): readonly Page[] {
  return features.flatMap((feature) => feature.pages ?? []);
}

export function todaySources(): readonly TodaySource[] {
  return features.flatMap((feature) => feature.today ?? []);
}

export function actionsFor(entity: string): readonly Action[] {
  return features.flatMap((feature) => feature.actions?.[entity] ?? []);
}

export function cardFor(entity: string): ComponentType<CardPageProps> | undefined {
  return last((feature) => feature.cards?.[entity]);
}

export function layoutsFor(entity: string): readonly Layout[] {
  return features.flatMap((feature) => feature.layouts?.[entity] ?? []);
}

export function panelsFor(entity: string): readonly Panel[] {
  return features.flatMap((feature) => feature.panels?.[entity] ?? []);
}

function last<T>(of: (feature: Feature) => T | undefined): T | undefined {
  return features.map(of).findLast((found) => found !== undefined);
}
