/**
 * A document as one works on it: what it is and what it comes to, its few facts always open, its lines, and below what
 * every card has. A feature makes one with `document({ facts, sums })` and registers it as the card of its entity.
 */
import { Stack } from "@mantine/core";
import type { ComponentType, KeyboardEvent } from "react";

import { t } from "../../i18n";
import type { EntityMeta, FieldMeta, Row } from "../../model/meta";
import { CardHead } from "../card/CardHead";
import { Children } from "../card/Children";
import { Conflicts } from "../card/Conflicts";
import { Sections } from "../card/Sections";
import { Timeline } from "../card/Timeline";
import { useRemove } from "../card/useRemove";
import { KeptField } from "../form/KeptField";
import { KINDS } from "../kinds";
import { useMe } from "../me";
import type { CardPageProps } from "../registry";
import { may } from "../rights";
import { useFrozen } from "../useFrozen";
import { isEmpty, titleOf, valueOf } from "../values";
import { actOf } from "./keys";
import { LinesEditor } from "./LinesEditor";
import { useUndo } from "./useUndo";
import { WaitingActs } from "./WaitingActs";

export interface DocumentOptions {
  /** Beside the title: its number, its total. */
  readonly head: readonly string[];
  /** The fields one sets on each: always open. */
  readonly facts: readonly string[];
  /** Under the lines; the last one is what it comes to. */
  readonly sums: readonly string[];
  /** Fields of a line that do not count once it has sub-lines: struck through. */
  readonly replaced?: readonly string[];
}

export function document(options: DocumentOptions): ComponentType<CardPageProps> {
  return function Document(props: CardPageProps) {
    return <DocumentPage {...props} {...options} />;
  };
}

function DocumentPage({ meta, row, head, facts, sums, replaced }: CardPageProps & DocumentOptions) {
  const me = useMe();
  const remove = useRemove(meta, row);
  const still = useFrozen(meta, row);
  const undo = useUndo();
  const mine = may(me, meta, "edit", row) ? "" : t("Puoi guardarlo, non cambiarlo.");
  const lines = meta.children.filter((child) => child.lines);
  const shown = new Set([...head, ...facts, ...sums]);
  const rest: EntityMeta = {
    ...meta,
    sections: meta.sections.map((section) => ({
      ...section,
      fields: section.fields.filter((name) => !shown.has(name)),
    })),
  };

  function key(event: KeyboardEvent) {
    const { dataset, tagName } = event.target as HTMLElement;
    const act = actOf(event);
    if (
      (act !== "undo" && act !== "again") ||
      tagName === "INPUT" ||
      tagName === "TEXTAREA" ||
      dataset["changed"]
    )
      return;
    event.preventDefault();
    event.stopPropagation();
    undo[act === "undo" ? "last" : "again"]();
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Ctrl+Z from wherever one stands in it
    <article className="card document" aria-label={titleOf(meta, row)} onKeyDown={key}>
      <CardHead meta={meta} row={row} onRemove={remove} />
      <Conflicts meta={meta} row={row} />
      <Stack gap="md" px="lg" pt="sm">
        <WaitingActs meta={meta} row={row} />
        <Sums meta={meta} row={row} names={head} />
        <section aria-label={t("Dati essenziali")} className="document-facts">
          {known(meta, facts).map((field) => (
            <KeptField
              key={field.name}
              meta={meta}
              row={row}
              field={field}
              reason={still.of(field) || mine}
              onWritten={undo.push}
            />
          ))}
        </section>
        {lines.map((child) => (
          <section key={child.entity} aria-label={t(child.label)}>
            <LinesEditor
              row={row}
              child={child}
              reason={still.reason || mine}
              undo={undo}
              {...(replaced ? { replaced } : {})}
            />
          </section>
        ))}
        <Sums meta={meta} row={row} names={sums} isTotal />
      </Stack>
      <div className="card-columns">
        <Stack gap="lg" className="card-main">
          <Sections meta={rest} row={row} />
          <Children meta={meta} row={row} lines={false} />
        </Stack>
        <Stack gap="lg" className="card-side">
          <Timeline meta={meta} row={row} />
        </Stack>
      </div>
    </article>
  );
}

interface SumsProps {
  readonly meta: EntityMeta;
  readonly row: Row;
  readonly names: readonly string[];
  readonly isTotal?: boolean;
}

function Sums({ meta, row, names, isTotal = false }: SumsProps) {
  const fields = known(meta, names).filter(
    (field) => !isEmpty(valueOf(row, field.name)) && !isNothingOff(field, row),
  );
  if (!fields.length) return null;
  return (
    <dl className={isTotal ? "document-sums sum-up figures" : "document-sums figures"}>
      {fields.map((field) => {
        const Show = KINDS[field.kind].show;
        return (
          <div key={field.name}>
            <dt>{t(field.label)}</dt>
            <dd>
              <Show field={field} value={valueOf(row, field.name)} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** A discount of nothing is no step on the way to the total. */
function isNothingOff({ kind, name }: FieldMeta, row: Row): boolean {
  return kind === "percent" && Number(valueOf(row, name)) === 0;
}

function known(meta: EntityMeta, names: readonly string[]): readonly FieldMeta[] {
  return names.map((name) => meta.fields[name]).filter((field) => field !== undefined);
}
