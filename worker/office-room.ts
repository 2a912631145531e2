// What offices work with: signing in, reports, verifying, the board, rulings, urging, reviews, and a page for every other act.
import { actRoutes } from './acts.ts';
import { boardRoutes } from './board.ts';
import { doorway, methodsOf } from './doorway.ts';
import { foundRoutes } from './found.ts';
import { letterAsWord } from './letter-documents.ts';
import { registerRoutes } from './register-pages.ts';
import { reportFileRoutes } from './report-files.ts';
import { reportRoutes } from './report-pages.ts';
import { reviewAsWord, reviewAsWorkbook, reviewForPrint } from './review-documents.ts';
import { reviewRoutes } from './review-pages.ts';
import { rulingRoutes } from './ruling-pages.ts';
import { signInRoutes, start } from './sign-in.ts';
import { urgingRoutes } from './urging-pages.ts';
import { verifyingRoutes } from './verifying.ts';

export const room = doorway();

room.get(
  '/app',
  start((path) => methodsOf(room, path).includes('GET')),
);
room.route('/', signInRoutes);
room.route('/', reportRoutes);
room.route('/', reportFileRoutes);
room.route('/', verifyingRoutes);
room.route('/', boardRoutes);
room.route('/', urgingRoutes);
room.route('/', rulingRoutes);
room.route('/', reviewRoutes);
room.route('/', foundRoutes);
room.route('/', registerRoutes);
room.route('/', actRoutes);

room.get('/app/don-doc/cong-van/:id/van-ban.docx', letterAsWord);
room.get('/app/so-ket/:id/van-ban.docx', reviewAsWord);
room.get('/app/so-ket/:id/in', reviewForPrint);
room.get('/app/so-ket/:id/phu-luc.xlsx', reviewAsWorkbook);
