import { vi } from 'vitest';

// A thread loads its own program from disk: only what has been built can be. Imported before whatever opens a record.
vi.mock('@candour/evidence/threads', () => import('../../../evidence/dist/threads/open-documents.js'));
