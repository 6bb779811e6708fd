/** Every feature fills the registry by itself: a folder with an index.ts is enough. */
import.meta.glob("./*/index.ts", { eager: true });
