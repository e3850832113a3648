/** Turns `:state()` names on and off; browsers without custom states simply have none to style. */
export function setStates(internals: ElementInternals, states: Readonly<Record<string, boolean>>): void {
  try {
    for (const name of Object.keys(states)) internals.states[states[name] ? 'add' : 'delete'](name);
  } catch {
    // Chromium before 125 accepts only names that start with two dashes.
  }
}
