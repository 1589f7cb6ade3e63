//! Two tabs of one filing and one of another, as people use them: what can be tapped
//! is tapped, time passes, notices come late, and tabs are opened again.

use chrono::TimeDelta;
use icp_sms_rules::filing::FilingType;
use icp_sms_rules::order::{Event, Preset};
use icp_sms_rules::window::{Instant, parse_beijing};
use proptest::prelude::*;
use proptest::sample::select;
use proptest_state_machine::ReferenceStateMachine;

use crate::acts::{answers, of_phones, receipts};
use crate::order::Order;

/// The filings of the two pages.
pub const FILINGS: [FilingType; 2] = [FilingType::InitialFiling, FilingType::AddWebsite];

/// The filing of each tab's page.
const TABS: [usize; 3] = [0, 0, 1];

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
    pub orders: [Order; FILINGS.len()],
    pub tabs: Vec<Tab>,
}

#[derive(Clone, Debug)]
pub enum Step {
    /// Minutes pass.
    Wait(i64),
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
    fn sync(&mut self, tab: usize) {
        let tab = &mut self.tabs[tab];
        tab.shown = self.orders[tab.filing].clone();
    }

    fn act(&mut self, tab: usize, event: Event) {
        let filing = self.tabs[tab].filing;
        let before = self.orders[filing].clone();
        self.orders[filing].act(event, self.now);
        let changed = before != self.orders[filing];
        for tab in self.tabs.iter_mut().filter(|tab| tab.filing == filing) {
            tab.before = None;
        }
        self.tabs[tab].before = Some(before).filter(|_| changed && records(event));
        self.sync(tab);
    }
}

impl ReferenceStateMachine for World {
    type State = Self;
    type Transition = Step;

    fn init_state() -> BoxedStrategy<Self> {
        let orders = FILINGS.map(Order::of);
        let tabs = TABS.map(|filing| Tab {
            filing,
            shown: orders[filing].clone(),
            before: None,
        });
        let now = parse_beijing("2026-11-23T09:00").expect("a time");
        Just(Self {
            now,
            orders,
            tabs: tabs.to_vec(),
        })
        .boxed()
    }

    fn transitions(world: &Self) -> BoxedStrategy<Step> {
        let minutes = select(vec![1, 4, 5, 15, 60, 180, 360, 720, 1440]);
        let acts = |tab: usize| {
            let order = &world.orders[TABS[tab]];
            let page = Preset {
                filing_type: Some(FILINGS[TABS[tab]]),
                ..Preset::default()
            };
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
        ]
        .boxed()
    }

    fn preconditions(world: &Self, step: &Step) -> bool {
        match step {
            Step::TakeBack(tab) => world.tabs[*tab].before.is_some(),
            Step::Act(_, Event::ReceivedAt(at) | Event::SubmittedAt(at)) => *at <= world.now,
            _ => true,
        }
    }

    fn apply(mut world: Self, step: &Step) -> Self {
        match step {
            Step::Wait(minutes) => world.now += TimeDelta::minutes(*minutes),
            Step::Act(tab, event) => world.act(*tab, *event),
            Step::Notice(tab) => world.sync(*tab),
            Step::Reopen(tab) => {
                world.sync(*tab);
                world.tabs[*tab].before = None;
            }
            Step::TakeBack(tab) => {
                let filing = world.tabs[*tab].filing;
                if let Some(before) = world.tabs[*tab].before.take() {
                    world.orders[filing] = before;
                }
                for tab in world.tabs.iter_mut().filter(|tab| tab.filing == filing) {
                    tab.before = None;
                }
                world.sync(*tab);
            }
        }
        world
    }
}
