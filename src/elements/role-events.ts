import type { RoleError, RoleState } from '../state/role-state.js';

type Loaded = NonNullable<RoleState['loaded']>;

const SEEN_OUTSIDE: EventInit = { bubbles: true, composed: true };

/** `role-load`: a record was loaded and drawn. Fires again when a newer record replaces it. */
export class RoleLoadEvent extends Event {
  readonly record: Loaded['record'];
  /** One line for each value that was left out, with its path; empty for a valid record. */
  readonly warnings: Loaded['warnings'];
  /** Absolute URL of the record; empty for an inline record. */
  readonly url: string;

  constructor({ record, warnings, url }: Loaded) {
    super('role-load', SEEN_OUTSIDE);
    this.record = record;
    this.warnings = warnings;
    this.url = url;
  }
}

/** `role-error`: there is no record to show; the fallback content stays. */
export class RoleErrorEvent extends Event {
  /** `network`, `status`, `timeout`, `too-large`, `not-json` or `record`. */
  readonly code: RoleError['code'];
  /** Where the problem is and what was expected, in English, for developers. */
  readonly message: string;
  /** Requested URL; empty for an inline record. */
  readonly url: string;
  readonly error: RoleError;

  constructor(error: RoleError, url: string) {
    super('role-error', SEEN_OUTSIDE);
    this.code = error.code;
    this.message = error.message;
    this.url = url;
    this.error = error;
  }
}

/** `role-toggle`: a question was opened or closed, by the visitor, by find-in-page or by the page's address. */
export class RoleToggleEvent extends Event {
  readonly id: string;
  readonly open: boolean;

  constructor(id: string, open: boolean) {
    super('role-toggle', SEEN_OUTSIDE);
    this.id = id;
    this.open = open;
  }
}

/** `role-cta-click` and `role-link-click`: the visitor activates a link; `preventDefault()` cancels the navigation. */
export class RoleNavigationEvent extends Event {
  /** Absolute URL of the link. */
  readonly url: string;
  /** The record's id. */
  readonly id: string;

  constructor(type: 'role-cta-click' | 'role-link-click', url: string, id = '') {
    super(type, { ...SEEN_OUTSIDE, cancelable: true });
    this.url = url;
    this.id = id;
  }
}

/** `role-skill-toggle`: the visitor ticked or unticked a skill. */
export class RoleSkillToggleEvent extends Event {
  readonly name: string;
  readonly pressed: boolean;
  /** Names of the record's ticked skills, in the order of the record. */
  readonly selected: readonly string[];

  constructor(name: string, pressed: boolean, selected: readonly string[]) {
    super('role-skill-toggle', SEEN_OUTSIDE);
    this.name = name;
    this.pressed = pressed;
    this.selected = selected;
  }
}

/** `role-impression`: half of an element or section was in view for the first time. */
export class RoleImpressionEvent extends Event {
  /** The record's id. */
  readonly id: string;
  /** The section, for example `faq`, or `profile`. */
  readonly section: string;

  constructor(id: string, section: string) {
    super('role-impression', SEEN_OUTSIDE);
    this.id = id;
    this.section = section;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'role-load': RoleLoadEvent;
    'role-error': RoleErrorEvent;
    'role-toggle': RoleToggleEvent;
    'role-cta-click': RoleNavigationEvent;
    'role-link-click': RoleNavigationEvent;
    'role-skill-toggle': RoleSkillToggleEvent;
    'role-impression': RoleImpressionEvent;
  }
}
