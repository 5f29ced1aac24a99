/** Prints the list, also while a site is open: App.module.css uses the mark. */
export function printList(): void {
  const root = document.documentElement;
  root.dataset.print = 'list';
  addEventListener('afterprint', () => delete root.dataset.print, { once: true });
  window.print();
}
