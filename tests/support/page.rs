//! A part of the page, drawn natively as HTML.

use chrono::FixedOffset;
use icp_sms_guide::text::Lang;
use icp_sms_guide::view::scene::{OtherOrder, ProfileState};
use icp_sms_guide::view::{Scene, Ui};
use icp_sms_rules::keeper::Keeping;
use icp_sms_rules::order::State;
use icp_sms_rules::profile::Profile;
use icp_sms_rules::task::task;
use icp_sms_rules::window::{Instant, beijing};
use yew::prelude::*;

/// What a page follows from, and may differ in from one test to another.
#[derive(Clone)]
pub struct Page {
    pub state: State,
    pub profile: Profile,
    pub profile_state: ProfileState,
    pub ui: Ui,
    pub others: Vec<OtherOrder>,
    pub offset_at: fn(Instant) -> FixedOffset,
    pub offers_providers: bool,
    pub may_notify: bool,
    pub now: Instant,
    pub lang: Lang,
}

impl Page {
    /// An order at a time, by the default profile, in Chinese and in Beijing.
    pub fn of(state: State, now: Instant) -> Self {
        Self {
            state,
            profile: Profile::default(),
            profile_state: ProfileState::Ready,
            ui: Ui::default(),
            others: vec![],
            offset_at: |_| beijing(),
            offers_providers: false,
            may_notify: false,
            now,
            lang: Lang::ZhCn,
        }
    }

    /// Draws a part of it.
    pub fn draw(&self, part: impl FnOnce(&Scene<'_>) -> Html) -> String {
        let recipients = self.state.recipients(&self.profile);
        let scene = Scene {
            root: &NodeRef::default(),
            state: &self.state,
            recipients: &recipients,
            task: task(&self.state, &recipients, &self.profile, self.now),
            profile: &self.profile,
            profile_state: self.profile_state,
            now: self.now,
            milestone: None,
            offset_at: self.offset_at,
            text: self.lang.text(),
            ui: &self.ui,
            others: &self.others,
            keeping: Keeping::Kept,
            is_page: true,
            compact: false,
            offers_providers: self.offers_providers,
            can_share: false,
            may_notify: self.may_notify,
            send: &Callback::noop(),
            on_visible_change: &Callback::noop(),
        };
        let drawn = DrawnProps { html: part(&scene) };
        let renderer = yew::LocalServerRenderer::<Drawn>::with_props(drawn);
        pollster::block_on(renderer.hydratable(false).render())
    }
}

#[derive(PartialEq, Properties)]
struct DrawnProps {
    html: Html,
}

#[component]
fn Drawn(props: &DrawnProps) -> Html {
    props.html.clone()
}

/// The texts of a piece of HTML, one between each two tags.
pub fn texts(html: &str) -> impl Iterator<Item = &str> {
    let pieces = html.split('<').filter_map(|piece| piece.split_once('>'));
    pieces.map(|(_, text)| text).filter(|text| !text.is_empty())
}
