import type { Engine, RoundEnd } from "./engine";
import type { Clock, Network } from "./network";

const SECOND = 1000;
const POLL = 30 * SECOND;
const SLOWEST_POLL = 300 * SECOND;
const FIRST_RETRY = 1 * SECOND;
const SLOWEST_RETRY = 60 * SECOND;

/** Decides when the next round with the server is due: at once when there is reason, ever more rarely when nobody answers. */
export class Pacer {
  private cancelNext: (() => void) | null = null;
  private stopListening: (() => void) | null = null;
  private streamOpen = false;
  private failures = 0;
  private quietPolls = 0;
  private running = false;
  private again = false;
  private stopped = false;

  constructor(
    private readonly engine: Engine,
    private readonly network: Network,
    private readonly clock: Clock,
    private readonly position: () => number,
    private readonly ended: (end: RoundEnd) => void,
    /** Spreads the retries of many devices; 0 to 1. */
    private readonly chance: () => number = Math.random,
  ) {}

  /** There is reason to believe that a round is worth while: a local write, a nudge, the network is back. */
  wake(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.next(0);
  }

  /** As wake, and the answer comes when the round is over. */
  async now(): Promise<void> {
    this.failures = 0;
    if (this.running) await this.engine.round();
    await this.run();
  }

  stop(): void {
    this.stopped = true;
    this.cancelNext?.();
    this.hangUp();
  }

  private next(ms: number): void {
    this.cancelNext?.();
    this.cancelNext = this.clock.after(ms, () => void this.run());
  }

  private async run(): Promise<void> {
    if (this.stopped) return;
    this.cancelNext?.();
    this.running = true;
    this.again = false;
    let end: RoundEnd;
    try {
      end = await this.engine.round();
    } finally {
      this.running = false;
    }
    if (this.stopped) return;
    this.ended(end);
    this.plan(end);
  }

  private plan(end: RoundEnd): void {
    switch (end.kind) {
      case "quiet":
        this.failures = 0;
        this.listen();
        if (this.again) this.next(0);
        else
          this.next(this.streamOpen ? SLOWEST_POLL : Math.min(POLL * 2 ** this.quietPolls++, SLOWEST_POLL));
        return;
      case "slow":
        this.next(end.seconds * SECOND);
        return;
      case "offline":
      case "rejected":
      case "failed":
        this.hangUp();
        this.next(Math.min(FIRST_RETRY * 2 ** this.failures++, SLOWEST_RETRY) * (0.75 + this.chance() / 2));
        return;
      case "locked":
        this.hangUp();
        this.next(SLOWEST_POLL);
        return;
      case "signin":
      case "other_person":
      case "update":
        // Somebody must do something first.
        this.hangUp();
        return;
    }
  }

  private listen(): void {
    if (this.stopListening) return;
    this.stopListening = this.network.listen(this.engine.headers(), {
      opened: () => {
        this.streamOpen = true;
        this.quietPolls = 0;
        // What was told between the last pull and the opening of the stream.
        this.wake();
      },
      news: (seq) => {
        if (seq > this.position()) this.wake();
      },
      locked: () => {
        this.engine.forgetGreeting();
        this.wake();
      },
      closed: () => {
        if (!this.stopListening) return;
        this.hangUp();
        this.next(FIRST_RETRY * (1 + this.chance() * 4));
      },
    });
  }

  private hangUp(): void {
    const stop = this.stopListening;
    this.stopListening = null;
    this.streamOpen = false;
    stop?.();
  }
}
