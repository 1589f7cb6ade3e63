//! The page: header, the line of the time, the card of the present task, and
//! what stands below it.

use icp_sms_rules::keeper::Keeping;
use icp_sms_rules::order::State;
use icp_sms_rules::task::Task;
use yew::Callback;

use super::element::{Element, NOTHING, el};
use super::parts::{answers, day, header, links, phones, sheet, steps, time_line, undo};
use super::{Intent, Scene, Tone, button, task, way};
use crate::later::{self, Later};

/// The whole guide.
pub fn view(scene: &Scene<'_>) -> Element {
    // The first screen of a phone has room for the questions alone.
    let columns = if scene.task == Task::Ask {
        el!("div", "class" = "icp-columns icp-columns--first")
    } else {
        el!("div", "class" = "icp-columns")
    };
    let columns = columns
        .maybe(time_line::view(scene).map(|line| line.key("time")))
        .with(main(scene).key("main"))
        .with(aside(scene).key("aside"));
    let line = el!("p", "class" = "icp-hidden", "role" = "status");
    let end = [
        Some(line.text(announcement(scene))),
        Some(sheet::view(scene)),
    ];
    guide("icp-guide", columns, undo::view(scene), end, scene)
}

/// What can be shown without the program's second part: the first question, with
/// what was answered to it, until more can be drawn. It has the places of the whole
/// guide, so that nothing is drawn anew under somebody's finger when that comes.
pub fn first(scene: &Scene<'_>) -> Element {
    let class = match later::state() {
        // In a column of their own the links make room for what comes above them.
        Later::Coming => "icp-aside icp-aside--coming",
        _ => "icp-aside",
    };
    let aside = el!("div", "class")
        .attr("class", class)
        .maybe(NOTHING)
        .maybe(NOTHING)
        .with(links::first(scene));
    let columns = el!("div", "class" = "icp-columns icp-columns--first")
        .maybe(NOTHING)
        .with(first_main(scene).key("main"))
        .with(aside.key("aside"));
    guide(
        "icp-guide icp-guide--first",
        columns,
        later_note(scene),
        [NOTHING, NOTHING],
        scene,
    )
}

/// The first question as it stands in a page before the program is there. Nothing
/// in it depends on the present or on a visitor.
pub fn before_program(scene: &Scene<'_>) -> Element {
    let columns = el!("div", "class" = "icp-columns icp-columns--first").with(first_main(scene));
    guide(
        "icp-guide icp-guide--first",
        columns,
        None,
        [NOTHING, NOTHING],
        scene,
    )
}

fn first_main(scene: &Scene<'_>) -> Element {
    let card = task::first(scene).map(|card| card.key(Task::Ask.name()));
    el!("div", "class" = "icp-main")
        .with(task_section(Some(answers::first(scene)), card, scene))
        .maybe(NOTHING)
}

/// Whether more is wanted than [`first`] can show.
pub fn wants_more(scene: &Scene<'_>) -> bool {
    scene.task != Task::Ask || scene.ui.way.is_some()
}

/// Why the next card does not come at once, where it does not.
fn later_note(scene: &Scene<'_>) -> Option<Element> {
    if !wants_more(scene) {
        return None;
    }
    let text = &scene.text.frame;
    let note = el!("p", "class" = "icp-undo", "role" = "status").key("later");
    if later::state() == Later::Coming {
        return Some(note.text(text.loading));
    }
    // The loader asks for it again whatever is clicked.
    let again = button(Tone::Link, text.load_again, Callback::noop());
    Some(note.text(text.not_loaded).with(again))
}

/// What stands in each state of the guide: its frame around the columns.
fn guide(
    class: &'static str,
    columns: Element,
    undo: Option<Element>,
    [announcement, sheet]: [Option<Element>; 2],
    scene: &Scene<'_>,
) -> Element {
    el!("div", "class", "lang", "part" = "guide")
        .attr("class", class)
        .attr("lang", scene.text.lang.tag())
        .node_ref(scene.root)
        .with(header::view(scene))
        .with(columns)
        .maybe(undo)
        .maybe(footer(scene))
        .maybe(announcement)
        .maybe(sheet)
}

fn main(scene: &Scene<'_>) -> Element {
    el!("div", "class" = "icp-main")
        .with(task_region(scene))
        .maybe(steps::beside_task(scene))
}

/// What is to be done now: what is asked for it, and its card.
pub fn task_region(scene: &Scene<'_>) -> Element {
    // With another key nothing of one card becomes a control of the next under
    // somebody's finger.
    let (above, card) = match scene.ui.way {
        Some(way) => (None, Some(way::card(way, scene).key(way.name()))),
        None => (
            answers::above_task(scene),
            task::card(scene).map(|card| card.key(scene.task.name())),
        ),
    };
    task_section(above, card, scene)
}

fn task_section(above: Option<Element>, card: Option<Element>, scene: &Scene<'_>) -> Element {
    el!(
        "section",
        "class" = "icp-task icp-stack",
        "part" = "task",
        "id" = "task",
        "tabindex" = "-1",
        "aria-label"
    )
    .attr("aria-label", scene.text.frame.next)
    .maybe(above.map(|above| above.key("above")))
    .maybe(card)
}

fn aside(scene: &Scene<'_>) -> Element {
    let day = day::view(scene).map(|day| day.key("day"));
    let phones = phones::view(scene).map(|phones| phones.key("phones"));
    // Before the time runs, who verifies is the answer to the questions above.
    let [first, second] = if scene.window().is_some() {
        [day, phones]
    } else {
        [phones, day]
    };
    el!("div", "class" = "icp-aside")
        .maybe(first)
        .maybe(second)
        .with(links::view(scene))
}

/// Whether what is said is kept, and how to forget it.
fn footer(scene: &Scene<'_>) -> Option<Element> {
    let text = scene.text;
    let words = match scene.keeping {
        Keeping::NotWanted => return None,
        Keeping::Kept => text.frame.privacy,
        Keeping::Impossible => text.frame.not_kept,
        Keeping::Newer => text.frame.newer,
    };
    let forgets = scene.can_start_over()
        && scene.keeping == Keeping::Kept
        && *scene.state != State::default();
    let forget = || {
        button(
            Tone::Link,
            text.frame.forget,
            scene.click(Intent::StartOver),
        )
    };
    let footer = el!("footer", "class" = "icp-footer", "part" = "footer")
        .with(el!("span").text(words))
        .maybe(forgets.then(forget));
    Some(footer)
}

/// What a screen reader is told when a milestone is met, with the time that is
/// really left, and only then.
fn announcement(scene: &Scene<'_>) -> String {
    match (scene.window(), scene.milestone) {
        (Some(window), Some((_, at))) if scene.task.counts_down() && !window.is_closed(at) => {
            day::left_in_words(window, at, scene)
        }
        _ => String::new(),
    }
}
