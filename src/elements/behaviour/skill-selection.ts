type Listener = () => void;

const selections = new Map<string, SkillSelection>();

/** The skills a visitor has ticked for one role: kept while the page lives, never stored and never sent. */
export class SkillSelection {
  readonly #ticked = new Set<string>();
  readonly #listeners = new Set<Listener>();

  /** The selection of a role, shared by all its elements on the page. */
  static of(roleId: string): SkillSelection {
    let selection = selections.get(roleId);
    if (!selection) selections.set(roleId, (selection = new SkillSelection()));
    return selection;
  }

  has(name: string): boolean {
    return this.#ticked.has(name);
  }

  toggle(name: string): void {
    if (!this.#ticked.delete(name)) this.#ticked.add(name);
    for (const listener of [...this.#listeners]) listener();
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
