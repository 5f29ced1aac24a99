import styles from './Breadcrumbs.module.css';
import type { Trail } from './trail';

interface BreadcrumbsProps {
  readonly label: string;
  readonly trail: Trail;
  readonly toRoot: string;
}

/** The way from the start to the page, in order; all but the page itself are links. */
export function Breadcrumbs({ label, trail, toRoot }: BreadcrumbsProps) {
  return (
    <nav className={styles.trail} aria-label={label}>
      <ol>
        {trail.map(({ name, path, isName }, index) => (
          <li key={path} translate={isName ? 'no' : undefined}>
            {index === trail.length - 1 ? (
              <span aria-current="page">{name}</span>
            ) : (
              <a href={`${toRoot}${path}`}>{name}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
