import { z } from 'zod';

// Zod would otherwise probe `new Function` when a schema is made, which the page's CSP reports as a violation.
z.config({ jitless: true });

export { z };
