/** What a user does and sees in the workbench. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { type Editor, given, PATIENCE, pause } from "./editor";

/** Milliseconds after which what VS Code itself shows at once is taken for having gone away, and how often. */
const BRIEFLY = 10_000;
const ATTEMPTS = 8;

export class Hands {
  readonly page: Page;

  constructor(readonly editor: Editor) {
    this.page = editor.page;
  }

  /** Run a command by its title in the palette. */
  async command(title: string): Promise<void> {
    await this.quickly("F1", `>${title}`, async () => {
      await this.listed(title).click({ timeout: BRIEFLY });
    });
  }

  /** Whether the palette has a command. */
  async hasCommand(title: string): Promise<boolean> {
    let found = false;
    await this.quickly("F1", `>${title}`, async () => {
      await this.page.locator(".quick-input-list").waitFor({ timeout: BRIEFLY });
      await pause(1500);
      found = (await this.listed(title).count()) > 0;
      await this.page.keyboard.press("Escape");
    });
    return found;
  }

  /** Put the cursor on a line, counted from 1. */
  async goto(line: number, column = 1): Promise<void> {
    await this.page.locator(".editor-instance .view-lines").first().click();
    await this.quickly("Control+g", `:${line}:${column}`, () => this.page.keyboard.press("Enter"));
    await pause(300);
  }

  /** VS Code opens it by itself for some things, and keeps it open. */
  async hidePanel(): Promise<void> {
    if (await this.page.locator(".part.panel").isVisible()) await this.command("View: Hide Panel");
  }

  /** Newer versions open some editors in a dialogue, older ones in a tab. */
  async closeDialogue(): Promise<void> {
    const close = this.page.locator(".monaco-modal-editor-block .codicon-close");
    if (await close.count()) await close.first().click();
  }

  lens(title: string): Locator {
    return this.page.locator(".codelens-decoration a", { hasText: title }).first();
  }

  /** Open the lightbulb's menu and return the entry of a title. */
  async lightbulb(title: string): Promise<Locator> {
    const entry = this.page.locator(".action-widget .monaco-list-row", { hasText: title }).first();
    for (let attempt = 0; attempt < 50; attempt++) {
      await this.page.keyboard.press("Control+.");
      try {
        await entry.waitFor({ timeout: 5000 });
        await entry.hover({ force: true }); // until the mouse moves, VS Code keeps clicks away from what has just come up
        return entry;
      } catch {
        await this.page.keyboard.press("Escape"); // the server may still be starting
        await pause(1000);
      }
    }
    throw new Error(`the lightbulb has no "${title}"`);
  }

  /** Choose the lightbulb's entry of a title. A click is lost where lines move under it; what it starts is to be seen. */
  async fromLightbulb(title: string): Promise<void> {
    const started = this.notification(/Implementing|Repairing/).or(this.diffs(/passes \d+\/\d+ examples/));
    for (let attempt = 0; ; attempt++) {
      await (await this.lightbulb(title)).click();
      try {
        return await started.first().waitFor({ timeout: BRIEFLY });
      } catch (error) {
        if (attempt === 3) throw error;
      }
    }
  }

  /** Open a file of the folder and put the cursor into it. */
  async open(file: string): Promise<void> {
    await this.quickly("Control+p", file, async () => {
      await this.listed(file).waitFor({ timeout: BRIEFLY });
      await this.page.keyboard.press("Enter");
    });
    await this.tab(file);
  }

  /** Wait until a file is in front. */
  async tab(file: string): Promise<void> {
    await this.page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
  }

  /** Wait until the diff is in front and its title has the words. */
  async diff(words: string | RegExp): Promise<void> {
    await this.diffs(words).waitFor();
  }

  private diffs(words: string | RegExp): Locator {
    return this.page.locator(".tab.active .label-name", { hasText: words }).first();
  }

  /** Accept what the diff shows, and save the file. */
  async acceptAndSave(file: string): Promise<void> {
    await this.title("Accept Body").click();
    await this.tab(file);
    await this.page.locator(".tab.active.dirty").waitFor();
    await this.save();
  }

  /** A button in the title of the editor in front. */
  title(name: string): Locator {
    return this.page.locator(`.editor-actions a.action-label[aria-label^="${name}"]`).first();
  }

  /** The right side of a diff. */
  candidate(): Locator {
    return this.page.locator(".monaco-diff-editor .editor.modified .view-lines").locator("visible=true").first();
  }

  /** What the diff marks as added. */
  added(): Locator {
    return this.page.locator(".monaco-diff-editor .editor.modified .line-insert").first();
  }

  notification(words: string | RegExp): Locator {
    return this.page.locator(".notification-list-item", { hasText: words }).first();
  }

  async save(): Promise<void> {
    await this.page.keyboard.press("Control+s");
  }

  /** Wait until a file on the disk is as wanted, and return it. */
  async saved(file: string, wanted: (text: string) => boolean): Promise<string> {
    return await until(
      () => (wanted(this.editor.read(file)) ? this.editor.read(file) : undefined),
      () => `${file} is ${JSON.stringify(this.editor.read(file))}`,
    );
  }

  /** Type into the box a key opens, and go on; once more where it went away, as it does while a window is coming up. */
  private async quickly(key: string, text: string, then: () => Promise<void>): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.page.keyboard.press(key);
        await this.page.locator(".quick-input-widget input").locator("visible=true").first().fill(text, {
          timeout: BRIEFLY,
        });
        return await then();
      } catch (error) {
        if (attempt === ATTEMPTS) throw error;
        await this.page.keyboard.press("Escape");
      }
    }
  }

  private listed(text: string): Locator {
    return this.page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first();
  }

  /** Keep a picture for the documentation. */
  async picture(name: string): Promise<void> {
    if (!given.pictures) return;
    // Away from what has a tooltip, but not out of a menu.
    if (!(await this.page.locator(".action-widget").first().isVisible())) await this.page.mouse.move(450, 690);
    await pause(1000); // animations
    const path = join(given.pictures, `vscode-${name}.png`);
    await this.page.screenshot({ path });
    // A third of the size: the README's pictures are in the VSIX.
    execFileSync("pngquant", ["128", "--speed", "1", "--force", "--ext", ".png", path]);
  }
}

export async function until<T>(
  look: () => T | undefined | Promise<T | undefined>,
  otherwise: () => string = () => "what was waited for did not come",
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(otherwise());
    await pause(100);
  }
}
