/** Tabs ask on one channel, the leader's worker answers and tells the news on the other. */
export const CALLS_CHANNEL = "microcrm-calls";
export const NEWS_CHANNEL = "microcrm-news";
