// Prints the guide with WebKitGTK itself, as its driver cannot: `gjs -m print.mjs ADDRESS FILE`. Runs in gjs and not in
// Node, and writes a PDF.
import GLib from "gi://GLib";
import Gtk from "gi://Gtk?version=3.0";
import WebKit from "gi://WebKit2?version=4.1";
import { exit } from "system";

const PATIENCE_SECONDS = 30;
const LOOK_EVERY_MS = 100;
/** The guide counts down, and its sheet for the paper stands there. */
const IS_READY = `Boolean(document.querySelector("icp-sms-guide")?.shadowRoot?.querySelector(".icp-sheet") &&
  document.querySelector("icp-sms-guide").shadowRoot.querySelector("[role=timer]"))`;

const [address, file] = ARGV;

function fail(message) {
  printerr(message);
  exit(1);
}

function look(view) {
  view.evaluate_javascript(IS_READY, -1, null, null, null, (_, result) => {
    if (view.evaluate_javascript_finish(result).to_boolean()) print(view);
    else GLib.timeout_add(0, LOOK_EVERY_MS, () => look(view));
  });
  return GLib.SOURCE_REMOVE;
}

function print(view) {
  const settings = new Gtk.PrintSettings();
  settings.set_printer("Print to File");
  settings.set("output-uri", GLib.filename_to_uri(file, null));
  settings.set("output-file-format", "pdf");
  const operation = WebKit.PrintOperation.new(view);
  operation.set_print_settings(settings);
  operation.connect("finished", () => exit(0));
  operation.connect("failed", (_, error) => fail(error.message));
  operation.print();
}

Gtk.init(null);
const view = new WebKit.WebView();
const window = new Gtk.OffscreenWindow({ default_width: 400, default_height: 800 });
window.add(view);
window.show_all();
view.load_uri(address);
GLib.timeout_add(0, LOOK_EVERY_MS, () => look(view));
GLib.timeout_add_seconds(0, PATIENCE_SECONDS, () => fail("the guide does not come"));
Gtk.main();
