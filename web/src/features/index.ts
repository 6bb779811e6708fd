/** Every app's screens fill the registry by themselves: a folder with an index.ts is enough (config/apps.ts finds it). */
import "virtual:apps/index.ts";
