import './styles/tokens.css';
import './styles/base.css';
import { afterFirstPaint } from './start/afterFirstPaint';
import { startApp } from './start/startApp';

afterFirstPaint(() => startApp(document));
