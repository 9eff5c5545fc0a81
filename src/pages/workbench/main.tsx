import { createRoot } from 'react-dom/client';
import { Workbench } from './Workbench';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Workbench />);
