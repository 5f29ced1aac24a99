import { elementAttributes, quartierskarteElement } from './quartierskarteElement';

/**
 * The script that pages of others load for `<quartierskarte-hessen>`. tools/build/inlineScript.ts
 * bundles it as einbetten.js, which has no dependencies and lies in the root of the product. Where a
 * browser lacks what it needs, the link inside of the element stays.
 */
const name = 'quartierskarte-hessen';
/** As a module it has no `currentScript`. */
const script =
  document.currentScript ??
  document.querySelector('script[src*="/einbetten.js"],script[src^="einbetten.js"]');
const address = script instanceof HTMLScriptElement ? script.src : null;
const isAble = 'customElements' in window && 'adoptedStyleSheets' in document;
if (address !== null && isAble && customElements.get(name) === undefined) {
  const element = quartierskarteElement(new URL('.', address).href);
  for (const attribute of elementAttributes)
    Object.defineProperty(element.prototype, attribute, {
      get(this: HTMLElement) {
        return this.getAttribute(attribute);
      },
      set(this: HTMLElement, value: string | null) {
        if (value === null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value);
      },
    });
  customElements.define(name, element);
}
