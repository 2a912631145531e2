// Codes that the registers keep as text, and that several acts ask for.
import { code, openCode } from '../act.ts';

/** A function of the State by itself: whoever takes it over takes what hangs on it. */
export const duty = code('overseas_labour', 'vocational_education', 'social_protection', 'poverty_reduction');
export const documentKinds = code(
  'directive',
  'conclusion',
  'resolution',
  'decision',
  'law',
  'plan',
  'action_programme',
  'strategy',
  'project',
  'official_letter',
  'report',
  'announced_target',
  'dataset',
  'news',
);
export const readings = code('full_text', 'excerpt', 'not_retrieved');
export const workKinds = openCode(
  'organisation',
  'propaganda',
  'policy',
  'law',
  'management',
  'inspection',
  'database',
  'party_management',
  'supervision',
  'training',
  'market',
  'citizen_protection',
  'foreign_affairs',
  'reporting',
);
export const units = openCode(
  'persons',
  'percent',
  'enterprises',
  'districts',
  'VND million',
  'VND billion',
  'USD',
);
