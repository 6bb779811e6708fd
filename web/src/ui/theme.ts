/** The firm's accent colour as a Mantine theme whose buttons and links keep WCAG contrast in both themes. */
import { createTheme, type MantineColorsTuple, type MantineThemeOverride } from "@mantine/core";

export const DEFAULT_ACCENT = "#0b7285";

const PLAIN_HEAD = { header: { role: "presentation" } } as const;

type Rgb = readonly [number, number, number];

export function accentTheme(accent: unknown): MantineThemeOverride {
  const colour = typeof accent === "string" && /^#[0-9a-f]{6}$/i.test(accent) ? accent : DEFAULT_ACCENT;
  return createTheme({
    primaryColor: "accent",
    primaryShade: { light: 7, dark: 7 },
    colors: { accent: shades(colour) },
    fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
    fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace",
    fontSizes: { xs: "0.75rem", sm: "0.84rem", md: "0.94rem", lg: "1.06rem", xl: "1.25rem" },
    defaultRadius: "sm",
    cursorType: "pointer",
    focusRing: "auto",
    respectReducedMotion: true,
    components: {
      Tooltip: { defaultProps: { openDelay: 400, withArrow: true, multiline: true, maw: 320 } },
      // Their heads are no second banner of the page.
      Modal: {
        defaultProps: { centered: false, overlayProps: { backgroundOpacity: 0.45 }, attributes: PLAIN_HEAD },
      },
      Drawer: { defaultProps: { attributes: PLAIN_HEAD } },
      Button: { defaultProps: { size: "sm", fw: 500 } },
      InputWrapper: { defaultProps: { inputWrapperOrder: ["label", "input", "description", "error"] } },
      // What stands there is replaced by what one types, as in any search field.
      Select: { defaultProps: { selectFirstOptionOnChange: true, onFocus: selectAll } },
      Menu: { defaultProps: { shadow: "md", withinPortal: true } },
    },
  });
}

function selectAll(event: { currentTarget: HTMLInputElement }): void {
  event.currentTarget.select();
}

/** Ten shades around the colour; shade 7 is dark enough for white text on it and for text on white. */
export function shades(colour: string): MantineColorsTuple {
  const base = darkEnough(toRgb(colour));
  const light = [0.93, 0.84, 0.7, 0.55, 0.4, 0.25, 0.12].map((share) => mixed(base, [255, 255, 255], share));
  const dark = [0, 0.15, 0.3].map((share) => mixed(base, [0, 0, 0], share));
  return [...light, ...dark].map(toHex) as unknown as MantineColorsTuple;
}

function darkEnough(colour: Rgb): Rgb {
  let shade = colour;
  while (contrast(shade, [255, 255, 255]) < 4.6) shade = mixed(shade, [0, 0, 0], 0.06);
  return shade;
}

export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function toRgb(colour: string): Rgb {
  const part = (at: number) => parseInt(colour.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

function mixed(from: Rgb, to: Rgb, share: number): Rgb {
  return from.map((part, at) => part + ((to[at] ?? 0) - part) * share) as unknown as Rgb;
}

function toHex(colour: Rgb): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}
