import type { RoleRecord } from '../../src/schema/role-record.js';

/** A whole record, for tests that change one thing about it. */
export const backendDeveloper: RoleRecord = {
  lang: 'en-IN',
  country: 'IN',
  title: 'Backend Developer',
  definition:
    'A backend developer builds the server-side logic, databases and APIs that power an application behind the scenes.',
  duties: [
    'Design and build REST or GraphQL APIs that front ends and services consume',
    'Model relational and NoSQL database schemas and write efficient queries',
    'Implement authentication, authorization and data-security best practices',
    'Optimise server performance, caching and database indexing under load',
  ],
  skills: [
    'Node.js / Java / Python',
    'SQL & NoSQL databases',
    'REST & GraphQL APIs',
    'System design',
    'Authentication & security',
    { name: 'Caching (Redis)', level: 'sometimes' },
    { name: 'Docker', level: 'sometimes' },
    { name: 'Message queues', level: 'sometimes' },
    { name: 'Git', level: 'sometimes' },
  ],
  pay: { currency: 'INR', period: 'year', min: 400000, max: 2400000 },
  experience: { min: 0, max: 8 },
  demand: 'steady',
  cta: { label: 'Create my free profile', url: 'https://onjob.example/profile' },
  links: [{ label: 'Live openings', url: 'https://onjob.example/jobs' }],
  publisher: { name: 'OnJob' },
};
