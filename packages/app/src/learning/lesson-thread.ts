import { parentPort, workerData } from 'node:worker_threads'
import { type Lesson, learnLesson } from './lesson.ts'

/** One lesson in a thread of its own: whoever asks the record meanwhile does not wait for it. */
const lesson: Lesson = workerData
parentPort?.postMessage(learnLesson(lesson))
