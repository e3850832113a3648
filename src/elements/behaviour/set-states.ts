/** Adds and removes custom states, matched by `:state(name)`. */
export function setStates(internals: ElementInternals, states: Readonly<Record<string, boolean>>): void {
  try {
    for (const name of Object.keys(states)) internals.states[states[name] ? 'add' : 'delete'](name);
  } catch {
    // Chromium before 125 accepts only names that start with two dashes; older browsers have no custom states.
  }
}
