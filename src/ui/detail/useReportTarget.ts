import { useContext, useEffect, useState } from 'react';
import { ReportLoaderContext, type ReportTarget } from './reportContext';

/** Where errors of the open site are reported; null until it is known, and where the operator has set nothing. */
export function useReportTarget(): ReportTarget | null {
  const load = useContext(ReportLoaderContext);
  const [target, setTarget] = useState<ReportTarget | null>(null);
  useEffect(() => {
    let ended = false;
    load().then((to) => {
      if (!ended && to !== null) setTarget({ to, page: null });
    });
    return () => {
      ended = true;
    };
  }, [load]);
  return target;
}
