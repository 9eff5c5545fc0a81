import { createRoot } from 'react-dom/client';
import { TaskPane } from './TaskPane';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<TaskPane />);
