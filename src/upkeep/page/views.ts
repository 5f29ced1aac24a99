import { type LazyExoticComponent, lazy, type ReactElement } from 'react';
import type { ViewId } from './address';

/** A view of the page. */
export interface View {
  readonly id: ViewId;
  readonly Component: LazyExoticComponent<() => ReactElement>;
  /** Whether it says something before anything is open. */
  readonly needsDraft: boolean;
}

/** All views that there are, in the order of the navigation; each is loaded when it is opened. */
export const views: readonly View[] = [
  {
    id: 'oeffnen',
    Component: lazy(() => import('./open/OpenView').then((file) => ({ default: file.OpenView }))),
    needsDraft: false,
  },
  {
    id: 'pruefen',
    Component: lazy(() =>
      import('./check/CheckView').then((file) => ({ default: file.CheckView })),
    ),
    needsDraft: true,
  },
  {
    id: 'tabellen',
    Component: lazy(() =>
      import('./tables/TablesView').then((file) => ({ default: file.TablesView })),
    ),
    needsDraft: true,
  },
  {
    id: 'karte',
    Component: lazy(() =>
      import('./places/PlacesView').then((file) => ({ default: file.PlacesView })),
    ),
    needsDraft: true,
  },
  {
    id: 'vergleich',
    Component: lazy(() =>
      import('./compare/CompareView').then((file) => ({ default: file.CompareView })),
    ),
    needsDraft: true,
  },
  {
    id: 'arbeitsliste',
    Component: lazy(() =>
      import('./worklist/WorklistView').then((file) => ({ default: file.WorklistView })),
    ),
    needsDraft: true,
  },
  {
    id: 'liste',
    Component: lazy(() => import('./list/ListView').then((file) => ({ default: file.ListView }))),
    needsDraft: true,
  },
  {
    id: 'ausgeben',
    Component: lazy(() =>
      import('./output/OutputView').then((file) => ({ default: file.OutputView })),
    ),
    needsDraft: true,
  },
];

/** Whether a view is there to be linked to. */
export const hasView = (id: ViewId): boolean => views.some((view) => view.id === id);
