//! A Yew app that shows two guides: one in Chinese, whose order is kept in the
//! browser, and one in English, which goes by another provider's page and keeps
//! nothing.

use std::rc::Rc;

use icp_sms_guide::app::Guide;
use icp_sms_guide::app::events::GuideEvent;
use icp_sms_guide::app::settings::Settings;
use icp_sms_guide::browser::json;
use icp_sms_guide::rules::filing::FilingType;
use icp_sms_guide::rules::order::Preset;
use icp_sms_guide::rules::profile::Profile;
use icp_sms_guide::rules::province::Province;
use icp_sms_guide::text::Lang;
use yew::prelude::*;

/// A shipped provider's page. An app may as well fetch one.
const HUAWEI_CLOUD: &str = include_str!("../../../profiles/huaweicloud.json");

fn chinese() -> Settings {
    Settings {
        preset: Preset {
            filing_type: Some(FilingType::InitialFiling),
            province: Some(Province::Guangdong),
            ..Preset::default()
        },
        // Orders are kept under keys that begin with this name.
        storage: Some("two-guides".to_owned()),
        ..Settings::default()
    }
}

fn english() -> Settings {
    let file = json::parse(HUAWEI_CLOUD).expect("the file is JSON");
    let profile = Profile::read(&[file]).expect("the file holds a profile");
    Settings {
        lang: Lang::En,
        profile: Rc::new(profile),
        // The page has a title of its own.
        compact: true,
        ..Settings::default()
    }
}

/// What an event says, for the list.
fn line(guide: &str, event: &GuideEvent) -> String {
    let detail = match event {
        GuideEvent::Start(window) => Lang::En.text().date_time(window.deadline()),
        GuideEvent::Verified { phone, .. } => phone.id().to_owned(),
        GuideEvent::Used(what) => (*what).to_owned(),
        _ => String::new(),
    };
    format!("{guide}: {} {detail}", event.name())
}

/// What both guides have told so far.
#[derive(Default, PartialEq)]
struct Events(Vec<String>);

impl Reducible for Events {
    type Action = String;

    fn reduce(self: Rc<Self>, line: String) -> Rc<Self> {
        Rc::new(Self([&self.0[..], &[line]].concat()))
    }
}

#[component]
fn App() -> Html {
    let events = use_reducer(Events::default);
    let on_event = |guide: &'static str| {
        let events = events.dispatcher();
        Callback::from(move |event| events.dispatch(line(guide, &event)))
    };
    let chinese_settings = use_memo((), |()| chinese());
    let english_settings = use_memo((), |()| english());
    // Nothing is sent by these forms. Radio buttons of one name belong together only within a form,
    // and both guides have the same names.
    let stay = Callback::from(|event: SubmitEvent| event.prevent_default());
    html! {
        <main>
            <h1>{ "Two guides" }</h1>
            <form onsubmit={stay.clone()} aria-label="中文">
                <Guide settings={chinese_settings} on_event={on_event("Chinese")} />
            </form>
            <h2>{ "Huawei Cloud, in English" }</h2>
            <form onsubmit={stay} aria-label="English">
                <Guide settings={english_settings} on_event={on_event("English")} />
            </form>
            <h2>{ "Events" }</h2>
            <ol aria-label="Events">{ for events.0.iter().map(|event| html! { <li>{ event }</li> }) }</ol>
        </main>
    }
}

fn main() {
    yew::Renderer::<App>::new().render();
}
