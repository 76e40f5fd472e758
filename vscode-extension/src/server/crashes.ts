/** What is done when the server process ends by itself: restarted a few times, and said once. Knows no VS Code. */

export const MOST_RESTARTS = 4;
export const WITHIN_MS = 3 * 60 * 1000;

export class Crashes {
  private readonly times: number[] = [];
  private said = false;

  /** One more; whether to start it again, and whether to tell the user. */
  another(now: number): { restart: boolean; say: boolean } {
    this.times.push(now);
    const recent = this.times.filter((time) => now - time < WITHIN_MS).length;
    const restart = recent <= MOST_RESTARTS;
    const say = !this.said || !restart;
    this.said = true;
    return { restart, say };
  }

  /** The user has started it anew: earlier crashes count no more. */
  forget(): void {
    this.times.length = 0;
    this.said = false;
  }
}
