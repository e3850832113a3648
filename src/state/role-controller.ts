import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { composeStructuredData, type StructuredParts } from '../content/compose-structured-data.js';
import type { RoleContent } from '../content/role-content.js';
import { RoleLoadError } from '../loader/role-load-error.js';
import { getRoleStore } from '../loader/role-store.js';
import { warmUpIntl } from '../locales/intl.js';
import type { Messages } from '../locales/messages.js';
import { chooseInput, isSameInput, type RoleInput } from './choose-input.js';
import { chooseMessages } from './choose-language.js';
import { readInlineRecord } from './read-inline-record.js';
import { RoleConsumer } from './role-consumer.js';
import { IDLE, type RoleError, type RoleState } from './role-state.js';
import { shareContent } from './compose-once.js';
import { readChildJson, watchChildren } from './watch-child-json.js';
import { watchLanguage } from './watch-language.js';
import { nearViewport } from './watch-visibility.js';

/** What the controller reads from its element. */
export interface RoleHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string | null | undefined;
  readonly data: unknown;
  readonly dataJson: string | null | undefined;
  readonly loading: string;
  readonly refresh: number;
  readonly locale: string | null | undefined;
}

const notAUrl = (src: string): RoleLoadError =>
  new RoleLoadError('network', `src: expected a URL, got ${JSON.stringify(src)}`, { url: src });

/**
 * Where loader and element meet: decides which input wins, follows it for as long as the element is in a
 * document, and holds the state, the content and the words that `render()` reads.
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

  /** The words for what the element itself has to say. */
  get messages(): Messages {
    return (this.#messages ??= this.#chooseMessages());
  }

  /** Absolute URL of the element's own record, empty for one on the page, undefined when the record is somebody else's. */
  get url(): string | undefined {
    if (!this.#input || this.#input.kind === 'provider') return undefined;
    return this.#input.kind === 'src' ? this.#url : '';
  }

  /** Asks again: the server for a URL, the provider for an inherited record, the page for an inline one. */
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

  /** Waits a moment before letting go: a move in the DOM is a disconnection and a connection in one task. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#letGo();
    });
  }

  hostUpdate(): void {
    if (this.#stopWatching && this.#host.isConnected) this.#follow();
    const record = this.state.loaded?.record;
    this.#messages = this.#chooseMessages();
    this.content = record && shareContent(record, this.#messages);
  }

  #chooseMessages(): Messages {
    const recordLang = this.state.loaded?.record.lang;
    return chooseMessages({ locale: this.#host.locale, recordLang, element: this.#host });
  }

  #letGo(): void {
    for (const stop of this.#stopWatching ?? []) stop();
    this.#stopWatching = undefined;
    this.#release?.();
    this.#release = undefined;
    this.#input = undefined;
  }

  #follow(): void {
    const { data, dataJson, src, loading, refresh, baseURI } = this.#host;
    const childJson = readChildJson(this.#host);
    const input = chooseInput({
      data,
      dataJson,
      childJson,
      src,
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
    const valid = URL.canParse(src, this.#baseUrl);
    const url = (this.#url = valid ? new URL(src, this.#baseUrl).href : src);
    if (!valid) return this.#set({ status: 'error', error: notAUrl(src) });
    const open = (): void => {
      this.#release = getRoleStore().subscribe(url, (state) => this.#onLoad(url, state), refresh);
    };
    warmUpIntl();
    if (lazy && this.#host.isConnected) this.#release = nearViewport.once(this.#host, open);
    else open();
  }

  /** What was drawn stays while the next record is loading; a record that could not be had gives way to the fallback. */
  #onLoad(url: string, state: RoleState): void {
    const reload = (): Promise<void> => getRoleStore().reload(url);
    if (state.status !== 'loading') this.#set({ ...state, reload });
    else this.#set({ status: 'loading', loaded: state.loaded ?? this.state.loaded, reload });
  }

  #set(state: RoleState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
