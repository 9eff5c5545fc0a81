import { config } from 'zod';

// Otherwise zod tries the Function constructor once, which the page's Content-Security-Policy reports as a violation.
config({ jitless: true });

// Star on star, used as `import * as z`: a re-exported `z` object would keep all of zod in the bundle.
export * from 'zod';
