import type { ReactNode } from "react";

export function Block({
  title,
  help,
  children,
}: {
  readonly title: string;
  readonly help?: string;
  readonly children: ReactNode;
}) {
  return (
    <section aria-label={title}>
      <h2 className="section-title">{title}</h2>
      {help && <p className="subtle">{help}</p>}
      {children}
    </section>
  );
}
