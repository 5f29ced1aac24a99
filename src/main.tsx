import './styles/tokens.css';
import './styles/base.css';
import { startApp } from './startApp';

// The rendered page is painted first: the scripts must not hold up what can be read without them.
requestAnimationFrame(() => setTimeout(() => startApp(document)));
