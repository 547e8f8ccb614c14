import type { Question } from '../question.ts';
import { calibrate } from './calibrate.ts';
import { deep } from './deep.ts';
import { importFile } from './import-file.ts';
import { reach } from './reach.ts';
import { rings } from './rings.ts';

/** Everything the planner's worker can be asked. */
export const questions = [rings, reach, deep, calibrate, importFile] as const satisfies readonly Question<
	never,
	unknown,
	unknown
>[];

export type QuestionId = (typeof questions)[number]['id'];
type Answering<Id> = Extract<(typeof questions)[number], { id: Id }>['answer'];

/** What a question is asked with. */
export type ParamsOf<Id extends QuestionId> = Parameters<Answering<Id>>[1];
/** What comes before the answer. */
export type PartOf<Id extends QuestionId> =
	ReturnType<Answering<Id>> extends AsyncGenerator<infer Part> ? NonNullable<Part> : never;
/** What a question is answered with. */
export type AnswerOf<Id extends QuestionId> =
	ReturnType<Answering<Id>> extends AsyncGenerator<unknown, infer Answer> ? Answer : never;
