type Frame = Pick<Window, 'parent'> & {
  readonly location: { readonly ancestorOrigins?: ArrayLike<string> };
  readonly document: Pick<Document, 'referrer'>;
};

/**
 * The origin of the page that has this one in a frame, from the browser itself, else from the referrer.
 * Null where there is no such page, or none that a message could be addressed to: one without an
 * origin (a file, a frame in a sandbox), or one that hides it.
 */
export function hostOrigin(frame: Frame): string | null {
  if (Object.is(frame.parent, frame)) return null;
  const told = frame.location.ancestorOrigins?.[0] ?? originOf(frame.document.referrer);
  return told === 'null' ? null : told;
}

function originOf(address: string): string {
  try {
    return new URL(address).origin;
  } catch {
    return 'null';
  }
}
