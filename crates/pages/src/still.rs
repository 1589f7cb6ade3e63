//! The guide at one moment, of which nobody hears what is done in it.

use chrono::FixedOffset;
use icp_sms_guide::text::Lang;
use icp_sms_guide::view::scene::{OtherOrder, ProfileState};
use icp_sms_guide::view::{Scene, Ui, frame};
use icp_sms_rules::keeper::Keeping;
use icp_sms_rules::order::{Action, Event, State};
use icp_sms_rules::profile::Profile;
use icp_sms_rules::task::{Task, task};
use icp_sms_rules::window::{Instant, Phase, beijing, parse_beijing};
use yew::{Callback, NodeRef};

/// A moment of the guide. Its fields are what a scene is made of; see [`Scene`].
pub struct Still {
    /// What was said of the order.
    pub state: State,
    /// The present.
    pub now: Instant,
    /// The provider's page.
    pub profile: Profile,
    /// Whether it is at hand.
    pub profile_state: ProfileState,
    /// The language.
    pub lang: Lang,
    /// What is open and entered.
    pub ui: Ui,
    /// Other orders that run.
    pub others: Vec<OtherOrder>,
    /// Whether what is said is kept.
    pub keeping: Keeping,
    /// The milestone that was met last.
    pub milestone: Option<(Phase, Instant)>,
    /// The visitor's own offset from UTC at an instant.
    pub offset_at: fn(Instant) -> FixedOffset,
    /// Whether the guide is the page's main content.
    pub is_page: bool,
    /// Whether it has no title.
    pub compact: bool,
    /// Whether the visitor may choose the provider.
    pub offers_providers: bool,
}

impl Still {
    /// The guide in which nothing was said, at 13:00 in Beijing on Monday,
    /// 23 November 2026.
    pub fn new(lang: Lang) -> Self {
        Self {
            state: State::default(),
            now: at("2026-11-23T13:00"),
            profile: Profile::default(),
            profile_state: ProfileState::Ready,
            lang,
            ui: Ui::default(),
            others: vec![],
            keeping: Keeping::Kept,
            milestone: None,
            offset_at: |_| beijing(),
            is_page: true,
            compact: false,
            offers_providers: false,
        }
    }

    /// The same after these events, all of them said now.
    #[must_use]
    pub fn after(mut self, events: impl IntoIterator<Item = Event>) -> Self {
        for event in events {
            let at = self.now;
            self.state = self.state.after(Action { at, event }, &self.profile);
        }
        self
    }

    /// The same at another time of Beijing, as `2026-11-23T13:00`.
    #[must_use]
    pub fn at(mut self, time: &str) -> Self {
        self.now = at(time);
        self
    }

    /// What is to be done at that moment.
    pub fn task(&self) -> Task {
        let recipients = self.state.recipients(&self.profile);
        task(&self.state, &recipients, &self.profile, self.now)
    }

    /// Shows the scene to a function.
    pub fn scene<T>(&self, show: impl FnOnce(&Scene<'_>) -> T) -> T {
        let recipients = self.state.recipients(&self.profile);
        show(&Scene {
            root: &NodeRef::default(),
            state: &self.state,
            task: task(&self.state, &recipients, &self.profile, self.now),
            recipients: &recipients,
            profile: &self.profile,
            profile_state: self.profile_state,
            now: self.now,
            milestone: self.milestone,
            offset_at: self.offset_at,
            text: self.lang.text(),
            ui: &self.ui,
            others: &self.others,
            keeping: self.keeping,
            is_page: self.is_page,
            compact: self.compact,
            offers_providers: self.offers_providers,
            can_share: false,
            may_notify: false,
            send: &Callback::noop(),
            on_visible_change: &Callback::noop(),
        })
    }

    /// The first question as HTML, for a page to show before the program is there.
    pub fn before_program(&self) -> String {
        self.scene(|scene| crate::html(frame::before_program(scene)))
    }

    /// The whole guide as HTML.
    pub fn html(&self) -> String {
        self.scene(|scene| crate::html(frame::view(scene)))
    }
}

/// A time of Beijing, as `2026-11-23T13:00`.
///
/// # Panics
/// If it is none.
pub fn at(time: &str) -> Instant {
    parse_beijing(time).expect("a time of Beijing")
}
