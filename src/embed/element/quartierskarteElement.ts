import type { FrameMessage, HostMessage, marked } from '../messages';

/** Attributes that are parameters of the filters, in the order of links. */
const filterNames = [
  ...['massnahme', 'programm', 'kreis', 'kommune', 'status', 'betrag', 'von', 'bis'],
  ...['q', 'ausschnitt', 'sort'],
] as const;
/** Attributes that a running frame can not take over. */
const fixedNames = ['ansicht', 'grundkarte'] as const;
const liveNames = [...filterNames, 'standort', 'sprache', 'darstellung'] as const;
export const elementAttributes: readonly string[] = [...liveNames, ...fixedNames, 'hoehe', 'titel'];

type Marks = Pick<ReturnType<typeof marked>, 'source' | 'version'>;
const marks: Marks = { source: 'quartierskarte', version: 1 };

const styles = `:host { display: block } :host([hidden]) { display: none }
iframe { display: block; width: 100%; border: 0 }`;

/** No more than the frame needs: it runs scripts of its own server, opens tabs and saves files. */
const sandbox =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** A height in a window that is lower shows all of the frame. */
const defaultHeights: Readonly<Record<string, string>> = {
  karte: 'min(600px, 90vh)',
  beides: 'min(720px, 90vh)',
};
/** Until the frame has told its height. */
const firstHeight = '640px';
const highest = 20_000;

/**
 * The element `<quartierskarte-hessen>` for pages of others: a frame with the map whose attributes are
 * the parameters of its address. They may be changed at any time, and follow what is chosen in the
 * frame. What is inside of the element is shown only where it is not defined.
 * @param root address of the root of the product
 */
export const quartierskarteElement = (root: string) =>
  class extends HTMLElement {
    static readonly observedAttributes = elementAttributes;
    readonly #shadow = this.attachShadow({ mode: 'open' });
    #frame: HTMLIFrameElement | null = null;
    /** The frame takes messages. */
    #ready = false;
    /** What the frame knows of the attributes, by the type of the message that tells it. */
    #known = new Map<string, string>();
    #waits = false;

    connectedCallback(): void {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      this.#shadow.adoptedStyleSheets = [sheet];
      const frame = document.createElement('iframe');
      this.#frame = frame;
      frame.loading = 'lazy';
      frame.allow = 'clipboard-write';
      frame.referrerPolicy = 'strict-origin-when-cross-origin';
      frame.setAttribute('sandbox', sandbox);
      this.#name();
      this.#open();
      this.#shadow.replaceChildren(frame);
      addEventListener('message', this.#hear);
    }

    disconnectedCallback(): void {
      removeEventListener('message', this.#hear);
      this.#shadow.replaceChildren();
      this.#frame = null;
    }

    attributeChangedCallback(name: string, before: string | null, after: string | null): void {
      if (this.#frame === null || before === after) return;
      if (name === 'titel') this.#name();
      else if (name === 'hoehe' || fixedNames.some((fixed) => fixed === name)) this.#open();
      else if (!this.#waits) {
        // Attributes that change together are one change.
        this.#waits = true;
        queueMicrotask(() => {
          this.#waits = false;
          this.#tell();
        });
      }
    }

    #name(): void {
      if (this.#frame !== null)
        this.#frame.title = this.getAttribute('titel') ?? 'Quartierskarte Hessen';
    }

    get #view(): string {
      return this.getAttribute('ansicht') ?? 'karte';
    }

    /** The height that the page around has chosen, in CSS; null: that of the list. */
    get #height(): string | null {
      const px = Number.parseInt(this.getAttribute('hoehe') ?? '', 10);
      if (px > 0) return `${Math.min(px, highest)}px`;
      return defaultHeights[this.#view] ?? null;
    }

    /** Lets the frame show what the attributes say, from the start. */
    #open(): void {
      if (this.#frame === null) return;
      const address = new URL(root);
      const parameters = address.searchParams;
      parameters.set('einbetten', this.#view);
      if (this.#height === null) parameters.set('hoehe', 'auto');
      for (const name of [...liveNames, 'grundkarte']) {
        const value = this.getAttribute(name);
        if (value !== null) parameters.set(name, value);
      }
      this.#ready = false;
      this.#known = new Map(
        this.#wanted().map((message) => [message.type, JSON.stringify(message)]),
      );
      this.#frame.style.height = this.#height ?? firstHeight;
      if (this.#frame.src !== address.href) this.#frame.src = address.href;
    }

    #wanted(): readonly HostMessage[] {
      const parameters = filterNames.flatMap((name) => {
        const value = this.getAttribute(name);
        return value === null ? [] : [[name, value]];
      });
      // The frame ignores what it does not know.
      return [
        { type: 'setFilter', parameters: new URLSearchParams(parameters).toString() },
        { type: 'setSelection', site: this.getAttribute('standort') || null },
        { type: 'setLanguage', language: this.getAttribute('sprache') ?? 'de' },
        { type: 'setTheme', theme: this.getAttribute('darstellung') },
      ] as readonly HostMessage[];
    }

    /** Tells the frame what of the attributes it does not know yet. */
    #tell(): void {
      if (!this.#ready) return;
      for (const message of this.#wanted()) {
        const told = JSON.stringify(message);
        if (this.#known.get(message.type) === told) continue;
        this.#known.set(message.type, told);
        const { origin } = new URL(root);
        this.#frame?.contentWindow?.postMessage({ ...marks, ...message }, origin);
      }
    }

    readonly #hear = ({ source, origin, data }: MessageEvent): void => {
      if (source === null || source !== this.#frame?.contentWindow) return;
      if (origin !== new URL(root).origin) return;
      if (data?.source !== marks.source || data.version !== marks.version) return;
      const { source: _source, version: _version, type, ...detail } = data as Marks & FrameMessage;
      this.#follow(data);
      this.dispatchEvent(new CustomEvent(type, { detail }));
    };

    #follow(message: FrameMessage): void {
      if (message.type === 'ready') {
        this.#ready = true;
        this.#tell();
      } else if (message.type === 'height' && this.#frame !== null && this.#height === null) {
        this.#frame.style.height = `${Math.min(message.height, highest)}px`;
      } else if (message.type === 'selection') {
        this.#reflect({ standort: message.site });
      } else if (message.type === 'filter') {
        const parameters = new URLSearchParams(message.parameters);
        this.#reflect(Object.fromEntries(filterNames.map((name) => [name, parameters.get(name)])));
      }
    }

    /** What was chosen in the frame is no news to it. */
    #reflect(values: Readonly<Record<string, string | null>>): void {
      for (const [name, value] of Object.entries(values))
        if (value === null) this.removeAttribute(name);
        else if (this.getAttribute(name) !== value) this.setAttribute(name, value);
      for (const message of this.#wanted()) {
        const changed = 'standort' in values ? 'setSelection' : 'setFilter';
        if (message.type === changed) this.#known.set(changed, JSON.stringify(message));
      }
    }
  };
