import { useContext, useEffect, useState } from 'react';
import type { ReportAddress } from '../../model/operator/reportAddress';
import { ReportLoaderContext, type ReportTarget } from './reportContext';

/** Where errors of the open site are reported; null until it is known, where it can not be found out, and where the operator has set nothing. */
export function useReportTarget(): ReportTarget | null {
  const load = useContext(ReportLoaderContext);
  const [target, setTarget] = useState<ReportTarget | null>(null);
  useEffect(() => {
    let ended = false;
    const offer = (to: ReportAddress | null) => {
      if (!ended) setTarget(to === null ? null : { to, page: null });
    };
    load().then(offer, () => offer(null));
    return () => {
      ended = true;
    };
  }, [load]);
  return target;
}
