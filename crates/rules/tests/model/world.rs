//! Two tabs of one filing and one of another, as people use them: what can be tapped
//! is tapped, time passes, notices come late, and tabs are opened again.

use chrono::TimeDelta;
use icp_sms_rules::filing::FilingType;
use icp_sms_rules::order::{Event, Preset};
use icp_sms_rules::window::{Instant, parse_beijing};
use proptest::prelude::*;
use proptest::sample::select;
use proptest_state_machine::ReferenceStateMachine;

use crate::acts::{answers, of_phones, pages, receipts};
use crate::order::Order;

/// The filings of the two pages.
const FILINGS: [FilingType; 2] = [FilingType::InitialFiling, FilingType::AddWebsite];

/// The filing of each tab's page.
pub const TABS: [usize; 3] = [0, 0, 1];

#[derive(Clone, Debug)]
pub struct Tab {
    pub filing: usize,
    pub shown: Order,
    /// How it was before what was recorded last, in this tab and since then in no other.
    before: Option<Order>,
}

#[derive(Clone, Debug)]
pub struct World {
    pub now: Instant,
    /// What the page of each filing says.
    pub pages: [Preset; FILINGS.len()],
    pub orders: [Order; FILINGS.len()],
    /// Whether anything of an order is kept.
    kept: [bool; FILINGS.len()],
    pub tabs: Vec<Tab>,
}

#[derive(Clone, Debug)]
pub enum Step {
    /// Minutes pass.
    Wait(i64),
    /// The page of a filing says something else, in each tab.
    Page(usize, Preset),
    Act(usize, Event),
    /// Learns what the other tabs wrote.
    Notice(usize),
    Reopen(usize),
    /// 撤销
    TakeBack(usize),
}

/// What can be taken back: a result that was recorded, a time, a start.
const fn records(event: Event) -> bool {
    use Event as E;
    let is_time = matches!(
        event,
        E::JustReceived | E::FirstSms | E::ResentSms | E::ReceivedAt(_) | E::SubmittedAt(_)
    );
    let is_result = matches!(
        event,
        E::Resent | E::SiteMessage(..) | E::SawVerified(..) | E::RightButFails(_)
    );
    let is_person = matches!(
        event,
        E::Report(_) | E::Unreport(_) | E::Assign(_) | E::Verified(_) | E::NotVerified(_)
    );
    let is_order = matches!(event, E::VerifiedInTime | E::SubmitAgain | E::StartOver(_));
    is_time || is_result || is_person || is_order
}

impl World {
    /// Nothing can be taken back any more in the tabs of a filing.
    fn forget_before(&mut self, filing: usize) {
        for tab in self.tabs.iter_mut().filter(|tab| tab.filing == filing) {
            tab.before = None;
        }
    }

    /// Where an order is as its page begins it, nothing is kept of it, nor of what had
    /// been said; but what a page says of an order that is kept, is kept.
    fn write(&mut self, filing: usize, page_says: bool) {
        let blank = Order::of(&self.pages[filing]);
        let order = &mut self.orders[filing];
        let heard = blank.heard;
        let is_blank = Order {
            heard,
            ..order.clone()
        } == blank;
        self.kept[filing] = !is_blank || page_says && self.kept[filing];
        if !self.kept[filing] {
            order.heard = heard;
        }
    }

    fn sync(&mut self, tab: usize) {
        let tab = &mut self.tabs[tab];
        tab.shown = self.orders[tab.filing].clone();
    }

    fn act(&mut self, tab: usize, event: Event) {
        let filing = self.tabs[tab].filing;
        let before = self.orders[filing].clone();
        self.orders[filing].act(event, self.now);
        let heard = before.heard;
        let same = Order {
            heard,
            ..self.orders[filing].clone()
        };
        let changed = before != same;
        if changed {
            self.write(filing, false);
        } else {
            self.orders[filing] = same;
        }
        self.forget_before(filing);
        self.tabs[tab].before = Some(before).filter(|_| changed && records(event));
        self.sync(tab);
    }
}

impl ReferenceStateMachine for World {
    type State = Self;
    type Transition = Step;

    fn init_state() -> BoxedStrategy<Self> {
        let pages = FILINGS.map(|filing_type| Preset {
            filing_type: Some(filing_type),
            ..Preset::default()
        });
        let orders = [Order::of(&pages[0]), Order::of(&pages[1])];
        let tabs = TABS.map(|filing| Tab {
            filing,
            shown: orders[filing].clone(),
            before: None,
        });
        let now = parse_beijing("2026-11-23T09:00").expect("a time");
        Just(Self {
            now,
            pages,
            orders,
            kept: [false; FILINGS.len()],
            tabs: tabs.to_vec(),
        })
        .boxed()
    }

    fn transitions(world: &Self) -> BoxedStrategy<Step> {
        let minutes = select(vec![1, 4, 5, 15, 60, 180, 360, 720, 1440]);
        let acts = |tab: usize| {
            let order = &world.orders[TABS[tab]];
            let page = world.pages[TABS[tab]];
            prop_oneof![
                3 => answers(),
                4 => receipts(world.now),
                8 => of_phones(order),
                1 => Just(Event::VerifiedInTime),
                1 => Just(Event::SubmitAgain),
                1 => Just(Event::StartOver(page)),
            ]
            .prop_map(move |event| Step::Act(tab, event))
            .boxed()
        };
        let takes_back: Vec<_> = (0..TABS.len())
            .filter(|tab| world.tabs[*tab].before.is_some())
            .map(Step::TakeBack)
            .collect();
        let tab = 0..TABS.len();
        let looks = prop_oneof![
            tab.clone().prop_map(Step::Notice),
            tab.prop_map(Step::Reopen)
        ];
        let others = if takes_back.is_empty() {
            looks.boxed()
        } else {
            prop_oneof![3 => looks, 1 => select(takes_back)].boxed()
        };
        prop_oneof![
            2 => minutes.prop_map(Step::Wait),
            4 => acts(0),
            3 => acts(1),
            2 => acts(2),
            2 => others,
            1 => (0..FILINGS.len(), pages(world.now)).prop_map(|(filing, page)| {
                let filing_type = Some(FILINGS[filing]);
                Step::Page(filing, Preset { filing_type, ..page })
            }),
        ]
        .boxed()
    }

    fn preconditions(world: &Self, step: &Step) -> bool {
        match step {
            Step::TakeBack(tab) => world.tabs[*tab].before.is_some(),
            Step::Act(_, Event::ReceivedAt(at) | Event::SubmittedAt(at)) => *at <= world.now,
            Step::Act(tab, Event::StartOver(page)) => *page == world.pages[TABS[*tab]],
            Step::Page(_, page) => {
                let times = [page.received_at, page.submitted_at];
                times.into_iter().flatten().all(|at| at <= world.now)
            }
            _ => true,
        }
    }

    fn apply(mut world: Self, step: &Step) -> Self {
        match step {
            Step::Wait(minutes) => world.now += TimeDelta::minutes(*minutes),
            Step::Page(filing, page) => {
                world.pages[*filing] = *page;
                world.orders[*filing].hears(page);
                world.write(*filing, true);
                world.forget_before(*filing);
                for tab in (0..TABS.len()).filter(|tab| TABS[*tab] == *filing) {
                    world.sync(tab);
                }
            }
            Step::Act(tab, event) => world.act(*tab, *event),
            Step::Notice(tab) => world.sync(*tab),
            Step::Reopen(tab) => {
                world.sync(*tab);
                world.tabs[*tab].before = None;
            }
            Step::TakeBack(tab) => {
                let filing = world.tabs[*tab].filing;
                if let Some(before) = world.tabs[*tab].before.take() {
                    // What a page has said, it has said.
                    let heard = world.orders[filing].heard;
                    world.orders[filing] = Order { heard, ..before };
                    world.write(filing, false);
                }
                world.forget_before(filing);
                world.sync(*tab);
            }
        }
        world
    }
}
