import type { Piece } from './pageContent';

export const mailLink = (address: string): Piece => ({
  text: address,
  href: `mailto:${encodeURI(address)}`,
});

export const phoneLink = (number: string): Piece => ({
  text: number,
  href: `tel:${number.replace(/(?!^\+)\D/g, '')}`,
});

/** An address of the web, shown without its scheme. */
export const webLink = (address: string): Piece => ({
  text: address.replace(/^https?:\/\/|\/$/gi, ''),
  href: address,
});
