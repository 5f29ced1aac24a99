/** Two to four sites side by side. */
export function Comparison() {
  return <section aria-label="Vergleich" />;
}
