import { vi } from 'vitest';

/** Codes of GeolocationPositionError. */
export const geolocationCodes = { refused: 1, unavailable: 2, timeout: 3 } as const;

/** A browser's geolocation that answers when a test lets it. */
export class FakeGeolocation {
  readonly #pending: [PositionCallback, PositionErrorCallback][] = [];

  /** Replaces `navigator.geolocation`. */
  constructor() {
    const getCurrentPosition = (found: PositionCallback, failed: PositionErrorCallback) => {
      this.#pending.push([found, failed]);
    };
    vi.stubGlobal('navigator', { ...navigator, geolocation: { getCurrentPosition } });
  }

  get requests(): number {
    return this.#pending.length;
  }

  /** Answers the last request. */
  find(longitude: number, latitude: number, accuracy = 20): void {
    const coords = { longitude, latitude, accuracy } as GeolocationCoordinates;
    this.#pending.at(-1)?.[0]({ coords } as GeolocationPosition);
  }

  fail(code: number): void {
    this.#pending.at(-1)?.[1]({ code } as GeolocationPositionError);
  }
}
