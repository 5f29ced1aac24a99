import { expectAgreement } from './agreement';
import type { QuartierskarteDriver } from './driver';

/** As Back to another address; list, sentence and map follow. */
export async function travelTo(app: QuartierskarteDriver, address: string): Promise<void> {
  await app.page.evaluate((query) => {
    history.replaceState(null, '', new URL(query, document.baseURI));
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  await expectAgreement(app, address);
}
