/** The numbers of what the list shows. */
export function Statistics() {
  return <section aria-label="Zahlen" />;
}
