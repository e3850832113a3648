import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { composeStructuredData, type StructuredParts } from '../content/compose-structured-data.js';
import type { RoleContent } from '../content/role-content.js';
import { RoleLoadError } from '../loader/role-load-error.js';
import { getRoleStore } from '../loader/role-store.js';
import { warmUpIntl } from '../locales/intl.js';
import type { Messages } from '../locales/messages.js';
import { parseUrl } from '../schema/parse-url.js';
import { chooseInput, isSameInput, type RoleInput } from './choose-input.js';
import { chooseLanguage } from './choose-language.js';
import { readInlineRecord } from './read-inline-record.js';
import { readSource } from './read-source.js';
import { RoleConsumer } from './role-consumer.js';
import { IDLE, type RoleError, type RoleState } from './role-state.js';
import { composeOnce } from './compose-once.js';
import { readChildJson, watchChildren } from './watch-child-json.js';
import { watchLanguage } from './watch-language.js';
import { nearViewport } from './watch-visibility.js';

/** The properties of the element that the controller reads. */
export interface RoleHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string | null | undefined;
  readonly data: unknown;
  readonly dataJson: string | null | undefined;
  readonly loading: string;
  readonly refresh: number;
  readonly locale: string | null | undefined;
}

const createUrlError = (src: string): RoleLoadError =>
  new RoleLoadError('network', `src: expected a URL, got ${JSON.stringify(src)}`, { url: src });

/**
 * Connects an element to the loader: chooses the input, subscribes to it while the element is connected, and holds the state, the content
 * and the words that `render()` reads.
 */
export class RoleController implements ReactiveController {
  state: RoleState = IDLE;
  content: RoleContent | undefined;
  #messages: Messages | undefined;
  readonly #host: RoleHost;
  #consumer: RoleConsumer | undefined;
  #input: RoleInput | undefined;
  #baseUrl = '';
  #url = '';
  #release: (() => void) | undefined;
  #stopWatching: (() => void)[] | undefined;

  constructor(host: RoleHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The words of the element's language. */
  get messages(): Messages {
    return (this.#messages ??= this.#chooseLanguage());
  }

  /** Absolute URL of the element's own record; empty for an inline record, undefined when the record is a provider's. */
  get url(): string | undefined {
    if (!this.#input || this.#input.kind === 'provider') return undefined;
    return this.#input.kind === 'src' ? this.#url : '';
  }

  /** Loads the record again: from its URL, through the provider, or by reading the inline input. */
  async reload(): Promise<void> {
    if (this.#input?.kind === 'inline') this.#readInline(this.#input.value);
    else await this.state.reload?.();
  }

  /** What the record says, as schema.org nodes; undefined without a record. */
  composeStructuredData(): StructuredParts | undefined {
    const record = this.state.loaded?.record;
    return record && this.content && composeStructuredData(record, this.content);
  }

  hostConnected(): void {
    const refresh = (): void => this.#host.requestUpdate();
    this.#stopWatching ??= [watchLanguage(refresh), watchChildren(this.#host, refresh)];
    refresh();
  }

  /** An element that is moved in the DOM is disconnected and connected again in the same task, so the check runs in a microtask. */
  hostDisconnected(): void {
    void Promise.resolve().then(() => {
      if (!this.#host.isConnected) this.#disconnect();
    });
  }

  hostUpdate(): void {
    if (this.#stopWatching && this.#host.isConnected) this.#followInput();
    const record = this.state.loaded?.record;
    this.#messages = this.#chooseLanguage();
    this.content = record && composeOnce(record, this.#messages);
  }

  #chooseLanguage(): Messages {
    const recordLang = this.state.loaded?.record.lang;
    return chooseLanguage({ locale: this.#host.locale, recordLang, element: this.#host });
  }

  #disconnect(): void {
    for (const stop of this.#stopWatching ?? []) stop();
    this.#stopWatching = undefined;
    this.#release?.();
    this.#release = undefined;
    this.#input = undefined;
  }

  #followInput(): void {
    const { data, dataJson, src, loading, refresh, baseURI } = this.#host;
    const childJson = readChildJson(this.#host);
    const input = chooseInput({
      data,
      dataJson,
      childJson,
      src: readSource(src, baseURI),
      lazy: loading === 'lazy',
      refresh: refresh || 0,
    });
    const changed = !isSameInput(this.#input, input) || this.#baseUrl !== baseURI;
    this.#input = input;
    this.#baseUrl = baseURI;
    if (input.kind === 'provider') this.#followProvider();
    else if (changed) this.#start(input);
  }

  #start(input: Exclude<RoleInput, { kind: 'provider' }>): void {
    this.#release?.();
    this.#release = undefined;
    if (input.kind === 'inline') this.#readInline(input.value);
    else this.#openUrl(input);
  }

  #followProvider(): void {
    this.#release?.();
    this.#release = undefined;
    this.#consumer ??= new RoleConsumer(this.#host);
    this.state = this.#consumer.state ?? IDLE;
  }

  #readInline(value: unknown): void {
    try {
      this.#set({ status: 'ready', loaded: readInlineRecord(value, this.#baseUrl) });
    } catch (error) {
      this.#set({ status: 'error', error: error as RoleError });
    }
  }

  #openUrl({ src, lazy, refresh }: Extract<RoleInput, { kind: 'src' }>): void {
    const found = parseUrl(src, this.#baseUrl)?.href;
    const url = (this.#url = found ?? src);
    if (!found) return this.#set({ status: 'error', error: createUrlError(src) });
    const open = (): void => {
      this.#release = getRoleStore().subscribe(url, (state) => this.#onLoad(url, state), refresh);
    };
    warmUpIntl();
    if (lazy && globalThis.IntersectionObserver) this.#release = nearViewport.once(this.#host, open);
    else open();
  }

  /** While another record loads, the previous one stays; if that fails, the fallback content is shown. */
  #onLoad(url: string, state: RoleState): void {
    const reload = (): Promise<void> => getRoleStore().reload(url);
    if (state.status !== 'loading') this.#set({ ...state, reload });
    else this.#set({ status: 'loading', loaded: state.loaded ?? this.state.loaded, reload });
  }

  #set(state: RoleState): void {
    const own = { __proto__: null, ...state };
    this.state = own;
    this.#host.requestUpdate();
  }
}
