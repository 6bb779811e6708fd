/** Addresses that may become a link. Anything else (javascript:, data:...) stays text. */
const SAFE = new Set(["http:", "https:", "mailto:", "tel:"]);

export function safeHref(typed: string): string | null {
  const text = typed.trim();
  if (!text) return null;
  const address =
    /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/:]+:\d+(\/|$)/.test(text) ? text : `https://${text}`;
  try {
    const url = new URL(address);
    return SAFE.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

export const mailHref = (email: string) =>
  safeHref(`mailto:${encodeURIComponent(email.trim()).replace("%40", "@")}`);
export const telHref = (phone: string) => `tel:${phone.replace(/[^\d+]/g, "")}`;
