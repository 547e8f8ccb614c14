/** What the page reckons with, in one piece: it comes after the first route, while the atlas does. */
export { assumedIn } from './assumptions/assumed.ts';
export { adopt, evaluateNow } from './evaluate.ts';
export { answersIn } from './evaluation-ways.ts';
export { rooms } from './rooms/index.ts';
