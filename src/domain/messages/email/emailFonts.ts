/** Faces that every reader of mail has, Cyrillic among their letters. */
export const emailFonts = {
  text: "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif",
  title: "Georgia,'Times New Roman','PT Serif',serif",
  code: "ui-monospace,Menlo,Consolas,'Courier New',monospace",
} as const
