/** Another process has begun the run anew: whatever this one has done of it does not count. */
export class RunTaken extends Error {}
