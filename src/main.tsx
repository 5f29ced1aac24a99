import './styles/tokens.css';
import './styles/base.css';
import { startApp } from './startApp';

startApp(document);
