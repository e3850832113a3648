const normalize = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** The skills a visitor has ticked, by name, for all roles on the page. Kept as long as the page, never stored and never sent. */
class SkillSelection {
  readonly #ticked = new Set<string>();
  readonly #listeners = new Set<() => void>();

  get isEmpty(): boolean {
    return this.#ticked.size === 0;
  }

  has(name: string): boolean {
    return this.#ticked.has(normalize(name));
  }

  toggle(name: string): void {
    const key = normalize(name);
    if (!this.#ticked.delete(key)) this.#ticked.add(key);
    for (const listener of [...this.#listeners]) listener();
  }

  /** @returns unsubscribes */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

export const skillSelection = new SkillSelection();
