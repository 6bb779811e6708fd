/** Phone numbers as the server keeps them (core/fields.py, vectors/parties/phone.json). The library is loaded when first asked. */

/** A number and perhaps an extension. Other words beside it ("06 1234567 Anna") would be lost by reading it as a number. */
const NUMBER = /^(tel[.:]*)?[\s(]*\+?[0-9\s()./–-]+([;,]?\s*(ext|interno|int|x)[\s.=:]*[0-9]{1,7})?\s*$/i;

export async function normalPhone(text: string): Promise<string> {
  if (!NUMBER.test(text)) return text.trim();
  const { parsePhoneNumberFromString } = await import("libphonenumber-js/min");
  const number = parsePhoneNumberFromString(text, "IT");
  return number?.isPossible() ? number.formatInternational() : text.trim();
}
