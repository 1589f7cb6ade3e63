//! Draws a part of the page natively, and holds it to what it must say.

use std::rc::Rc;

use chrono::{FixedOffset, TimeDelta};
use icp_sms_guide::text::Lang;
use icp_sms_guide::view::element::Element;
use icp_sms_guide::view::scene::{OtherOrder, ProfileState};
use icp_sms_guide::view::{Fold, Intent, Scene, Ui, Way, way};
use icp_sms_rules::filing::{FilingType, Persons};
use icp_sms_rules::keeper::Keeping;
use icp_sms_rules::order::{Action, Event, State};
use icp_sms_rules::profile::Profile;
use icp_sms_rules::province::Province;
use icp_sms_rules::task::task;
use icp_sms_rules::window::{Instant, beijing, parse_beijing};
use yew::{Callback, Component, Context, Html, LocalServerRenderer, NodeRef, Properties};

/// Monday; the first SMS of every order here comes now.
pub fn start() -> Instant {
    parse_beijing("2026-11-23T15:00").unwrap()
}

/// Draws a part of the page.
type Draw = Rc<dyn Fn(&Scene<'_>) -> Html>;

#[derive(Clone, Properties)]
pub struct Page {
    pub state: State,
    pub profile: Profile,
    pub profile_state: ProfileState,
    pub ui: Ui,
    pub others: Vec<OtherOrder>,
    pub offset_at: fn(Instant) -> FixedOffset,
    pub may_notify: bool,
    pub now: Instant,
    pub lang: Lang,
    pub draw: Draw,
}

impl PartialEq for Page {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

struct Drawn;

impl Component for Drawn {
    type Message = ();
    type Properties = Page;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let page = context.props();
        let recipients = page.state.recipients(&page.profile);
        let scene = Scene {
            root: &NodeRef::default(),
            state: &page.state,
            recipients: &recipients,
            task: task(&page.state, &recipients, &page.profile, page.now),
            profile: &page.profile,
            profile_state: page.profile_state,
            now: page.now,
            milestone: None,
            offset_at: page.offset_at,
            text: page.lang.text(),
            ui: &page.ui,
            others: &page.others,
            keeping: Keeping::Kept,
            is_page: true,
            compact: false,
            offers_providers: false,
            can_share: false,
            may_notify: page.may_notify,
            send: &Callback::noop(),
            on_minute: &Callback::noop(),
        };
        (page.draw)(&scene)
    }
}

impl Page {
    /// An order to which this happened, in Chinese, at the moment of the first SMS.
    pub fn after(events: &[Event]) -> Self {
        let profile = Profile::default();
        let state = events.iter().fold(State::default(), |state, event| {
            let action = Action {
                at: start(),
                event: *event,
            };
            state.after(action, &profile)
        });
        Self {
            state,
            profile,
            profile_state: ProfileState::Ready,
            ui: Ui::default(),
            others: vec![],
            offset_at: |_| beijing(),
            may_notify: false,
            now: start(),
            lang: Lang::ZhCn,
            draw: Rc::new(|_| Html::default()),
        }
    }

    /// Two people in Guangdong whose 24 hours run, and then this.
    pub fn running(more: &[Event]) -> Self {
        Self::after(&[&TWO_PEOPLE[..], &[Event::ReceivedAt(start())], more].concat())
    }

    pub fn later(self, minutes: i64) -> Self {
        Self {
            now: self.now + TimeDelta::minutes(minutes),
            ..self
        }
    }

    pub fn in_english(self) -> Self {
        Self {
            lang: Lang::En,
            ..self
        }
    }

    pub fn with_open(mut self, fold: Fold) -> Self {
        self.ui.folds = self.ui.folds.with(fold, true);
        self
    }

    pub fn with_outcome(mut self, intent: Intent, worked: bool) -> Self {
        self.ui.outcome = Some((intent, worked));
        self
    }

    fn html(self, draw: impl Fn(&Scene<'_>) -> Html + 'static) -> String {
        let page = Self {
            draw: Rc::new(draw),
            ..self
        };
        let renderer = LocalServerRenderer::<Drawn>::with_props(page);
        pollster::block_on(renderer.hydratable(false).render())
    }

    pub fn part(self, draw: fn(&Scene<'_>) -> Option<Element>) -> String {
        self.html(move |scene| draw(scene).map(Into::into).unwrap_or_default())
    }

    pub fn whole(self, draw: fn(&Scene<'_>) -> Element) -> String {
        self.html(move |scene| draw(scene).into())
    }

    pub fn way(self, way: Way) -> String {
        self.html(move |scene| way::card(way, scene).into())
    }
}

pub const TWO_PEOPLE: [Event; 3] = [
    Event::FilingType(FilingType::InitialFiling),
    Event::Persons(Persons::Different),
    Event::Province(Some(Province::Guangdong)),
];

/// The text alone.
fn text_of(html: &str) -> String {
    let pieces = html.split('<').filter_map(|piece| piece.split_once('>'));
    pieces.map(|(_, text)| text).collect()
}

/// Holds that all of the words are there, and none of the others, in the markup
/// or in the text that runs through it.
pub fn says(html: &str, words: &[&str], not: &[&str]) {
    let all = [html, "\n", &text_of(html)].concat();
    for word in words {
        assert!(all.contains(word), "{word} is missing in {html}");
    }
    for word in not {
        assert!(!all.contains(word), "{word} stands in {html}");
    }
}
