const selections = new Map<string, SkillSelection>();

/** The skills a visitor has ticked for one role. Kept as long as the page, never stored and never sent. */
export class SkillSelection {
  readonly #ticked = new Set<string>();
  readonly #listeners = new Set<() => void>();

  /** The selection of a role, shared by all its elements on the page. */
  static of(roleId: string): SkillSelection {
    let selection = selections.get(roleId);
    if (!selection) selections.set(roleId, (selection = new SkillSelection()));
    return selection;
  }

  /** Names of the ticked skills. */
  get ticked(): ReadonlySet<string> {
    return this.#ticked;
  }

  toggle(name: string): void {
    if (!this.#ticked.delete(name)) this.#ticked.add(name);
    for (const listener of [...this.#listeners]) listener();
  }

  /** @returns unsubscribes */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
