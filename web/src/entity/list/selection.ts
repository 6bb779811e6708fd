/** Which records are chosen: some by id, or the whole view. Pure. */
export type Selection =
  | { readonly all: false; readonly ids: ReadonlySet<string> }
  | { readonly all: true; readonly except: ReadonlySet<string> };

export const nothing: Selection = { all: false, ids: new Set() };
export const everything: Selection = { all: true, except: new Set() };

export function isChosen(selection: Selection, id: string): boolean {
  return selection.all ? !selection.except.has(id) : selection.ids.has(id);
}

export function toggled(selection: Selection, id: string): Selection {
  const set = new Set(selection.all ? selection.except : selection.ids);
  if (!set.delete(id)) set.add(id);
  return selection.all ? { all: true, except: set } : { all: false, ids: set };
}

export function withChosen(selection: Selection, ids: readonly string[]): Selection {
  if (selection.all)
    return { all: true, except: new Set([...selection.except].filter((id) => !ids.includes(id))) };
  return { all: false, ids: new Set([...selection.ids, ...ids]) };
}

export function chosenCount(selection: Selection, total: number): number {
  return selection.all ? Math.max(0, total - selection.except.size) : selection.ids.size;
}
