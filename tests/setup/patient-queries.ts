import { configure } from '@testing-library/react';

// A machine that is busy with something else may take longer than the second it waits by default.
configure({ asyncUtilTimeout: 30_000 });
