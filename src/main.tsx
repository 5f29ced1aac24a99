import './styles/tokens.css';
import './styles/base.css';
import { afterFirstPaint } from './afterFirstPaint';
import { startApp } from './startApp';

afterFirstPaint(() => startApp(document));
